import type { Argv } from 'yargs';
import {
  type AutostopKind,
  type CaptureSettings,
  isAutostop,
} from '../tshark/dumpcap-arguments.js';
import { CliError, usageError } from './cli-error.js';
import { type Given, onePath, once, unshield, valuesOf } from './common-options.js';
import type { CliText } from './text/cli-text.js';

/** Options of every command that captures. */
export interface GivenCapture {
  readonly i: Given<string>;
  readonly f: Given<string>;
  readonly s: Given<string>;
  readonly a: Given<string>;
  readonly B: Given<string>;
  readonly p: Given<boolean>;
  readonly dumpcap: Given<string>;
}

/** In MiB for each interface: some seconds of a fast network. dumpcap's own 2 are soon full. */
const BUFFER_MEBIBYTES = 16;

/**
 * Adds the options that say what is captured.
 *
 * @param autostop - What is said of `-a`.
 */
export function withCaptureOptions<T>(
  yargs: Argv<T>,
  { help: { capturing, options } }: CliText,
  autostop = capturing.autostop,
) {
  const value = { type: 'string', requiresArg: true } as const;
  return yargs
    .option('i', { ...value, describe: capturing.interfaces })
    .option('f', { ...value, describe: capturing.filter })
    .option('s', { ...value, describe: capturing.snapLength })
    .option('a', { ...value, describe: autostop })
    .option('B', { ...value, describe: capturing.buffer })
    .option('p', { type: 'boolean', describe: capturing.notPromiscuous })
    .option('dumpcap', { ...value, describe: options.dumpcap });
}

/**
 * What is to be captured.
 *
 * @param kinds - Conditions that make sense to the command.
 * @returns Without interfaces when none was named.
 * @throws {@link CliError} USAGE for a value that dumpcap would not take, or would take for zero.
 */
export function readCapture(given: GivenCapture, kinds: readonly AutostopKind[]): CaptureSettings {
  const length = once('-s', given.s);
  return {
    interfaces: valuesOf(given.i).map((name) => {
      if (name !== '') return name;
      throw usageError(({ needsValue }) => needsValue('-i'));
    }),
    filter: nonEmpty(once('-f', given.f)),
    snapLength: length === undefined ? undefined : snapLengthOf(length),
    bufferMebibytes: bufferOf(once('-B', given.B)),
    isPromiscuous: !(once('-p', given.p) ?? false),
    autostop: valuesOf(given.a).map((condition) => {
      if (isAutostop(condition, kinds)) return condition;
      throw usageError(({ notAnAutostop }) => notAnAutostop(condition, kinds));
    }),
  };
}

/** Which option was given that is for capturing only, if one was. */
export function captureOptionIn({ f, s, a, B, p, dumpcap }: GivenCapture): string | undefined {
  const given: readonly (readonly [string, Given<string> | Given<boolean>])[] = [
    ['-f', f],
    ['-s', s],
    ['-a', a],
    ['-B', B],
    ['-p', p],
    ['--dumpcap', dumpcap],
  ];
  return given.find(([, value]) => value !== undefined)?.[0];
}

/** The dumpcap that the user names. */
export function readDumpcap({ dumpcap }: GivenCapture): string | undefined {
  return onePath('--dumpcap', dumpcap);
}

/** A filter without words lets everything through, as none does. */
function nonEmpty(filter: string | undefined): string | undefined {
  return filter === undefined || filter.trim() === '' ? undefined : unshield(filter);
}

function bufferOf(given: string | undefined): number {
  if (given === undefined) return BUFFER_MEBIBYTES;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  throw new CliError('USAGE', ({ recording }) => recording.notABuffer(unshield(given)));
}

function snapLengthOf(text: string): number {
  const length = Number(text);
  if (/^[1-9]\d*$/.test(text) && length <= 0x7fffffff) return length;
  throw usageError(({ notASnapLength }) => notASnapLength(unshield(text)));
}
