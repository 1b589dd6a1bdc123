import type { RightsText } from '../doctor-text.js';

export const rightsEn: RightsText = {
  dumpcap: (parts) => `dumpcap ${parts.join(', ')}`,
  setuid: 'runs as root whoever starts it',
  capabilities: (capabilities) => `has the capabilities ${capabilities}`,
  noCapabilities: 'has no capabilities of its own',
  capabilitiesUnknown: 'may have capabilities (getcap is not there to tell)',
  openToAll: 'may be run by all users',
  group: {
    member: (group) => `may be run by the group ${group}, which you are in`,
    'member-later': (group) =>
      `may be run by the group ${group}, which you are in, but not yet in this session`,
    'no-member': (group) => `may be run by the group ${group}, which you are not in`,
  },
  bpf: (device) => `you may read ${device}, as ChmodBPF allows`,
  noBpf: (device) => `you may not read ${device}, which ChmodBPF would allow`,
  npcap: 'Npcap is running',
  npcapStopped: 'Npcap is there, but not running',
  noNpcap: 'Npcap is not installed',
};
