import type { InterfacesText } from '../interfaces-text.js';

export const interfacesZh: InterfacesText = {
  headings: {
    name: '接口',
    state: '状态',
    linkTypes: '链路类型',
    packets: '分组/秒',
    dropped: '丢弃',
    description: '说明',
    addresses: '地址',
  },
  up: '已启用',
  down: '未启用',
  loopback: '环回',
  comma: '、',
  none: '没有找到可以抓包的接口',
  leads: (name, host, address, localAddress) =>
    `到 ${withAddress(host, address)} 的分组经接口 ${name} 发出，本机地址为 ${localAddress}`,
  leadsUnknown: (host, address, localAddress) =>
    `到 ${withAddress(host, address)} 的分组从地址 ${localAddress} 发出，以上接口都没有这个地址`,
  notResolved: (host, code) => ({
    message: `无法解析主机 ${host} (${code})`,
    hint: '请在 --to 中给出能够解析的主机名，或者地址。',
  }),
  unreachable: (host, address, code) => ({
    message: `没有通往 ${withAddress(host, address)} 的接口 (${code})`,
    hint: '本机没有到那里的路由：网络连接好了吗？',
  }),
  missing: (wasAsked) =>
    `${wasAsked ? '缺少链路类型和流量' : '缺少链路类型'}，因为要有抓包权限才能得知`,
  bySystem: 'dumpcap 没有给出接口列表：这里列出的是系统所知的、有地址的接口',
};

function withAddress(host: string, address: string): string {
  return host === address ? host : `${host} (${address})`;
}
