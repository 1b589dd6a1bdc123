import type { Shard } from '../../batch/shard.js';
import { usageError } from '../cli-error.js';
import type { BatchCliText } from '../text/batch-text.js';

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** A worker that does nothing takes nearly as much. */
const LEAST_MEGABYTES = 100;
/** Least bytes that a worker may take. */
export const LEAST_MEMORY_BYTES = LEAST_MEGABYTES * 2 ** 20;

/** A whole number from 1. */
export function countOf(
  option: string,
  given: string | undefined,
  text: BatchCliText,
): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw usageError(() => text.notANumber(option, given));
}

/** Seconds, with or without decimals. */
export function secondsOf(
  option: string,
  given: string | undefined,
  text: BatchCliText,
): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,7}(?:\.\d+)?$/.test(given) && Number(given) > 0) return Number(given);
  throw usageError(() => text.notANumber(option, given));
}

/** Memory for a worker, with tshark: see {@link bytesOf}. */
export function memoryOf(
  option: string,
  given: string | undefined,
  text: BatchCliText,
): number | undefined {
  const bytes = bytesOf(option, given, text);
  if (given === undefined || bytes === undefined) return undefined;
  if (bytes >= LEAST_MEMORY_BYTES) return bytes;
  throw usageError(() => text.tooLittleMemory(given, LEAST_MEGABYTES));
}

/** Bytes, or as many times 1024, 1024² or 1024³: `1500M`. */
function bytesOf(
  option: string,
  given: string | undefined,
  text: BatchCliText,
): number | undefined {
  if (given === undefined) return undefined;
  const [, digits, unit = ''] = /^([1-9]\d{0,11})([KMG]?)$/i.exec(given) ?? [];
  if (digits !== undefined) return Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  throw usageError(() => text.notANumber(option, given));
}

/** `2/5`: the second of five parts. */
export function shardOf(given: string | undefined, text: BatchCliText): Shard | undefined {
  if (given === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw usageError(() => text.notAShard(given));
}
