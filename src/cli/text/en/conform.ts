import type { ConformText } from '../conform-text.js';

export const conformEn: ConformText = {
  columns: {
    protocol: 'Protocol',
    pdus: 'PDUs',
    nodes: 'Nodes',
    marks: 'Error marks',
    differences: 'Differences',
    labels: 'Labels apart',
    seconds: 'Seconds',
  },
  stressColumns: {
    protocol: 'Protocol',
    packets: 'Packets',
    crashes: 'Crashes',
    bugs: 'Bugs told',
    seconds: 'Seconds',
  },
  difference: ({ protocol, frameNumber, pdu, path }) =>
    `${protocol}, frame ${frameNumber}${pdu === 0 ? '' : `, PDU ${pdu}`}: ${path}`,
  ours: 'interpreter',
  theirs: 'plugin',
  bytes: 'bytes',
  capture: 'capture',
  moreDifferences: (protocol, count) => `${protocol}: ${count} more differences are not shown`,
  comparing: (protocol, tshark) => `${protocol}: interpreter and plugin, tshark ${tshark}`,
  nothingFound: (protocol, isAttached) =>
    `${protocol}: nothing to compare; ${isAttached ? 'no packet of the captures has the ports or bytes that it declares' : 'it declares no ports or bytes by which packets come to it'}, so give captures that hold some`,
  ofAnother: (protocol, frames) =>
    `${protocol}: ${frames} ${frames === 1 ? 'frame' : 'frames'} left out, because another dissector owns the bytes`,
  unknownTarget: (protocol, dissector, places) =>
    `${protocol} hands bytes to "${dissector}", which this tshark does not list and which is not declared: looked in ${places.join(' and ')}; the bytes are compared as data`,
  sanitizedOnly: {
    message: '--sanitize is for --mutations',
    hint: 'Give the number of packets, as in --mutations 100000 --sanitize.',
  },
  noSanitizer: (library) => ({
    message: `the compiler has no ${library}`,
    hint: 'Install the sanitizers of gcc (Debian: libasan8, which comes with gcc), or leave out --sanitize.',
  }),
  notReached: (protocol, branches, more) =>
    `${protocol}, not reached: ${branches.join(', ')}${more === 0 ? '' : `, ${more} more (--json has all)`}`,
  branchKinds: {
    case: 'case',
    default: 'any other case',
    when: 'when',
    'when-not': 'when not',
    expert: 'expert info',
  },
  nothingCompared: 'nothing was compared, so nothing is known',
  pluginTrouble: (protocol, reason, capture) =>
    reason.kind === 'crash'
      ? `${protocol}: tshark crashed with the plugin (${reason.how}), at the packets of ${capture}`
      : `${protocol}: tshark with the plugin said nothing for ${reason.seconds} s, at the packets of ${capture}`,
  trouble: (capture, words) => `at the packets of ${capture}: ${words}`,
};
