import { askInterfaces } from '../tshark/ask-dumpcap.js';
import type { CaptureFailure } from '../tshark/capture-permission.js';
import { captureAdvice } from '../tshark/capture-rights.js';
import type { CaptureSettings } from '../tshark/dumpcap-arguments.js';
import { findFilterFault } from '../tshark/filter-fault.js';
import type { Surroundings } from '../tshark/surroundings.js';
import { adviceText } from './advice-text.js';
import { captureFailureText } from './capture-failure-text.js';
import { CliError } from './cli-error.js';
import type { CaptureText } from './text/capture-text.js';

/** What was tried when a capture failed. */
export interface TriedCapture {
  readonly dumpcap: string;
  readonly settings: CaptureSettings;
  readonly here: Surroundings;
}

/**
 * Explains a capture that failed: dumpcap's own words, and what to do. To find out, dumpcap is asked for interfaces,
 * or for the place where a filter is wrong.
 *
 * @returns An error USAGE for a wrong filter, else CAPTURE_FAILED.
 */
export async function captureFailed(
  failure: CaptureFailure,
  tried: TriedCapture,
): Promise<CliError> {
  const { kind } = failure;
  const todo = await todoFor(failure, tried);
  return new CliError(kind === 'bad-filter' ? 'USAGE' : 'CAPTURE_FAILED', ({ capture }) => ({
    message: captureFailureText(failure, tried.dumpcap, capture),
    hint: todo(capture),
  }));
}

async function todoFor(
  { kind, words }: CaptureFailure,
  { dumpcap, settings, here }: TriedCapture,
): Promise<(text: CaptureText) => string> {
  switch (kind) {
    case 'no-permission': {
      const advice = await captureAdvice(dumpcap, here);
      return (text) => adviceText(advice, text);
    }
    case 'no-such-interface': {
      const { value = [] } = await askInterfaces(dumpcap, here);
      return ({ todo }) => todo.interfaces(value.map(({ name }) => name));
    }
    case 'bad-filter':
      return todoForFilter(words, { dumpcap, settings, here });
    case 'interface-down':
      return ({ todo }) => todo.bringUp;
    case 'interface-gone':
      return ({ todo }) => todo.gone;
    case 'file-not-writable':
      return ({ todo }) => todo.writable;
    case 'killed':
      return ({ todo }) => todo.killed;
    case 'other':
      return ({ todo }) => todo.askDoctor;
  }
}

/** `tcp.port == 80`, `http.request`: fields, with what compares them. */
const DISPLAY_FILTER =
  /\b[a-z]\w*\.[a-z]\w*(?:\.\w+)*\s*(?:==|!=|[<>]|$|&&|\|\||contains|matches)/i;

async function todoForFilter(
  words: string,
  { dumpcap, settings: { interfaces, filter = '' }, here }: TriedCapture,
): Promise<(text: CaptureText) => string> {
  const at = { dumpcap, interface: interfaces[0] ?? '' };
  const fault = await findFilterFault(filter, words, at, here);
  return ({ todo }) => {
    const manual = DISPLAY_FILTER.test(filter) ? todo.displayFilter : todo.filterManual;
    if (fault === undefined) return manual;
    const { start, length } = fault;
    const end = start + length;
    const [before, wrong, after] = [
      filter.slice(0, start),
      filter.slice(start, end),
      filter.slice(end),
    ];
    const place =
      length === 0 ? todo.filterEnds(filter) : todo.filterAt(start + 1, before, wrong, after);
    return `${manual} ${place}`;
  };
}
