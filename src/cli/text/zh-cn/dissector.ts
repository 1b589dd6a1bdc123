import type { FramingFault } from '../../../dissector/stream/framing-fault.js';
import type { DissectorText } from '../dissector-text.js';

const MISPLACED = {
  'no-epan': '没有加载：解析器应放在文件夹“epan”中',
  'other-release': '属于另一个版本',
  'other-dash': '没有加载：文件夹的写法属于别的系统',
  ending: '没有加载：文件名的结尾与这里的插件不同',
} as const;

function framingWords(fault: FramingFault): string {
  switch (fault.kind) {
    case 'header':
      return `首部有 ${fault.headerSize} 字节，而 hex 有 ${fault.bytes} 字节`;
    case 'length':
      return `长度字段要求 ${fault.wanted} 字节，而 hex 有 ${fault.bytes} 字节`;
    case 'bad-length':
      return `长度字段要求 ${fault.wanted} 字节；一个 PDU 有 ${fault.lowest} 到 ${fault.highest} 字节`;
    case 'delimiter':
      return fault.end === undefined
        ? '没有结束这个 PDU 的分隔符'
        : `分隔符在 ${fault.end} 字节之后结束这个 PDU，而 hex 有 ${fault.bytes} 字节`;
  }
}

export const dissectorZh: DissectorText = {
  mark: { ok: '正常', warning: '警告', problem: '问题' },
  page: ({ filterName, shortName, name, port }) => `# ${name}

一个基于 TCP 的协议，端口 ${port}。每个 PDU 都以同样的 6 字节开头：

| 字节 | 字段     | 含义                         |
| ---- | -------- | ---------------------------- |
| 0    | Version  | 1                            |
| 1    | Type     | 1 Hello、2 Data、3 Bye       |
| 2–3  | Length   | 整个 PDU 的长度，高位字节在前 |
| 4–5  | Sequence | 递增                         |

Hello 之后是名称，前面有它的长度（1 字节）；Data 之后是个数（2 字节），以及同样多的读数，每个 4 字节：编号和有符号的值。

| 文件 | 内容 |
| --- | --- |
| [${filterName}.ts](${filterName}.ts) | 协议声明；请修改这个文件 |
| [vectors.ts](vectors.ts) | 每种 PDU 一个，用于测试 |
| packet-${filterName}.c | 由声明生成的 Wireshark 插件的 C 代码 |

\`\`\`sh
sharkscribe dissector check .
sharkscribe dissect CAPTURE --dissector .
sharkscribe dissector install .
\`\`\`

在 Wireshark 中，用过滤器 \`${filterName}\` 可以显示这些分组，Protocol 列中会出现 ${shortName}。
`,
  created: (folder) => `已创建 ${folder}`,
  afterNew: (folder, name) =>
    `下一步：修改 ${name}.ts，然后运行“sharkscribe dissector check ${folder}”；“sharkscribe dissect CAPTURE --dissector ${folder}”可以显示它的分组`,
  badName: (name) => ({
    message: `“${name}”不能用作协议的名称`,
    hint: '请给出 Wireshark 式的过滤器名称：以小写字母开头，之后是小写字母、数字、“_”、“-”或单个点。',
  }),
  folderExists: (folder) => ({
    message: `${folder} 已经存在`,
    hint: '请换一个名称，或用 -o 指定另一个文件夹。',
  }),
  nameExists: (name, owner) => ({
    message: `Wireshark 已经有名为 ${name} 的协议：${owner}`,
    hint: '请换一个名称：有两个同名协议时，Wireshark 无法启动。',
  }),
  namesNotCompared: '没有找到 tshark，因此没有与 Wireshark 的名称比较',
  noPlaces: {
    message: '没有给出协议声明，也没有您自己的声明文件夹',
    hint: '请指定文件、文件夹或协议：sharkscribe dissector check dissectors。',
  },
  noNames: (command) => ({
    message: '没有给出协议',
    hint: `请指定协议、文件或文件夹：sharkscribe dissector ${command} NAME。`,
  }),
  sound: (protocol, file) => `${protocol}：${file}`,
  cMissing: (file, command) => `没有 ${file}；运行“${command}”可以写出它`,
  cOutdated: (file, command) => `${file} 与声明生成的内容不同；运行“${command}”可以重新写出它`,
  unknownDissector: (protocol, dissector, isCertain) =>
    isCertain
      ? `${protocol} 把字节交给“${dissector}”，而 Wireshark 没有这个解析器`
      : `${protocol} 把字节交给“${dissector}”，而这个 tshark 列出的协议中没有它`,
  dissectorTaken: (protocol) =>
    `${protocol}：Wireshark 已经有同名的解析器，装上这个插件就无法启动；请给协议换一个名称`,
  portsTaken: (protocol, ports, more) =>
    `${protocol} 与别的解析器共用端口：${ports.join('、')}${more === 0 ? '' : `，另有 ${more} 个`}；分组由谁解析并不确定`,
  vectorKey: (file, name, key, nearest, known) =>
    `${file}，“${name}”：测试向量没有“${key}”这个键；${nearest === undefined ? `可用的有 ${known.join('、')}` : `是不是“${nearest}”？`}`,
  vectorFraming: (file, name, fault) => `${file}，“${name}”：${framingWords(fault)}`,
  vectorHex: (file, name) => `${file}，“${name}”：hex 不是十六进制数字写成的字节`,
  vectorStops: (file, name, reason) =>
    `${file}，“${name}”：这个 PDU ${reason === 'short' ? '不完整' : '有错误'}，而测试向量给出了值`,
  vectorDiffers: (file, name, { path, read, said }) =>
    `${file}，“${name}”：${path === '' ? '这个 PDU' : path} 读出 ${read}，而测试向量写的是 ${said}`,
  checked: (protocols, problems, warnings) =>
    `协议：${protocols}，问题：${problems}，警告：${warnings}`,
  wrote: (file) => `已写出 ${file}`,
  built: (file, release) => `已构建 ${file}，用于 Wireshark ${release}`,
  afterBuild: (name) =>
    `下一步：“sharkscribe dissector install ${name}”会重新构建它，并放到 Wireshark 加载插件的地方`,
  afterC: (folder) =>
    `下一步：在有 Wireshark 开发文件的地方运行“cmake -S ${folder} -B build”和“cmake --build build”，再把插件复制到“tshark -G folders”所说的 Personal Plugins 之下的文件夹“epan”中`,
  willInstall: (protocol, version, target, replaces) =>
    `${protocol} ${version} 将安装到 ${target}${replaces ? '，取代先前的插件' : ''}`,
  asRoot:
    '您是 root，而以 root 运行的 Wireshark 不加载主目录中的插件：它会放到所有用户共用的文件夹中',
  runsCode: '插件是代码，会在每个加载它的 Wireshark 和 tshark 中运行',
  question: '要安装吗？',
  notInstalled: '什么也没有安装',
  needsYes: {
    message: '这里无法询问是否安装',
    hint: '请加上 --yes，不经询问直接安装。',
  },
  installed: (protocol, target) => `已安装 ${protocol}：${target}`,
  outOfOrder:
    '请在 Wireshark 中打开“Reassemble out-of-order segments”（首选项 tcp.reassemble_out_of_order）：否则只要有一个报文段乱序，该流之后的 PDU 就都看不到',
  removed: (file) => `已删除 ${file}`,
  notThere: (protocol) => ({
    message: `没有安装 ${protocol} 的插件`,
    hint: '“sharkscribe dissector list”可以列出已安装的插件。',
  }),
  leftForOthers: (file) => `保留，因为它属于另一个 Wireshark：${file}`,
  declared: (protocol, version, file) =>
    version === undefined
      ? `${protocol}：${file}（没有加载：指定它的名称可以看到版本）`
      : `${protocol} ${version}：${file}`,
  notDeclared: (protocol) => `${protocol}：这里没有它的声明`,
  nowhere: '没有安装',
  installedAt: ({ path, builtFor, loaded, misplaced }, tshark) => {
    const state =
      loaded === undefined
        ? misplaced === undefined
          ? `${tshark} 没有加载`
          : MISPLACED[misplaced]
        : `已加载：${loaded}`;
    return `${path}（${builtFor === undefined ? '' : `为 ${builtFor} 构建，`}${state}）`;
  },
  nothingListed: '没有声明的协议，也没有安装我们的插件',
  rootIgnores: '您是 root：这时 Wireshark 不加载主目录中的插件',
};
