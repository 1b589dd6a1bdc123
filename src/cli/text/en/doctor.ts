import type { DoctorText } from '../doctor-text.js';

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
  ordinaryUser: 'running as an ordinary user',
  root: {
    message: 'running as root',
    hint: 'Reading captures needs no special rights: prefer an ordinary user.',
  },
  companions: {
    capinfos: 'only to look at capture files by hand',
    editcap: 'only to cut and repair capture files by hand',
    dumpcap: 'only to capture',
  },
  companion: (name, path) => `${name} at ${path}`,
  noCompanion: (name, purpose) => ({
    message: `${name} was not found; it is needed ${purpose}`,
    hint: 'It belongs to Wireshark: the package wireshark-common on Debian, wireshark-cli on Fedora.',
  }),
};
