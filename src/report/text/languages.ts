import { LabError } from '../../errors/lab-error.js';
import { en } from './en.js';
import type { ReportText } from './report-text.js';

/** Languages that there are catalogues for, as BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

/** A language of reports and of the command line. */
export type Language = (typeof LANGUAGES)[number];

/** A language and perhaps a region, a script, a code set or a modifier: `zh_CN.UTF-8`, `en-GB`. */
const TAG = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*(?:\.[a-z0-9_-]+)?(?:@[a-z0-9_-]+)?$/i;

/** There is one kind of English and one of Chinese, whatever the region. */
const BY_PRIMARY: ReadonlyMap<string | undefined, Language> = new Map<string, Language>([
  ['en', 'en'],
  ['zh', 'zh-CN'],
]);

/** The language of a tag or of a name of a locale; `undefined` when there is no catalogue for it. */
export function knownLanguage(tag: string): Language | undefined {
  return BY_PRIMARY.get(TAG.exec(tag)?.[1]?.toLowerCase());
}

/**
 * The language that someone asks for by its tag.
 *
 * @throws {@link LabError} USAGE when there is no catalogue for it.
 */
export function languageOf(tag: string): Language {
  const language = knownLanguage(tag);
  if (language !== undefined) return language;
  throw new LabError(
    'USAGE',
    `${tag === '' ? 'a language without a name' : tag}: not a language of the reports`,
    `Choose one of ${LANGUAGES.join(', ')}.`,
  );
}

/** All sentences of a report in one language; a catalogue that is not English is loaded here. */
export async function reportTextIn(language: Language): Promise<ReportText> {
  switch (language) {
    case 'en':
      return en;
    case 'zh-CN':
      return (await import('./zh-cn.js')).zhCn;
  }
}
