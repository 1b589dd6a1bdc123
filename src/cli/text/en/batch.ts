import type { BatchCliText } from '../batch-text.js';

const PROBLEM = {
  timeout: 'took too long',
  memory: 'took too much memory',
  crash: 'crashed',
  'tshark-failed': 'ended in a failure of tshark',
} as const;

const STATUS = {
  ok: 'read',
  damaged: 'read in part',
  failed: 'not read',
  skipped: 'passed over',
} as const;

export const batchCliEn: BatchCliText = {
  progress: ({ done, captures, packets, rate, remaining }) =>
    [
      `captures: ${done} of ${captures}`,
      ...(remaining === undefined ? [] : [`${remaining} left`]),
      ...(rate === undefined ? [] : [`${rate} captures/s`]),
      `packets: ${packets}`,
    ].join(', '),
  seconds: (count) => `${count} s`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  found: (captures, files) => `captures found: ${captures}, among files: ${files}`,
  broken: (path, status, problem) => `${path}: ${STATUS[status]}: ${problem}`,
  retrying: (path, problem) =>
    `${path}: reading it ${PROBLEM[problem]}; it is read once more, with less dissection`,
  removed: (count) => `results removed, of captures that are no longer there: ${count}`,
  done: (captures, broken, index) =>
    `captures: ${captures}, of them damaged or not read: ${broken}; see ${index}`,
  finishing: 'finishing the captures that are being read; Ctrl-C once more stops them',
  left: (captures) => ({
    message: `interrupted; captures left: ${captures}`,
    hint: 'The same command goes on with them.',
  }),
  watching: (folders) => `waiting for new captures in ${folders.join(', ')}; Ctrl-C ends it`,
  missingParts: (missing, count) => ({
    message: `of ${count} parts these are missing: ${missing.join(', ')}`,
    hint: 'The index says so, too. Join again when they are done.',
  }),
  unfinishedPart: (folder) => `${folder}: this part is not finished, and counts as missing`,
  nothingFits: (globs) => ({
    message: `no file fits --glob ${globs.join(', ')}`,
    hint: "Check the spelling, and quote patterns: --glob '*.pcapng' is held against names, --glob 'week1/**' against paths below the folder.",
  }),
  tooLittleMemory: (given, leastMegabytes) => ({
    message: `--max-memory ${given}: too little to read any capture with`,
    hint: `It counts bytes, or K, M and G; give ${leastMegabytes}M or more.`,
  }),
  needsOutput: {
    message: 'batch needs a folder for its results',
    hint: 'Name one with -o: sharkscribe batch CAPTURES -o RESULTS.',
  },
  needsFolder: {
    message: 'batch was given no folder with captures',
    hint: 'Name one or more: sharkscribe batch CAPTURES -o RESULTS.',
  },
  folderNotThere: (folder, problem) => ({
    message: `${folder} cannot be read: ${problem}`,
    hint: 'Check the spelling and the folder you are in.',
  }),
  notOurs: (output) => ({
    message: `${output} holds something else than results of a batch`,
    hint: 'Name a folder that is empty or not there yet: it will be cleared of what does not belong to the results.',
  }),
  outputIsFile: (output) => ({
    message: `${output} cannot be a folder for results: there is a file of that name, or on the way to it`,
    hint: 'Name a folder with -o that is empty or not there yet.',
  }),
  leadsElsewhere: (entry) => ({
    message: `${entry} is a link or no folder, and results are never written through one`,
    hint: 'Remove it, or name another folder with -o.',
  }),
  inUse: (output, pid) => ({
    message: `another batch is writing to ${output} (process ${pid})`,
    hint: 'Wait until it has ended, or name another folder.',
  }),
  notANumber: (option, text) => ({
    message: `${option} ${text}: not a number of that kind`,
    hint: 'For example: --jobs 4, --timeout 120 (seconds), --max-memory 1500M or 2G.',
  }),
  notAShard: (text) => ({
    message: `--shard ${text}: not a part`,
    hint: 'Give part and number of parts: --shard 2/5.',
  }),
  notTogether: (one, other) => ({
    message: `${one} and ${other} do not go together`,
    hint: 'Give one of them.',
  }),
  notAPart: (folder) => ({
    message: `${folder} holds no finished part of a batch`,
    hint: 'Give folders that sharkscribe batch --shard has finished.',
  }),
  partsDiffer: (one, other) => ({
    message: `${one} and ${other} are no parts of the same batch`,
    hint: 'Options, versions of sharkscribe and tshark, and the number of parts must be the same.',
  }),
  partIsOutput: (folder) => ({
    message: `${folder} is both a part and the folder for the results`,
    hint: 'Name another folder with -o.',
  }),
};
