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
  moreDifferences: (protocol, count) => `${protocol}: ${count} more differences are not shown`,
  comparing: (protocol, tshark) => `${protocol}: interpreter and plugin, tshark ${tshark}`,
  nothingFound: (protocol) =>
    `${protocol}: nothing to compare; no packets come to it by ports or bytes, so give captures that hold some`,
  ofAnother: (protocol, frames) =>
    `${protocol}: ${frames} ${frames === 1 ? 'frame' : 'frames'} left out, because another dissector owns the bytes`,
  sanitizedOnly: {
    message: '--sanitize is for --mutations',
    hint: 'Give the number of packets, as in --mutations 100000 --sanitize.',
  },
  noSanitizer: (library) => ({
    message: `the compiler has no ${library}`,
    hint: 'Install the sanitizers of gcc (Debian: libasan8, which comes with gcc), or leave out --sanitize.',
  }),
  trouble: (capture, words) => `at the packets of ${capture}: ${words}`,
};
