import type { UsageText } from '../usage-text.js';

const SEE_HELP = 'See sharkscribe --help, or sharkscribe COMMAND --help.';

const CHOICE = {
  rules: 'a rule set',
  lane: 'a lane',
  lang: 'a language of this program',
  kind: 'a kind of plot',
  from: 'an end of a conversation',
  format: 'a format of flow graphs',
  rowFormat: 'a format of answers',
  report: 'a format of reports',
} as const;

export const usageEn: UsageText = {
  noCommand: 'no command was given',
  noCapture: 'no capture file was given',
  noProtocol: 'no protocol was given',
  noDissectorCommand: 'say what to do: new, check, build, install, uninstall, list or conform',
  seeHelp: SEE_HELP,
  seeHelpOf: (command) => `See sharkscribe ${command} --help.`,
  unknownOption: (name) => ({
    message: `unknown option ${name}`,
    hint: `${SEE_HELP} A file whose name begins with "-" is given as ./-name.`,
  }),
  givenTwice: (option) => ({
    message: `${option} was given more than once`,
    hint: `Give ${option} once.`,
  }),
  needsValue: (option) => ({
    message: `${option} needs a value`,
    hint: `For example: ${option} NAME.`,
  }),
  emptyFileName: {
    message: 'a file name is empty',
    hint: 'Is a variable in your command line unset?',
  },
  otherPicture: (output, endings) => ({
    message: `-o ${output}: this kind of picture cannot be drawn`,
    hint: `Give a name that ends with ${endings.join(' or ')}; a browser or a drawing program turns SVG into other pictures.`,
  }),
  notOneOf: (option, value, choice, choices) => ({
    message: `${option} ${value}: not ${CHOICE[choice]}`,
    hint: `Choose one of ${choices.join(', ')}${choice === 'kind' ? '' : ', or leave it out'}.`,
  }),
  jsonAndZeek: {
    message: '--json and --zeek exclude each other',
    hint: "Give one of them; the JSON holds Zeek's facts as well.",
  },
  htmlAndJson: {
    message: '--html and --json exclude each other',
    hint: 'Give one of them.',
  },
  onePage: (captures) => ({
    message: `--html writes the page on one capture, and ${captures} were given`,
    hint: 'Run report once for each capture.',
  }),
  oneOutput: (captures) => ({
    message: `-o takes the report on one capture, and ${captures} were given`,
    hint: 'Run report once for each capture, or leave -o out to have the reports one after another.',
  }),
  oneGraph: (isPicture, captures) => ({
    message: `${isPicture ? 'an SVG' : '-o'} takes the graph of one capture, and ${captures} were given`,
    hint: 'Run flow once for each capture.',
  }),
  jsonAndFormat: {
    message: '--json and --format exclude each other',
    hint: 'Give one of them.',
  },
  notACount: (option, text, least) => ({
    message: `${option} ${text}: not a number of a ${option === '--stream' ? 'stream' : 'connection'}`,
    hint: `They are counted from ${least}; "sharkscribe conversations FILE" lists them.`,
  }),
  noKind: (choices) => ({
    message: '--kind is missing',
    hint: `Choose one of ${choices.join(', ')}.`,
  }),
  onlyOneStream: (text) => ({
    message: `--stream ${text}: not a stream number`,
    hint: 'A picture shows one stream, counted from 0; "sharkscribe conversations FILE" lists them.',
  }),
  notAStream: (text) => ({
    message: `--stream ${text}: not a stream number`,
    hint: 'Streams are counted from 0; "sharkscribe conversations FILE" lists them.',
  }),
  notAFormat: (value, formats) => ({
    message: `-T ${value}: not a format of packet trees`,
    hint: `Choose one of ${formats.join(', ')}; for columns there is "sharkscribe segments".`,
  }),
  detailsOfText: (format) => ({
    message: `-O is for text, not for -T ${format}`,
    hint: 'Use -j or -J there.',
  }),
  onlyNotOfText: { message: '-j and -J are not for text', hint: 'Use -O there.' },
  onlyOnce: { message: '-j and -J exclude each other', hint: 'Give one of them.' },
  oneCaptureInPdml: {
    message: 'a PDML document holds one capture',
    hint: 'Give one file at a time; -T text, json and ek take several.',
  },
  declaredInDisplayFilter: (name, filter) => ({
    message: `-Y ${filter}: tshark does not know ${name}`,
    hint: `Declared protocols are filtered with --where: --where "${name}".`,
  }),
  filter: (position, problem) => `--where, character ${position}: ${problem}`,
  unknownProtocol: (name, near) => ({
    message: `tshark knows no protocol ${name === '' ? 'without a name' : name}`,
    hint:
      near.length === 0
        ? 'Give filter names, as they stand in frame.protocols: eth, tcp, http.'
        : `Did you mean ${near.join(' or ')}?`,
  }),
  liveNeedsInput: (interfaces) => ({
    message: 'there is nothing to listen to or to read',
    hint: `Give an interface with -i${interfaces.length === 0 ? '' : ` (${interfaces.join(', ')})`}, or a capture with -r FILE; -r - is standard input.`,
  }),
  liveOneInput: {
    message: '-i and -r exclude each other',
    hint: 'Give interfaces to capture on, or a capture to read.',
  },
  onlyWithInterface: (option) => ({
    message: `${option} is for capturing, not for -r`,
    hint: 'Give an interface with -i, or leave it out.',
  }),
  pipeAsInterface: {
    message: '-i -: standard input is no interface',
    hint: 'Use -r - for a capture that comes through standard input.',
  },
  notASnapLength: (text) => ({
    message: `-s ${text}: not a number of bytes`,
    hint: 'Give a whole number above zero; 256 is enough for headers. Leave it out for whole packets.',
  }),
  notAnAutostop: (text, kinds) => ({
    message: `-a ${text}: not a condition that ends a capture`,
    hint: `Give one of ${kinds.map((kind) => `${kind}:N`).join(', ')}; seconds may have a fraction, a file size is in kB (1000 bytes).`,
  }),
  notAPacketCount: (option, text) => ({
    message: `${option} ${text}: not a number from 1 on`,
    hint: 'Give a whole number above zero, or leave it out.',
  }),
  sameOutput: (output) => ({
    message: `two results would both go to ${output}`,
    hint: 'Give each a file of its own.',
  }),
  overwritesInput: (option, output) => ({
    message: `${option} ${output} would overwrite the capture itself`,
    hint: 'Choose another name for the report.',
  }),
  overwritesCapture: (option, output) => ({
    message: `${option} ${output} would overwrite a capture`,
    hint: 'Choose another name; a capture is never replaced.',
  }),
};
