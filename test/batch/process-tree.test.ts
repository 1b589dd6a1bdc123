import { expect } from 'chai';
import { writeTree } from '../support/batch-folders.js';
import { useTempFolder } from '../support/temp-folder.js';
import { memoryOfTree } from '../../src/batch/process-tree.js';

describe('memoryOfTree()', () => {
  const folder = useTempFolder();

  it('adds up a process and all that it has started', () => {
    writeTree(folder.path, [
      ['1/status', 'Name:\tnode\nVmRSS:\t    1000 kB\n'],
      ['1/task/1/children', '2 3 '],
      ['2/status', 'VmRSS:\t200 kB\n'],
      ['2/task/2/children', ''],
      ['2/task/7/children', '4 '],
      ['4/status', 'VmRSS:\t30 kB\n'],
      ['4/task/4/children', ''],
    ]);
    expect(memoryOfTree(1, folder.path)).to.equal(1230 * 1024);
  });

  it('cannot tell of a process that is not there', () => {
    expect(memoryOfTree(9, folder.path)).to.be.undefined;
  });
});
