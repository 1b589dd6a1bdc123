import type { CaptureText } from '../capture-text.js';

const reason = (words: string) => (words === '' ? '' : `：${words}`);

export const captureZh: CaptureText = {
  failed: {
    'no-permission': (words) => `您没有在本机抓包的权限${reason(words)}`,
    'no-such-interface': (words) => `没有这个接口${reason(words)}`,
    'interface-down': (words) => `接口没有启用${reason(words)}`,
    'interface-gone': (words) => `接口已经消失${reason(words)}`,
    'bad-filter': (words) => `捕获过滤器有误${reason(words)}`,
    'file-not-writable': (words) => `无法写入捕获文件${reason(words)}`,
    killed: (signal) => `dumpcap 被 ${signal} 终止`,
    other: (words) => `dumpcap 运行失败${reason(words)}`,
  },
  mayNotRun: (dumpcap) => `您不能运行 ${dumpcap}`,
  advice: {
    debian: (group) =>
      `请运行“sudo dpkg-reconfigure wireshark-common”并选择 yes，再运行“sudo usermod -aG ${group} $USER”，然后注销并重新登录。`,
    'join-group': (group) =>
      `用户组 ${group} 的成员可以抓包：请运行“sudo usermod -aG ${group} $USER”，然后注销并重新登录。`,
    'log-in-again': (group) =>
      `您已加入用户组 ${group}，但在本次登录中尚未生效：请注销并重新登录。`,
    setcap: (dumpcap) =>
      `请只把权限授予 dumpcap：sudo setcap cap_net_raw,cap_net_admin=eip ${dumpcap}`,
    container: () =>
      '这个容器没有给出抓包权限：请在启动时加上 --cap-add=NET_RAW --cap-add=NET_ADMIN。',
    chmodbpf: () => '请安装 Wireshark 附带的软件包 ChmodBPF，然后注销并重新登录。',
    npcap: () =>
      '请安装 Npcap（https://npcap.com）；如果已经安装，请重新运行安装程序，并且不要限制为仅管理员可用。',
    other: () => '您的系统需要哪些权限，请参阅 dumpcap 的手册页。',
  },
  todo: {
    interfaces: (names) =>
      names.length === 0
        ? '“sharkscribe interfaces”列出各个接口。'
        : `本机有 ${names.join('、')}；详情请看“sharkscribe interfaces”。`,
    bringUp: '“sharkscribe interfaces”会指出哪些接口已启用。',
    gone: '在此之前捕获的内容都完好。',
    writable: '请选择您可以写入、并且磁盘有剩余空间的文件夹。',
    killed: '可能是有人终止了它，也可能是系统内存不足。它尚未写出的内容已经丢失。',
    askDoctor: '“sharkscribe doctor”会检查本机能否抓包。',
    filterAt: (position, before, fault, after) =>
      `请看第 ${position} 个字符，即箭头之间：${before}→${fault}←${after}`,
    filterEnds: (filter) => `末尾缺少内容：${filter}→←`,
    displayFilter: '这看起来是显示过滤器；捕获过滤器应写成“tcp port 80”或“host 192.0.2.1”。',
    filterManual: '捕获过滤器的写法请看“man pcap-filter”。',
  },
};
