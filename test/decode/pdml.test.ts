import { expect } from 'chai';
import { readPdmlPacket } from '../../src/decode/pdml.js';
import { KNOWN } from '../support/known-fields.js';
import { pdmlField, pdmlPacket, pdmlProto } from '../support/pdml-text.js';

const TCP = pdmlProto(
  'tcp',
  pdmlField('tcp.port', '40000', 'showname="Source or Destination Port: 40000" hide="yes"') +
    pdmlField(
      'tcp.options',
      '02:04:05:b4',
      'showname="Options: (4 bytes)"',
      pdmlField('tcp.options.mss_val', '1460', 'showname="MSS Value: 1460"'),
    ) +
    pdmlField('', 'Timestamps', '', pdmlField('tcp.time_delta', '0.5', 'showname="Time: 0.5"')) +
    pdmlField('tcp.payload', ' 007 ', 'showname="Don&#x27;t &lt;b&gt; &amp;amp; &#x4e2d;&quot; "'),
  'Transmission Control Protocol',
);

describe('readPdmlPacket()', () => {
  const packet = readPdmlPacket(pdmlPacket(7, TCP));
  const tcp = packet.protocols[1];

  it('gives frame number and time', () => {
    expect(packet.frameNumber).to.equal(7);
    expect(packet.timeNanos).to.equal(1361916250747155000n);
  });

  it('leaves out the summary that is no protocol', () => {
    expect(packet.protocols.map(({ name }) => name)).to.deep.equal(['frame', 'tcp']);
  });

  it('keeps the line of a protocol', () => {
    expect(tcp?.label).to.equal('Transmission Control Protocol');
  });

  it('keeps the tree of fields', () => {
    expect(tcp?.fields[1]?.label).to.equal('Options: (4 bytes)');
    expect(tcp?.fields[1]?.fields[0]?.label).to.equal('MSS Value: 1460');
  });

  it('marks hidden fields', () => {
    expect(tcp?.fields.map(({ isHidden }) => isHidden)).to.deep.equal([true, false, false, false]);
  });

  it('takes the text of a text-only line for its label', () => {
    expect(tcp?.fields[2]).to.include({ name: '', label: 'Timestamps' });
  });

  it('finds fields at any depth of their layer', () => {
    expect(tcp?.shown('tcp.options.mss_val')).to.equal('1460');
    expect(tcp?.shown('tcp.time_delta')).to.equal('0.5');
    expect(tcp?.shown('tcp.seq')).to.equal(undefined);
  });

  it('leaves values as they are, blanks and zeros included', () => {
    expect(tcp?.shown('tcp.payload')).to.equal(' 007 ');
  });

  it('decodes references once', () => {
    expect(tcp?.fields[3]?.label).to.equal('Don\'t <b> &amp; 中" ');
  });

  it('takes a protocol inside a protocol, or inside a field, for a nested layer', () => {
    const nested = pdmlProto('icmp', pdmlProto('ip', '') + pdmlField('icmp.data', '', '', TCP));
    const icmp = readPdmlPacket(pdmlPacket(1, nested)).protocols[1];
    expect(icmp?.protocols.map(({ name }) => name)).to.deep.equal(['ip', 'tcp']);
    expect(icmp?.shown('tcp.payload')).to.equal(undefined);
  });

  it('reads trees far deeper than real ones', () => {
    const depth = 1000;
    const deep = '<field name="a.b" show="">'.repeat(depth) + '</field>'.repeat(depth);
    expect(() => readPdmlPacket(pdmlPacket(1, pdmlProto('a', deep)))).not.to.throw();
  });

  it('refuses a packet without number and time', () => {
    expect(() => readPdmlPacket('<packet><proto name="frame"></proto></packet>')).to.throw(
      'without frame',
    );
  });

  it('gives values their types, bytes and places', () => {
    const field =
      '<field name="tcp.srcport" showname="Source Port: 80" size="2" pos="34" show="80" value="0050"/>';
    const srcport = readPdmlPacket(pdmlPacket(1, pdmlProto('tcp', field)), KNOWN).find(
      'tcp.srcport',
    );
    expect(srcport).to.include({
      value: 80,
      raw: '0050',
      position: 34,
      size: 2,
      label: 'Source Port: 80',
    });
  });

  it('keeps ends of lines', () => {
    const text = pdmlPacket(1, pdmlProto('http', pdmlField('http.request.line', 'Host: x\r\n')));
    expect(readPdmlPacket(text).find('http.request.line')?.show).to.equal('Host: x\r\n');
  });

  it('takes the field that stands for the protocol data for that protocol', () => {
    const data = `<field name="data" value="00"><field name="data.len" show="1"/></field>`;
    const wrapped = `<proto name="fake-field-wrapper">${data}</proto>`;
    const packet = readPdmlPacket(pdmlPacket(1, pdmlProto('icmp', data) + wrapped));
    expect(packet.layers('data')).to.have.length(2);
    expect(packet.protocols.map(({ name }) => name)).to.deep.equal(['frame', 'icmp', 'data']);
    expect(packet.layer('data')?.shown('data.len')).to.equal('1');
  });

  it('leaves out what the user did not ask for', () => {
    const filtered = pdmlProto('eth', '<field name="filtered" value="eth" />\n');
    const packet = readPdmlPacket(pdmlPacket(1, filtered));
    expect(packet.protocols.map(({ name }) => name)).to.deep.equal(['frame']);
  });

  it('keeps the wrapper of fields that belong to no protocol', () => {
    const field = pdmlField('tcp.segments', '', '', pdmlField('tcp.segment', '9'));
    const packet = readPdmlPacket(pdmlPacket(1, pdmlProto('fake-field-wrapper', field)));
    expect(packet.protocols.at(-1)?.name).to.equal('fake-field-wrapper');
    expect(packet.find('tcp.segment')?.show).to.equal('9');
  });
});
