import { expect } from 'chai';
import { noRoom, noRoomWords } from '../../src/batch/no-room.js';
import { LabError } from '../../src/errors/lab-error.js';

describe('noRoomWords()', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });

  it('finds a full disk, however deep below other errors', () => {
    const wrapped = new LabError('OUTPUT_NOT_WRITABLE', 'report.md', 'hint', { cause: full });
    for (const error of [full, wrapped, new Error('outer', { cause: wrapped })]) {
      expect(noRoomWords(error)).to.equal(full.message);
    }
    expect(noRoom(full.message)).to.include({ code: 'OUTPUT_NOT_WRITABLE' });
  });

  it('finds a file that may not grow', () => {
    const large = Object.assign(new Error('EFBIG: file too large, write'), { code: 'EFBIG' });
    expect(noRoomWords(large)).to.equal(large.message);
  });

  it('takes nothing else for one', () => {
    const missing = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    for (const error of [missing, new Error('bug'), 'text', undefined]) {
      expect(noRoomWords(error)).to.equal(undefined);
    }
  });
});
