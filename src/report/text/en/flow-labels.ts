import type { HandshakeRole } from '../../../tcp/handshake-role.js';
import type { ResetClass } from '../../../tcp/reset-class.js';
import type { TeardownRole } from '../../../tcp/teardown-role.js';
import type { FlowText } from '../flow-text.js';
import { stepsEn } from './steps.js';

const { handshake, teardown, reset } = stepsEn;

/** The roles by the same names that the report has for them. */
export const flowRolesEn: FlowText['roles'] = {
  handshake: labelsOf<HandshakeRole>(handshake),
  teardown: { ...labelsOf<Exclude<TeardownRole, 'rst'>>(teardown), rst: 'reset' },
  reset: labelsOf<ResetClass>(reset),
};

function labelsOf<Id extends string>(
  roles: Readonly<Record<Id, { readonly label: string }>>,
): Record<Id, string> {
  const entries = Object.entries<{ readonly label: string }>(roles);
  return Object.fromEntries(entries.map(([id, { label }]) => [id, label])) as Record<Id, string>;
}

export const flowPartsEn: Pick<FlowText, 'handshake' | 'teardown'> = {
  handshake: {
    'simultaneous-open': 'Handshake: simultaneous open',
    split: 'Handshake: split',
    'three-way': 'Three-way handshake',
    tfo: 'Handshake with Fast Open',
    partial: 'Handshake, in part',
    'reset-by-client': 'Handshake, broken off by the client',
    'reset-by-server': 'Handshake, broken off by the server',
    'half-open': 'Handshake without its third step',
    refused: 'Attempt to connect: refused',
    challenged: 'Attempt to connect: answered by a challenge ACK',
    withdrawn: 'Attempt to connect: withdrawn',
    unanswered: 'Attempt to connect: not answered',
    backscatter: 'SYN-ACK that nobody asked for',
    odd: 'No handshake: segments that fit nothing',
    none: 'The handshake is not in the capture',
  },
  teardown: {
    'reset-only': 'Resets only',
    refused: 'No connection to close',
    'handshake-reset': 'No connection to close',
    'fin-in-handshake': 'No connection to close',
    'not-established': 'No connection to close',
    'open-at-end': 'The teardown is not in the capture',
    'abort-both': 'Teardown: aborted by both ends',
    abort: 'Teardown: aborted by a reset',
    'fin-then-peer-reset': 'Teardown: a FIN, and a reset by the other end',
    'fin-then-own-reset': 'Teardown: a FIN and a reset by the same end',
    'half-closed': 'Teardown: one direction closed',
    'fin-unanswered': 'Teardown: FIN not acknowledged',
    'fin-reset-fin': 'Teardown: two FINs and a reset between them',
    'reset-after-both-fins': 'Teardown: two FINs, then a reset',
    'simultaneous-close': 'Teardown: simultaneous close',
    'three-segment': 'Teardown in three segments',
    'half-close': 'Teardown with a half-close',
    'four-way': 'Teardown in four segments',
  },
};
