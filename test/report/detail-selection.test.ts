import { expect } from 'chai';
import fc from 'fast-check';
import { detailCandidates, selectDetails, tableRows } from '../../src/report/detail-selection.js';
import { framesForTrees } from '../../src/report/report-input.js';
import {
  abortedConversation,
  stepWith,
  unansweredAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';

const flood = Array.from({ length: 2000 }, (_, index) => unansweredAttempt(index, index + 1));

describe('selectDetails()', () => {
  it('takes everything of a small capture, in its order', () => {
    const all = [sshConversation(), abortedConversation(), unansweredAttempt(3, 7)];
    expect(selectDetails(all, undefined)).to.deep.equal({ detailed: all, omitted: 0 });
  });

  it('takes only three of the attempts that look alike', () => {
    const { detailed, omitted } = selectDetails(flood, undefined);
    expect(detailed.map(({ stream }) => stream)).to.deep.equal([0, 1, 2]);
    expect(omitted).to.equal(1997);
  });

  it('takes what stands behind a flood', () => {
    const last = sshConversation({ stream: 5000 });
    const { detailed } = selectDetails([...flood, last], undefined);
    expect(detailed.map(({ stream }) => stream)).to.deep.equal([0, 1, 2, 5000]);
  });

  it('takes the first of each kind, then fills up in capture order', () => {
    const many = Array.from({ length: 100 }, (_, stream) => sshConversation({ stream }));
    const { detailed, omitted } = selectDetails([...many, abortedConversation()], undefined);
    expect(detailed).to.have.lengthOf(50);
    expect(detailed.at(-1)?.outcome).to.equal('aborted');
    expect(detailed.slice(0, -1).map(({ stream }) => stream)).to.deep.equal(
      Array.from({ length: 49 }, (_, stream) => stream),
    );
    expect(omitted).to.equal(51);
  });

  it('takes exactly the streams that were asked for', () => {
    const { detailed, omitted } = selectDetails(flood, [7, 1500]);
    expect(detailed.map(({ stream }) => stream)).to.deep.equal([7, 1500]);
    expect(omitted).to.equal(0);
  });

  it('takes every connection of a stream', () => {
    const twice = [sshConversation(), sshConversation()];
    expect(selectDetails(twice, [30]).detailed).to.have.lengthOf(2);
  });
});

describe('framesForTrees()', () => {
  it('gives the frames of handshake and teardown, each once and in order', () => {
    expect(framesForTrees([sshConversation(), sshConversation({ stream: 31 })])).to.deep.equal([
      625, 626, 627, 1475, 1476, 1477, 1478,
    ]);
  });

  it('stays small when one conversation has thousands of resets', () => {
    const steps = Array.from({ length: 5000 }, (_, index) =>
      stepWith({ frame: index + 1, teardownRole: 'rst', resetClass: 'repeat' }),
    );
    const frames = framesForTrees([{ ...abortedConversation(), steps }]);
    expect(frames).to.have.lengthOf(40);
    expect(frames.at(0)).to.equal(1);
    expect(frames.at(-1)).to.equal(5000);
  });

  it('takes the first data segments of a half-close', () => {
    const steps = Array.from({ length: 30 }, (_, index) =>
      stepWith({ frame: index + 1, teardownRole: 'data-after-fin-1', length: 10 }),
    );
    const frames = framesForTrees([{ ...abortedConversation(), steps }]);
    expect(frames).to.deep.equal(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});

describe('detailCandidates()', () => {
  it('lets no conversation go that is chosen in the end', () => {
    const kinds = [
      (stream: number) => sshConversation({ stream }),
      (stream: number) => unansweredAttempt(stream, stream + 1),
      () => abortedConversation(),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { maxLength: 200 }),
        fc.option(fc.array(fc.nat(200), { maxLength: 5 }), { nil: undefined }),
        (script, streams) => {
          const all = script.map((kind, index) => kinds[kind]?.(index) ?? abortedConversation());
          const mayBeChosen = detailCandidates(streams);
          const candidates = new Set(all.filter((conversation) => mayBeChosen(conversation)));
          const { detailed } = selectDetails(all, streams);
          expect(detailed.filter((conversation) => !candidates.has(conversation))).to.be.empty;
        },
      ),
    );
  });

  it('lets go of most of what looks alike', () => {
    const mayBeChosen = detailCandidates(undefined);
    expect(flood.filter((conversation) => mayBeChosen(conversation))).to.have.lengthOf(3);
  });
});

describe('tableRows()', () => {
  it('lists everything where few attempts failed', () => {
    const few = [sshConversation(), ...flood.slice(0, 100)];
    expect(tableRows(few, new Set())).to.deep.equal({ rows: few, attemptsApart: 0 });
  });

  it('leaves the attempts of a flood to their section, but for those with one of their own', () => {
    const last = sshConversation({ stream: 5000 });
    const { rows, attemptsApart } = tableRows([...flood, last], new Set(flood.slice(0, 3)));
    expect(rows.map(({ stream }) => stream)).to.deep.equal([0, 1, 2, 5000]);
    expect(attemptsApart).to.equal(1997);
  });

  it('ends after a thousand rows', () => {
    const many = Array.from({ length: 1001 }, (_, stream) => sshConversation({ stream }));
    expect(tableRows(many, new Set()).rows).to.have.lengthOf(1000);
  });
});
