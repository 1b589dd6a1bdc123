import { readFileSync, statSync } from 'node:fs';
import { expect } from 'chai';
import { Arrival } from '../../src/capture/arrival.js';
import { useTempFolder } from '../support/temp-folder.js';

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

describe('Arrival', () => {
  const folder = useTempFolder();
  const copied = () => readFileSync(folder.join('copy'), 'utf8');

  it('gives each chunk when it is in the file, which nobody else may read', async () => {
    const arrival = new Arrival(pieces('ab', 'cd'), folder.join('copy'));
    const seen: string[] = [];
    for await (const chunk of arrival.chunks()) {
      seen.push(`${Buffer.from(chunk).toString()}:${copied()}`);
    }
    expect(seen).to.deep.equal(['ab:ab', 'cd:abcd']);
    expect(statSync(folder.join('copy')).mode & 0o077).to.equal(0);
    await arrival.close();
  });

  it('puts the rest into the file when its reader has stopped', async () => {
    const arrival = new Arrival(pieces('ab', 'cd', 'ef'), folder.join('copy'));
    for await (const chunk of arrival.chunks()) {
      expect(Buffer.from(chunk).toString()).to.equal('ab');
      break;
    }
    expect((await arrival.end()).sizeBytes).to.equal(6);
    expect(copied()).to.equal('abcdef');
    expect(await arrival.end()).to.equal(await arrival.end());
  });

  it('keeps the order when several ask at a time', async () => {
    const arrival = new Arrival(pieces('ab', 'cd', 'ef', 'gh'), folder.join('copy'));
    const [one, other] = [arrival.chunks(), arrival.chunks()];
    const [first, second, end] = await Promise.all([one.next(), other.next(), arrival.end()]);
    expect([first, second].map(({ value }) => Buffer.from(value).toString())).to.deep.equal([
      'ab',
      'cd',
    ]);
    expect(end.sizeBytes).to.equal(8);
    expect(copied()).to.equal('abcdefgh');
  });

  it('says each time why it is not whole', async () => {
    const failing = async function* () {
      yield* pieces('ab');
      throw new Error('torn');
    };
    const arrival = new Arrival(failing(), folder.join('copy'));
    const messages: unknown[] = [];
    const note = (error: unknown) => messages.push(error instanceof Error && error.message);
    await arrival.end().catch(note);
    await arrival.chunks().next().catch(note);
    expect(messages).to.deep.equal(['torn', 'torn']);
    await arrival.close();
  });
});
