import type { AnnotateText } from '../annotate-text.js';

export const annotateEn: AnnotateText = {
  noOutput: {
    message: 'where to write the annotated capture is missing',
    hint: 'Give -w OUT.pcapng; it may be the capture itself.',
  },
  replacesCapture: (output) => ({
    message: `-w ${output} would replace another capture`,
    hint: 'Choose another name, or give --force to replace it.',
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
