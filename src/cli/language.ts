import { LANGUAGES, type Language, languageOf } from '../report/text/languages.js';
import { usageError } from './cli-error.js';

/** Variables that name a locale, from the one that counts most. */
export const LOCALE_VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of the locale in an environment; English for one without a catalogue. */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = LOCALE_VARIABLES.map((name) => env[name]).find((value) => Boolean(value));
  return languageOf(locale ?? '') ?? 'en';
}

/**
 * The language that arguments ask for; `undefined` when they ask for none. It is needed before yargs
 * reads them, since yargs is given texts in it.
 *
 * @throws {@link CliError} USAGE for a language without a catalogue, and for more than one.
 */
export function languageOfArguments(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--');
  const given = valuesOf('--lang', end === -1 ? args : args.slice(0, end));
  const [tag] = given;
  if (tag === undefined) return undefined;
  if (given.length > 1) throw usageError(({ givenTwice }) => givenTwice('--lang'));
  if (tag === '') throw usageError(({ needsValue }) => needsValue('--lang'));
  const language = languageOf(tag);
  if (language !== undefined) return language;
  throw usageError(({ notOneOf }) => notOneOf('--lang', tag, 'lang', LANGUAGES));
}

/** Values of an option; one that is not followed by a value is left to yargs. */
function valuesOf(option: string, args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith(`${option}=`)) return [arg.slice(option.length + 1)];
    const next = args[index + 1];
    return arg === option && next !== undefined && !next.startsWith('-') ? [next] : [];
  });
}
