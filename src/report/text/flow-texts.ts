import { flowEn } from './en/flow.js';
import type { FlowText } from './flow-text.js';
import type { Language } from './languages.js';
import { flowZh } from './zh-cn/flow.js';

/** The words of flow graphs in a language. */
export function flowTextOf(language: Language): FlowText {
  return language === 'zh-CN' ? flowZh : flowEn;
}
