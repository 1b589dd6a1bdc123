import type { Outcome } from '../../../tcp/teardown-pattern.js';
import type { FailedAttemptsRecord } from '../../document/attempts.js';
import type { DocumentText, EndingFacts, SummaryFacts } from '../report-text.js';
import { grouped, joined, shortTime, zh } from './words.js';

const OUTCOME_COUNT: Readonly<Record<Outcome, string>> = {
  closed: '由双方关闭',
  'half-closed': '只有一方关闭',
  aborted: '被 RST 中断',
  refused: '被拒绝',
  'no-answer': '没有得到应答',
  'handshake-incomplete': '没有完全建立',
  open: '到捕获结束时仍未关闭',
  'mid-stream': '只捕获到一部分',
};

const OUTCOME_SINGLE: Readonly<Record<Outcome, string>> = {
  closed: '双方都关闭了该会话。',
  'half-closed': '只有一方关闭了该会话；在捕获文件中，另一方始终没有关闭。',
  aborted: '该会话被复位（RST）中断。',
  refused: '连接请求被拒绝。',
  'no-answer': '连接请求没有得到应答。',
  'handshake-incomplete': '该会话没有完全建立：捕获文件中的握手不完整。',
  open: '到捕获结束时，该会话仍未关闭。',
  'mid-stream': '捕获文件中只有该会话的一部分，没有开头。',
};

/** What many failed attempts look like. */
const LOOKS_LIKE: Readonly<Record<FailedAttemptsRecord['looksLike'], string>> = {
  'syn-flood': 'SYN 洪泛攻击，也可能是服务没有运行',
  'port-scan': '端口扫描',
  'host-scan': '主机扫描',
  'failing-service': '服务没有运行或无法到达',
  'several-causes': '由不止一种原因造成',
};

export const documentZh: DocumentText = {
  title: 'TCP 实验报告：',
  content,
  ending,
  capture: '捕获文件',
  fact: '项目',
  value: '内容',
  facts: {
    name: '文件名',
    size: '文件大小',
    sha256: 'SHA-256 校验值',
    packets: '分组数',
    tcpSegments: 'TCP 报文段数',
    conversations: 'TCP 会话数',
    firstPacket: '第一个分组的时间',
    duration: '持续时间',
    linkTypes: '链路类型',
    tsharkVersion: '解析程序',
    toolVersion: '报告程序',
  },
  bytes: (count) => zh`${grouped(count)}字节`,
  count: grouped,
  seconds: (text) => zh`${text}秒`,
  none: '无',
  labelled: (label) => `${label}：`,
  damaged: (lastFrame) =>
    lastFrame === 0
      ? '**捕获文件已损坏**，连一帧也读不出来。tshark 的提示：'
      : zh`**捕获文件已损坏**，只能读到帧${lastFrame}；本报告只涉及到此为止的各帧，其后的情况不得而知。tshark 的提示：`,
  conversations: '会话列表',
  columns: {
    stream: '流',
    client: '客户端',
    server: '服务器',
    frames: '帧数',
    start: '开始时间（秒）',
    duration: '持续时间（秒）',
    outcome: '结果',
    handshake: '握手',
    teardown: '连接释放',
    closedFirst: '主动关闭方',
  },
  noConversations: (tcpSegments) =>
    tcpSegments === 0
      ? '捕获文件中没有 TCP 报文段，因此没有可以报告的会话。'
      : '捕获文件中虽有 TCP 首部，但都不属于可以报告的会话。',
  attemptsApart: (attempts, heading) =>
    zh`表中未列出${grouped(attempts)}次失败的连接尝试，“${heading}”一节对它们作了汇总。`,
  rowsOmitted: (shown, total) =>
    zh`共有${grouped(total)}个会话，表中只列出前${grouped(shown)}个。用 \`sharkscribe conversations FILE --json\` 可以列出全部会话。`,
  sectionsOmitted: (detailed, omitted) =>
    zh`下面对${grouped(detailed)}个会话分节说明：先取每一类的第一个，再按捕获的先后取其余的，其中同一类失败的连接尝试不超过三个。其他${grouped(omitted)}个会话可以用 \`--stream N\` 生成报告，N 是表中第一列的编号。`,
};

function content(all: SummaryFacts): string {
  const { packets, tcpSegments, outside, seconds, conversations, ...facts } = all;
  const span = seconds === undefined ? '' : zh`，历时${shortTime(seconds)}`;
  const held =
    tcpSegments === 0
      ? '其中没有 TCP 报文段'
      : zh`其中有${grouped(tcpSegments - outside)}个 TCP 报文段，属于${grouped(conversations)}个会话${outside === 0 ? '' : zh`，另有${grouped(outside)}个不属于任何会话${facts.chosen === 0 ? '（被其他分组引用或不完整）' : ''}`}`;
  return zh`捕获文件共有${grouped(packets)}个分组${span}，${held}。${chosen(facts)}`;
}

function chosen({
  chosenStreams,
  chosen: count,
}: Pick<SummaryFacts, 'chosen' | 'chosenStreams'>): string {
  if (count === 0) return '';
  return chosenStreams.length === 0
    ? zh`按照要求，本报告只说明其中${grouped(count)}个流。`
    : zh`按照要求，本报告只说明流${joined(chosenStreams)}。`;
}

function ending({
  outcomes,
  others,
  conversations,
  failedAttempts,
  threeSegments,
}: EndingFacts): string {
  const [first] = outcomes;
  if (conversations === 1 && first !== undefined) {
    return threeSegments === undefined
      ? OUTCOME_SINGLE[first[0]]
      : zh`双方都关闭了该会话，只用了三个报文段而不是四个：帧${threeSegments.frame}同时携带 ACK 和 FIN。`;
  }
  const parts = outcomes.map(([outcome, n]) => zh`${grouped(n)}个${OUTCOME_COUNT[outcome]}`);
  if (others > 0) parts.push(zh`${grouped(others)}个属于其他情况`);
  const look =
    failedAttempts === undefined ? '' : zh`失败的连接尝试看起来像是${LOOKS_LIKE[failedAttempts]}。`;
  const three =
    threeSegments === undefined || look !== ''
      ? ''
      : zh`有${grouped(threeSegments.conversations)}个用三个报文段关闭，其中一个同时携带 ACK 和 FIN（首见于帧${threeSegments.frame}）。`;
  return `各会话的结果：${parts.join('；')}。${three}${look}`;
}
