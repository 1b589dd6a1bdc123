import { ANNOTATED, HANDSHAKE, LOSS, RESET, TEARDOWN, ZERO_WINDOW } from './color-rules.js';

/** A button beside the filter of the packet list. */
export type FilterButtonId =
  'handshake' | 'teardown' | 'reset' | 'loss' | 'zeroWindow' | 'withData' | 'annotated';

export const FILTER_BUTTONS: readonly (readonly [id: FilterButtonId, filter: string])[] = [
  ['handshake', HANDSHAKE],
  ['teardown', `${TEARDOWN} || ${RESET}`],
  ['reset', RESET],
  ['loss', LOSS],
  ['zeroWindow', ZERO_WINDOW],
  ['withData', 'tcp.len > 0'],
  ['annotated', ANNOTATED],
];
