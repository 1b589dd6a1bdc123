import type { CaptureFailure } from '../tshark/capture-permission.js';
import type { CaptureText } from './text/capture-text.js';

/** Says why capturing with this dumpcap failed. */
export function captureFailureText(
  { kind, words, mayNotRun = false }: CaptureFailure,
  dumpcap: string,
  { failed, mayNotRun: mayNotRunText }: CaptureText,
): string {
  return failed[kind](mayNotRun ? mayNotRunText(dumpcap) : words);
}
