import type { RightsText } from '../doctor-text.js';

export const rightsZh: RightsText = {
  dumpcap: (parts) => `dumpcap 的情况：${parts.join('；')}`,
  setuid: '无论由谁启动，都以 root 的身份运行',
  capabilities: (capabilities) => `具有能力 (capabilities) ${capabilities}`,
  noCapabilities: '自身没有能力 (capabilities)',
  capabilitiesUnknown: '是否具有能力 (capabilities) 不得而知，因为没有 getcap',
  openToAll: '所有用户都可以运行',
  group: {
    member: (group) => `用户组 ${group} 可以运行，您在其中`,
    'member-later': (group) => `用户组 ${group} 可以运行，您在其中，但在本次登录中尚未生效`,
    'no-member': (group) => `用户组 ${group} 可以运行，您不在其中`,
  },
  bpf: (device) => `您可以读取 ${device}，这是 ChmodBPF 所允许的`,
  noBpf: (device) => `您不能读取 ${device}，ChmodBPF 可以解决`,
  npcap: 'Npcap 正在运行',
  npcapStopped: 'Npcap 已安装，但没有运行',
  noNpcap: '没有安装 Npcap',
};
