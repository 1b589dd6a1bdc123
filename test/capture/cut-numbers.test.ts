import { expect } from 'chai';
import { CutNumbers, FRAME_NUMBER_FIELDS, UnfitCutError } from '../../src/capture/cut-numbers.js';
import type { Layer, TreeNode } from '../../src/model/packet.js';
import { BuiltLayer, type FieldFacts, FieldNode } from '../../src/model/packet-tree.js';
import { findTshark } from '../../src/tshark/find-tshark.js';
import { runTshark } from '../../src/tshark/run-tshark.js';

const field = (facts: FieldFacts) => new FieldNode(facts);
const tcp = (...children: readonly TreeNode[]): Layer =>
  new BuiltLayer({ name: 'tcp', label: 'TCP', position: 34, size: 20, children });
const stream = (show: string) =>
  field({ name: 'tcp.stream', show, label: `Stream index: ${show}`, position: 34, size: 0 });

/** Frames 7, 8 and 20 of a capture. */
const numbers = () => new CutNumbers([7, 8, 20]);

describe('CutNumbers', () => {
  it('knows every field of TCP trees that is a frame number to this tshark', async () => {
    const { output } = runTshark(await findTshark(), ['-G', 'fields']);
    const chunks: Uint8Array[] = [];
    for await (const chunk of output) chunks.push(chunk);
    const found = Buffer.concat(chunks)
      .toString()
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(
        ([kind, , , type, protocol]) =>
          kind === 'F' && type === 'FT_FRAMENUM' && protocol === 'tcp',
      )
      .map(([, , name]) => name);
    expect(found).to.have.length.greaterThan(5);
    expect([...FRAME_NUMBER_FIELDS]).to.include.members(found);
  });

  it('gives frames their numbers in the whole capture, in the line, too', () => {
    const acks = field({
      name: 'tcp.analysis.acks_frame',
      show: '2',
      label: 'This is an ACK to the segment in frame: 2',
      position: 34,
      size: 0,
      isHidden: true,
    });
    const analysis = field({ name: 'tcp.analysis', label: 'SEQ/ACK analysis', children: [acks] });
    const whole = numbers().wholeLayer(tcp(analysis));
    expect(whole.label).to.equal('TCP');
    expect([whole.position, whole.size]).to.deep.equal([34, 20]);
    const found = whole.find('tcp.analysis.acks_frame');
    expect(found?.show).to.equal('8');
    expect(found?.label).to.equal('This is an ACK to the segment in frame: 8');
    expect([found?.position, found?.size, found?.isHidden]).to.deep.equal([34, 0, true]);
    expect(whole.find('tcp.analysis')?.label).to.equal('SEQ/ACK analysis');
  });

  it('gives streams the numbers that were noted', () => {
    const cut = numbers();
    cut.noteStream(tcp(stream('0')), 12);
    cut.noteStream(tcp(stream('0')), 12);
    const found = cut.wholeLayer(tcp(stream('0'))).find('tcp.stream');
    expect([found?.show, found?.label]).to.deep.equal(['12', 'Stream index: 12']);
  });

  it('leaves everything else as it is', () => {
    const port = field({ name: 'tcp.srcport', show: '2', label: 'Source Port: 2', raw: '0002' });
    const whole = numbers().wholeLayer(tcp(port));
    expect(whole.children).to.deep.equal([port]);
  });

  const unfit: readonly [what: string, layer: Layer][] = [
    [
      'a frame that the cut does not have',
      tcp(field({ name: 'tcp.analysis.rto_frame', show: '4' })),
    ],
    ['a stream that was not noted', tcp(stream('3'))],
    [
      'a line that says its number in another way',
      tcp(field({ name: 'tcp.segment', show: '2', label: 'Frame: 2, payload: 0-9 (10 bytes)' })),
    ],
    [
      'a line that ends with a longer number',
      tcp(field({ name: 'tcp.segment', show: '2', label: 'Frame: 12' })),
    ],
    ['an option of MPTCP', tcp(field({ name: 'tcp.options.mptcp.subtype', show: '0' }))],
    ['an analysis of MPTCP', tcp(new BuiltLayer({ name: 'mptcp', children: [] }))],
  ];
  for (const [what, layer] of unfit) {
    it(`does not guess at ${what}`, () => {
      expect(() => numbers().wholeLayer(layer)).to.throw(UnfitCutError);
    });
  }

  const contradictions: readonly [what: string, shown: string, stream: number][] = [
    ['two streams for one', '1', 13],
    ['one stream for two', '2', 12],
    ['a later stream for an earlier one', '2', 11],
    ['an earlier stream for a later one', '0', 13],
  ];
  for (const [what, shown, whole] of contradictions) {
    it(`does not take ${what}`, () => {
      const cut = numbers();
      cut.noteStream(tcp(stream('1')), 12);
      expect(() => {
        cut.noteStream(tcp(stream(shown)), whole);
      }).to.throw(UnfitCutError);
    });
  }
});
