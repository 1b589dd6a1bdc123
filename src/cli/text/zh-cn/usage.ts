import type { UsageText } from '../usage-text.js';

const SEE_HELP = '请看 sharkscribe --help，或者 sharkscribe 命令 --help。';

const CHOICE = {
  rules: '规则集',
  lane: '读取方式',
  lang: '本程序的语言',
  kind: '图的种类',
  from: '会话的一端',
  format: '流量图的格式',
  rowFormat: '结果的格式',
  report: '报告的格式',
} as const;

export const usageZh: UsageText = {
  noCommand: '没有给出命令',
  noCapture: '没有给出捕获文件',
  noProtocol: '没有给出协议',
  noDissectorCommand: '请说明要做什么：new、check、build、install、uninstall、list 或 conform',
  seeHelp: SEE_HELP,
  seeHelpOf: (command) => `请看 sharkscribe ${command} --help。`,
  unknownOption: (name) => ({
    message: `未知的选项 ${name}`,
    hint: `${SEE_HELP}文件名若以“-”开头，请写成 ./-name。`,
  }),
  givenTwice: (option) => ({
    message: `选项 ${option} 给出了不止一次`,
    hint: `${option} 只能给出一次。`,
  }),
  needsValue: (option) => ({
    message: `选项 ${option} 需要一个值`,
    hint: `例如：${option} NAME。`,
  }),
  emptyFileName: { message: '文件名为空', hint: '命令行中是不是有变量没有赋值？' },
  otherPicture: (output, endings) => ({
    message: `-o ${output}：不能画成这种图片`,
    hint: `请给出以 ${endings.join(' 或 ')} 结尾的文件名；浏览器或绘图程序可以把 SVG 转换成其他图片。`,
  }),
  notOneOf: (option, value, choice, choices) => ({
    message: `${option} ${value}：不是${CHOICE[choice]}`,
    hint: `请从 ${choices.join('、')} 中选择${choice === 'kind' ? '' : '，或者不给出这个选项'}。`,
  }),
  jsonAndZeek: {
    message: '--json 和 --zeek 不能同时使用',
    hint: '请只给出其中一个；JSON 中也有 Zeek 的结果。',
  },
  htmlAndJson: { message: '--html 和 --json 不能同时使用', hint: '请只给出其中一个。' },
  onePage: (captures) => ({
    message: `--html 只写一个捕获文件的网页，而这里给出了 ${captures} 个捕获文件`,
    hint: '请对每个捕获文件分别运行 report。',
  }),
  oneOutput: (captures) => ({
    message: `-o 只接收一个捕获文件的报告，而这里给出了 ${captures} 个捕获文件`,
    hint: '请对每个捕获文件分别运行 report；或者去掉 -o，使各份报告依次输出。',
  }),
  oneGraph: (isPicture, captures) => ({
    message: `${isPicture ? 'SVG' : '-o'} 只接收一个捕获文件的流量图，而这里给出了 ${captures} 个捕获文件`,
    hint: '请对每个捕获文件分别运行 flow。',
  }),
  jsonAndFormat: { message: '--json 和 --format 不能同时使用', hint: '请只给出其中一个。' },
  notACount: (option, text, least) => ({
    message: `${option} ${text}：不是${option === '--stream' ? '流' : '连接'}的编号`,
    hint: `编号从 ${least} 开始；“sharkscribe conversations FILE”列出各个流。`,
  }),
  noKind: (choices) => ({
    message: '缺少 --kind',
    hint: `请从 ${choices.join('、')} 中选择。`,
  }),
  onlyOneStream: (text) => ({
    message: `--stream ${text}：不是流的编号`,
    hint: '一张图只画一个流，从 0 开始编号；“sharkscribe conversations FILE”列出各个流。',
  }),
  notAStream: (text) => ({
    message: `--stream ${text}：不是流的编号`,
    hint: '流从 0 开始编号；“sharkscribe conversations FILE”列出各个流。',
  }),
  notAFormat: (value, formats) => ({
    message: `-T ${value}：不是协议树的格式`,
    hint: `请从 ${formats.join('、')} 中选择；需要分列输出时，请用“sharkscribe segments”。`,
  }),
  detailsOfText: (format) => ({
    message: `-O 用于 text，不能用于 -T ${format}`,
    hint: '请改用 -j 或 -J。',
  }),
  onlyNotOfText: { message: '-j 和 -J 不能用于 text', hint: '请改用 -O。' },
  onlyOnce: { message: '-j 和 -J 不能同时使用', hint: '请只给出其中一个。' },
  oneCaptureInPdml: {
    message: '一个 PDML 文档只能容纳一个捕获文件',
    hint: '请每次给出一个文件；-T text、json 和 ek 可以接受多个文件。',
  },
  declaredInDisplayFilter: (name, filter) => ({
    message: `-Y ${filter}：tshark 不认识 ${name}`,
    hint: `声明的协议用 --where 过滤：--where "${name}"。`,
  }),
  filter: (position, problem) => `--where 的第 ${position} 个字符：${problem}`,
  unknownProtocol: (name, near) => ({
    message: name === '' ? '协议的名称为空' : `tshark 没有协议 ${name}`,
    hint:
      near.length === 0
        ? '请给出过滤器名称，与 frame.protocols 中相同：eth、tcp、http。'
        : `是不是 ${near.join(' 或 ')}？`,
  }),
  liveNeedsInput: (interfaces) => ({
    message: '没有给出要监听的接口或要读取的捕获文件',
    hint: `请用 -i 给出接口${interfaces.length === 0 ? '' : `（${interfaces.join('、')}）`}，或用 -r FILE 给出捕获文件；-r - 表示标准输入。`,
  }),
  liveOneInput: {
    message: '-i 和 -r 不能同时使用',
    hint: '请给出要抓包的接口，或者要读取的捕获文件。',
  },
  onlyWithInterface: (option) => ({
    message: `${option} 用于抓包，不能用于 -r`,
    hint: '请用 -i 给出接口，或者不给出这个选项。',
  }),
  pipeAsInterface: {
    message: '-i -：标准输入不是接口',
    hint: '经标准输入到来的捕获内容，请用 -r - 读取。',
  },
  notASnapLength: (text) => ({
    message: `-s ${text}：不是字节数`,
    hint: '请给出大于零的整数；只看首部时 256 就够了。要捕获整个分组，请不要给出这个选项。',
  }),
  notAnAutostop: (text, kinds) => ({
    message: `-a ${text}：不是停止抓包的条件`,
    hint: `请给出 ${kinds.map((kind) => `${kind}:N`).join('、')} 之一；秒数可以带小数，文件大小的单位是 kB（1000 字节）。`,
  }),
  notAPacketCount: (option, text) => ({
    message: `${option} ${text}：不是从 1 开始的整数`,
    hint: '请给出大于零的整数，或者不给出这个选项。',
  }),
  sameOutput: (output) => ({
    message: `两个结果都会写到 ${output}`,
    hint: '请为它们分别给出文件。',
  }),
  overwritesInput: (option, output) => ({
    message: `${option} ${output} 会覆盖捕获文件本身`,
    hint: '请为报告另取一个名称。',
  }),
  overwritesCapture: (option, output) => ({
    message: `${option} ${output} 会覆盖一个捕获文件`,
    hint: '请另取一个名称；捕获文件从不会被替换。',
  }),
};
