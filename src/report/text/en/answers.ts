import { shownRate } from '../../answers/shown-numbers.js';
import type { AnswerText } from '../answer-text.js';
import { questionsEn } from './answer-questions.js';
import { reasonsEn } from './answer-reasons.js';
import { closingAnswersEn } from './answers-closing.js';
import { dataAnswersEn } from './answers-data.js';
import { openingAnswersEn } from './answers-opening.js';
import { counted, framesText, grouped } from './words.js';

export const answersEn: AnswerText = {
  heading: (conversation) => `Lab questions on ${conversation}`,
  intro: 'What labs on TCP ask, answered from this capture, each with the frames that prove it.',
  proof: (frames, total) =>
    total > frames.length
      ? `(frames ${frames.join(', ')} and ${grouped(total - frames.length)} more)`
      : `(${framesText(frames)})`,
  headers: {
    intro:
      'Raw numbers as they were sent; lengths and windows in bytes, the window before scaling:',
    columns: {
      frame: 'Frame',
      ports: 'Ports',
      seq: 'Seq (raw)',
      ack: 'Ack (raw)',
      length: 'Header length',
      flags: 'Flags',
      window: 'Window',
      checksum: 'Checksum',
      urgent: 'Urgent pointer',
    },
    absent: 'not dissected',
  },
  asks: questionsEn,
  cannotTell: reasonsEn,
  captureHeading: 'Lab questions on the capture',
  captureAsks: {
    'half-open': 'How many connections stayed half-open, how fast did they come, and from where?',
    'frames-quoted': 'Is every answer proven by frame numbers?',
    'matches-file': 'Does this report match the saved capture?',
  },
  captureSays: {
    'half-open': ({ halfOpen, unanswered, syns, synAcks, acks, sources, attemptsPerSecond }) => {
      const counts = `${counted(syns, 'SYN')}, ${counted(synAcks, 'SYN-ACK')} and ${counted(acks, 'third step')}, from ${counted(sources, 'address', 'addresses')}`;
      const rate =
        attemptsPerSecond === undefined ? '' : `, ${shownRate(attemptsPerSecond)} of them a second`;
      if (halfOpen > 0 && unanswered === halfOpen) {
        return `None that the capture shows: ${counted(unanswered, 'attempt')} to connect stayed unanswered, so the server may know nothing of ${unanswered === 1 ? 'it' : 'them'}: ${counts}${rate}.`;
      }
      return halfOpen === 0
        ? `None: ${counted(syns, 'SYN')}, ${counted(synAcks, 'SYN-ACK')} and ${counted(acks, 'third step')} were captured.`
        : `${grouped(halfOpen - unanswered)}${unanswered === 0 ? '' : `, and ${grouped(unanswered)} unanswered`}: ${counts}${rate}.`;
    },
    'frames-quoted': ({ answers, withFrames, cannotTell }) =>
      `${grouped(withFrames)} of ${counted(answers, 'answer')} ${withFrames === 1 ? 'names' : 'name'} ${withFrames === 1 ? 'its' : 'their'} frames; ${grouped(cannotTell)} ${cannotTell === 1 ? 'says' : 'say'} why this capture cannot tell.`,
    'matches-file': ({ name, sizeBytes, packets, sha256 }) =>
      `It is about ${name}: ${counted(sizeBytes, 'byte')}, ${counted(packets, 'packet')}, SHA-256 ${sha256}. Compare the hash with that of your file.`,
  },
  says: { ...openingAnswersEn, ...dataAnswersEn, ...closingAnswersEn },
};
