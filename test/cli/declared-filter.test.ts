import { expect } from 'chai';
import { fleet } from '../../dissectors/fleet/fleet.js';
import { fieldKinds, pluginLayers } from '../../src/capture/plugin-layer.js';
import {
  declaredFields,
  declaredNameIn,
  declaredNames,
  declaredRow,
} from '../../src/cli/commands/declared-filter.js';
import { PluginSession } from '../../src/dissector/stream/plugin-session.js';
import { nearestField } from '../../src/filter/filter-fields.js';
import { compileFilter } from '../../src/filter/compile-filter.js';
import { concatenated, dataPdu, errorPdu, helloPdu } from '../support/fleet-pdus.js';

describe('filters on declared protocols', () => {
  const descriptions = [fleet.description];
  const fields = declaredFields(descriptions);
  const bad = helloPdu(2, 'van-8');
  bad[0] = 0;
  /** Frame 1 holds two greetings, frame 2 readings, frame 3 an error. */
  const rows = [concatenated([helloPdu(1), bad]), dataPdu(3, 2), errorPdu(4)].map(
    (payload, index) => {
      const session = new PluginSession(descriptions);
      const pdus = session.push({
        frameNumber: index + 1,
        transport: 'tcp',
        stream: index,
        ports: { source: 50_000, destination: 7_801 },
        sender: 'client',
        length: payload.length,
        payload,
        sequence: 1,
        isSyn: false,
        isAck: true,
        claimedBy: index === 2 ? 'http' : undefined,
      });
      const layers = pdus.flatMap((pdu) => pluginLayers(pdu, '4.0', fieldKinds(descriptions)));
      return declaredRow(index + 1, layers, fields);
    },
  );

  const CASES = [
    ['fleet', [1, 2, 3]],
    ['fleet.type == 2', [2]],
    ['fleet.type in {1, 3}', [1, 3]],
    ['fleet.seq > 1 && fleet.seq < 4', [1, 2]],
    ['fleet.name == "van-8"', [1]],
    ['fleet.name contains "van"', [1]],
    ['fleet.magic.bad', [1]],
    ['!fleet.magic.bad', [2, 3]],
    ['fleet.ep.ip == "10.0.0.1"', [1]],
    ['fleet.ep', [1]],
    ['fleet.cookie == 0x0102030405060708', [1]],
    ['fleet.cookie == 0x0102030405060709', []],
    ['fleet.cookie > 72623859790382855', [1]],
    ['fleet.item.temp < 0', [2]],
    ['fleet.item.time >= 1700000001', [2]],
    ['fleet.ack', [1, 2, 3]],
    ['fleet.ack == 1', []],
    ['fleet.total == 16', [2]],
    ['sharkscribe.claimed_by == "http"', [3]],
    ['frame.number == 2', [2]],
    ['fleet.type == "Data"', [2]],
    ['fleet.type != "Data"', [1, 3]],
    ['fleet.type in {"Data", "Error"}', [2, 3]],
    ['fleet.ack == "Yes"', []],
    ['_ws.malformed || _ws.short', []],
  ] as const;

  for (const [filter, wanted] of CASES) {
    it(`chooses by ${filter}`, () => {
      const test = compileFilter(
        filter,
        new Map([...fields, ['frame.number', 'number']]),
        'segments',
        undefined,
        declaredNames(descriptions),
      );
      const chosen = rows.flatMap((row, index) => (test(row) ? [index + 1] : []));
      expect(chosen).to.deep.equal(wanted);
    });
  }

  it('knows marks, and names the nearest field of a protocol', () => {
    const cut = helloPdu(1).subarray(0, 15);
    const session = new PluginSession(descriptions);
    const facts = {
      transport: 'tcp',
      stream: 0,
      sender: 'client',
      isSyn: false,
      isAck: true,
    } as const;
    const ports = { source: 50_000, destination: 7_801 };
    const [pdu] = session.push({
      ...facts,
      ports,
      frameNumber: 1,
      length: 26,
      payload: cut,
      sequence: 1,
      claimedBy: undefined,
    });
    if (pdu === undefined) throw new Error('no PDU');
    const row = declaredRow(1, pluginLayers(pdu, '4.0', fieldKinds(descriptions)), fields);
    const marks = ['_ws.short', '_ws.malformed'].map((mark) => compileFilter(mark, fields)(row));
    expect(marks).to.deep.equal([true, false]);
    expect(nearestField('fleet.itemtemperature', fields)).to.equal('fleet.item.temp');
    expect(nearestField('nothing.at.all', fields)).to.equal(undefined);
  });

  it('finds what tshark cannot know in a display filter', () => {
    const named = ['tcp && fleet.type==2', 'tcp.port == 1', 'frame contains "fleet"', 'fleets'];
    expect(named.map((filter) => declaredNameIn(filter, descriptions))).to.deep.equal([
      'fleet.type',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
