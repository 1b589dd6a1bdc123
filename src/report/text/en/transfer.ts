import type { TransferText } from '../transfer-text.js';
import { counted, The } from './words.js';

export const transferEn: TransferText = {
  heading: (conversation) => `Data transfer of ${conversation}`,
  none: 'No segment of this conversation carries data.',
  direction: (from, segments, payloadBytes) =>
    `**${The(from)}** sends ${counted(payloadBytes, 'byte')} of payload in ${counted(segments, 'segment')}. Its first segments with data:`,
  segmentsIntro:
    'Times are seconds since the first frame of the capture; sequence numbers are relative.',
  segmentColumns: {
    frame: 'Frame',
    seq: 'Seq',
    length: 'Length (bytes)',
    sent: 'Sent (s)',
    ackedBy: 'Acknowledged by (s)',
    sample: 'SampleRTT (s)',
    estimated: 'EstimatedRTT (s)',
    dev: 'DevRTT (s)',
    rto: 'Timeout (s)',
  },
  estimateNote:
    'EstimatedRTT begins with the first SampleRTT, and then takes 7/8 of itself and 1/8 of each new sample; DevRTT begins with half of it, and then takes 3/4 of itself and 1/4 of the difference; the timeout is EstimatedRTT + 4 × DevRTT, which RFC 6298 raises to at least 1 s. A segment that was sent again gives no sample (Karn). A plot of the round trips goes on another way: it begins with the SYN, as the sender does, and takes one sample for each ACK, so its SRTT and RTO differ from these.',
  notAcked: 'not in the capture',
  noSample: '–',
  topics: {
    throughput: 'Throughput',
    steady: 'Steady state',
    acks: 'Acknowledgments',
    windows: 'Receive windows',
    loss: 'Loss and retransmission',
    congestion: 'Congestion control',
    growth: 'How numbers grow',
  },
};
