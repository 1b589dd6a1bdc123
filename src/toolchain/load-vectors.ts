import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { KnownFailure } from '../errors/known-failure.js';

const VECTORS = /^vectors\.m?[jt]s$/;

/**
 * The PDUs of `vectors.ts` beside a declaration that was loaded; none without such a file.
 *
 * @param file - The declaration.
 * @throws {@link KnownFailure} DECLARATION_INVALID for vectors that are none.
 */
export async function loadVectors(file: string): Promise<readonly Uint8Array[]> {
  const folder = path.dirname(file);
  const name = (await readdir(folder)).sort().find((one) => VECTORS.test(one));
  if (name === undefined) return [];
  const place = path.join(folder, name);
  const refuse = (words: string) =>
    new KnownFailure('DECLARATION_INVALID', (say) => say.declarationUnloaded(place, words));
  let exported: { readonly vectors?: unknown };
  try {
    exported = (await import(pathToFileURL(path.resolve(place)).href)) as typeof exported;
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const { vectors } = exported;
  if (!Array.isArray(vectors)) throw refuse('it exports no list "vectors"');
  return vectors.map((vector: unknown, index) => {
    const hex = isVector(vector) ? vector.hex.replaceAll(/\s+/g, '') : '';
    if (!/^(?:[\da-f]{2})+$/i.test(hex)) throw refuse(`vector ${index + 1} has no hex`);
    return Uint8Array.from(Buffer.from(hex, 'hex'));
  });
}

function isVector(value: unknown): value is { readonly hex: string } {
  return (
    typeof value === 'object' && value !== null && 'hex' in value && typeof value.hex === 'string'
  );
}
