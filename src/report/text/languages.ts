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
export function languageOf(tag: string): Language | undefined {
  return BY_PRIMARY.get(TAG.exec(tag)?.[1]?.toLowerCase());
}
