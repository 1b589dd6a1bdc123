import type { Language } from '../../report/text/languages.js';
import type { CliText } from './cli-text.js';
import { en } from './en.js';

/** What the command line says in a language; a catalogue that is not English is loaded here. */
export async function cliTextIn(language: Language): Promise<CliText> {
  switch (language) {
    case 'en':
      return en;
    case 'zh-CN':
      return (await import('./zh-cn.js')).zhCn;
  }
}
