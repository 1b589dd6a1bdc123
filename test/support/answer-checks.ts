import { expect } from 'chai';
import type { Answer } from '../../src/report/answers/answer.js';
import type { AnswerId, AnswerValues } from '../../src/report/answers/answer-values.js';
import type { Side } from '../../src/tcp/conversation.js';
import type { TsharkRow } from './tshark-rows.js';

export const FLAG = {
  fin: 1,
  syn: 2,
  rst: 4,
  psh: 8,
  ack: 16,
  urg: 32,
  ece: 64,
  cwr: 128,
} as const;

export function hasFlag({ flags }: TsharkRow, name: keyof typeof FLAG): boolean {
  return (flags & FLAG[name]) !== 0;
}

/** Raw number after a segment: payload counts, SYN and FIN count one. */
export function nextRaw(row: TsharkRow): number {
  const phantom = Number(hasFlag(row, 'syn')) + Number(hasFlag(row, 'fin'));
  return (row.seqRaw + row.length + phantom) >>> 0;
}

/** The answers on one conversation, and the rows of its stream. */
export class AnswerCheck {
  readonly client: readonly TsharkRow[];
  readonly server: readonly TsharkRow[];
  readonly syn: TsharkRow | undefined;
  readonly synAck: TsharkRow | undefined;

  constructor(
    readonly answers: readonly Answer[],
    readonly rows: readonly TsharkRow[],
    readonly where: string,
    /** How many answers of each question were compared. */
    readonly tally: Map<AnswerId, number>,
    readonly zeroNanos: bigint,
  ) {
    this.syn = rows.find((row) => hasFlag(row, 'syn') && !hasFlag(row, 'ack'));
    this.synAck = rows.find((row) => hasFlag(row, 'syn') && hasFlag(row, 'ack'));
    const { clientAddress, clientPort } = this.told('client-and-server') ?? {
      clientAddress: '',
      clientPort: 0,
    };
    const isClient = (row: TsharkRow) => row.source === clientAddress && row.port === clientPort;
    this.client = rows.filter(isClient);
    this.server = rows.filter((row) => !isClient(row));
  }

  /** Its values; `undefined` where the capture cannot tell. */
  told<Id extends AnswerId>(id: Id): AnswerValues[Id] | undefined {
    const values = this.answer(id).values as AnswerValues[Id] | undefined;
    if (values !== undefined) this.tally.set(id, (this.tally.get(id) ?? 0) + 1);
    return values;
  }

  answer(id: AnswerId): Answer {
    const answer = this.answers.find((each) => each.id === id);
    if (answer === undefined) throw new Error(`no answer ${id}`);
    return answer;
  }

  /** What an end sent, and what the other did. */
  of(side: Side): { readonly sent: readonly TsharkRow[]; readonly peer: readonly TsharkRow[] } {
    return side === 'client'
      ? { sent: this.client, peer: this.server }
      : { sent: this.server, peer: this.client };
  }

  row(frame: number | undefined): TsharkRow {
    const row = this.rows.find((each) => each.frame === frame);
    if (row === undefined) throw new Error(`${this.where}: no frame ${String(frame)}`);
    return row;
  }

  equal(id: AnswerId, actual: unknown, expected: unknown): void {
    expect(actual, `${this.where} ${id}`).to.deep.equal(expected);
  }

  close(id: AnswerId, actual: number | undefined, expected: number | undefined): void {
    if (actual === undefined || expected === undefined) this.equal(id, actual, expected);
    else expect(actual, `${this.where} ${id}`).to.be.closeTo(expected, 2e-9 + expected * 1e-15);
  }
}
