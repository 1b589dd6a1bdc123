import { inLines } from './in-lines.js';
import type { FailureText, ProgramEnd } from './failure-text.js';
import { filterFailuresEn } from './filter-failures-en.js';

const DECLARE = 'Correct the declaration, or name another file or folder.';
const LISTS_STREAMS = '"sharkscribe conversations FILE" lists the streams of a capture.';

const INSTALL: Readonly<Record<string, string>> = {
  win32: 'Install Wireshark (winget install WiresharkFoundation.Wireshark), which brings tshark.',
  darwin: 'Install Wireshark (brew install wireshark), which brings tshark.',
  linux:
    'Install tshark: "sudo apt install tshark" on Debian and Ubuntu, "sudo dnf install wireshark-cli" on Fedora.',
};

/** What it takes to build plugins. */
const INSTALL_BUILD: Readonly<Record<string, string>> = {
  win32:
    'On Windows write the C with "sharkscribe dissector build NAME --c-only", and build it in a source tree of Wireshark.',
  darwin:
    'Install what is missing: "xcode-select --install" and "brew install wireshark pkg-config".',
  linux:
    'Install what is missing: "sudo apt install gcc libc6-dev pkg-config libwireshark-dev libglib2.0-dev" on Debian and Ubuntu, "sudo dnf install gcc pkgconf-pkg-config wireshark-devel" on Fedora.',
};

const buildAnew = (protocol: string | undefined) =>
  protocol === undefined
    ? 'It is no plugin of ours: get one for the Wireshark you have, or remove it.'
    : `Run "sharkscribe dissector install ${protocol}" again: it builds the plugin for the Wireshark you have.`;
const NAMES = { name: 'name', shortName: 'short name', filterName: 'filter name' } as const;

/** Failures in English. */
export const failuresEn: FailureText = {
  captureDamaged: (path, lastFrame, words) => ({
    message: `${path}: reading stopped ${lastFrame === 0 ? 'before the first frame' : `after frame ${lastFrame}`}: ${words}`,
    hint: 'What stands before the damage was used. Copy or export the capture again if you can; "editcap IN OUT" saves the readable part.',
  }),
  notACapture: (path, words) => ({
    message: `${path} is not a capture that tshark can read: ${words}`,
    hint: 'Give a capture file (pcap, pcapng, snoop, …), not a text export; is it perhaps still packed in an archive?',
  }),
  noPackets: (path) => ({
    message: `${path} is not a packet capture`,
    hint: 'Give a capture file (pcap, pcapng, snoop, …), not a text export or another kind of file.',
  }),
  captureIsFolder: (path) => ({
    message: `${path} is a folder, not a capture file`,
    hint: 'Name the capture files in it, for example with a pattern: FOLDER/*.pcapng.',
  }),
  captureEmpty: (path) => ({
    message: `${path ?? 'standard input'} is empty (0 bytes)`,
    hint: 'Was the capture stopped before it was saved, or the copy interrupted? Capture or copy it again.',
  }),
  captureNotFound: (path) => ({
    message: `${path} does not exist`,
    hint: 'Check the spelling and the folder you are in.',
  }),
  captureNotPermitted: (path) => ({
    message: `${path} may not be read by you`,
    hint: 'Captures made as root belong to root: change the owner (chown) or the mode (chmod), or copy it.',
  }),
  captureUnreadable: (path, words) => ({
    message: `${path} cannot be read: ${words}`,
    hint: 'Copy the file to a local disk and try again.',
  }),
  countedOtherwise: (path, frame) => ({
    message: `${path}: this tshark numbers the frames in another way than the file does (frame ${frame}), so comments would land on wrong ones`,
    hint: 'Write the capture anew with "tshark -r FILE -w COPY.pcapng", and annotate the copy.',
  }),
  outputUnreadable: (afterFrame) => ({
    message: `tshark's output cannot be read after frame ${afterFrame}`,
    hint: 'Try another version of tshark (--tshark PATH), and report the capture if you can share it.',
  }),
  noFields: (program) => ({
    message: `${program} lists no fields`,
    hint: `Try "${program} -G fields" yourself; name a working tshark with --tshark.`,
  }),
  unknownProtocol: (name, version) => ({
    message: `"${name}" is no protocol that tshark ${version} knows`,
    hint: 'Give names as Wireshark has them in display filters: ip, tcp, http.',
  }),
  captureFailed: (name, words) => ({
    message: `capturing on ${name} failed: ${words}`,
    hint: 'Run "sharkscribe doctor" to see whether you may capture, and check the name and the filter.',
  }),
  noRoom: (words) => ({
    message: `nothing more can be written: ${words}`,
    hint: 'Make room on the disk with the results or with the temporary files; the same command then goes on, and what is done stays.',
  }),
  runNotFound: (folder) => ({
    message: `${folder} holds no conversations.parquet`,
    hint: 'Name the folder that "sharkscribe batch" wrote with --run.',
  }),
  runDamaged: (folder, file) => ({
    message: `${file} in ${folder} is damaged`,
    hint: 'Run the same "sharkscribe batch" again: it writes the file anew.',
  }),
  duckDbNotFound: (words) => ({
    message: `DuckDB, which answers SQL, cannot be loaded: ${words}`,
    hint: 'Add it beside sharkscribe: npm install @duckdb/node-api (70 MB; with -g if sharkscribe is installed so).',
  }),
  readOnly: {
    message: 'the results of a run can only be read',
    hint: 'Ask with SELECT, FROM, WITH, DESCRIBE or SUMMARIZE.',
  },
  notOneStatement: (count) => ({
    message: `${count} statements were given`,
    hint: 'Give one statement; PIVOT counts for several unless it names its values with IN.',
  }),
  sqlParameters: { message: 'the SQL has parameters', hint: 'Write the values into the SQL.' },
  noStatement: {
    message: 'the SQL holds no statement',
    hint: 'Questions that are often asked are printed by "sharkscribe query".',
  },
  sqlFailed: (words, about) => ({
    message: words,
    hint: {
      names: 'The tables and their columns are listed by "sharkscribe query".',
      access: 'Only the tables "conversations" and "captures" of the run can be read.',
      other: 'Questions that are often asked are printed by "sharkscribe query".',
    }[about],
  }),
  correctDeclaration: DECLARE,
  ownDeclarations: (folder) =>
    `Correct what is in ${folder}, which is always loaded, or let SHARKSCRIBE_DISSECTORS name another folder (none if it is empty).`,
  declarationMissing: (place) => ({
    message: `there is no file or folder ${place}`,
    hint: 'Check the spelling and the folder you are in.',
  }),
  declarationWaits: (file) => ({
    message: `${file} cannot be loaded: it waits for something that never comes (await)`,
    hint: DECLARE,
  }),
  noDeclaration: (place) => ({
    message: `${place} holds no declaration; name a file, or a folder with NAME/NAME.ts in it`,
    hint: DECLARE,
  }),
  noDeclarationOf: (name, places) => ({
    message: `there is no declaration of ${name}; looked for ${places.join(', ')}`,
    hint: 'Name the file or folder itself; "sharkscribe dissector new NAME" begins one.',
  }),
  declarationUnread: (place, words) => ({
    message: `${place} cannot be read: ${words}`,
    hint: DECLARE,
  }),
  declarationUnloaded: (file, words) => ({
    message: `${file} cannot be loaded: ${words}`,
    hint: DECLARE,
  }),
  noProtocol: (file) => ({
    message: `${file} exports no protocol; export what protocol() gives`,
    hint: DECLARE,
  }),
  noProtocols: (index) => ({
    message: `${index === undefined ? 'dissectors' : `dissectors[${index}]`} is not what protocol() gives${index === undefined ? ', in a list' : ''}`,
    hint: "Declare a protocol with protocol() of 'sharkscribe/dissector', and give it as it is: dissectors: [beacon].",
  }),
  dissectorsNeedFile: {
    message: 'declared protocols are looked for in files only',
    hint: 'Capture to a file first, or leave out the option "dissectors".',
  },
  ownCompiler: (command) => ({
    message: `$CC is "${command}", which is no C compiler that starts`,
    hint: 'Correct $CC, or unset it: then cc, gcc or clang of PATH is used.',
  }),
  compilerNotFound: (platform) => ({
    message:
      platform === 'win32'
        ? 'plugins cannot be built here on Windows'
        : 'no C compiler was found, and plugins are compiled',
    hint: installBuild(platform),
  }),
  headersNotFound: (words, platform) => ({
    message:
      words === undefined
        ? "pkg-config was not found, which tells where Wireshark's headers are"
        : `pkg-config does not find all headers that plugins need${words === '' ? '' : `: ${words}`}`,
    hint: installBuild(platform),
  }),
  headersOtherRelease: (headers, tshark, platform) => ({
    message: `the headers are those of Wireshark ${headers}, and tshark is ${tshark}, which would not load a plugin built with them`,
    hint: `Install the headers of your tshark, or let PKG_CONFIG_PATH name theirs. ${installBuild(platform)}`,
  }),
  buildFailed: (protocol, words) => ({
    ...inLines(`the plugin of ${protocol} was not compiled: ${words}`),
    hint: 'Run "sharkscribe doctor" to see which compiler and headers are used; $CC and $CFLAGS count, too.',
  }),
  pluginOfOtherApi: (file, symbol, tshark, protocol) => ({
    message: `${file} was built for another release of Wireshark than ${releaseIn(tshark)}, which you run: it needs ${symbol}`,
    hint: buildAnew(protocol),
  }),
  pluginOfOtherRelease: (file, release, tshark, protocol) => ({
    message: `${file} was built for Wireshark ${release}, and you run ${releaseIn(tshark)}`,
    hint: buildAnew(protocol),
  }),
  pluginUnread: (file, words, protocol) => ({
    message: `${file} is not loaded: ${words}`,
    hint: buildAnew(protocol),
  }),
  wiresharkHasNameTwice: (what, name, files) => ({
    message: `Wireshark does not start: two protocols have the ${NAMES[what]} "${name}"`,
    hint: removeOneOf(files),
  }),
  askDoctor: 'Run "sharkscribe doctor" to see which file to remove.',
  wiresharkDoesNotStart: (words, files) => ({
    message: `Wireshark does not start with its plugins${words === '' ? '' : `: ${words}`}`,
    hint: removeOneOf(files),
  }),
  dissectorTwice: (words, files) => ({
    message: `Wireshark does not start with its plugins, since a dissector of Wireshark's has the name of a protocol; rename the protocol (${words})`,
    hint: removeOneOf(files),
  }),
  notInstalled: (reason) => ({
    message: `the plugin was not installed: ${reason}`,
    hint: 'The folder is as it was before; "sharkscribe doctor" tells what is in it.',
  }),
  pluginNotListed: (file) => ({
    message: `tshark -G plugins does not list ${file}`,
    hint: 'Run "sharkscribe doctor" to see where plugins are looked for.',
  }),
  pluginElsewhere: (file, other) => ({
    message: `the plugin was not installed: Wireshark loads ${other} instead of ${file}`,
    hint: 'Remove that file, then install again.',
  }),
  pluginIsFolder: (file) => ({
    message: `${file} is a folder, and no plugin`,
    hint: 'Look what is in it, and remove it yourself.',
  }),
  pluginFolder: (folder, words, isPersonal) => ({
    message: `${folder} cannot be written to: ${words}`,
    hint: isPersonal
      ? 'It is in your own home folder: look with "ls -ld" whose it is and whether you may write to it.'
      : 'The folder for all users takes root (sudo).',
  }),
  nameTaken: (protocol, what, name, owner) => ({
    message: `${protocol}: Wireshark has the ${NAMES[what]} "${name}" already (${owner}), and would not start with the plugin`,
    hint: 'Choose another name in the declaration.',
  }),
  fieldTaken: (protocol, name, owner) => ({
    message: `${protocol}: Wireshark has a field "${name}" already (of ${owner}), and filters with it would mean both`,
    hint: 'Choose another name in the declaration: a filterName of its own, or an abbrev for the field.',
  }),
  badCount: (count) => ({
    message: `count cannot be ${count}`,
    hint: 'Give a whole number above 0.',
  }),
  badName: (of, name) => ({
    message: `"${name}" cannot be the name of a ${of}`,
    hint: 'Give names as Wireshark has them in display filters: ip, tcp, tcp.desegment_tcp_streams.',
  }),
  namedNotPermitted: (by, file) => ({
    message: `${by} names ${file}, which may not be run`,
    hint: `Make it executable for you (chmod +x), or let ${by} name another tshark.`,
  }),
  namedNotFound: (by, file, program, isMissing) => ({
    message: `${by} names ${file}, which ${isMissing ? 'does not exist' : 'is not a file'}`,
    hint: `Give the full path of the program, or leave ${by} out to have ${program} looked for.`,
  }),
  tsharkNotFound: (places, platform, variable) => ({
    message: `tshark was not found; looked in PATH and in ${places}`,
    hint: `${install(platform)} If it stands elsewhere, name it with --tshark or ${variable}.`,
  }),
  dumpcapNotFound: (places, platform, variable) => ({
    message: `dumpcap was not found; looked beside tshark, in PATH and in ${places}`,
    hint: `${install(platform)} If dumpcap stands elsewhere, name it with --dumpcap or ${variable}.`,
  }),
  tsharkTooOld: (file, by, version, oldest, variable) => ({
    message: `${named(file, by)} is tshark ${version}, and ${oldest} is the oldest that works`,
    hint: `Update Wireshark, or name a newer tshark with --tshark or ${variable}.`,
  }),
  notTshark: (file, by, words, variable) => ({
    message: `${named(file, by)} ${words === undefined ? 'is not tshark' : `did not start: ${words}`}`,
    hint: `Try "${file} --version" yourself; name a working tshark with --tshark or ${variable}.`,
  }),
  optionsRefused: (words) => ({
    message: `tshark does not accept the options: ${words}`,
    hint: 'They have the meaning that "man tshark" and "man wireshark-filter" describe.',
  }),
  tsharkFailed: (end, words) => ({
    message: `tshark failed (${howEnded(end)})${words === '' ? '' : `: ${words}`}`,
    hint: 'Run "sharkscribe doctor" to see whether tshark works on this machine.',
  }),
  noConversations: (path) => ({
    message: `no TCP conversations in ${path}`,
    hint: 'Give a capture that holds TCP.',
  }),
  severalConversations: (path, count) => ({
    message: `${path} has ${count} TCP conversations, and --stream names none of them`,
    hint: `Give --stream N: ${LISTS_STREAMS}`,
  }),
  streamNotFound: (path, stream, count) => ({
    message: `stream ${stream} not found in ${path}: ${count === 0 ? 'it has no TCP conversations' : `it has ${count}, counted from 0`}`,
    hint: LISTS_STREAMS,
  }),
  connectionNotFound: (path, stream, connection, count) => ({
    message: `connection ${connection} of stream ${stream} not found in ${path}: the stream has ${count}`,
    hint: LISTS_STREAMS,
  }),
  nothingToPlot: (kind, stream, path, from) => {
    const other = from === 'client' ? 'server' : 'client';
    const lacking = {
      stevens: 'sent no payload',
      tcptrace: 'sent no payload',
      throughput: 'sent no payload',
      flight: 'sent no payload that counts as in flight',
      rtt: 'has no segment whose round trip can be measured',
      window: `was told no window by the ${other}`,
    }[kind];
    return {
      message: `no ${kind} plot of stream ${stream} of ${path}: the ${from} ${lacking}`,
      hint: `Try --from ${other}, or another stream: "sharkscribe conversations FILE" lists them.`,
    };
  },
  filter: filterFailuresEn,
};

function install(platform: string): string {
  return INSTALL[platform] ?? 'Install Wireshark, which brings tshark.';
}

function installBuild(platform: string): string {
  return (
    INSTALL_BUILD[platform] ??
    'Install a C compiler, pkg-config, and the development packages of Wireshark and GLib.'
  );
}

function removeOneOf(files: readonly string[]): string {
  return files.length === 0
    ? 'Remove the plugin that was added last.'
    : `Remove ${files.join(' or ')}.`;
}

function releaseIn(version: string): string {
  return version.split('.', 2).join('.');
}

/** The program, with the setting that names it. */
function named(file: string, by: string | undefined): string {
  return by === undefined ? file : `${file}, named by ${by},`;
}

function howEnded({ exitCode, signal }: ProgramEnd): string {
  return signal === undefined ? `exit code ${exitCode ?? 'unknown'}` : `ended by ${signal}`;
}
