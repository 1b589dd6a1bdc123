import type { LabError } from '../errors/lab-error.js';
import { KnownFailure } from '../errors/known-failure.js';
import type { OpenCaptureOptions } from './open-capture-options.js';
import type { TreeFormat } from './packet-reader.js';

/** Names of protocols and preferences: letters, digits, `.`, `_` and `-`. */
const NAME = /^[\w.-]+$/;

/**
 * The arguments of tshark's for what shall be read, without where from.
 *
 * @throws {@link LabError} USAGE for a name that cannot be one.
 */
export function treeArguments(format: TreeFormat, options: OpenCaptureOptions): readonly string[] {
  const { displayFilter, decodeAs = [], protocols, preferences = {}, count } = options;
  return [
    ...(options.resolveNames === true ? [] : ['-n']),
    ...(options.twoPass === true ? ['-2'] : []),
    ...(count === undefined ? [] : ['-c', String(wholeNumber(count))]),
    ...decodeAs.flatMap((rule) => ['-d', rule]),
    ...Object.entries(preferences).flatMap(([name, value]) => ['-o', preference(name, value)]),
    ...(displayFilter === undefined ? [] : ['-Y', displayFilter]),
    ...(protocols === undefined ? [] : ['-J', wanted(protocols)]),
    ...(options.includeBytes === true && format === 'json' ? ['-x'] : []),
    '-T',
    format,
  ];
}

/** Number and time of a packet are in its `frame`. */
function wanted(protocols: readonly string[]): string {
  for (const name of protocols) if (!NAME.test(name)) throw notAName('protocol', name);
  return [...new Set(['frame', ...protocols])].join(' ');
}

function preference(name: string, value: string | number | boolean): string {
  if (!NAME.test(name)) throw notAName('preference', name);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return `${name}:${text}`;
}

function wholeNumber(count: number): number {
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new KnownFailure('USAGE', (text) => text.badCount(count));
}

function notAName(of: 'protocol' | 'preference', name: string): LabError {
  return new KnownFailure('USAGE', (text) => text.badName(of, name));
}
