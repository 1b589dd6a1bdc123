import type { Language } from '../../report/text/languages.js';
import type { AnnotateText } from './annotate-text.js';
import type { BatchCliText } from './batch-text.js';
import type { FailureText } from '../../errors/failure-text.js';
import type { CaptureText } from './capture-text.js';
import type { CheckText } from './check-text.js';
import type { ConformText } from './conform-text.js';
import type { DissectorText } from './dissector-text.js';
import type { DoctorText } from './doctor-text.js';
import type { HelpText } from './help-text.js';
import type { InterfacesText } from './interfaces-text.js';
import type { LiveText } from './live-text.js';
import type { MessageText } from './message-text.js';
import type { ProfileCliText } from './profile-text.js';
import type { QueryText } from './query-text.js';
import type { RecordingText } from './recording-text.js';
import type { UsageText } from './usage-text.js';

/** Everything that the command line itself says, in one language. */
export interface CliText {
  readonly language: Language;
  readonly help: HelpText;
  readonly usage: UsageText;
  readonly messages: MessageText;
  readonly annotate: AnnotateText;
  readonly profile: ProfileCliText;
  readonly doctor: DoctorText;
  readonly conform: ConformText;
  readonly dissector: DissectorText;
  readonly capture: CaptureText;
  readonly interfaces: InterfacesText;
  readonly recording: RecordingText;
  readonly live: LiveText;
  readonly check: CheckText;
  readonly query: QueryText;
  readonly batch: BatchCliText;
  readonly failures: FailureText;
}
