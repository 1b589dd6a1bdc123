import { definitionsOf } from '../decode/field-list.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { FieldDefinition } from '../model/field-definition.js';
import type { Tshark } from '../tshark/find-tshark.js';
import { type RunTsharkOptions, runTshark, tsharkFailed } from '../tshark/run-tshark.js';

/**
 * All fields and protocols that this tshark knows, in its order. There are some 250 000, so they are
 * made while they are gone through; it can be done more than once.
 *
 * @throws {@link LabError} TSHARK_FAILED when tshark does not list any, or fails on the way.
 */
export async function listFields(
  tshark: Pick<Tshark, 'path'>,
  options: RunTsharkOptions = {},
): Promise<Iterable<FieldDefinition>> {
  const run = runTshark(tshark, ['-G', 'fields'], options);
  // Piece by piece: the few pieces with a character beyond Latin-1 take two bytes for each.
  const pieces: string[] = [];
  for await (const piece of piecesOf(run.output)) pieces.push(piece);
  const end = await run.end;
  options.signal?.throwIfAborted();
  if (end.exitCode !== 0) throw tsharkFailed(end);
  const list = {
    *[Symbol.iterator]() {
      for (const piece of pieces) yield* definitionsOf(piece);
    },
  };
  if (list[Symbol.iterator]().next().done !== true) return list;
  throw new KnownFailure('TSHARK_FAILED', (text) => text.noFields(tshark.path));
}

const NEWLINE = 0x0a;

/** The text as it comes, in pieces of whole lines. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield Buffer.concat([rest, chunk.subarray(0, end)]).toString('utf8');
    rest = Buffer.concat(end > 0 ? [chunk.subarray(end)] : [rest, chunk]);
  }
  if (rest.length > 0) yield Buffer.from(rest).toString('utf8');
}
