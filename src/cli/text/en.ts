import { failuresEn } from '../../errors/failures-en.js';
import type { CliText } from './cli-text.js';
import { annotateEn } from './en/annotate.js';
import { batchCliEn } from './en/batch.js';
import { captureEn } from './en/capture.js';
import { checkEn } from './en/check.js';
import { conformEn } from './en/conform.js';
import { dissectorEn } from './en/dissector.js';
import { doctorEn } from './en/doctor.js';
import { helpEn } from './en/help.js';
import { interfacesEn } from './en/interfaces.js';
import { liveEn } from './en/live.js';
import { messagesEn } from './en/messages.js';
import { profileCliEn } from './en/profile.js';
import { queryEn } from './en/query.js';
import { recordingEn } from './en/recording.js';
import { usageEn } from './en/usage.js';

/** The command line in English. */
export const en: CliText = {
  language: 'en',
  help: helpEn,
  usage: usageEn,
  messages: messagesEn,
  annotate: annotateEn,
  profile: profileCliEn,
  doctor: doctorEn,
  conform: conformEn,
  dissector: dissectorEn,
  capture: captureEn,
  interfaces: interfacesEn,
  recording: recordingEn,
  live: liveEn,
  check: checkEn,
  query: queryEn,
  batch: batchCliEn,
  failures: failuresEn,
};
