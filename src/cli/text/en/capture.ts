import type { CaptureText } from '../capture-text.js';

const reason = (words: string) => (words === '' ? '' : `: ${words}`);

export const captureEn: CaptureText = {
  failed: {
    'no-permission': (words) => `you may not capture on this machine${reason(words)}`,
    'no-such-interface': (words) => `there is no such interface${reason(words)}`,
    'interface-down': (words) => `the interface is down${reason(words)}`,
    'interface-gone': (words) => `the interface went away${reason(words)}`,
    'bad-filter': (words) => `the capture filter is wrong${reason(words)}`,
    'file-not-writable': (words) => `the capture cannot be written${reason(words)}`,
    killed: (signal) => `dumpcap was ended by ${signal}`,
    other: (words) => `dumpcap failed${reason(words)}`,
  },
  mayNotRun: (dumpcap) => `you may not run ${dumpcap}`,
  advice: {
    debian: (group) =>
      `Run "sudo dpkg-reconfigure wireshark-common" and answer yes, then "sudo usermod -aG ${group} $USER", then log out and in again.`,
    'join-group': (group) =>
      `Members of the group ${group} may capture: run "sudo usermod -aG ${group} $USER", then log out and in again.`,
    'log-in-again': (group) =>
      `You are in the group ${group}, but not yet in this session: log out and in again.`,
    setcap: (dumpcap) =>
      `Give dumpcap alone the right: sudo setcap cap_net_raw,cap_net_admin=eip ${dumpcap}`,
    container: () =>
      'This container keeps the right back: start it with --cap-add=NET_RAW --cap-add=NET_ADMIN.',
    chmodbpf: () =>
      'Install the package ChmodBPF that comes with Wireshark, then log out and in again.',
    npcap: () =>
      'Install Npcap (https://npcap.com); if it is there, run its installer again and do not restrict it to administrators.',
    other: () => 'The manual page of dumpcap says which rights it needs on your system.',
  },
  todo: {
    interfaces: (names) =>
      names.length === 0
        ? '"sharkscribe interfaces" lists those that there are.'
        : `There are ${names.join(', ')}; "sharkscribe interfaces" tells more about them.`,
    bringUp: '"sharkscribe interfaces" says which ones are up.',
    gone: 'What was captured before that is all there.',
    writable: 'Choose a folder that you may write to, on a disk with room.',
    killed:
      'Somebody ended it, or the system did when memory ran short. What it had not written yet is lost.',
    askDoctor: '"sharkscribe doctor" says whether capturing works on this machine.',
    filterAt: (position, before, fault, after) =>
      `Look at character ${position}, between the arrows: ${before}→${fault}←${after}`,
    filterEnds: (filter) => `Something is missing at its end: ${filter}→←`,
    displayFilter:
      'It looks like a display filter; capture filters say "tcp port 80" or "host 192.0.2.1".',
    filterManual: '"man pcap-filter" tells what capture filters look like.',
  },
};
