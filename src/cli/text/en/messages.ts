import type { MessageText } from '../message-text.js';
import { streamNoteEn } from './stream-note.js';

const DAMAGE_HINT =
  'What stands before the damage was used. Copy or export the capture again if you can; "editcap IN OUT" saves the readable part.';

export const messagesEn: MessageText = {
  warning: 'warning: ',
  interrupted: 'interrupted',
  bug: (message, isVerbose) => ({
    message: `this is a bug in sharkscribe: ${message}`,
    hint: isVerbose
      ? 'Please report it with the lines below.'
      : 'Please report it with what --verbose prints.',
  }),
  usingTshark: (version, path) => `using tshark ${version}, ${path}`,
  usingDumpcap: (path) => `using dumpcap ${path}`,
  reading: (file) => `reading ${file}`,
  wrote: (file) => `wrote ${file}`,
  wrotePictures: (count, folder) =>
    `wrote ${count} ${count === 1 ? 'picture' : 'pictures'} into ${folder}`,
  noConversations: (path) => `no TCP conversations in ${path}`,
  noSegments: (path) => `no TCP segments in ${path}`,
  noFrames: (path) => `no frame of ${path} is chosen`,
  notDissected: streamNoteEn,
  declarationReplaced: (protocol, file, other) =>
    `${protocol}: ${file} takes the place of ${other}`,
  sharedAttachment: ({ first, second, over, ports }) =>
    ports === undefined
      ? `${second} and ${first} look for the same bytes over ${over}; only one of the two is asked`
      : `${second} and ${first} are both attached to ${over}.port ${ports.from === ports.to ? ports.from : `${ports.from} to ${ports.to}`}; ${second} gets the packets`,
  severalHeaders: (path, frames) =>
    `${path}: ${frames} ${frames === 1 ? 'frame has' : 'frames have'} several TCP or UDP headers; declared protocols were not looked for there`,
  noFields: (protocols) => `${protocols.join(', ')}: no fields of its own`,
  damaged: (path, lastFrame, problem) => ({
    message: `${path}: reading stopped ${
      lastFrame === 0 ? 'before the first frame' : `after frame ${lastFrame}`
    }: ${problem}`,
    hint: DAMAGE_HINT,
  }),
  stopped: (path, problem) => ({
    message: `${path}: reading stopped: ${problem}`,
    hint: DAMAGE_HINT,
  }),
  noDetails: (path, problem) => `${path}: the report lacks its packet details: ${problem}`,
  streamNotFound: (path, missing, conversations) => ({
    message: `${missing.length === 1 ? 'stream' : 'streams'} ${missing.join(', ')} not found in ${path}: ${
      conversations === 0
        ? 'it has no TCP conversations'
        : `it has ${conversations}, counted from 0`
    }`,
    hint: '"sharkscribe conversations FILE" lists the streams of a capture.',
  }),
  noFolder: (option, output) => ({
    message: `${output} cannot be written: its folder does not exist`,
    hint: `Create the folder first, or choose another name with ${option}.`,
  }),
  isFolder: (option, output) => ({
    message: `${output} is a folder`,
    hint: `Give the name of a file with ${option}, for example ${option === '-w' ? 'lab.pcapng' : 'REPORT.md'}.`,
  }),
  notWritten: (output, problem) => ({
    message: `${output} cannot be written: ${problem}`,
    hint: 'Choose a folder that you may write to and that has room.',
  }),
  notReached: (output, problem) => ({
    message: `${output} cannot be reached: ${problem}`,
    hint: 'Choose another place.',
  }),
  outputFailed: (problem) => ({
    message: `the output cannot be written: ${problem}`,
    hint: 'Is the disk full? Write to another place and run the command again.',
  }),
  noTemporaryFolder: (problem) => ({
    message: `no temporary folder can be made: ${problem}`,
    hint: 'Let TMPDIR name a folder that exists and can be written to.',
  }),
};
