import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { CaptureFollower } from '../../src/capture/capture-follower.js';
import { LiveAnalyzer } from '../../src/tcp/live/live-analyzer.js';
import { useTempFolder } from '../support/temp-folder.js';

const SAMPLE = readFileSync(join('samples', 'close-by-client.pcapng'));

describe('CaptureFollower', () => {
  const folder = useTempFolder();

  function follower() {
    const told: string[] = [];
    const analyzer = new LiveAnalyzer(({ kind }) => told.push(kind));
    return { follow: new CaptureFollower(analyzer), told };
  }

  it('tells of a packet when it is in the file', async () => {
    const file = folder.join('a');
    writeFileSync(file, '');
    const { follow, told } = follower();
    follow.add(file);
    let at = 0;
    for (const end of [10, 400, 777, SAMPLE.length]) {
      appendFileSync(file, SAMPLE.subarray(at, end));
      at = end;
      await follow.catchUp();
      expect(follow.bytes).to.equal(end);
    }
    await follow.close();
    expect(told).to.deep.equal(['syn', 'handshake', 'teardown']);
    expect(follow.packets).to.equal(11);
  });

  it('goes on to the next file when the one before has been read to its end', async () => {
    const [one, two] = [folder.join('1'), folder.join('2')];
    const { follow, told } = follower();
    writeFileSync(one, SAMPLE.subarray(0, -200));
    follow.add(one);
    await follow.catchUp();
    appendFileSync(one, SAMPLE.subarray(-200));
    writeFileSync(two, SAMPLE);
    follow.add(two);
    await follow.catchUp();
    expect(follow.packets).to.equal(22);
    expect(told.filter((kind) => kind === 'syn')).to.have.length(2);
    await follow.close();
  });

  it('reads a file of a ring that goes before it is read', async () => {
    const [one, two] = [folder.join('1'), folder.join('2')];
    const { follow } = follower();
    for (const file of [one, two]) {
      writeFileSync(file, SAMPLE);
      follow.add(file);
      rmSync(file);
    }
    await follow.catchUp();
    await follow.close();
    expect(follow.packets).to.equal(22);
    expect(follow.missed).to.deep.equal([]);
    expect(follow.cut).to.deep.equal([]);
  });

  it('knows a file that ends inside a packet', async () => {
    const { follow } = follower();
    writeFileSync(folder.join('1'), SAMPLE.subarray(0, 700));
    follow.add(folder.join('1'));
    await follow.catchUp();
    await follow.close();
    expect(follow.cut).to.deep.equal([folder.join('1')]);
  });

  it('passes over a file of a ring that is gone already', async () => {
    const [one, two] = [folder.join('1'), folder.join('2')];
    const { follow } = follower();
    writeFileSync(two, SAMPLE);
    follow.add(one);
    follow.add(two);
    await follow.catchUp();
    expect(follow.packets).to.equal(11);
    expect(follow.missed).to.deep.equal([one]);
    rmSync(two);
    await follow.close();
    expect(follow.packets).to.equal(11);
  });
});
