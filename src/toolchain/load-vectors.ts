import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { KnownFailure } from '../errors/known-failure.js';

/** What a vector may say of itself. */
export const VECTOR_KEYS = ['name', 'hex', 'value'] as const;
const VECTORS = /^vectors\.m?[jt]s$/;

/** A PDU of `vectors.ts`, as it is written there. */
export interface WrittenVector {
  /** Its name; its number (`3`) where it has none. */
  readonly name: string;
  /** `undefined` where its hex is none. */
  readonly bytes: Uint8Array | undefined;
  /** What it is said to read to; `undefined` where nothing is said. */
  readonly value: unknown;
  /** Keys that no vector has. */
  readonly unknownKeys: readonly string[];
}

/** `vectors.ts` beside a declaration. */
export interface VectorFile {
  readonly place: string;
  readonly vectors: readonly WrittenVector[];
}

/**
 * Reads `vectors.ts` beside a declaration that was loaded; `undefined` without such a file.
 *
 * @param file - The declaration.
 * @throws {@link KnownFailure} DECLARATION_INVALID for a file that has no list of vectors.
 */
export async function readVectors(file: string): Promise<VectorFile | undefined> {
  const folder = path.dirname(file);
  const name = (await readdir(folder)).sort().find((one) => VECTORS.test(one));
  if (name === undefined) return undefined;
  const place = path.join(folder, name);
  let exported: { readonly vectors?: unknown };
  try {
    exported = (await import(pathToFileURL(path.resolve(place)).href)) as typeof exported;
  } catch (error) {
    throw refused(place, error instanceof Error ? error.message : String(error));
  }
  const { vectors } = exported;
  if (!Array.isArray(vectors)) throw refused(place, 'it exports no list "vectors"');
  return { place, vectors: vectors.map(writtenVector) };
}

/**
 * The PDUs of `vectors.ts` beside a declaration that was loaded; none without such a file.
 *
 * @param file - The declaration.
 * @throws {@link KnownFailure} DECLARATION_INVALID for vectors that are none.
 */
export async function loadVectors(file: string): Promise<readonly Uint8Array[]> {
  const found = await readVectors(file);
  if (found === undefined) return [];
  return found.vectors.map(({ bytes }, index) => {
    if (bytes === undefined) throw refused(found.place, `vector ${index + 1} has no hex`);
    return bytes;
  });
}

function writtenVector(vector: unknown, index: number): WrittenVector {
  const known = new Set<string>(VECTOR_KEYS);
  const parts = partsOf(vector);
  const { name, hex, value } = parts;
  const digits = typeof hex === 'string' ? hex.replaceAll(/\s+/g, '') : '';
  const isHex = /^(?:[\da-f]{2})+$/i.test(digits);
  return {
    name: typeof name === 'string' ? name : String(index + 1),
    bytes: isHex ? Uint8Array.from(Buffer.from(digits, 'hex')) : undefined,
    value,
    unknownKeys: Object.keys(parts).filter((key) => !known.has(key)),
  };
}

function partsOf(vector: unknown): Readonly<Record<(typeof VECTOR_KEYS)[number], unknown>> {
  const none = { name: undefined, hex: undefined, value: undefined };
  return typeof vector === 'object' && vector !== null ? { ...none, ...vector } : none;
}

function refused(place: string, words: string): KnownFailure {
  return new KnownFailure('DECLARATION_INVALID', (say) => say.declarationUnloaded(place, words));
}
