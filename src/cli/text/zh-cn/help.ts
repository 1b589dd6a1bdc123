import type { HelpText } from '../help-text.js';
import { yargsZh } from './yargs.js';

export const helpZh: HelpText = {
  yargs: yargsZh,
  usage: '$0 命令：借助 tshark，讲解捕获文件中的 TCP 会话',
  epilogue: `数据写到标准输出，其他信息写到标准错误输出。
退出码：0 完成；1 没有找到所要的内容；2 用法有误；3 没有可用的 tshark；
4 输入无法读取或已损坏，能读出的部分已经输出；130 被中断。`,
  commands: {
    report: '就捕获文件中的 TCP 会话写一份实验报告（Markdown）',
    conversations: '列出捕获文件中的 TCP 会话',
    segments: '输出捕获文件中每个 TCP 报文段的全部信息（NDJSON 或 CSV）',
    dissect: '按 tshark 的格式输出分组的协议树，并加入我们的协议 tcpconv',
    types: '输出本机 tshark 所知字段的 TypeScript 声明',
    doctor: '检查本机是否具备其他命令所需的条件',
  },
  options: {
    files: '捕获文件（pcap、pcapng 等，可用 gzip 压缩）；- 表示标准输入',
    tshark: '使用这个 tshark，不再自行查找',
    preferences: '采用自己的 Wireshark 首选项（否则不予理会）',
    verbose: '在标准错误输出中说明正在做什么',
    lang: '语言：en 或 zh-CN（默认：报告用 en，提示信息随系统语言）',
    rules: '按哪个版本的 Wireshark 判断：4.0、4.4 或 4.6（默认：本机 tshark 的版本）',
    lane: '读取方式：auto（默认）、direct、columns 或 tree；结果都相同',
    json: '输出供程序使用的 JSON',
  },
  report: {
    output: '把报告写到这个文件，而不是标准输出',
    stream: '只说明这些会话（Wireshark 的 tcp.stream）；可重复给出，或写成 0,2,5',
  },
  conversations: {
    json: '输出供程序使用的 JSON；有多个文件时，每个文件占一行',
    zeek: '输出 Zeek 会写出的 conn.log',
    zeekExpiry: '用于 Zeek 的结果：像 Zeek 处理实时流量那样让连接过期',
    zeekChecksums: '用于 Zeek 的结果：检验校验和，忽略有差错的分组',
  },
  segments: { csv: '输出带表头的 CSV，而不是 JSON' },
  dissect: {
    T: 'text（即 tshark -V，默认）、json、ek 或 pdml',
    Y: '只输出符合 tshark 显示过滤器的帧',
    where: '只输出含有符合条件的报文段的帧：tcpconv.* 和 tcp.*',
    O: '只展开这些协议（text）：tcp,tcpconv',
    j: '只输出这些协议，不含其下各层（json、ek、pdml）',
    J: '只输出这些协议及其下各层（json、ek、pdml）',
    o: '设置 tshark 的首选项：tcp.check_checksum:TRUE',
    d: '解码为：tcp.port==8888,http',
    twoPass: '像 Wireshark 那样读两遍：分组中也显示由后面的分组得知的内容',
    n: '以数字显示地址和端口',
    x: '同时显示各字节',
    plain: '不加入任何内容：只有 tshark 自己的输出',
    elasticMapping: '输出所有字段的 Elasticsearch 映射，然后结束',
  },
  types: {
    protocols: '协议的过滤器名称，如 frame.protocols 所列：modbus、mbtcp',
    json: '以 JSON 输出各字段',
  },
  examples: {
    report: '就一个捕获文件写报告',
    doctor: '看看 tshark 是否可用',
    reportToFile: '把关于 lab.pcapng 的报告写到 lab.md',
    reportOnStreams: '只报告其中的两个会话',
    reportOnPipe: '报告另一个程序捕获的内容',
    table: '输出一张表',
    json: '每个文件输出一个 JSON 文档',
    zeek: '供熟悉 Zeek 用语的人使用',
    segments: 'Wireshark 的 tcp.* 字段和我们的字段，每个报文段一行',
    csv: '同样的内容，供电子表格使用',
    trees: '完整的 TCP 协议树和我们的协议树',
    firstFins: '每个连接的第一个 FIN',
    types: "使 packet.get('modbus.func_code') 具有类型",
    checks: '有什么，缺什么，该怎么办',
  },
};
