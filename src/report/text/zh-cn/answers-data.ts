import type { Difference, FirstSegments } from '../../answers/answer-rows.js';
import { shownBitRate, shownRate, shownSeconds } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { plotText } from './answer-plots.js';
import { repeatsText } from './answer-repeats.js';
import { end, framesText, grouped, joined, zh } from './words.js';

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  'short-transfer': '报文段很少，慢启动几乎还没有开始',
  'both-ways': '双方都发送数据，而不只是一方',
  'oversized-segments':
    '有些报文段比线路上能传送的更大，因为捕获主机的网卡会拆分或合并报文段（卸载）',
  'delayed-acks': '多数 ACK 确认几个报文段，而不是一个报文段一个 ACK',
  'large-initial-window': '发送方一开始就连续发送四个以上的报文段',
  'receiver-limited': '限制发送方的是接收窗口，而不是拥塞',
  'application-pauses': '应用程序有停顿，发送方常常空闲',
  loss: '有报文段因丢失或迟到而被重传',
  'needless-repeats': '有报文段已经到达却又被重传',
  'late-segments': '有报文段失序',
  'repeated-syn-or-fin': '有 SYN 或 FIN 被重传',
  'no-loss': '没有重传，所以看不到教科书上锯齿形的下降',
};

const WITHOUT_SAMPLE = {
  'not-acknowledged': '捕获文件中没有对它的确认',
  'sent-again': '它被重传过，ACK 可能回答其中任何一个：Karn 算法',
  'time-reversal': '对它的确认在它之前被捕获',
} as const;

const PHASES = {
  'slow-start': '慢启动',
  'congestion-avoidance': '拥塞避免',
  recovery: '快速恢复',
  timeout: '超时重传',
  'idle-restart': '空闲后重新开始',
  pause: '停顿（数据都已得到确认，没有发送）',
} as const;

const CONFIDENCE = { high: '高', medium: '中', low: '低' } as const;

const LIMITS = {
  receiver: '接收方',
  sender: '发送方',
  application: '应用程序',
  network: '网络',
} as const;

/** 能判断什么限制了发送方，却无法判断各阶段的原因。 */
const BLANKS = {
  'too-little-data': '同时在途的报文段太少',
  'mid-stream': '开始捕获时连接已经存在',
  'one-direction': '只捕获到一个方向',
  'no-acks': '捕获文件中没有对这些数据的确认',
  'no-round-trips': '测不出往返时间',
  'near-receiver': '捕获点靠近接收方',
} as const;

/** 关于握手和释放之间的数据。 */
export const dataAnswersZh: Pick<
  AnswerText['says'],
  | 'first-data'
  | 'first-sequence-numbers'
  | 'sample-rtts'
  | 'rtt-estimates'
  | 'rtt-plot'
  | 'segment-lengths'
  | 'smallest-window'
  | 'retransmissions'
  | 'acknowledged-bytes'
  | 'throughput'
  | 'stevens-plot'
  | 'congestion-phases'
  | 'textbook-differences'
  | 'steady-rate'
  | 'number-growth'
  | 'flags'
> = {
  'first-data': ({ directions }) =>
    directions
      .map(
        ({ from, frame, seq, seqRaw, lengthBytes, pushFrame, pushSeq }) =>
          zh`${end(from)}：帧${frame}，Seq=${seq}（原始值${seqRaw}），${grouped(lengthBytes)}字节。` +
          (pushFrame === undefined
            ? ''
            : zh`由几个报文段组成的报文，Wireshark 显示在最后一个报文段上，这里很可能是帧${pushFrame}${pushSeq === undefined ? '' : `（Seq=${pushSeq}）`}。所以有两个答案：帧${frame}携带报文的第一个字节，帧${pushFrame}是分组列表中显示该报文名称的帧。帧${frame}的 tcp.reassembled_in 字段说明确切是哪一帧。`),
      )
      .join(''),
  'first-sequence-numbers': ({ directions }) =>
    perSegment(directions, ({ frame, seq, seqRaw }) => zh`${seq}（原始值${seqRaw}，帧${frame}）`),
  'sample-rtts': ({ directions }) =>
    perSegment(directions, (segment) => {
      const { frame, sentSeconds, ackFrame, ackedSeconds, sampleRttSeconds } = segment;
      const start = zh`帧${frame}在${shownSeconds(sentSeconds)}秒发送`;
      if (ackFrame === undefined || ackedSeconds === undefined)
        return `${start}，捕获文件中没有对它的确认`;
      const acked = zh`${start}，由帧${ackFrame}在${shownSeconds(ackedSeconds)}秒确认`;
      return sampleRttSeconds === undefined
        ? `${acked}，没有样本（${WITHOUT_SAMPLE[segment.noSample ?? 'not-acknowledged']}）`
        : zh`${acked}，SampleRTT 为${shownSeconds(sampleRttSeconds)}秒`;
    }),
  'rtt-estimates': ({ directions }) =>
    perSegment(directions, (segment) => {
      const { frame, ackFrame, estimatedRttSeconds, devRttSeconds, rtoSeconds, noSample } = segment;
      if (
        estimatedRttSeconds === undefined ||
        devRttSeconds === undefined ||
        rtoSeconds === undefined
      ) {
        return zh`帧${frame}：还没有估计值（${WITHOUT_SAMPLE[noSample ?? 'not-acknowledged']}）`;
      }
      if (noSample !== undefined) {
        return zh`帧${frame}没有样本（${WITHOUT_SAMPLE[noSample]}），估计值不变`;
      }
      return zh`帧${frame}得到确认之后${ackFrame === undefined ? '' : zh`（帧${ackFrame}）`}：EstimatedRTT ${shownSeconds(estimatedRttSeconds)}秒，DevRTT ${shownSeconds(devRttSeconds)}秒，超时时间${shownSeconds(rtoSeconds)}秒`;
    }) +
    '第一个样本就是 EstimatedRTT，其一半是 DevRTT；此后 α 取 1/8，β 取 1/4，超时时间为 EstimatedRTT + 4 DevRTT。RFC 6298 把小于 1 秒的超时时间提高到 1 秒。',
  'rtt-plot': ({ directions, stream, figure }) =>
    directions
      .map(
        ({ from, samples, minSeconds, meanSeconds, maxSeconds }) =>
          zh`${end(from)}的报文段：${grouped(samples)}个样本（SYN 和 FIN 也算），最小${shownSeconds(minSeconds)}秒，平均${shownSeconds(meanSeconds)}秒，最大${shownSeconds(maxSeconds)}秒。`,
      )
      .join('') + plotText('rtt', stream, directions, figure),
  'segment-lengths': ({ directions }) =>
    perSegment(
      directions,
      ({ frame, lengthBytes }) => zh`${grouped(lengthBytes)}字节（帧${frame}）`,
    ),
  'smallest-window': ({ directions }) =>
    directions
      .map(({ from, frame, raw, bytes, throttles, throttledTotal, throttledFrames, isUnused }) => {
        const more = throttledTotal - throttledFrames.length;
        const size =
          bytes === undefined
            ? zh`${raw}（扩大之前；因为缺少 SYN，扩大因子未知）`
            : zh`${grouped(bytes)}字节`;
        const held =
          isUnused === true
            ? '另一端没有发送数据，谈不上受它限制'
            : {
                yes: zh`它限制过另一端（${framesText(throttledFrames)}${more === 0 ? '' : zh`，另有${grouped(more)}个`}）`,
                no: '它从未限制另一端',
                unknown: '它是否限制过另一端无法判断',
              }[throttles];
        if (bytes === 0) return zh`${end(from)}关闭了接收窗口：0 字节（帧${frame}）；${held}。`;
        return zh`${end(from)}通告的窗口最小为${size}（帧${frame}）；${held}。`;
      })
      .join(''),
  retransmissions: ({ directions, withoutData, total }) =>
    total === 0
      ? '没有报文段被重传：每个序号都只出现一次。'
      : [
          ...directions
            .filter((each) => each.total > 0)
            .flatMap(({ from, total: count, sentAgain, first }) => [
              ...repeatsText(
                zh`${end(from)}重传了${grouped(sentAgain)}个数据报文段`,
                first.filter(({ isSentAgain }) => isSentAgain),
                sentAgain,
              ),
              ...repeatsText(
                zh`${end(from)}有${grouped(count - sentAgain)}个报文段失序，捕获文件中没有它们的另一份`,
                first.filter(({ isSentAgain }) => !isSentAgain),
                count - sentAgain,
              ),
            ]),
          ...withoutData.map(
            ({ frame, from, flagsText, repeatOf, gapSeconds }) =>
              zh`帧${frame}：${end(from)}重传${repeatOf === undefined ? '' : zh`帧${repeatOf}的`} [${flagsText}]${gapSeconds === undefined ? '' : zh`，距上一次${shownSeconds(gapSeconds)}秒`}：它的序号已经出现过。`,
          ),
        ].join(''),
  'acknowledged-bytes': ({ directions }) =>
    directions
      .map(
        ({ from, acks, meanBytes, medianBytes, ofPart, ofOne, ofTwo, ofMore, everyOther }) =>
          zh`${end(from)}的数据：${grouped(acks)}个 ACK，` +
          (meanBytes === undefined || medianBytes === undefined
            ? ''
            : zh`平均确认${grouped(Math.round(meanBytes))}字节，中位数${grouped(medianBytes)}字节；`) +
          zh`确认一个报文段的${grouped(ofOne)}个，确认两个的${grouped(ofTwo)}个，确认更多的${grouped(ofMore)}个` +
          (ofPart === 0 ? '' : zh`，只确认一部分的${grouped(ofPart)}个`) +
          (ofPart + ofOne + ofTwo + ofMore < acks ? '；其余的确认捕获文件中没有的数据。' : '。') +
          (everyOther[0] === undefined
            ? ''
            : zh`隔一个报文段确认一次的例子：帧${everyOther[0].ackFrame}确认${framesText(everyOther[0].frames)}。`),
      )
      .join(''),
  throughput: ({ directions }) =>
    '数据长度（重传的只算一次）除以时间，从第一个数据报文段到确认全部数据的 ACK（如果捕获文件中没有这个 ACK，则到最后一个数据报文段）。' +
    directions
      .map(
        ({ from, bytes, seconds, bytesPerSecond, firstFrame, lastFrame }) =>
          zh`${end(from)}：${grouped(bytes)}字节 / ${shownSeconds(seconds)}秒 = ${shownRate(bytesPerSecond)}字节每秒（${shownBitRate(bytesPerSecond)}），从帧${firstFrame}到帧${lastFrame}。`,
      )
      .join(''),
  'stevens-plot': ({ directions, stream, figure }) =>
    directions
      .map(
        ({ from, segments, payloadBytes }) =>
          zh`${end(from)}用${grouped(segments)}个报文段发送${grouped(payloadBytes)}字节。`,
      )
      .join('') + plotText('stevens', stream, directions, figure),
  'congestion-phases': ({ directions }) =>
    directions
      .map(({ from, phases, untold, noPhases, limitedBy }) => {
        const told = phases.map(
          ({ kind, firstFrame, lastFrame, startSeconds, endSeconds, confidence }) =>
            zh`${PHASES[kind]}从${shownSeconds(startSeconds)}秒到${shownSeconds(endSeconds)}秒（帧${firstFrame}至${lastFrame}，可信度${CONFIDENCE[confidence]}）`,
        );
        const limit =
          limitedBy.by === 'unknown'
            ? '是什么限制了发送方，无法判断。'
            : zh`大部分时间受${LIMITS[limitedBy.by]}限制（可信度${CONFIDENCE[limitedBy.confidence]}）。`;
        const none =
          noPhases === undefined ? '没有明显的阶段' : `各阶段无法判断，因为${BLANKS[noPhases]}`;
        const rest =
          untold.length === 0
            ? ''
            : zh`${joined(untold.map(({ firstFrame, lastFrame }) => zh`帧${firstFrame}至${lastFrame}`))}属于哪个阶段无法确定。`;
        return zh`${end(from)}：${told.length === 0 ? none : told.join('；')}。${rest}${limit}`;
      })
      .join(''),
  'textbook-differences': ({ differences }) =>
    differences.length === 0
      ? '没有明显的不同。'
      : `${differences.map((difference) => DIFFERENCES[difference]).join('；')}。`,
  'steady-rate': ({ directions }) =>
    directions
      .map(
        ({ from, segments, bytes, seconds, pausedSeconds, segmentsPerSecond, bytesPerSecond }) =>
          zh`${end(from)}：在传输中段的${shownSeconds(seconds)}秒内${pausedSeconds === undefined ? '' : zh`（不计${shownSeconds(pausedSeconds)}秒停顿，其间数据都已得到确认，没有发送）`}有${grouped(segments)}个报文段、${grouped(bytes)}字节：每秒${shownRate(segmentsPerSecond)}个报文段，每秒${shownRate(bytesPerSecond)}字节。`,
      )
      .join(''),
  'number-growth': ({ opening, directions, acknowledged }) =>
    [
      '下一个序号等于本报文段的序号加数据长度，SYN 和 FIN 各消耗一个序号；确认号是期望收到的下一个序号。',
      ...(opening === undefined
        ? []
        : [
            zh`SYN（帧${opening.frame}）的 Seq=${opening.seq}，所以第三次握手（帧${opening.nextFrame}）的 Seq=${opening.nextSeq}。`,
          ]),
      ...directions.map(
        ({ from, frame, seq, lengthBytes, nextFrame, nextSeq }) =>
          zh`${end(from)}：帧${frame}的 Seq=${seq}，携带${grouped(lengthBytes)}字节，所以帧${nextFrame}的 Seq=${nextSeq}。`,
      ),
      ...acknowledged.map(
        ({ from, frame, seq, lengthBytes, ackFrame, ack }) =>
          zh`帧${ackFrame}确认${end(from)}的帧${frame}：${seq} + ${lengthBytes} = ${ack}，所以 Ack=${ack}。`,
      ),
    ].join(''),
  flags: ({ directions }) =>
    directions
      .map(({ from, psh, urg, ece, cwr }) => {
        const others = [
          ['URG', urg] as const,
          ['ECE', ece] as const,
          ['CWR', cwr] as const,
        ].flatMap(([name, { segments, firstFrames }]) =>
          segments === 0
            ? []
            : [zh`${name}出现在${grouped(segments)}个报文段中（${framesText(firstFrames)}）`],
        );
        const pushed =
          psh.segments === 0
            ? '没有 PSH'
            : zh`PSH 出现在${grouped(psh.segments)}个报文段中（${psh.segments > psh.firstFrames.length ? '最初是' : ''}${framesText(psh.firstFrames)}）`;
        return zh`${end(from)}：${joined([pushed, ...others])}${others.length === 0 ? '，没有 URG、ECE、CWR' : ''}。`;
      })
      .join(''),
};

function perSegment(
  directions: readonly FirstSegments[],
  say: (segment: FirstSegments['segments'][number]) => string,
): string {
  return directions
    .map(({ from, segments }) => zh`${end(from)}：${segments.map(say).join('；')}。`)
    .join('');
}
