/** What a colour rule is for. */
export type ColorRuleId =
  'reset' | 'loss' | 'zeroWindow' | 'handshake' | 'teardown' | 'keepAlive' | 'annotated';

/** A colour rule of Wireshark's, but for its name. Colours are `rrggbb`. */
export interface ColorRule {
  readonly id: ColorRuleId;
  readonly filter: string;
  readonly background: string;
  readonly foreground: string;
}

/** Wireshark's verdicts of something lost, sent again or out of order. */
export const LOSS = [
  'tcp.analysis.retransmission',
  'tcp.analysis.fast_retransmission',
  'tcp.analysis.spurious_retransmission',
  'tcp.analysis.out_of_order',
  'tcp.analysis.lost_segment',
  'tcp.analysis.ack_lost_segment',
  'tcp.analysis.duplicate_ack',
].join(' || ');

/**
 * Zero windows and what goes with them. What Linux sends into a closed window has no data, and Wireshark calls it a
 * keep-alive; the comments of an annotated capture, in either language, know it for a probe.
 */
export const ZERO_WINDOW = [
  'tcp.analysis.zero_window',
  'tcp.analysis.zero_window_probe',
  'tcp.analysis.zero_window_probe_ack',
  'tcp.analysis.window_full',
  'frame.comment contains "zero-window probe (Wireshark"',
  'frame.comment contains "零窗口探测（Wireshark"',
].join(' || ');

/**
 * SYNs, and the empty ACK that acknowledges the SYN-ACK: both relative numbers are 1. Of its flags, those of
 * congestion (RFC 3168) and PSH may be set. Before any data, answers to keep-alives have these numbers, too. A
 * parenthesis around the mask is an error in Wireshark 4.0 to 4.6.
 */
export const HANDSHAKE =
  'tcp.flags.syn == 1 || (tcp.flags & 0x17 == 0x10 && tcp.seq == 1 && tcp.ack == 1 && tcp.len == 0 && tcp.analysis.acks_frame && !tcp.analysis.keep_alive_ack)';

export const TEARDOWN = 'tcp.flags.fin == 1';
export const RESET = 'tcp.flags.reset == 1';
const KEEP_ALIVE = 'tcp.analysis.keep_alive || tcp.analysis.keep_alive_ack';
export const ANNOTATED = 'frame.comment contains "sharkscribe"';

/**
 * The first that fits is used. The colours differ in lightness or between blue and yellow, which readers who do
 * not tell red from green see like others; text stands out from each by a contrast of 7 : 1 (WCAG 2.2, AAA).
 */
export const COLOR_RULES: readonly ColorRule[] = [
  { id: 'reset', filter: RESET, background: '6b0f1a', foreground: 'ffffff' },
  { id: 'zeroWindow', filter: ZERO_WINDOW, background: '00386b', foreground: 'ffffff' },
  { id: 'handshake', filter: HANDSHAKE, background: 'b3dcf5', foreground: '000000' },
  { id: 'loss', filter: LOSS, background: 'f0e442', foreground: '000000' },
  { id: 'teardown', filter: TEARDOWN, background: 'e69f00', foreground: '000000' },
  { id: 'keepAlive', filter: KEEP_ALIVE, background: 'b0b0b0', foreground: '000000' },
  { id: 'annotated', filter: ANNOTATED, background: 'cadec1', foreground: '000000' },
];
