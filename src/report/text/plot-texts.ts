import { plotEn } from './en/plot.js';
import type { Language } from './languages.js';
import type { PlotText } from './plot-text.js';
import { plotZhCn } from './zh-cn/plot.js';

/** The words of plots in a language. */
export function plotTextOf(language: Language): PlotText {
  return language === 'zh-CN' ? plotZhCn : plotEn;
}
