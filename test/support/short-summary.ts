import { expect } from 'chai';

const MOST_LINES = 5;
/** What still reads as one line: two sentences. */
const MOST_CHARACTERS = 220;

/** A summary is a few short lines, each a sentence or two. */
export function expectShortSummary(lines: readonly string[]): void {
  expect(lines.length).to.be.within(1, MOST_LINES);
  for (const line of lines) {
    expect(line).to.match(/[.。]$/u);
    expect(line).not.to.contain('\n');
    expect(line.length, line).to.be.at.most(MOST_CHARACTERS);
  }
}
