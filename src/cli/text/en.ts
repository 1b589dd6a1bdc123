import type { CliText } from './cli-text.js';
import { captureEn } from './en/capture.js';
import { doctorEn } from './en/doctor.js';
import { helpEn } from './en/help.js';
import { interfacesEn } from './en/interfaces.js';
import { liveEn } from './en/live.js';
import { messagesEn } from './en/messages.js';
import { recordingEn } from './en/recording.js';
import { usageEn } from './en/usage.js';

/** The command line in English. */
export const en: CliText = {
  language: 'en',
  help: helpEn,
  usage: usageEn,
  messages: messagesEn,
  doctor: doctorEn,
  capture: captureEn,
  interfaces: interfacesEn,
  recording: recordingEn,
  live: liveEn,
};
