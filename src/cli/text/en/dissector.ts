import type { FramingFault } from '../../../dissector/stream/framing-fault.js';
import type { DissectorText } from '../dissector-text.js';

const MISPLACED = {
  'no-epan': 'not loaded: dissectors belong into a folder "epan"',
  'other-release': 'for another release',
  'other-dash': 'not loaded: the folder is spelled as on another system',
  ending: 'not loaded: its name ends otherwise than plugins do here',
} as const;

const bytesIn = (count: number) => `${count} ${count === 1 ? 'byte' : 'bytes'}`;

function framingWords(fault: FramingFault): string {
  switch (fault.kind) {
    case 'header':
      return `the header has ${bytesIn(fault.headerSize)}, and the hex has ${bytesIn(fault.bytes)}`;
    case 'length':
      return `the length field asks for ${bytesIn(fault.wanted)}, and the hex has ${bytesIn(fault.bytes)}`;
    case 'bad-length':
      return `the length field asks for ${bytesIn(fault.wanted)}; a PDU has ${fault.lowest} to ${fault.highest}`;
    case 'delimiter':
      return fault.end === undefined
        ? 'no delimiter ends the PDU'
        : `the delimiter ends the PDU after ${bytesIn(fault.end)}, and the hex has ${bytesIn(fault.bytes)}`;
  }
}

export const dissectorEn: DissectorText = {
  mark: { ok: 'OK', warning: 'WARNING', problem: 'PROBLEM' },
  page: ({ filterName, shortName, name, port }) => `# ${name}

A protocol over TCP, port ${port}. Every PDU begins with the same 6 bytes:

| Bytes | Field    | Meaning                                     |
| ----- | -------- | ------------------------------------------- |
| 0     | Version  | 1                                           |
| 1     | Type     | 1 Hello, 2 Data, 3 Bye                      |
| 2–3   | Length   | of the whole PDU, most significant byte first |
| 4–5   | Sequence | counts up                                   |

Hello goes on with a name behind its length (1 byte), Data with a count (2 bytes) and so many readings of 4 bytes:
an id and a signed value.

| File                            | What it is                                                  |
| ------------------------------- | ----------------------------------------------------------- |
| [${filterName}.ts](${filterName}.ts) | the declaration; change this one                            |
| [vectors.ts](vectors.ts)        | a PDU of each kind, for tests                               |
| packet-${filterName}.c          | the C of the Wireshark plugin, made of the declaration      |

\`\`\`sh
sharkscribe dissector check .
sharkscribe dissect CAPTURE --dissector .
sharkscribe dissector install .
\`\`\`

In Wireshark the filter \`${filterName}\` shows the packets, and ${shortName} stands in the column Protocol.
`,
  created: (folder) => `created ${folder}`,
  afterNew: (folder, name) =>
    `next: change ${name}.ts, then "sharkscribe dissector check ${folder}"; "sharkscribe dissect CAPTURE --dissector ${folder}" shows its packets`,
  badName: (name) => ({
    message: `"${name}" cannot be the name of a protocol`,
    hint: 'Give a filter name as Wireshark has them: a small letter, then small letters, digits, "_", "-" or single dots.',
  }),
  folderExists: (folder) => ({
    message: `${folder} exists already`,
    hint: 'Give another name, or another folder with -o.',
  }),
  nameExists: (name, owner) => ({
    message: `Wireshark has a protocol of the name ${name}: ${owner}`,
    hint: 'Give another name: Wireshark does not start with two of one name.',
  }),
  namesNotCompared: "no tshark was found, so names were not compared with Wireshark's",
  noPlaces: {
    message: 'no declaration was given, and there is no folder of your own',
    hint: 'Name a file, a folder or a protocol: sharkscribe dissector check dissectors.',
  },
  noNames: (command) => ({
    message: 'no protocol was given',
    hint: `Name a protocol, a file or a folder: sharkscribe dissector ${command} NAME.`,
  }),
  sound: (protocol, file) => `${protocol}: ${file}`,
  cMissing: (file, command) => `${file} is not there; "${command}" writes it`,
  cOutdated: (file, command) =>
    `${file} is not what the declaration gives; "${command}" writes it anew`,
  unknownDissector: (protocol, dissector, isCertain) =>
    isCertain
      ? `${protocol} hands bytes to "${dissector}", and Wireshark has no such dissector`
      : `${protocol} hands bytes to "${dissector}", which is not among the protocols that this tshark lists`,
  dissectorTaken: (protocol) =>
    `${protocol}: Wireshark has a dissector of this name already, and would not start with the plugin; rename the protocol`,
  portsTaken: (protocol, ports, more) =>
    `${protocol} shares ports with other dissectors: ${ports.join(', ')}${more === 0 ? '' : `, and ${more} more`}; which one gets a packet is not certain`,
  vectorKey: (file, name, key, nearest, known) =>
    `${file}, "${name}": "${key}" is no key of a vector; ${nearest === undefined ? `use ${known.join(', ')}` : `did you mean "${nearest}"?`}`,
  vectorFraming: (file, name, fault) => `${file}, "${name}": ${framingWords(fault)}`,
  vectorHex: (file, name) => `${file}, "${name}": hex is no list of bytes in hex digits`,
  vectorStops: (file, name, reason) =>
    `${file}, "${name}": the PDU is ${reason === 'short' ? 'cut short' : 'malformed'}, and the vector gives a value`,
  vectorDiffers: (file, name, { path, read, said }) =>
    `${file}, "${name}": ${path === '' ? 'the PDU' : path} reads to ${read}, and the vector says ${said}`,
  checked: (protocols, problems, warnings) =>
    `protocols: ${protocols}, problems: ${problems}, warnings: ${warnings}`,
  wrote: (file) => `wrote ${file}`,
  built: (file, release) => `built ${file}, for Wireshark ${release}`,
  afterBuild: (name) =>
    `next: "sharkscribe dissector install ${name}" builds it anew and puts it where Wireshark loads it`,
  afterC: (folder) =>
    `next: where Wireshark's development files are, run "cmake -S ${folder} -B build" and "cmake --build build", and copy the plugin into the folder "epan" below the one that "tshark -G folders" calls Personal Plugins`,
  willInstall: (protocol, version, target, replaces) =>
    `${protocol} ${version} goes to ${target}${replaces ? ', in place of the earlier one' : ''}`,
  asRoot:
    'you are root, and as root Wireshark loads no plugins of a home folder: it goes to the folder for all users',
  runsCode: 'a plugin is code that runs in every Wireshark and tshark which loads it',
  question: 'Install?',
  notInstalled: 'nothing was installed',
  needsYes: {
    message: 'nobody can be asked here whether to install',
    hint: 'Give --yes to install without a question.',
  },
  installed: (protocol, target) => `installed ${protocol}: ${target}`,
  outOfOrder:
    'switch on "Reassemble out-of-order segments" in Wireshark (preference tcp.reassemble_out_of_order): without it one segment out of order hides all later PDUs of its stream',
  removed: (file) => `removed ${file}`,
  notThere: (protocol) => ({
    message: `no plugin of ${protocol} is installed`,
    hint: '"sharkscribe dissector list" shows those that are.',
  }),
  leftForOthers: (file) => `left, since it is for another Wireshark: ${file}`,
  declared: (protocol, version, file) =>
    version === undefined
      ? `${protocol}: ${file} (not loaded: name it to see its version)`
      : `${protocol} ${version}: ${file}`,
  notDeclared: (protocol) => `${protocol}: no declaration here`,
  nowhere: 'not installed',
  installedAt: ({ path, builtFor, loaded, misplaced }, tshark) => {
    const state =
      loaded === undefined
        ? misplaced === undefined
          ? `not loaded by ${tshark}`
          : MISPLACED[misplaced]
        : `loaded: ${loaded}`;
    return `${path} (${builtFor === undefined ? '' : `built for ${builtFor}, `}${state})`;
  },
  nothingListed: 'no protocol is declared, and no plugin of ours is installed',
  rootIgnores: 'you are root: Wireshark loads no plugins of a home folder then',
};
