import { type CaptureFailure, captureFailureOf } from './capture-permission.js';
import { type LinkType, parseLinkTypes } from './interface-link-types.js';
import { type CaptureInterface, parseInterfaceList } from './interface-list.js';
import { isSecondOver, parseTraffic, type Traffic } from './interface-traffic.js';
import type { ProgramEnd, Surroundings } from './surroundings.js';

/** An answer of dumpcap's, or why there is none. */
export type Answer<T> =
  | { readonly value: T; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: CaptureFailure };

/** Time for traffic: a second, and time to start. */
const TRAFFIC_TIMEOUT_MS = 6_000;
/** Seconds that a capture on trial takes. */
const TRIAL_SECONDS = '0.1';

/** The interfaces that dumpcap knows. Needs no right but to run it, so it proves none. */
export async function askInterfaces(
  dumpcap: string,
  here: Surroundings,
): Promise<Answer<readonly CaptureInterface[]>> {
  const end = await here.run(dumpcap, ['-D', '-M']);
  const value = parseInterfaceList(end.stdout);
  return value.length > 0 ? { value } : { failure: failureOf(end) };
}

/** The link types of an interface. Needs the right to capture. */
export async function askLinkTypes(
  dumpcap: string,
  name: string,
  here: Surroundings,
): Promise<Answer<readonly LinkType[]>> {
  const end = await here.run(dumpcap, ['-L', '-M', '-i', name]);
  const value = parseLinkTypes(end.stdout);
  // JSON comes with exit code 0, and holds the reason.
  return value.length > 0
    ? { value }
    : { failure: failureOf({ ...end, stderr: `${end.stderr}\n${reasonIn(end.stdout)}` }) };
}

/** What comes over each interface in a second. Needs the right to capture. */
export async function askTraffic(
  dumpcap: string,
  here: Surroundings,
): Promise<Answer<ReadonlyMap<string, Traffic>>> {
  const end = await here.run(dumpcap, ['-S', '-M'], {
    timeoutMs: TRAFFIC_TIMEOUT_MS,
    until: isSecondOver,
  });
  const value = parseTraffic(end.stdout);
  return value.size > 0 ? { value } : { failure: failureOf(end) };
}

/**
 * Captures on an interface for a moment, at most one packet: why that fails, or `undefined`. The packet goes to
 * standard output and is dropped. It must not go to a file: a dumpcap that fails removes what `-w` names, and
 * as root that would be `/dev/null` itself.
 */
export async function tryCapture(
  dumpcap: string,
  name: string,
  here: Surroundings,
): Promise<CaptureFailure | undefined> {
  const args = ['-q', '-i', name, '-c', '1', '-a', `duration:${TRIAL_SECONDS}`, '-w', '-'];
  const end = await here.run(dumpcap, args);
  return captureFailureOf({ ...end, lastWords: [end.stderr] });
}

function failureOf(end: ProgramEnd): CaptureFailure {
  const failure = captureFailureOf({
    // It gave no answer, whatever it says of itself.
    exitCode: end.exitCode === 0 ? undefined : end.exitCode,
    lastWords: [end.stderr],
    startError: end.startError,
  });
  return failure ?? { kind: 'other', words: '' };
}

/** `"primary_msg"` of dumpcap's JSON, the reason for having no link types. */
function reasonIn(json: string): string {
  return /"primary_msg"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(json)?.[1] ?? '';
}
