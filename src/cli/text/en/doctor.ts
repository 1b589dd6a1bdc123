import type { DoctorText } from '../doctor-text.js';
import { rightsEn } from './rights.js';

export const doctorEn: DoctorText = {
  mark: { ok: 'OK', warning: 'warning', failure: 'FAILURE' },
  installNode: (version) => `Install Node.js ${version} or newer.`,
  foundBy: {
    option: 'named by --tshark',
    environment: 'named by SHARKSCRIBE_TSHARK',
    path: 'found in PATH',
    'usual-place': 'found where installers put it',
  },
  tshark: (version, path, foundBy) => `tshark ${version} at ${path} (${foundBy})`,
  rules: (release) => `TCP analysis follows the rules of Wireshark ${release}`,
  privateConfiguration: 'tshark runs with a private, empty configuration',
  otherConfiguration: (lastWords) => ({
    message: `tshark does not use a private configuration${lastWords === '' ? '' : `: ${lastWords}`}`,
    hint: 'Your Wireshark preferences may change results; report which tshark this is.',
  }),
  folder: {
    'personal-folder': (path) => `your Wireshark settings are in ${path}`,
    profiles: (path) => `profiles go to ${path}`,
    plugins: (path) => `plugins go to ${path}`,
    'lua-plugins': (path) => `Lua plugins go to ${path}`,
    extcap: (path) => `programs that capture for Wireshark (extcap) go to ${path}`,
  },
  ordinaryUser: 'running as an ordinary user',
  root: {
    message: 'running as root, which nothing here needs',
    hint: 'Prefer an ordinary user: dissectors read what strangers sent, and should not have all rights.',
  },
  companions: {
    capinfos: 'only to look at capture files by hand',
    editcap: 'only to cut and repair capture files by hand',
    dumpcap: 'only to capture',
  },
  companion: (name, version, path) => `${name} ${version === '' ? '' : `${version} `}at ${path}`,
  otherVersion: (name, version, path, tshark) => ({
    message: `${name} ${version} at ${path} is of another version than tshark, ${tshark}`,
    hint: 'Use programs of one installation, or name the one to use.',
  }),
  companionNotPermitted: (name, path) => `${name} at ${path} may not be run by you`,
  noCompanion: (name, purpose, path) => ({
    message: `${name} was not found${path === undefined ? '' : ` at ${path}`}; it is needed ${purpose}`,
    hint: 'It belongs to Wireshark: the package wireshark-common on Debian, wireshark-cli on Fedora.',
  }),
  mayCapture: (name) => `you may capture: tried on ${name}`,
  tryYourself: (dumpcap) => `Try "${dumpcap} -D", and capture on one of the interfaces with -i.`,
  rights: rightsEn,
  compiler: (path, version) => `C compiler at ${path}: ${version}`,
  pluginsLoaded: (count, ours) =>
    `Wireshark starts with its plugins: ${count}${ours.length === 0 ? '' : `, of them ours: ${ours.join(', ')}`}`,
  pluginMisplaced: (file, why, protocol) => ({
    message: `${file} is not loaded: ${
      {
        'no-epan': 'dissectors belong into the folder "epan" below that of the release',
        'other-release': 'it is in the folder of another release',
        'other-dash':
          'the folder of the release is spelled otherwise here (4.0, or 4-0 on some systems)',
        ending: 'plugins have another ending on this system',
      }[why]
    }`,
    hint:
      protocol === undefined
        ? 'Move it to where "tshark -G folders" says, or remove it.'
        : `Run "sharkscribe dissector install ${protocol}" again, and remove this file.`,
  }),
  rootIgnoresPlugins: (count) => ({
    message: `you are root, and as root Wireshark ignores the plugins of your home folder: ${count}`,
    hint: 'Run Wireshark as an ordinary user, or install for all users: "sharkscribe dissector install NAME" as root does.',
  }),
  noCompiler: 'no C compiler was found; only native plugins need one',
  installCompiler: {
    linux:
      'Install one: "sudo apt install gcc libc6-dev" on Debian, "sudo dnf install gcc" on Fedora.',
    darwin: 'Install one: xcode-select --install',
    win32: 'Install the Build Tools of Visual Studio, or name a compiler with the variable CC.',
    other: 'Install gcc or clang, or name a compiler with the variable CC.',
  },
  headers: (version, foundBy) => `headers of Wireshark ${version} (${foundBy})`,
  otherHeaders: (version, foundBy, tshark) =>
    `headers of Wireshark ${version} (${foundBy}) do not fit tshark ${tshark}`,
  headersLack: (version, words) =>
    `headers of Wireshark ${version} need others that are not there: ${words}`,
  noPkgConfig: (version) =>
    `headers of Wireshark ${version} are there, but no pkg-config, through which plugins are built`,
  noHeaders: "Wireshark's headers were not found; only native plugins need them",
  installHeaders: {
    linux:
      'Install those of your tshark: "sudo apt install pkg-config libwireshark-dev libglib2.0-dev" on Debian, "sudo dnf install wireshark-devel" on Fedora.',
    darwin: 'Install those of your tshark: brew install wireshark',
    win32: "Unpack Wireshark's source of the same version as your tshark.",
    other: 'Install the development package of Wireshark, of the same version as your tshark.',
  },
  utf8: (setting) => `the terminal shows UTF-8 (${setting})`,
  notUtf8: (setting) => ({
    message: `the terminal may not show all characters: its locale is not UTF-8 (${setting})`,
    hint: 'Try: export LC_ALL=C.UTF-8',
  }),
  speaks: (language, reason) => `messages are in ${language} (${reason})`,
  noLocale: 'no locale is set',
};
