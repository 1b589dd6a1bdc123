import { TcpAnalyzer } from '../../src/tcp/analyzer.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import type { Segment } from '../../src/tcp/segment.js';
import type { DirectionTransfer, DataTransfer, Transfer } from '../../src/tcp/transfer/transfer.js';
import { TransferStudy } from '../../src/tcp/transfer/transfer-study.js';
import { segmentsOf, type Row } from './trace.js';

/** What became of the data of each conversation in a trace; seconds count from its first segment. */
export function transfersOf(
  segments: readonly Segment[],
): readonly { readonly conversation: Conversation; readonly transfer: Transfer }[] {
  const analyzer = new TcpAnalyzer({ canReplay: true });
  for (const segment of segments) analyzer.add(segment);
  const conversations = analyzer.finish();
  const zeroNanos = segments[0]?.timeNanos ?? 0n;
  const studies = new Map(
    conversations.map((conversation) => [
      analyzer.connectionOf(conversation),
      { conversation, study: new TransferStudy({ zeroNanos, conversation }) },
    ]),
  );
  const replay = analyzer.replay();
  for (const segment of segments) {
    const facts = replay.add(segment);
    studies.get(facts.connection?.number)?.study.add(facts);
  }
  return [...studies.values()].map(({ conversation, study }) => ({
    conversation,
    transfer: study.finish(),
  }));
}

/** Of a crafted trace with one conversation. */
export function transferOf(rows: readonly Row[], isn?: { C: number; S: number }): Transfer {
  const [only, ...more] = transfersOf(segmentsOf(rows, isn));
  if (only === undefined || more.length > 0) throw new Error('not one conversation');
  return only.transfer;
}

/** What the client of a crafted trace sent, and how it was taken. */
export function clientOf(rows: readonly Row[]): DirectionTransfer {
  return transferOf(rows).client;
}

export function clientDataOf(rows: readonly Row[]): DataTransfer {
  const { data } = clientOf(rows);
  if (data === undefined) throw new Error('the client sent no payload');
  return data;
}
