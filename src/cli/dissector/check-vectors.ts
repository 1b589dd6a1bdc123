import path from 'node:path';
import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { readPdu } from '../../dissector/read-pdu.js';
import { framingFault } from '../../dissector/stream/framing-fault.js';
import { LabError } from '../../errors/lab-error.js';
import { differencesOf } from '../../toolchain/compare-value.js';
import type { DeclaredProtocol } from '../../toolchain/declared-protocol.js';
import {
  readVectors,
  VECTOR_KEYS,
  type VectorFile,
  type WrittenVector,
} from '../../toolchain/load-vectors.js';
import { saidOf } from '../cli-error.js';
import { nearNames } from '../near-names.js';
import type { CliText } from '../text/cli-text.js';
import type { Finding } from './check-declarations.js';

/** Differences of one vector that are told. */
const MOST = 5;

/** Do the PDUs of `vectors.ts` beside declarations read to what they say? Each such file is looked at once. */
export async function checkVectors(
  declared: readonly DeclaredProtocol[],
  text: CliText,
): Promise<readonly Finding[]> {
  const messages: string[] = [];
  const folders = new Set(declared.map(({ file }) => path.dirname(file)));
  for (const folder of folders) {
    const beside = declared.filter(({ file }) => path.dirname(file) === folder);
    const [first] = beside;
    if (first === undefined) continue;
    try {
      const file = await readVectors(first.file);
      const protocols = beside.map(({ description }) => description);
      if (file !== undefined) messages.push(...wrongIn(file, protocols, text));
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      messages.push(saidOf(error, text).message);
    }
  }
  return messages.map((message) => ({ severity: 'problem', message }));
}

function wrongIn(
  { place, vectors }: VectorFile,
  protocols: readonly ProtocolDescription[],
  text: CliText,
): readonly string[] {
  const file = path.relative('', place);
  return vectors.flatMap((vector) => {
    // Of several protocols in a folder, a PDU is of one.
    const tries = protocols.map((protocol) => wrongWith(vector, protocol, file, text));
    const wrong = tries.some((one) => one.length === 0) ? [] : (tries[0] ?? []);
    return [...unknownKeys(vector, file, text), ...wrong];
  });
}

function unknownKeys(
  { name, unknownKeys: keys }: WrittenVector,
  file: string,
  { dissector: text }: CliText,
): readonly string[] {
  return keys.map((key) => {
    const [nearest] = nearNames(key, VECTOR_KEYS);
    return text.vectorKey(file, name, key, nearest, VECTOR_KEYS);
  });
}

function wrongWith(
  { name, bytes, value }: WrittenVector,
  description: ProtocolDescription,
  file: string,
  { dissector: text }: CliText,
): readonly string[] {
  if (bytes === undefined) return [text.vectorHex(file, name)];
  const fault = framingFault(description, bytes);
  if (fault !== undefined) return [text.vectorFraming(file, name, fault)];
  if (value === undefined) return [];
  const { value: read, stop } = readPdu({ description }, bytes);
  if (stop !== undefined) return [text.vectorStops(file, name, stop)];
  return differencesOf(read, value)
    .slice(0, MOST)
    .map((difference) => text.vectorDiffers(file, name, difference));
}
