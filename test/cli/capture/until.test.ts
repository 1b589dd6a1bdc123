import { expect } from 'chai';
import { parseUntil, UntilWatch } from '../../../src/cli/capture/until.js';
import { LiveAnalyzer } from '../../../src/tcp/live/live-analyzer.js';
import { CLOSE } from '../../support/live-told.js';
import { HANDSHAKE, segmentsOf, type Row } from '../../support/trace.js';
import { labErrorOf } from '../../support/lab-error-of.js';

/** Number of the segment at which it is reached. */
function reachedAt(until: string, rows: readonly Row[]): number | undefined {
  const watch = new UntilWatch(parseUntil(until));
  const analyzer = new LiveAnalyzer((event) => {
    watch.look(event);
  });
  for (const [index, segment] of segmentsOf(rows).entries()) {
    analyzer.add(segment);
    if (watch.isReached) return index + 1;
  }
  return undefined;
}

const WHOLE = [...HANDSHAKE, ...CLOSE];
const REFUSED: readonly Row[] = [
  ['C', 'S', 0],
  ['S', 'RA', 0, 1],
];
const ABORTED: readonly Row[] = [...HANDSHAKE, ['C', 'RA', 1, 1]];

describe('--until', () => {
  const cases: readonly [until: string, rows: readonly Row[], at: number | undefined][] = [
    ['handshake', WHOLE, 3],
    ['handshake', REFUSED, undefined],
    // The middle of a connection.
    ['handshake', WHOLE.slice(3), undefined],
    ['teardown', WHOLE, 7],
    ['teardown', ABORTED, 4],
    ['teardown', REFUSED, undefined],
    ['teardown', WHOLE.slice(0, -1), undefined],
    ['conversations=1', WHOLE, 7],
    ['conversations=1', REFUSED, 2],
    ['conversations=2', WHOLE, undefined],
  ];
  for (const [until, rows, at] of cases) {
    it(`${until} is reached at segment ${at ?? 'none'} of ${rows.map(([, flags]) => flags).join(' ')}`, () => {
      expect(reachedAt(until, rows)).to.equal(at);
    });
  }

  it('counts a conversation once', () => {
    const watch = new UntilWatch(parseUntil('conversations=2'));
    const close = (stream: number) => {
      const analyzer = new LiveAnalyzer((event) => {
        watch.look({ ...event, stream });
      });
      for (const segment of segmentsOf(WHOLE)) analyzer.add(segment);
      return watch.isReached;
    };
    expect([close(4), close(4), close(5)]).to.deep.equal([false, false, true]);
  });

  for (const [text, near] of [
    ['handshakes', 'handshake'],
    ['tear-down', 'teardown'],
    ['Handshake', 'handshake'],
    ['conversation=5', 'conversations'],
    ['conversations', 'conversations'],
    ['conversations=0', 'conversations'],
    ['conversations=1.5', 'conversations'],
    ['conversations=1e3', 'conversations'],
    ['', undefined],
    ['forever', undefined],
  ] as const) {
    it(`refuses ${JSON.stringify(text)}${near === undefined ? '' : ` and names ${near}`}`, async () => {
      const error = await labErrorOf(Promise.resolve().then(() => parseUntil(text)));
      expect(error.code).to.equal('USAGE');
      if (near === undefined) expect(error.hint).not.to.include('Did you mean');
      else if (near === 'conversations') expect(error.hint).to.include('conversations=5');
      else expect(error.hint).to.include(`Did you mean ${near}?`);
    });
  }
});
