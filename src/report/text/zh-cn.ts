import type { ReportText } from './report-text.js';
import { answersZh } from './zh-cn/answers.js';
import { batchZh } from './zh-cn/batch.js';
import { commentsZh } from './zh-cn/comments.js';
import { closingZh } from './zh-cn/closing.js';
import { conversationZh } from './zh-cn/conversation.js';
import { declaredZh } from './zh-cn/declared.js';
import { diagramZh } from './zh-cn/diagram.js';
import { documentZh } from './zh-cn/document.js';
import { eventsZh } from './zh-cn/events.js';
import { glossaryZh } from './zh-cn/glossary.js';
import { openingZh } from './zh-cn/opening.js';
import { overviewZh } from './zh-cn/overview.js';
import { profileZh } from './zh-cn/profile.js';
import { statesZh } from './zh-cn/states.js';
import { stepsZh } from './zh-cn/steps.js';
import { transferZh } from './zh-cn/transfer.js';
import { verdictZh } from './zh-cn/verdict.js';

/** The report in Simplified Chinese, with the terms of Chinese networking courses. */
export const zhCn: ReportText = {
  language: 'zh-CN',
  document: documentZh,
  conversation: conversationZh,
  verdict: verdictZh,
  steps: stepsZh,
  states: statesZh,
  opening: openingZh,
  events: eventsZh,
  closing: closingZh,
  diagram: diagramZh,
  answers: answersZh,
  batch: batchZh,
  comments: commentsZh,
  profile: profileZh,
  overview: overviewZh,
  transfer: transferZh,
  declared: declaredZh,
  glossary: glossaryZh,
};
