import type { CommentText } from '../comment-text.js';
import { shortTime, the } from './words.js';

export const commentsEn: CommentText = {
  ofStream: (stream, text) => `stream ${stream}: ${text}`,
  sentence: (parts) => `${parts.join('; ')}.`,
  inPart: {
    handshake: (step) => `handshake, ${step}`,
    teardown: (step) => `teardown, ${step}`,
  },
  state: (side, before, after) => `${side}: ${before} → ${after}`,
  unknownClosing: 'closing (first or second, the capture does not tell)',
  closesFirst: (side) =>
    side === 'both' ? 'both ends close at the same time' : `${the(side)} closes first`,
  after: (frame, seconds) => `${shortTime(seconds)} after frame ${frame}`,
  afterData: (frame, seconds) => `${shortTime(seconds)} after the data in frame ${frame}`,
  notRepeated: (when) =>
    `sent for the first time (Wireshark: retransmission${when === undefined ? '' : `, ${when}`})`,
  duplicateAck: (number, frame) =>
    `duplicate ACK no. ${number}${frame === undefined ? '' : ` of frame ${frame}`}`,
  slowAck: (frame, seconds, mean) =>
    `acknowledges frame ${frame} only after ${shortTime(seconds)}, where the mean is ${shortTime(mean)}`,
  closesWindow: (side, seconds, endFrame) =>
    `${the(side)} lets the other end send nothing for ${shortTime(seconds)}, ${endFrame === undefined ? 'until the capture ends' : `until frame ${endFrame}`}`,
  windowWasClosed: (side, seconds, frame) =>
    `this ends the ${shortTime(seconds)} in which ${the(side)} had its window closed (since frame ${frame})`,
};
