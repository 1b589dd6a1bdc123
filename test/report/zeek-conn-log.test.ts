import { expect } from 'chai';
import { zeekConnLog } from '../../src/report/zeek-conn-log.js';
import type { ZeekRecord } from '../../src/tcp/zeek/zeek-record.js';
import { HANDSHAKE } from '../support/trace.js';
import { zeekRecordOf } from '../support/zeek.js';

const record: ZeekRecord = {
  ...zeekRecordOf([...HANDSHAKE, ['C', 'FA', 1, 1, 10], ['S', 'FA', 1, 12]]),
  startNanos: 1_128_727_435_633_408_999n,
  endNanos: 1_128_727_437_184_201_000n,
};

/** The fields of the only line of data, by name. */
function fieldsOf(changes: Partial<ZeekRecord> = {}): Readonly<Record<string, string>> {
  const lines = zeekConnLog([{ ...record, ...changes }]).split('\n');
  const names =
    lines
      .find((line) => line.startsWith('#fields'))
      ?.split('\t')
      .slice(1) ?? [];
  const values = lines.find((line) => !line.startsWith('#'))?.split('\t') ?? [];
  expect(values).to.have.length(names.length);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

function uidOf(changes: Partial<ZeekRecord> = {}): string {
  return fieldsOf(changes)['uid'] ?? '';
}

describe('zeekConnLog()', () => {
  it('says in its header how to read it', () => {
    expect(zeekConnLog([])).to.equal(
      [
        '#separator \\x09',
        '#set_separator\t,',
        '#empty_field\t(empty)',
        '#unset_field\t-',
        '#path\tconn',
        '#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state\tlocal_orig\tlocal_resp\tmissed_bytes\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\ttunnel_parents',
        '#types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tinterval\tcount\tcount\tstring\tbool\tbool\tcount\tstring\tcount\tcount\tcount\tcount\tset[string]',
        '',
      ].join('\n'),
    );
  });

  it('has one line for a connection', () => {
    expect(fieldsOf()).to.deep.equal({
      ts: '1128727435.633408',
      uid: 'CBZq8bOQ0kMp',
      'id.orig_h': '192.0.2.1',
      'id.orig_p': '50000',
      'id.resp_h': '198.51.100.7',
      'id.resp_p': '80',
      proto: 'tcp',
      service: '-',
      duration: '1.550793',
      orig_bytes: '10',
      resp_bytes: '0',
      conn_state: 'SF',
      local_orig: '-',
      local_resp: '-',
      missed_bytes: '0',
      history: 'ShAFf',
      orig_pkts: '3',
      orig_ip_bytes: '-',
      resp_pkts: '2',
      resp_ip_bytes: '-',
      tunnel_parents: '-',
    });
  });

  it('leaves out duration and bytes of what takes no time', () => {
    for (const nanos of [0n, 999n, -5_000n]) {
      expect(fieldsOf({ startNanos: 1000n, endNanos: 1000n + nanos })).to.include({
        duration: '-',
        orig_bytes: '-',
        resp_bytes: '-',
      });
    }
  });

  it('leaves out an empty history', () => {
    expect(fieldsOf({ history: '' })).to.include({ history: '-' });
  });

  it('lets no value end a field or a line', () => {
    const origin = { address: 'a\tb\n\\é', port: 1 };
    expect(fieldsOf({ origin })['id.orig_h']).to.equal(String.raw`a\x09b\x0a\x5c\xc3\xa9`);
  });

  it('names connections the same again, and apart', () => {
    const uid = uidOf();
    expect(uidOf()).to.equal(uid);
    const others: Partial<ZeekRecord>[] = [
      { firstFrame: 2 },
      { startNanos: 1n },
      { origin: { address: '192.0.2.2', port: 50000 } },
      { responder: { address: '198.51.100.7', port: 81 } },
    ];
    const uids = [uid, ...others.map((changes) => uidOf(changes))];
    expect(new Set(uids).size).to.equal(uids.length);
    for (const each of uids) expect(each).to.match(/^C[0-9A-Za-z]{11}$/);
  });
});
