import type { AnnotateText } from '../annotate-text.js';

export const annotateEn: AnnotateText = {
  noOutput: {
    message: 'where to write the annotated capture is missing',
    hint: 'Give -w OUT.pcapng; it may be the capture itself.',
  },
  replacesFile: (output) => ({
    message: `-w ${output} would replace another file`,
    hint: 'Choose another name, or give --force to replace it.',
  }),
  writeProtected: (output) => ({
    message: `${output} is write-protected`,
    hint: 'Choose another name, or give --force to replace it all the same.',
  }),
  notCompressed: (output) => ({
    message: `-w ${output} has the name of a compressed file, and what annotate writes is not compressed`,
    hint: 'Choose a name that ends in .pcapng; compress the file afterwards if you like.',
  }),
  removesAll: (option) => ({
    message: `--remove takes out all comments of sharkscribe's; ${option} cannot limit it`,
    hint: `Leave out ${option}, or leave out --remove: the comments are written anew then.`,
  }),
  otherFormatInPlace: (output) => ({
    message: `${output} is not a plain pcapng file, so it cannot be annotated in place`,
    hint: 'Give -w the name of another file: what annotate writes is always pcapng.',
  }),
  damagedInPlace: (output) => ({
    message: `${output} is damaged and was left as it is: to replace it would lose what follows the damage`,
    hint: 'Give -w the name of another file; it gets everything up to the damage.',
  }),
  cutShort: 'the capture ends within a packet',
  simplePackets: (count) =>
    `${count === 1 ? '1 comment was' : `${count} comments were`} left out: simple packet blocks cannot hold any`,
  wrote: (output, comments, frames) =>
    `wrote ${output}: ${count(comments, 'comment')} in ${count(frames, 'frame')}`,
  removed: (output, comments) =>
    `wrote ${output}: ${count(comments, 'comment')} of sharkscribe's removed`,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
