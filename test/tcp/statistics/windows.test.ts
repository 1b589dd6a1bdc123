import { expect } from 'chai';
import type { DirectionStatistics } from '../../../src/tcp/statistics/direction-statistics.js';
import { conversationOf, HANDSHAKE, type Row } from '../../support/trace.js';

const SCALED: readonly Row[] = [
  ['C', 'S', 0, 0, 0, { window: 64_000, options: { mss: 1460, windowScale: 8 } }],
  ['S', 'SA', 0, 1, 0, { window: 65_000, options: { mss: 1400, windowScale: 15 } }],
];

const WINDOWS: readonly [
  rule: string,
  rows: readonly Row[],
  client: DirectionStatistics['window'],
  server?: DirectionStatistics['window'],
][] = [
  [
    'scales all but that of the SYN when both ends asked for it, by 14 bits at most',
    [...SCALED, ['C', 'A', 1, 1, 0, { window: 512 }], ['S', 'A', 1, 1, 0, { window: 4 }]],
    { smallestRaw: 512, largestRaw: 64_000, smallestBytes: 64_000, largestBytes: 131_072 },
    { smallestRaw: 4, largestRaw: 65_000, smallestBytes: 65_000, largestBytes: 65_536 },
  ],
  [
    'scales nothing when one end did not ask for it',
    [
      ['C', 'S', 0, 0, 0, { window: 64_000, options: { windowScale: 8 } }],
      ['S', 'SA', 0, 1, 0, { window: 65_000 }],
      ['C', 'A', 1, 1, 0, { window: 512 }],
    ],
    { smallestRaw: 512, largestRaw: 64_000, smallestBytes: 512, largestBytes: 64_000 },
  ],
  [
    'knows no bytes when a SYN that could ask for scaling is missing',
    [SCALED[0]!, ['C', 'A', 1, 1, 0, { window: 512 }]],
    { smallestRaw: 512, largestRaw: 64_000 },
  ],
  [
    'knows bytes when one SYN is missing and the other asks for nothing',
    [HANDSHAKE[0]!, ['C', 'A', 1, 1, 0, { window: 512 }]],
    { smallestRaw: 512, largestRaw: 1024, smallestBytes: 512, largestBytes: 1024 },
  ],
  [
    'leaves out the window of a reset',
    [...HANDSHAKE, ['C', 'R', 1, 0, 0, { window: 0 }]],
    { smallestRaw: 1024, largestRaw: 1024, smallestBytes: 1024, largestBytes: 1024 },
  ],
];

describe('advertised windows', () => {
  for (const [rule, rows, client, server] of WINDOWS) {
    it(rule, () => {
      const { directions } = conversationOf(rows);
      expect(directions.client.window).to.deep.equal(client);
      if (server !== undefined) expect(directions.server.window).to.deep.equal(server);
    });
  }

  it('are absent for an end that sent nothing', () => {
    expect(conversationOf([['C', 'S', 0]]).directions.server).not.to.have.property('window');
  });

  it('come with the options that were offered', () => {
    const { client, server } = conversationOf(SCALED).directions;
    expect(client).to.include({ mss: 1460, windowScale: 8 });
    expect(server).to.include({ mss: 1400, windowScale: 15 });
  });
});

/** The server closes its window in the given rows, after data from the client. */
const DATA: readonly Row[] = [...HANDSHAKE, ['C', 'PA', 1, 1, 100, { at: 10 }]];

const ZERO: readonly [
  rule: string,
  rows: readonly Row[],
  server: Omit<DirectionStatistics['zeroWindow'], 'firstPeriods'>,
  /** `tcp.analysis.zero_window_probe` of the client. */
  probes: number,
  /** Each of the first periods as `first-last frame seconds probes`. */
  periods: readonly string[],
][] = [
  [
    'lasts from the first window of zero to the first other one',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['C', 'A', 101, 1, 1, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 310, window: 0 }],
      ['S', 'A', 1, 101, 0, { at: 850, window: 500 }],
      ['C', 'PA', 101, 1, 100, { at: 860 }],
    ],
    { frames: 2, periods: 1, seconds: 0.75, openAtEnd: false },
    1,
    ['5-8 0.75 6'],
  ],
  [
    'comes more than once',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['S', 'A', 1, 101, 0, { at: 200, window: 500 }],
      ['S', 'A', 1, 101, 0, { at: 400, window: 0 }],
      ['S', 'A', 1, 101, 0, { at: 700, window: 500 }],
    ],
    { frames: 2, periods: 2, seconds: 0.4, openAtEnd: false },
    0,
    ['5-6 0.1', '7-8 0.3'],
  ],
  [
    'lasts to the last frame when the capture does not show its end',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['C', 'A', 101, 1, 1, { at: 300 }],
      ['C', 'A', 101, 1, 1, { at: 700 }],
    ],
    { frames: 1, periods: 1, seconds: 0.6, openAtEnd: true },
    2,
    ['5- 0.6 6,7'],
  ],
  [
    'ends with a reset of the end that closed it, whatever its window',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['S', 'RA', 1, 101, 0, { at: 200, window: 900 }],
      ['C', 'A', 101, 1, 0, { at: 5000 }],
    ],
    { frames: 1, periods: 1, seconds: 0.1, openAtEnd: false },
    0,
    ['5-6 reset 0.1'],
  ],
  [
    'ends with a reset of the end that was held up, though a segment was still under way',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['C', 'RA', 101, 1, 0, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 301, window: 500 }],
      ['C', 'R', 101, 0, 0, { at: 302 }],
    ],
    { frames: 1, periods: 1, seconds: 0.2, openAtEnd: false },
    0,
    ['5-6 reset 0.2'],
  ],
  [
    'outlives a reset whose sender goes on',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['S', 'R', 1, 0, 0, { at: 200 }],
      ['S', 'A', 1, 101, 0, { at: 400, window: 0 }],
      ['S', 'A', 1, 101, 0, { at: 600, window: 500 }],
    ],
    { frames: 2, periods: 1, seconds: 0.5, openAtEnd: false },
    0,
    ['5-8 0.5'],
  ],
  [
    'ends when the FIN of the end that was held up is acknowledged, and does not begin after that',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['S', 'FA', 1, 101, 0, { at: 200, window: 0 }],
      ['C', 'FA', 101, 2, 0, { at: 300 }],
      ['S', 'A', 2, 102, 0, { at: 400, window: 0 }],
      ['S', 'A', 2, 102, 0, { at: 900, window: 0 }],
    ],
    { frames: 3, periods: 1, seconds: 0.3, openAtEnd: false },
    0,
    ['5-8 close 0.3'],
  ],
  [
    'does not begin with a reset',
    [...DATA, ['S', 'RA', 1, 101, 0, { at: 100, window: 0 }]],
    { frames: 0, periods: 0, seconds: 0, openAtEnd: false },
    0,
    [],
  ],
  [
    'is probed without a byte of data as well, which Wireshark calls a keep-alive',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['C', 'A', 100, 1, 0, { at: 300 }],
      ['S', 'A', 1, 101, 0, { at: 301, window: 0 }],
      ['S', 'A', 1, 101, 0, { at: 500 }],
      ['C', 'A', 100, 1, 0, { at: 900 }],
    ],
    { frames: 2, periods: 1, seconds: 0.4, openAtEnd: false },
    0,
    ['5-8 0.4 6'],
  ],
  [
    'is not probed by the end that closed it',
    [
      ...DATA,
      ['S', 'A', 1, 101, 0, { at: 100, window: 0 }],
      ['S', 'A', 0, 101, 0, { at: 5000, window: 0 }],
    ],
    { frames: 2, periods: 1, seconds: 4.9, openAtEnd: true },
    0,
    ['5- 4.9'],
  ],
  [
    'ends with a FIN that opens it',
    [...DATA, ['S', 'A', 1, 101, 0, { at: 100, window: 0 }], ['S', 'FA', 1, 101, 0, { at: 200 }]],
    { frames: 1, periods: 1, seconds: 0.1, openAtEnd: false },
    0,
    ['5-6 0.1'],
  ],
];

function textOf({ firstPeriods }: DirectionStatistics['zeroWindow']): string[] {
  return firstPeriods.map(({ frame, endFrame, endedBy, seconds, probes, firstProbes }) => {
    expect(firstProbes).to.have.lengthOf(probes);
    expect(endedBy === undefined).to.equal(endFrame === undefined);
    const cause = endedBy === undefined || endedBy === 'window' ? '' : `${endedBy} `;
    const text = `${String(frame)}-${String(endFrame ?? '')} ${cause}${String(seconds)}`;
    return probes === 0 ? text : `${text} ${firstProbes.join()}`;
  });
}

describe('a closed window', () => {
  for (const [rule, rows, server, probes, periods] of ZERO) {
    it(rule, () => {
      const { directions } = conversationOf(rows);
      expect(directions.server.zeroWindow).to.deep.include(server);
      expect(directions.client.zeroWindowProbes).to.equal(probes);
      expect(textOf(directions.server.zeroWindow)).to.deep.equal(periods);
    });
  }

  it('is kept with its frames six times, and with six probes, and counted beyond', () => {
    const close = (at: number): Row => ['S', 'A', 1, 101, 0, { at, window: 0 }];
    const probe = (at: number): Row => ['C', 'A', 101, 1, 1, { at }];
    const open = (at: number): Row => ['S', 'A', 1, 101, 0, { at, window: 500 }];
    const round = (_: unknown, index: number): Row[] => {
      const at = 1000 * (index + 1);
      return [
        close(at),
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((more) => probe(at + more)),
        open(at + 100),
      ];
    };
    const { zeroWindow } = conversationOf([...DATA, ...Array.from({ length: 20 }, round).flat()])
      .directions.server;
    expect(zeroWindow).to.include({ frames: 20, periods: 20, seconds: 2 });
    expect(zeroWindow.firstPeriods).to.have.lengthOf(6);
    expect(zeroWindow.firstPeriods[1]).to.deep.equal({
      frame: 15,
      endFrame: 24,
      endedBy: 'window',
      seconds: 0.1,
      probes: 8,
      firstProbes: [16, 17, 18, 19, 20, 21],
    });
  });
});
