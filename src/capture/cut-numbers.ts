import type { Field, Layer, TreeNode } from '../model/packet.js';
import { BuiltLayer, FieldNode } from '../model/packet-tree.js';

/** Fields of TCP trees that hold the number of a frame: all of this type in Wireshark 3.4 to 4.6. */
export const FRAME_NUMBER_FIELDS: ReadonlySet<string> = new Set([
  'tcp.analysis.acks_frame',
  'tcp.analysis.duplicate_ack_frame',
  'tcp.analysis.rto_frame',
  'tcp.continuation_to',
  'tcp.fin_retransmission',
  'tcp.pdu.last_frame',
  'tcp.reassembled_in',
  'tcp.segment',
  'tcp.segment.error',
]);

const STREAM = 'tcp.stream';

/** What joins several conversations, so that one alone does not tell all: MPTCP. */
const JOINING = /^(?:tcp\.options\.)?mptcp\b/;

/**
 * A cut of a capture cannot stand for the whole in this case. It never reaches a user: the trees are then
 * read from the whole capture.
 */
export class UnfitCutError extends Error {
  override readonly name: string = 'UnfitCutError';
}

/** Gives TCP trees that were read from a cut the numbers of frames and streams of the whole capture. */
export class CutNumbers {
  /** Streams of the whole capture by what the cut shows. */
  private readonly streams = new Map<string, number>();

  /** @param frames - Numbers of the frames of the cut in the whole capture, in order. */
  constructor(private readonly frames: readonly number[]) {}

  /**
   * Takes note that a TCP layer of the cut is of this stream of the whole capture.
   *
   * @throws {@link UnfitCutError} when that contradicts what was noted before: a stream is one in both, and
   *   both count them in the same order.
   */
  noteStream(layer: Layer, stream: number): void {
    const shown = layer.shown(STREAM);
    if (shown === undefined || this.streams.get(shown) === stream) return;
    for (const [inCut, inWhole] of this.streams) {
      if (Math.sign(Number(inCut) - Number(shown)) !== Math.sign(inWhole - stream)) {
        throw new UnfitCutError(`streams ${inCut} and ${shown} of the cut contradict each other`);
      }
    }
    this.streams.set(shown, stream);
  }

  /**
   * The number of a frame of the cut in the whole capture.
   *
   * @throws {@link UnfitCutError} when the cut has no such frame.
   */
  wholeFrame(frame: number): number {
    const whole = this.frames[frame - 1];
    if (whole === undefined) throw new UnfitCutError(`no frame ${frame} in the cut`);
    return whole;
  }

  /**
   * A TCP layer, which was read without types, as the whole capture shows it.
   *
   * @throws {@link UnfitCutError} when that cannot be told from the cut.
   */
  wholeLayer({ name, label, position, size, children }: Layer): Layer {
    if (JOINING.test(name)) throw new UnfitCutError(`${name} joins conversations`);
    return new BuiltLayer({ name, label, position, size, children: this.wholeNodes(children) });
  }

  private wholeNodes(nodes: readonly TreeNode[]): readonly TreeNode[] {
    return nodes.map((node) =>
      node.kind === 'layer' ? this.wholeLayer(node) : this.wholeField(node),
    );
  }

  private wholeField(field: Field): Field {
    const { name, show, label, raw, position, size, isHidden, children } = field;
    if (JOINING.test(name)) throw new UnfitCutError(`${name} joins conversations`);
    const number = this.wholeNumber(name, show);
    if (number === undefined && children.length === 0) return field;
    return new FieldNode({
      name,
      show: number ?? show,
      label: number === undefined ? label : labelWith(number, label, show),
      raw,
      position,
      size,
      isHidden,
      children: this.wholeNodes(children),
    });
  }

  /** The number that the field has in the whole capture; `undefined` when it is the same. */
  private wholeNumber(name: string, show: string | undefined): string | undefined {
    if (show === undefined) return undefined;
    if (FRAME_NUMBER_FIELDS.has(name)) return String(this.wholeFrame(Number(show)));
    if (name !== STREAM) return undefined;
    const stream = this.streams.get(show);
    if (stream === undefined) throw new UnfitCutError(`stream ${show} of the cut is not known`);
    return String(stream);
  }
}

/** The line of a field with another number at its end: `RTO based on delta from frame: 7`. */
function labelWith(number: string, label = '', show = ''): string | undefined {
  if (label === '') return undefined;
  const text = label.slice(0, label.length - show.length);
  if (!label.endsWith(show) || /\d$/.test(text)) {
    throw new UnfitCutError(`a line that does not end with its number: ${label}`);
  }
  return text + number;
}
