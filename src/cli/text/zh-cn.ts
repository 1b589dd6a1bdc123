import type { CliText } from './cli-text.js';
import { annotateZh } from './zh-cn/annotate.js';
import { batchCliZh } from './zh-cn/batch.js';
import { captureZh } from './zh-cn/capture.js';
import { checkZh } from './zh-cn/check.js';
import { conformZh } from './zh-cn/conform.js';
import { dissectorZh } from './zh-cn/dissector.js';
import { doctorZh } from './zh-cn/doctor.js';
import { failuresZh } from './zh-cn/failures.js';
import { helpZh } from './zh-cn/help.js';
import { interfacesZh } from './zh-cn/interfaces.js';
import { liveZh } from './zh-cn/live.js';
import { messagesZh } from './zh-cn/messages.js';
import { profileCliZh } from './zh-cn/profile.js';
import { queryZh } from './zh-cn/query.js';
import { recordingZh } from './zh-cn/recording.js';
import { usageZh } from './zh-cn/usage.js';

/** The command line in Simplified Chinese. */
export const zhCn: CliText = {
  language: 'zh-CN',
  help: helpZh,
  usage: usageZh,
  messages: messagesZh,
  annotate: annotateZh,
  profile: profileCliZh,
  doctor: doctorZh,
  conform: conformZh,
  dissector: dissectorZh,
  capture: captureZh,
  interfaces: interfacesZh,
  recording: recordingZh,
  live: liveZh,
  check: checkZh,
  query: queryZh,
  batch: batchCliZh,
  failures: failuresZh,
};
