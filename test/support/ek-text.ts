/** A value in EK text. */
export type EkJson =
  string | number | boolean | null | readonly EkJson[] | { [key: string]: EkJson };

export interface EkPacketOptions {
  readonly frame?: Record<string, EkJson>;
  readonly protocols?: string;
}

/** One packet line of `tshark -T ek`, with the layers given and a frame layer before them. */
export function ekLine(
  frameNumber: number,
  layers: Record<string, EkJson>,
  { frame = {}, protocols = 'eth:ethertype:ip:tcp' }: EkPacketOptions = {},
): string {
  return JSON.stringify({
    timestamp: '1361916250747',
    layers: {
      frame: {
        frame_frame_encap_type: '1',
        frame_frame_time_epoch: `1361916250.74715500${frameNumber % 10}`,
        frame_frame_number: String(frameNumber),
        frame_frame_len: '66',
        frame_frame_cap_len: '66',
        frame_frame_protocols: protocols,
        ...frame,
      },
      ...layers,
    },
  });
}

/** The line that comes before each packet. */
export const EK_INDEX = '{"index":{"_index":"packets-2013-02-26","_type":"doc"}}';

/** An IPv4 layer. */
export function ekIp(source: string, destination: string): Record<string, EkJson> {
  return { ip_ip_src: source, ip_ip_addr: [source, destination], ip_ip_dst: destination };
}

/** A TCP layer: a SYN with MSS 1460, unless told otherwise; `undefined` takes a field away. */
export function ekTcp(fields: Record<string, EkJson | undefined> = {}): Record<string, EkJson> {
  const all: Record<string, EkJson | undefined> = {
    tcp_tcp_srcport: '40000',
    tcp_tcp_dstport: '80',
    tcp_tcp_stream: '0',
    tcp_tcp_len: '0',
    tcp_tcp_seq: '1000',
    tcp_tcp_seq_raw: '1000',
    tcp_tcp_ack: '0',
    tcp_tcp_ack_raw: '0',
    tcp_tcp_hdr_len: '24',
    tcp_tcp_flags: '0x0002',
    tcp_tcp_window_size_value: '8192',
    tcp_tcp_checksum: '0x08d5',
    tcp_tcp_urgent_pointer: '0',
    tcp_tcp_options: '02:04:05:b4',
    tcp_options_mss: '02:04:05:b4',
    ...fields,
  };
  const present: Record<string, EkJson> = {};
  for (const [key, value] of Object.entries(all)) if (value !== undefined) present[key] = value;
  return present;
}
