import { answersEn } from './en/answers.js';
import { batchEn } from './en/batch.js';
import { commentsEn } from './en/comments.js';
import { closingEn } from './en/closing.js';
import { conversationEn } from './en/conversation.js';
import { declaredEn } from './en/declared.js';
import { diagramEn } from './en/diagram.js';
import { documentEn } from './en/document.js';
import { eventsEn } from './en/events.js';
import { glossaryEn } from './en/glossary.js';
import { openingEn } from './en/opening.js';
import { overviewEn } from './en/overview.js';
import { profileEn } from './en/profile.js';
import { statesEn } from './en/states.js';
import { stepsEn } from './en/steps.js';
import { transferEn } from './en/transfer.js';
import { verdictEn } from './en/verdict.js';
import type { ReportText } from './report-text.js';

/** The report in English. */
export const en: ReportText = {
  language: 'en',
  document: documentEn,
  conversation: conversationEn,
  verdict: verdictEn,
  steps: stepsEn,
  states: statesEn,
  opening: openingEn,
  events: eventsEn,
  closing: closingEn,
  diagram: diagramEn,
  answers: answersEn,
  batch: batchEn,
  comments: commentsEn,
  profile: profileEn,
  overview: overviewEn,
  transfer: transferEn,
  declared: declaredEn,
  glossary: glossaryEn,
};
