import { definitionsOf } from '../decode/field-list.js';
import { LabError } from '../errors/lab-error.js';
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
  const chunks: Uint8Array[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  const end = await run.end;
  options.signal?.throwIfAborted();
  if (end.exitCode !== 0) throw tsharkFailed(end);
  const list = Buffer.concat(chunks).toString('utf8');
  if (definitionsOf(list).next().done !== true) {
    return { [Symbol.iterator]: () => definitionsOf(list) };
  }
  throw new LabError(
    'TSHARK_FAILED',
    `${tshark.path} lists no fields`,
    `Try "${tshark.path} -G fields" yourself; name a working tshark with --tshark.`,
  );
}
