import { inLines } from '../../../errors/in-lines.js';
import type { FailureText, ProgramEnd } from '../../../errors/failure-text.js';
import { filterFailuresZh } from './filter-failures.js';

const DECLARE = '请改正声明，或指定别的文件或文件夹。';
const LISTS_STREAMS = '“sharkscribe conversations FILE”可以列出捕获文件中的各个流。';

const INSTALL: Readonly<Record<string, string>> = {
  win32: '请安装 Wireshark（winget install WiresharkFoundation.Wireshark），其中包括 tshark。',
  darwin: '请安装 Wireshark（brew install wireshark），其中包括 tshark。',
  linux:
    '请安装 tshark：Debian 和 Ubuntu 用“sudo apt install tshark”，Fedora 用“sudo dnf install wireshark-cli”。',
};

/** 构建插件所需要的。 */
const INSTALL_BUILD: Readonly<Record<string, string>> = {
  win32:
    '在 Windows 上请用“sharkscribe dissector build NAME --c-only”写出 C，再在 Wireshark 的源代码树中构建。',
  darwin: '请安装所缺的：“xcode-select --install”和“brew install wireshark pkg-config”。',
  linux:
    '请安装所缺的：Debian 和 Ubuntu 用“sudo apt install gcc libc6-dev pkg-config libwireshark-dev libglib2.0-dev”，Fedora 用“sudo dnf install gcc pkgconf-pkg-config wireshark-devel”。',
};

const buildAnew = (protocol: string | undefined) =>
  protocol === undefined
    ? '它不是我们的插件：请换上适合您的 Wireshark 的插件，或将它删除。'
    : `请重新运行“sharkscribe dissector install ${protocol}”：它会为您的 Wireshark 重新构建插件。`;
const NAMES = { name: '名称', shortName: '短名称', filterName: '过滤器名称' } as const;

/** 命令行以下各层的失败。 */
export const failuresZh: FailureText = {
  captureDamaged: (path, lastFrame, words) => ({
    message: `${path}：${lastFrame === 0 ? '一帧也没有读到' : `读到帧 ${lastFrame} 为止`}：${words}`,
    hint: '损坏之前的内容已经使用。如有可能，请重新复制或导出捕获文件；“editcap IN OUT”可以保存能读的部分。',
  }),
  notACapture: (path, words) => ({
    message: `${path} 不是 tshark 能读的捕获文件：${words}`,
    hint: '请给出捕获文件（pcap、pcapng、snoop 等），而不是文本导出；它是不是还在压缩包里？',
  }),
  noPackets: (path) => ({
    message: `${path} 不是分组捕获文件`,
    hint: '请给出捕获文件（pcap、pcapng、snoop 等），而不是文本导出或其他类型的文件。',
  }),
  captureIsFolder: (path) => ({
    message: `${path} 是文件夹，不是捕获文件`,
    hint: '请写明其中的捕获文件，例如用通配符：FOLDER/*.pcapng。',
  }),
  captureEmpty: (path) => ({
    message: path === undefined ? '标准输入是空的（0 字节）' : `${path} 是空的（0 字节）`,
    hint: '是否在保存之前就停止了捕获，或者复制被中断？请重新捕获或复制。',
  }),
  captureNotFound: (path) => ({
    message: `${path} 不存在`,
    hint: '请检查拼写，以及当前所在的文件夹。',
  }),
  captureNotPermitted: (path) => ({
    message: `您没有权限读取 ${path}`,
    hint: '以 root 身份捕获的文件属于 root：请更改所有者（chown）或权限（chmod），或者复制一份。',
  }),
  captureUnreadable: (path, words) => ({
    message: `无法读取 ${path}：${words}`,
    hint: '请把文件复制到本地磁盘再试。',
  }),
  countedOtherwise: (path, frame) => ({
    message: `${path}：这个 tshark 的帧编号与文件不一致（帧 ${frame}），注释会写错位置`,
    hint: '请用 "tshark -r FILE -w COPY.pcapng" 重写捕获文件，再给副本加注释。',
  }),
  outputUnreadable: (afterFrame) => ({
    message: `帧 ${afterFrame} 之后的 tshark 输出无法读取`,
    hint: '请换一个版本的 tshark（--tshark PATH）；如果可以公开这个捕获文件，请报告此问题。',
  }),
  noFields: (program) => ({
    message: `${program} 没有列出任何字段`,
    hint: `请自己试试“${program} -G fields”；用 --tshark 指定可用的 tshark。`,
  }),
  unknownProtocol: (name, version) => ({
    message: `tshark ${version} 不认识协议“${name}”`,
    hint: '请使用 Wireshark 显示过滤器中的名称：ip、tcp、http。',
  }),
  captureFailed: (name, words) => ({
    message: `在 ${name} 上捕获失败：${words}`,
    hint: '请运行“sharkscribe doctor”看看您能否捕获，并检查接口名称和过滤器。',
  }),
  noRoom: (words) => ({
    message: `无法继续写入：${words}`,
    hint: '请为存放结果或临时文件的磁盘腾出空间；之后重新运行同一命令会继续处理，已完成的会保留。',
  }),
  runNotFound: (folder) => ({
    message: `${folder} 中没有 conversations.parquet`,
    hint: '请用 --run 指定“sharkscribe batch”写出的文件夹。',
  }),
  runDamaged: (folder, file) => ({
    message: `${folder} 中的 ${file} 已损坏`,
    hint: '请再次运行同样的“sharkscribe batch”，它会重新写出这个文件。',
  }),
  duckDbNotFound: (words) => ({
    message: `无法加载用来执行 SQL 的 DuckDB：${words}`,
    hint: '请把它装在 sharkscribe 旁边：npm install @duckdb/node-api（70 MB；如果 sharkscribe 是用 -g 安装的，也请加上 -g）。',
  }),
  readOnly: {
    message: '批处理的结果只能读取',
    hint: '请用 SELECT、FROM、WITH、DESCRIBE 或 SUMMARIZE 查询。',
  },
  notOneStatement: (count) => ({
    message: `给出了 ${count} 条语句`,
    hint: '请只给出一条语句；PIVOT 若没有用 IN 列出各值，会被当作多条语句。',
  }),
  sqlParameters: { message: 'SQL 中有参数', hint: '请把值直接写进 SQL。' },
  correctDeclaration: DECLARE,
  ownDeclarations: (folder) =>
    `请改正 ${folder} 中的内容（它总是会被加载），或用 SHARKSCRIBE_DISSECTORS 指定别的文件夹（设为空则不加载）。`,
  declarationMissing: (place) => ({
    message: `没有文件或文件夹 ${place}`,
    hint: '请检查拼写和当前所在的文件夹。',
  }),
  declarationWaits: (file) => ({
    message: `无法加载 ${file}：它在等待（await）永远不会发生的事`,
    hint: DECLARE,
  }),
  noDeclaration: (place) => ({
    message: `${place} 中没有协议声明；请指定一个文件，或含有 NAME/NAME.ts 的文件夹`,
    hint: DECLARE,
  }),
  noDeclarationOf: (name, places) => ({
    message: `没有 ${name} 的协议声明；找过 ${places.join('、')}`,
    hint: '请指定文件或文件夹本身；“sharkscribe dissector new NAME”可以新建一个。',
  }),
  declarationUnread: (place, words) => ({ message: `无法读取 ${place}：${words}`, hint: DECLARE }),
  declarationUnloaded: (file, words) => ({ message: `无法加载 ${file}：${words}`, hint: DECLARE }),
  noProtocol: (file) => ({
    message: `${file} 没有导出协议；请导出 protocol() 的返回值`,
    hint: DECLARE,
  }),
  noProtocols: (index) => ({
    message:
      index === undefined
        ? 'dissectors 不是由 protocol() 的返回值组成的列表'
        : `dissectors[${index}] 不是 protocol() 的返回值`,
    hint: '请用“sharkscribe/dissector”的 protocol() 声明协议，并直接给出其返回值：dissectors: [beacon]。',
  }),
  dissectorsNeedFile: {
    message: '只能在文件中查找声明的协议',
    hint: '请先抓包并写入文件，或去掉选项 dissectors。',
  },
  ownCompiler: (command) => ({
    message: `$CC 是“${command}”，它不是可以启动的 C 编译器`,
    hint: '请改正 $CC，或取消设置：那时使用 PATH 中的 cc、gcc 或 clang。',
  }),
  compilerNotFound: (platform) => ({
    message:
      platform === 'win32' ? '在 Windows 上不能在此构建插件' : '没有找到 C 编译器，而插件需要编译',
    hint: installBuild(platform),
  }),
  headersNotFound: (words, platform) => ({
    message:
      words === undefined
        ? '没有找到 pkg-config；要用它查找 Wireshark 的头文件'
        : `pkg-config 没有找到插件所需的全部头文件${words === '' ? '' : `：${words}`}`,
    hint: installBuild(platform),
  }),
  headersOtherRelease: (headers, tshark, platform) => ({
    message: `头文件属于 Wireshark ${headers}，而 tshark 是 ${tshark}，用它们构建的插件不会被加载`,
    hint: `请安装与 tshark 对应的头文件，或用 PKG_CONFIG_PATH 指定它们。${installBuild(platform)}`,
  }),
  buildFailed: (protocol, words) => ({
    ...inLines(`${protocol} 的插件编译失败：${words}`),
    hint: '请运行“sharkscribe doctor”，查看使用的是哪个编译器和哪些头文件；$CC 和 $CFLAGS 也会起作用。',
  }),
  pluginOfOtherApi: (file, symbol, tshark, protocol) => ({
    message: `${file} 不是为 Wireshark ${releaseIn(tshark)} 构建的，而您运行的是这个版本：它需要 ${symbol}`,
    hint: buildAnew(protocol),
  }),
  pluginOfOtherRelease: (file, release, tshark, protocol) => ({
    message: `${file} 是为 Wireshark ${release} 构建的，而您运行的是 ${releaseIn(tshark)}`,
    hint: buildAnew(protocol),
  }),
  pluginUnread: (file, words, protocol) => ({
    message: `${file} 没有被加载：${words}`,
    hint: buildAnew(protocol),
  }),
  wiresharkHasNameTwice: (what, name, files) => ({
    message: `Wireshark 无法启动：有两个协议的${NAMES[what]}都是“${name}”`,
    hint: removeOneOf(files),
  }),
  askDoctor: '请运行“sharkscribe doctor”，查看应删除哪个文件。',
  wiresharkDoesNotStart: (words, files) => ({
    message: `Wireshark 带着现有的插件无法启动${words === '' ? '' : `：${words}`}`,
    hint: removeOneOf(files),
  }),
  dissectorTwice: (words, files) => ({
    message: `Wireshark 带着现有的插件无法启动：它已有与某个协议同名的解析器；请给协议换一个名称（${words}）`,
    hint: removeOneOf(files),
  }),
  notInstalled: (reason) => ({
    message: `插件没有安装：${reason}`,
    hint: '文件夹已恢复原样；“sharkscribe doctor”会说明其中有什么。',
  }),
  pluginNotListed: (file) => ({
    message: `tshark -G plugins 没有列出 ${file}`,
    hint: '请运行“sharkscribe doctor”，查看在哪里查找插件。',
  }),
  pluginElsewhere: (file, other) => ({
    message: `插件没有安装：Wireshark 加载的是 ${other}，而不是 ${file}`,
    hint: '请删除那个文件，再重新安装。',
  }),
  pluginIsFolder: (file) => ({
    message: `${file} 是文件夹，不是插件`,
    hint: '请查看其中的内容，再自行删除。',
  }),
  pluginFolder: (folder, words, isPersonal) => ({
    message: `无法写入 ${folder}：${words}`,
    hint: isPersonal
      ? '它在您自己的主目录中：请用“ls -ld”查看它属于谁，以及您是否可以写入。'
      : '写入所有用户共用的文件夹需要 root 权限 (sudo)。',
  }),
  nameTaken: (protocol, what, name, owner) => ({
    message: `${protocol}：Wireshark 已经有${NAMES[what]}“${name}”（${owner}），装上这个插件就无法启动`,
    hint: '请在声明中换一个名称。',
  }),
  fieldTaken: (protocol, name, owner) => ({
    message: `${protocol}：Wireshark 已经有字段“${name}”（属于 ${owner}），使用它的过滤器会同时匹配两者`,
    hint: '请在声明中换一个名称：另外的 filterName，或字段的 abbrev。',
  }),
  noStatement: {
    message: 'SQL 中没有语句',
    hint: '“sharkscribe query”会打印常见的问题。',
  },
  sqlFailed: (words, about) => ({
    message: words,
    hint: {
      names: '“sharkscribe query”会列出所有的表及其各列。',
      access: '只能读取批处理结果中的表 conversations 和 captures。',
      other: '“sharkscribe query”会打印常见的问题。',
    }[about],
  }),
  badCount: (count) => ({ message: `个数不能是 ${count}`, hint: '请给出大于 0 的整数。' }),
  badName: (of, name) => ({
    message: `“${name}”不能用作${of === 'protocol' ? '协议' : '首选项'}的名称`,
    hint: '请使用 Wireshark 显示过滤器中的名称：ip、tcp、tcp.desegment_tcp_streams。',
  }),
  namedNotPermitted: (by, file) => ({
    message: `${by} 指定的 ${file} 不允许运行`,
    hint: `请使它可以由您执行（chmod +x），或者让 ${by} 指定另一个 tshark。`,
  }),
  namedNotFound: (by, file, program, isMissing) => ({
    message: `${by} 指定的 ${file} ${isMissing ? '不存在' : '不是文件'}`,
    hint: `请给出程序的完整路径，或者不用 ${by}，由本程序寻找 ${program}。`,
  }),
  tsharkNotFound: (places, platform, variable) => ({
    message: `没有找到 tshark；已经在 PATH 和 ${places} 中找过`,
    hint: `${install(platform)}如果它在别处，请用 --tshark 或 ${variable} 指定。`,
  }),
  dumpcapNotFound: (places, platform, variable) => ({
    message: `没有找到 dumpcap；已经在 tshark 旁边、PATH 和 ${places} 中找过`,
    hint: `${install(platform)}如果 dumpcap 在别处，请用 --dumpcap 或 ${variable} 指定。`,
  }),
  tsharkTooOld: (file, by, version, oldest, variable) => ({
    message: `${named(file, by)} 是 tshark ${version}，而可用的最低版本是 ${oldest}`,
    hint: `请更新 Wireshark，或者用 --tshark 或 ${variable} 指定较新的 tshark。`,
  }),
  notTshark: (file, by, words, variable) => ({
    message: `${named(file, by)} ${words === undefined ? '不是 tshark' : `没有启动：${words}`}`,
    hint: `请自己试试“${file} --version”；用 --tshark 或 ${variable} 指定可用的 tshark。`,
  }),
  optionsRefused: (words) => ({
    message: `tshark 不接受这些选项：${words}`,
    hint: '它们的含义见“man tshark”和“man wireshark-filter”。',
  }),
  tsharkFailed: (end, words) => ({
    message: `tshark 失败（${howEnded(end)}）${words === '' ? '' : `：${words}`}`,
    hint: '请运行“sharkscribe doctor”看看 tshark 在这台机器上能否工作。',
  }),
  noConversations: (path) => ({
    message: `${path} 中没有 TCP 会话`,
    hint: '请给出含有 TCP 的捕获文件。',
  }),
  severalConversations: (path, count) => ({
    message: `${path} 有 ${count} 个 TCP 会话，而没有用 --stream 指定其中一个`,
    hint: `请给出 --stream N：${LISTS_STREAMS}`,
  }),
  streamNotFound: (path, stream, count) => ({
    message: `${path} 中没有流 ${stream}：${count === 0 ? '其中没有 TCP 会话' : `其中有 ${count} 个，从 0 开始编号`}`,
    hint: LISTS_STREAMS,
  }),
  connectionNotFound: (path, stream, connection, count) => ({
    message: `${path} 的流 ${stream} 中没有第 ${connection} 个连接：该流有 ${count} 个`,
    hint: LISTS_STREAMS,
  }),
  nothingToPlot: (kind, stream, path, from) => {
    const [own, other] = from === 'client' ? ['客户端', '服务器'] : ['服务器', '客户端'];
    const lacking = {
      stevens: '没有发送数据',
      tcptrace: '没有发送数据',
      throughput: '没有发送数据',
      flight: '没有发送算作在途的数据',
      rtt: '没有可以测量往返时间的报文段',
      window: `没有从${other}得知窗口`,
    }[kind];
    return {
      message: `${path} 的流 ${stream} 没有 ${kind} 图可画：${own}${lacking}`,
      hint: `请试试 --from ${from === 'client' ? 'server' : 'client'}，或者另一个流：“sharkscribe conversations FILE”可以列出各个流。`,
    };
  },
  filter: filterFailuresZh,
};

function install(platform: string): string {
  return INSTALL[platform] ?? '请安装 Wireshark，其中包括 tshark。';
}

function installBuild(platform: string): string {
  return (
    INSTALL_BUILD[platform] ?? '请安装 C 编译器、pkg-config，以及 Wireshark 和 GLib 的开发包。'
  );
}

function removeOneOf(files: readonly string[]): string {
  return files.length === 0 ? '请删除最后加入的插件。' : `请删除 ${files.join(' 或 ')}。`;
}

function releaseIn(version: string): string {
  return version.split('.', 2).join('.');
}

/** 程序，以及指定它的设置。 */
function named(file: string, by: string | undefined): string {
  return by === undefined ? file : `${by} 指定的 ${file}`;
}

function howEnded({ exitCode, signal }: ProgramEnd): string {
  if (signal !== undefined) return `被 ${signal} 终止`;
  return exitCode === undefined ? '退出码未知' : `退出码 ${exitCode}`;
}
