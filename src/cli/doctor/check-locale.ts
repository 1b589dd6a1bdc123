import type { Surroundings } from '../../tshark/surroundings.js';
import type { Language } from '../../report/text/languages.js';
import { LOCALE_VARIABLES, languageOfEnvironment } from '../language.js';
import type { CliText } from '../text/cli-text.js';
import type { Check } from './check.js';

/** Variables that name the encoding of a terminal, from the one that counts most. */
const ENCODING_VARIABLES = ['LC_ALL', 'LC_CTYPE', 'LANG'] as const;

/** Can the terminal show what sharkscribe says, and why does it speak the language that it speaks? */
export function checkLocale(
  here: Surroundings,
  /** What `--lang` asks for. */
  asked: Language | undefined,
  { doctor: text }: CliText,
): readonly Check[] {
  const reason =
    asked === undefined ? (firstSet(LOCALE_VARIABLES, here) ?? text.noLocale) : `--lang ${asked}`;
  return [
    ...encodingOf(here, text),
    {
      id: 'language',
      concerns: 'output',
      status: 'ok',
      message: text.speaks(asked ?? languageOfEnvironment(here.env), reason),
    },
  ];
}

function encodingOf(here: Surroundings, text: CliText['doctor']): readonly Check[] {
  // The console of Windows is written to in UTF-16, whatever its code page is.
  if (here.platform === 'win32') return [];
  const check = { id: 'encoding', concerns: 'output' } as const;
  const setting = firstSet(ENCODING_VARIABLES, here) ?? text.noLocale;
  if (/utf-?8/i.test(setting)) return [{ ...check, status: 'ok', message: text.utf8(setting) }];
  const { message, hint } = text.notUtf8(setting);
  return [{ ...check, status: 'warning', message, todo: hint }];
}

/** `LANG=de_DE.UTF-8`: the first of these variables that is set, with its value. */
function firstSet(names: readonly string[], { env }: Surroundings): string | undefined {
  const name = names.find((each) => env[each] !== undefined && env[each] !== '');
  return name === undefined ? undefined : `${name}=${env[name] ?? ''}`;
}
