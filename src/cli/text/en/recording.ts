import type { RecordingText, UntilKind } from '../recording-text.js';

const lostWords = (lost: number | undefined) =>
  lost === undefined ? ', lost: unknown' : `, lost: ${lost}`;

const SEEN: Readonly<Record<UntilKind, (count: number) => string>> = {
  handshake: () => 'a complete handshake was seen',
  teardown: () => 'the close of a connection was seen',
  conversations: (count) => `conversations that were seen to their end: ${count}`,
};
const NOT_SEEN: Readonly<Record<UntilKind, (count: number) => string>> = {
  handshake: () => 'no complete handshake was seen',
  teardown: () => 'no connection was closed',
  conversations: (count) => `fewer conversations came to their end than were asked for: ${count}`,
};

export const recordingEn: RecordingText = {
  capturing: (interfaces, file) =>
    `capturing on ${interfaces.join(', ')} into ${file}; Ctrl-C ends it`,
  soFar: ({ packets, bytes, connections, handshakes, resets }, leftOut) => {
    const parts = [
      `packets: ${packets}`,
      `connections: ${connections}`,
      `handshakes: ${handshakes}`,
      `resets: ${resets}`,
      `written: ${bytes} bytes`,
      'lost: known at the end',
    ];
    const shown = parts.slice(0, Math.max(1, parts.length - leftOut));
    return shown.join(', ') + (shown.length < parts.length ? ' …' : '');
  },
  done: (file, packets, bytes, lost) =>
    `the capture is in ${file}; packets: ${packets}, file: ${bytes} bytes${lostWords(lost)}`,
  doneFiles: (count, last, packets, bytes, lost) =>
    `the capture is in files: ${count}, the last is ${last}; packets in all: ${packets}, these files: ${bytes} bytes${lostWords(lost)}`,
  connections: ({ connections, handshakes, resets }) =>
    `new connections: ${connections}, handshakes completed: ${handshakes}, resets: ${resets}`,
  next: (file) => `next: sharkscribe report ${file}`,
  noPackets: (hasFilter) => ({
    message: 'no packet came',
    hint: `Is it the right interface? "sharkscribe interfaces --traffic" counts packets on each, and --to HOST names the one that leads to a host.${hasFilter ? ' Does the filter let through what you look for?' : ''}`,
  }),
  lost: (count) => ({
    message: `packets that were lost while capturing: ${count}`,
    hint: 'Capture less: with a filter (-f), with the first bytes of each packet only (-s 256), or with a larger buffer (-B 64).',
  }),
  leftIn: (file) => `interrupted; what was captured by then is in ${file}`,
  cut: (file, unwritten) => ({
    message: `${file} ends inside a packet; packets that dumpcap counted and that are not in the file: ${unwritten}`,
    hint: 'Everything before that can be read; "editcap IN OUT" makes a sound file of it.',
  }),
  missed: (count, first) => ({
    message: `files that were replaced before they were read: ${count}, the first is ${first}`,
    hint: 'From there on, the numbers of connections, handshakes and resets are incomplete. Larger files, or more of them, help.',
  }),
  seen: (kind, count) => `stopped: ${SEEN[kind](count)}`,
  notSeen: (kind, count) => `until the capture ended, ${NOT_SEEN[kind](count)}`,
  ended: (program, exitCode) => `${program} ended with exit code ${exitCode}`,
  endedBySignal: (program, signal) => `${program} was ended by ${signal}`,
  notStarted: (program, reason) => ({
    message: `--run: ${program} could not be started (${reason})`,
    hint: 'Is it installed and spelt right? What your shell calls an alias or a function is no program.',
  }),
  kept: (own, others, packets) =>
    `connections of the program: ${own}; taken out connections of other programs: ${others}, packets: ${packets}`,
  unknownOwners: (count) =>
    `connections too short for the system to tell whose they are, which were kept: ${count}`,
  noneOwn: (others) =>
    `no connection of the program itself was found, so those of others were kept: ${others}`,
  cannotTell:
    'this system does not tell which connections are those of the program, so all were kept',
  notTakenOut: (problem) => `connections of other programs were not taken out: ${problem}`,
  needsInterface: {
    message: 'no interface was given',
    hint: 'Give one with -i; "sharkscribe interfaces" lists them, and --to HOST names the one that leads to a host.',
  },
  toStandardOutput: {
    message: '-w -: the capture goes to a file',
    hint: 'Give a name for it. To see what happens while it is captured, there is "sharkscribe live -i".',
  },
  fromStandardInput: {
    message: '-i -: standard input is no interface',
    hint: '"sharkscribe live -r - -w FILE" reads a capture from standard input, and keeps it.',
  },
  notABuffer: (text) => ({
    message: `-B ${text}: not a size of a buffer`,
    hint: 'Give a whole number of MiB from 1 to 9999, or leave it out.',
  }),
  sameFile: {
    message: '-w and --report name the same file',
    hint: 'Give the report another name, such as lab.md or lab.html.',
  },
  notAReport: (name) => ({
    message: `--report ${name}: not a name of a report`,
    hint: 'Give a name that ends with .md (Markdown) or .html (a page).',
  }),
  filesOfRing: (condition) => ({
    message: `-a ${condition} needs -b: without it there is one file only`,
    hint: 'Say with -b when the next file begins, for example -b filesize:1000, or leave -a files:N out.',
  }),
  notCompressed: (name) => ({
    message: `-w ${name}: captures are not compressed while they are written`,
    hint: 'Give a name that ends with .pcapng, and run gzip on the file afterwards.',
  }),
  oneInPcap: (name) => ({
    message: `-w ${name}: a pcap file holds the packets of one interface`,
    hint: 'Give a name that ends with .pcapng, which holds those of several.',
  }),
  reportOfRing: {
    message: '--report is about one capture, and -b makes several',
    hint: 'Leave one of them out; "sharkscribe report FILE" writes the report later.',
  },
  notARing: (text) => ({
    message: `-b ${text}: not a condition for the next file`,
    hint: 'Give duration:SECONDS, interval:SECONDS, filesize:KB, packets:N or, for a ring, files:N.',
  }),
  ringWithoutEnd: {
    message: '-b files:N alone does not say when the next file begins',
    hint: 'Add -b filesize:KB, -b duration:SECONDS or -b packets:N.',
  },
  keepsOnlyOfRun: {
    message: '--keep-all is about --run, which was not given',
    hint: 'Without --run, everything is kept.',
  },
  notAnEnd: (text, near, isUncounted) => ({
    message: `--until ${text}: not something to wait for`,
    hint: isUncounted
      ? 'Write conversations=5, with a whole number above zero.'
      : `${near === undefined ? '' : `Did you mean ${near}? `}There are handshake, teardown and conversations=N.`,
  }),
  runNothing: {
    message: '--run names no program',
    hint: "For example: --run 'curl -s http://example.org/'.",
  },
  runUnclosed: {
    message: '--run: a quotation mark is not closed, or the last backslash stands alone',
    hint: `Put the whole command into quotation marks of one kind, and parts of it into the other: --run 'curl -H "A: b" http://example.org/'.`,
  },
  runNeedsShell: (word) => ({
    message: `--run starts a program without a shell, to which ${word} would mean something`,
    hint: `Ask for a shell: --run 'sh -c "… ${word} …"'.`,
  }),
};
