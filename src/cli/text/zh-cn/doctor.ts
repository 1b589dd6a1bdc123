import type { DoctorText } from '../doctor-text.js';

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
  ordinaryUser: '以普通用户的身份运行',
  root: {
    message: '以 root 的身份运行',
    hint: '读取捕获文件不需要特殊权限：最好使用普通用户。',
  },
  companions: {
    capinfos: '只在手工查看捕获文件时需要',
    editcap: '只在手工截取和修复捕获文件时需要',
    dumpcap: '只在捕获时需要',
  },
  companion: (name, path) => `${name}，位于 ${path}`,
  noCompanion: (name, purpose) => ({
    message: `没有找到 ${name}：${purpose}`,
    hint: '它随 Wireshark 提供：在 Debian 中属于软件包 wireshark-common，在 Fedora 中属于 wireshark-cli。',
  }),
};
