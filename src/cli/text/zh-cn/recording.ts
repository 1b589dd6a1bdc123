import type { RecordingText, UntilKind } from '../recording-text.js';

const lostWords = (lost: number | undefined) =>
  lost === undefined ? '，丢失：未知' : `，丢失：${lost}`;

const SEEN: Readonly<Record<UntilKind, (count: number) => string>> = {
  handshake: () => '已看到一次完整的握手',
  teardown: () => '已看到一个连接关闭',
  conversations: (count) => `已看到结束的会话数：${count}`,
};
const NOT_SEEN: Readonly<Record<UntilKind, (count: number) => string>> = {
  handshake: () => '没有看到完整的握手',
  teardown: () => '没有连接关闭',
  conversations: (count) => `结束的会话少于要求的数目：${count}`,
};

export const recordingZh: RecordingText = {
  capturing: (interfaces, file) =>
    `正在接口 ${interfaces.join('、')} 上抓包，写入 ${file}；按 Ctrl-C 结束`,
  soFar: ({ packets, bytes, connections, handshakes, resets }, leftOut) => {
    const parts = [
      `分组：${packets}`,
      `新连接：${connections}`,
      `握手：${handshakes}`,
      `复位：${resets}`,
      `已写入：${bytes} 字节`,
      '丢失：结束时才知道',
    ];
    const shown = parts.slice(0, Math.max(1, parts.length - leftOut));
    return shown.join('，') + (shown.length < parts.length ? ' …' : '');
  },
  done: (file, packets, bytes, lost) =>
    `捕获结果在 ${file} 中；分组：${packets}，文件：${bytes} 字节${lostWords(lost)}`,
  doneFiles: (count, last, packets, bytes, lost) =>
    `捕获结果的文件数：${count}，最后一个是 ${last}；分组总数：${packets}，这些文件：${bytes} 字节${lostWords(lost)}`,
  connections: ({ connections, handshakes, resets }) =>
    `新连接：${connections}，完成的握手：${handshakes}，复位：${resets}`,
  next: (file) => `下一步：sharkscribe report ${file}`,
  noPackets: (hasFilter) => ({
    message: '没有抓到任何分组',
    hint: `接口选对了吗？“sharkscribe interfaces --traffic”统计各接口的分组，加上 --to HOST 会指出通往某主机的接口。${hasFilter ? '过滤器会放行您要找的内容吗？' : ''}`,
  }),
  lost: (count) => ({
    message: `抓包时丢失的分组数：${count}`,
    hint: '请减少抓包的数量：用过滤器（-f），只抓每个分组的开头（-s 256），或者加大缓冲区（-B 64）。',
  }),
  leftIn: (file) => `已中断；此前捕获的内容在 ${file} 中`,
  cut: (file, unwritten) => ({
    message: `${file} 在一个分组的中间结束；dumpcap 已计数而文件中没有的分组：${unwritten}`,
    hint: '在此之前的内容都可以读取；“editcap IN OUT”可以由它得到完好的文件。',
  }),
  missed: (count, first) => ({
    message: `还没有读取就被替换的文件数：${count}，第一个是 ${first}`,
    hint: '从那里开始，连接、握手和复位的数目都不完整。请使用更大或更多的文件。',
  }),
  seen: (kind, count) => `抓包停止：${SEEN[kind](count)}`,
  notSeen: (kind, count) => `直到抓包结束，${NOT_SEEN[kind](count)}`,
  ended: (program, exitCode) => `${program} 已结束，退出码为 ${exitCode}`,
  endedBySignal: (program, signal) => `${program} 被 ${signal} 终止`,
  notStarted: (program, reason) => ({
    message: `--run：无法启动 ${program}（${reason}）`,
    hint: '它安装了吗？名称写对了吗？shell 中的别名和函数不是程序。',
  }),
  kept: (own, others, packets) =>
    `该程序的连接：${own}；已去掉其他程序的连接：${others}，分组：${packets}`,
  unknownOwners: (count) => `时间太短、系统无法指出属于谁的连接，都已保留：${count}`,
  noneOwn: (others) => `没有找到该程序自己的连接，因此保留了其他程序的连接：${others}`,
  cannotTell: '本系统无法指出哪些连接属于该程序，因此全部保留',
  notTakenOut: (problem) => `没有去掉其他程序的连接：${problem}`,
  needsInterface: {
    message: '没有给出接口',
    hint: '请用 -i 给出一个；“sharkscribe interfaces”列出各接口，加上 --to HOST 会指出通往某主机的接口。',
  },
  toStandardOutput: {
    message: '-w -：捕获结果要写入文件',
    hint: '请为它取一个名称。要在抓包的同时看到发生的事情，请用“sharkscribe live -i”。',
  },
  fromStandardInput: {
    message: '-i -：标准输入不是接口',
    hint: '“sharkscribe live -r - -w FILE”从标准输入读取捕获结果，并保存下来。',
  },
  notABuffer: (text) => ({
    message: `-B ${text}：不是缓冲区的大小`,
    hint: '请给出 1 到 9999 之间的整数，单位为 MiB，或者省略。',
  }),
  sameFile: {
    message: '-w 与 --report 给出了同一个文件',
    hint: '请为报告另取名称，如 lab.md 或 lab.html。',
  },
  notAReport: (name) => ({
    message: `--report ${name}：不是报告的名称`,
    hint: '请给出以 .md（Markdown）或 .html（网页）结尾的名称。',
  }),
  filesOfRing: (condition) => ({
    message: `-a ${condition} 需要 -b：没有它就只有一个文件`,
    hint: '请用 -b 说明何时换到下一个文件，例如 -b filesize:1000，或者不给出 -a files:N。',
  }),
  notCompressed: (name) => ({
    message: `-w ${name}：捕获文件在写入时不能压缩`,
    hint: '请给出以 .pcapng 结尾的名称，之后再用 gzip 压缩。',
  }),
  oneInPcap: (name) => ({
    message: `-w ${name}：一个 pcap 文件只能容纳一个接口的分组`,
    hint: '请给出以 .pcapng 结尾的名称，它可以容纳多个接口的分组。',
  }),
  reportOfRing: {
    message: '--report 只针对一个捕获文件，而 -b 会产生多个',
    hint: '请去掉其中一个；之后可以用“sharkscribe report FILE”写报告。',
  },
  notARing: (text) => ({
    message: `-b ${text}：不是换到下一个文件的条件`,
    hint: '请给出 duration:SECONDS、interval:SECONDS、filesize:KB、packets:N，环形缓冲则给出 files:N。',
  }),
  ringWithoutEnd: {
    message: '只有 -b files:N 时，不知道何时换到下一个文件',
    hint: '请加上 -b filesize:KB、-b duration:SECONDS 或 -b packets:N。',
  },
  keepsOnlyOfRun: {
    message: '--keep-all 只与 --run 有关，而没有给出 --run',
    hint: '没有 --run 时，本来就全部保留。',
  },
  notAnEnd: (text, near, isUncounted) => ({
    message: `--until ${text}：不是可以等待的事情`,
    hint: isUncounted
      ? '请写成 conversations=5，其中是大于零的整数。'
      : `${near === undefined ? '' : `您是指 ${near} 吗？`}可以是 handshake、teardown 或 conversations=N。`,
  }),
  runNothing: {
    message: '--run 没有给出程序',
    hint: "例如：--run 'curl -s http://example.org/'。",
  },
  runUnclosed: {
    message: '--run：引号没有成对，或者末尾只有一个反斜杠',
    hint: `请用一种引号括住整个命令，其中的部分用另一种：--run 'curl -H "A: b" http://example.org/'。`,
  },
  runNeedsShell: (word) => ({
    message: `--run 不经过 shell 启动程序，而 ${word} 只对 shell 有意义`,
    hint: `请自行调用 shell：--run 'sh -c "… ${word} …"'。`,
  }),
};
