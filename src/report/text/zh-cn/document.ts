import type { Outcome } from '../../../tcp/teardown-pattern.js';
import type { DocumentText, FailedAttempts, SummaryFacts } from '../report-text.js';
import { grouped, joined, zh } from './words.js';

const OUTCOME_COUNT: Readonly<Record<Outcome, string>> = {
  closed: '由双方关闭',
  'half-closed': '只有一方关闭',
  aborted: '被 RST 异常终止',
  refused: '被拒绝',
  'no-answer': '没有得到应答',
  'handshake-incomplete': '没有完成握手',
  open: '到捕获结束时仍未关闭',
  'mid-stream': '只有中间一段，既没有开头也没有结尾',
};

const OUTCOME_SINGLE: Readonly<Record<Outcome, string>> = {
  closed: '该会话由双方关闭。',
  'half-closed': '该会话只有一方关闭。',
  aborted: '该会话被 RST 异常终止。',
  refused: '连接请求被拒绝。',
  'no-answer': '连接请求没有得到应答。',
  'handshake-incomplete': '握手没有完成。',
  open: '到捕获结束时，该会话仍未关闭。',
  'mid-stream': '捕获文件中既没有该会话的开头，也没有结尾。',
};

export const documentZh: DocumentText = {
  title: 'TCP 实验报告：',
  summary,
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
  timeReversal: (frame) =>
    zh`**时间倒退**：帧${frame}的时间早于它前面的一帧。各帧按文件中的顺序处理，所以跨越此处的时间差可能是负数，也可能没有意义。`,
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

function summary(facts: SummaryFacts): readonly string[] {
  const { packets, tcpSegments, seconds, conversations, chosenStreams, failedAttempts } = facts;
  const span = seconds === undefined ? '' : zh`，历时${seconds}秒`;
  const content =
    tcpSegments === 0
      ? '其中没有 TCP 报文段'
      : zh`其中有${grouped(tcpSegments)}个 TCP 报文段，属于${grouped(conversations)}个会话`;
  return [
    zh`捕获文件共有${grouped(packets)}个分组${span}，${content}。`,
    ...(conversations > 0 ? [outcomes(facts)] : []),
    ...(failedAttempts === undefined ? [] : [attempts(failedAttempts)]),
    ...(chosenStreams.length === 0 ? [] : [zh`按照要求，本报告只说明流${joined(chosenStreams)}。`]),
  ];
}

function outcomes({ outcomes: counts, conversations }: SummaryFacts): string {
  const [first] = counts;
  if (conversations === 1 && first !== undefined) return OUTCOME_SINGLE[first[0]];
  const parts = counts.map(([outcome, n]) => zh`${grouped(n)}个${OUTCOME_COUNT[outcome]}`);
  return `各会话的结果：${parts.join('；')}。`;
}

function attempts(facts: FailedAttempts): string {
  const { count, clients, servers, serverPorts, onlyClient, onlyServer } = facts;
  const from = onlyClient ?? zh`${grouped(clients)}个地址`;
  const to = onlyServer ?? zh`${grouped(servers)}个地址`;
  return zh`其中${grouped(count)}次连接尝试失败，它们来自${from}，目标是${to}上的${grouped(serverPorts)}个端口；同时出现这么多失败的尝试，通常是端口扫描、SYN 洪泛攻击，或者服务没有运行。`;
}
