import type { Argv } from 'yargs';
import { type Lane, LANES } from '../capture/lane.js';
import type { RuleSet } from '../tcp/rules.js';
import { usageError } from './cli-error.js';
import type { CommonArguments } from './context.js';
import type { CliText } from './text/cli-text.js';

/** Stands before an argument that yargs must not take for an option; no real one can hold a NUL. */
const SHIELD = '\0';

/**
 * Arguments as yargs is given them. It loses a bare `-`, and file names after `--`: both are
 * shielded, and {@link unshield} takes the shield off.
 */
export function shieldArguments(args: readonly string[]): string[] {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const after = end === -1 ? [] : args.slice(end + 1);
  return [
    ...before.map((arg) => (arg === '-' ? SHIELD + arg : arg)),
    ...after.map((arg) => (arg.startsWith('-') ? SHIELD + arg : arg)),
  ];
}

/** Text without shields: an argument, or a message that quotes one. */
export function unshield(text: string): string {
  return text.replaceAll(SHIELD, '');
}

/**
 * Arguments with one-letter options apart from a value that is glued to them: `-Tpdml`, as tshark's
 * users write it, is a group of letters to yargs.
 *
 * @param letters - Options that take a value.
 */
export function splitGlued(args: readonly string[], letters: string): string[] {
  if (letters === '') return [...args];
  const end = args.indexOf('--');
  const glued = new RegExp(`^-[${letters}](?=[^=])`);
  return args.flatMap((arg, index) =>
    glued.test(arg) && (end === -1 || index < end) ? [arg.slice(0, 2), arg.slice(2)] : [arg],
  );
}

/** What yargs makes of an option that takes one value: an array when it was given twice. */
export type Given<T> = T | readonly T[] | undefined;

/** The value of an option that may be given once. */
export function once<T>(option: string, given: Given<T>): T | undefined {
  if (!Array.isArray(given)) return given as T | undefined;
  throw usageError(({ givenTwice }) => givenTwice(option));
}

/** The values of an option that may be given several times. */
export function valuesOf(given: Given<string>): readonly string[] {
  if (given === undefined) return [];
  return (typeof given === 'string' ? [given] : given).map(unshield);
}

/** A value that is a number of packets. */
export function packetCount(option: string, given: Given<string>): number | undefined {
  const text = once(option, given);
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+$/.test(text) && count > 0 && Number.isSafeInteger(count)) return count;
  throw usageError(({ notAPacketCount }) => notAPacketCount(option, unshield(text)));
}

/** A value that names a file, a program or `-`. */
export function onePath(option: string, given: Given<string>): string | undefined {
  const path = once(option, given);
  if (path !== '') return path === undefined ? undefined : unshield(path);
  throw usageError(({ needsValue }) => needsValue(option));
}

export interface GivenCommon {
  readonly tshark: Given<string>;
  readonly preferences: Given<boolean>;
  readonly verbose: Given<boolean>;
}

/** Adds the options that every command has which runs tshark. */
export function withCommonOptions<T>(yargs: Argv<T>, { help: { options } }: CliText) {
  return yargs
    .option('tshark', {
      type: 'string',
      requiresArg: true,
      describe: options.tshark,
    })
    .option('preferences', {
      type: 'boolean',
      describe: options.preferences,
    })
    .option('verbose', {
      type: 'boolean',
      describe: options.verbose,
    });
}

export function readCommon(given: GivenCommon): CommonArguments {
  return {
    tshark: onePath('--tshark', given.tshark),
    preferences: once('--preferences', given.preferences) ?? false,
    verbose: once('--verbose', given.verbose) ?? false,
  };
}

/** Adds the positional list of capture files. */
export function withFiles<T>(yargs: Argv<T>, { help: { options } }: CliText) {
  return yargs.positional('files', {
    type: 'string',
    array: true,
    demandOption: true,
    describe: options.files,
  });
}

/** The same for a command that may be asked for something else than captures. */
export function withOptionalFiles<T>(yargs: Argv<T>, { help: { options } }: CliText) {
  return yargs.positional('files', {
    type: 'string',
    array: true,
    describe: options.files,
  });
}

export function readFiles(given: readonly string[]): readonly string[] {
  return given.map((file) => {
    if (file !== '') return unshield(file);
    throw usageError(({ emptyFileName }) => emptyFileName);
  });
}

/** The option that names files and folders with declarations of protocols. */
export function dissectorOption({ help: { options } }: CliText) {
  return { type: 'string', requiresArg: true, array: true, describe: options.dissector } as const;
}

/** Files and folders with declarations of protocols. */
export function readDissectors(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).map((place) => {
    if (place !== '') return unshield(place);
    throw usageError(({ needsValue }) => needsValue('--dissector'));
  });
}

export interface GivenRules {
  readonly rules: Given<string>;
}

const RULE_SETS = ['4.0', '4.4', '4.6'] as const satisfies readonly RuleSet[];

/** Adds the option that chooses a rule set. */
export function withRules<T>(yargs: Argv<T>, { help: { options } }: CliText) {
  return yargs.option('rules', {
    type: 'string',
    requiresArg: true,
    describe: options.rules,
  });
}

export function readRules(given: GivenRules): RuleSet | undefined {
  return oneOf('rules', given.rules, RULE_SETS);
}

export interface GivenLane {
  readonly lane: Given<string>;
}

/** Adds the option that chooses how segments are read. */
export function withLane<T>(yargs: Argv<T>, { help: { options } }: CliText) {
  return yargs.option('lane', {
    type: 'string',
    requiresArg: true,
    describe: options.lane,
  });
}

export function readLane(given: GivenLane): Lane | undefined {
  return oneOf('lane', given.lane, LANES);
}

/** The value of an option that has a few. */
export function oneOf<Choice extends string>(
  name: 'rules' | 'lane' | 'kind' | 'from' | 'format' | 'rowFormat' | 'report',
  given: Given<string>,
  choices: readonly Choice[],
): Choice | undefined {
  const option = name === 'rowFormat' ? '--format' : `--${name}`;
  const value = once(option, given);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw usageError(({ notOneOf }) => notOneOf(option, unshield(value), name, choices));
}
