import type { DoctorText } from '../doctor-text.js';
import { rightsZh } from './rights.js';

export const doctorZh: DoctorText = {
  mark: { ok: '正常', warning: '警告', failure: '失败' },
  installNode: (version) => `请安装 Node.js ${version} 或更新的版本。`,
  foundBy: {
    option: '由 --tshark 指定',
    environment: '由 SHARKSCRIBE_TSHARK 指定',
    path: '在 PATH 中找到',
    'usual-place': '在通常的安装位置找到',
  },
  tshark: (version, path, foundBy) => `tshark ${version}，位于 ${path}（${foundBy}）`,
  rules: (release) => `TCP 分析遵循 Wireshark ${release} 的规则`,
  privateConfiguration: 'tshark 以单独的空白配置运行',
  otherConfiguration: (lastWords) => ({
    message: `tshark 没有使用单独的配置${lastWords === '' ? '' : `：${lastWords}`}`,
    hint: '您的 Wireshark 首选项可能会改变结果；请报告这是哪个 tshark。',
  }),
  folder: {
    'personal-folder': (path) => `您的 Wireshark 设置位于 ${path}`,
    profiles: (path) => `配置方案放在 ${path}`,
    plugins: (path) => `插件放在 ${path}`,
    'lua-plugins': (path) => `Lua 插件放在 ${path}`,
    extcap: (path) => `为 Wireshark 抓包的程序 (extcap) 放在 ${path}`,
  },
  ordinaryUser: '以普通用户的身份运行',
  root: {
    message: '以 root 的身份运行，这里的一切都不需要它',
    hint: '最好使用普通用户：解析器读取的是陌生人发来的内容，不应拥有全部权限。',
  },
  companions: {
    capinfos: '只在手工查看捕获文件时需要',
    editcap: '只在手工截取和修复捕获文件时需要',
    dumpcap: '只在捕获时需要',
  },
  companion: (name, version, path) => `${name}${version === '' ? '' : ` ${version}`}，位于 ${path}`,
  otherVersion: (name, version, path, tshark) => ({
    message: `${name} ${version}（位于 ${path}）与 tshark ${tshark} 版本不同`,
    hint: '请使用同一次安装的程序，或者指定要使用的程序。',
  }),
  companionNotPermitted: (name, path) => `您不能运行 ${name}，它位于 ${path}`,
  noCompanion: (name, purpose, path) => ({
    message: `没有找到 ${name}${path === undefined ? '' : ` (${path})`}：${purpose}`,
    hint: '它随 Wireshark 提供：在 Debian 中属于软件包 wireshark-common，在 Fedora 中属于 wireshark-cli。',
  }),
  mayCapture: (name) => `您可以抓包：已在 ${name} 上试过`,
  tryYourself: (dumpcap) => `请运行“${dumpcap} -D”，再用 -i 在其中一个接口上抓包试试。`,
  rights: rightsZh,
  compiler: (path, version) => `C 编译器位于 ${path}：${version}`,
  pluginsLoaded: (count, ours) =>
    `Wireshark 带着它的插件可以启动：${count}${ours.length === 0 ? '' : `，其中我们的：${ours.join('、')}`}`,
  pluginMisplaced: (file, why, protocol) => ({
    message: `${file} 没有被加载：${
      {
        'no-epan': '解析器应放在版本文件夹之下的“epan”中',
        'other-release': '它在另一个版本的文件夹中',
        'other-dash': '版本文件夹在这里的写法不同（4.0，在某些系统中是 4-0）',
        ending: '在这个系统中，插件的文件名有别的结尾',
      }[why]
    }`,
    hint:
      protocol === undefined
        ? '请把它移到“tshark -G folders”所说的地方，或删除它。'
        : `请重新运行“sharkscribe dissector install ${protocol}”，并删除这个文件。`,
  }),
  rootIgnoresPlugins: (count) => ({
    message: `您是 root，而以 root 运行的 Wireshark 不理会您主目录中的插件：${count}`,
    hint: '请以普通用户运行 Wireshark，或为所有用户安装：以 root 运行“sharkscribe dissector install NAME”即可。',
  }),
  noCompiler: '没有找到 C 编译器；只有原生插件需要它',
  installCompiler: {
    linux:
      '请安装：在 Debian 中运行“sudo apt install gcc libc6-dev”，在 Fedora 中运行“sudo dnf install gcc”。',
    darwin: '请安装：xcode-select --install',
    win32: '请安装 Visual Studio 的 Build Tools，或用变量 CC 指定编译器。',
    other: '请安装 gcc 或 clang，或用变量 CC 指定编译器。',
  },
  headers: (version, foundBy) => `Wireshark ${version} 的头文件 (${foundBy})`,
  otherHeaders: (version, foundBy, tshark) =>
    `Wireshark ${version} 的头文件 (${foundBy}) 与 tshark ${tshark} 不匹配`,
  headersLack: (version, words) =>
    `Wireshark ${version} 的头文件还需要别的头文件，而它们不在：${words}`,
  noPkgConfig: (version) => `有 Wireshark ${version} 的头文件，但没有构建插件所用的 pkg-config`,
  noHeaders: '没有找到 Wireshark 的头文件；只有原生插件需要它们',
  installHeaders: {
    linux:
      '请安装与 tshark 对应的头文件：在 Debian 中运行“sudo apt install pkg-config libwireshark-dev libglib2.0-dev”，在 Fedora 中运行“sudo dnf install wireshark-devel”。',
    darwin: '请安装与 tshark 对应的头文件：brew install wireshark',
    win32: '请解压与 tshark 版本相同的 Wireshark 源代码。',
    other: '请安装与 tshark 版本相同的 Wireshark 开发包。',
  },
  utf8: (setting) => `终端可以显示 UTF-8 (${setting})`,
  notUtf8: (setting) => ({
    message: `终端可能无法显示全部字符：系统的编码不是 UTF-8 (${setting})`,
    hint: '请试试：export LC_ALL=C.UTF-8',
  }),
  speaks: (language, reason) => `提示信息使用 ${language} (${reason})`,
  noLocale: '没有设置 locale',
};
