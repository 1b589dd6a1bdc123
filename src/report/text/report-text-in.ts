import { en } from './en.js';
import type { Language } from './languages.js';
import type { ReportText } from './report-text.js';

/** All sentences of a report in one language; a catalogue that is not English is loaded here. */
export async function reportTextIn(language: Language): Promise<ReportText> {
  switch (language) {
    case 'en':
      return en;
    case 'zh-CN':
      return (await import('./zh-cn.js')).zhCn;
  }
}
