import type {
  Attachment,
  Framing,
  HeuristicTest,
  ProtocolDescription,
} from '../describe/description.js';
import type { ProtocolNames } from './c-names.js';
import { cString, indented } from './c-text.js';

const ARGUMENTS = 'tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data';

/** The functions between Wireshark and the outermost layout. */
export function framingLines(
  protocol: ProtocolDescription,
  names: ProtocolNames,
): readonly string[] {
  const { framing, attachments, shortName } = protocol;
  const { short } = names;
  const lines: string[] = [...pduFunction(protocol, names)];
  const isOver = (over: 'tcp' | 'udp') => attachments.some((one) => one.over === over);
  if (framing.kind !== 'datagram') {
    lines.push(...streamFunctions(framing, short));
    lines.push(...topFunction(short, 'tcp', shortName, streamCall(framing, short)));
  }
  if (framing.kind === 'datagram' || isOver('udp')) {
    lines.push(
      ...topFunction(short, 'udp', shortName, [`dissect_${short}_pdu(tvb, pinfo, tree, data);`]),
    );
  }
  for (const attachment of attachments) {
    if (attachment.kind === 'heuristic') lines.push(...heuristic(attachment, short));
  }
  return lines;
}

/** The transports that a protocol has a function for. */
export function transportsOf({
  framing,
  attachments,
}: ProtocolDescription): readonly ('tcp' | 'udp')[] {
  if (framing.kind === 'datagram') return ['udp'];
  return attachments.some(({ over }) => over === 'udp') ? ['tcp', 'udp'] : ['tcp'];
}

function pduFunction(
  { filterName, shortName }: ProtocolDescription,
  names: ProtocolNames,
): readonly string[] {
  const { short } = names;
  return [
    '/* One PDU. */',
    'static int',
    `dissect_${short}_pdu(${ARGUMENTS})`,
    '{',
    ...indented([
      'x_state st = { 0, 0 };',
      'proto_item *item;',
      'proto_tree *sub;',
      '',
      '(void)data;',
      `col_set_str(pinfo->cinfo, COL_PROTOCOL, ${cString(shortName)});`,
      `item = proto_tree_add_item(tree, proto_${short}, tvb, 0, -1, ENC_NA);`,
      `sub = proto_item_add_subtree(item, ${names.subtrees.of(filterName)});`,
      `${names.layout(0)}(tvb, pinfo, sub, 0, &st);`,
      'return (int)tvb_captured_length(tvb);',
    ]),
    '}',
    '',
  ];
}

function topFunction(
  short: string,
  over: 'tcp' | 'udp',
  shortName: string,
  call: readonly string[],
): readonly string[] {
  return [
    over === 'tcp' ? '/* Data of a stream. */' : '/* A datagram, or bytes of another dissector. */',
    'static int',
    `dissect_${short}_${over}(${ARGUMENTS})`,
    '{',
    ...indented([
      `col_set_str(pinfo->cinfo, COL_PROTOCOL, ${cString(shortName)});`,
      'col_clear(pinfo->cinfo, COL_INFO);',
      ...call,
      'return (int)tvb_captured_length(tvb);',
    ]),
    '}',
    '',
  ];
}

type StreamFraming = Exclude<Framing, { kind: 'datagram' }>;

function streamCall(framing: StreamFraming, short: string): readonly string[] {
  if (framing.kind === 'length') {
    return [
      `tcp_dissect_pdus(tvb, pinfo, tree, 1, ${framing.headerSize}, ${short}_pdu_length, dissect_${short}_pdu, data);`,
    ];
  }
  return [`split_${short}(tvb, pinfo, tree, data);`];
}

function streamFunctions(framing: StreamFraming, short: string): readonly string[] {
  if (framing.kind === 'length') {
    const little = framing.byteOrder === 'LE' ? 1 : 0;
    return [
      '/* How long a PDU is; 1, which is too short, for a length that no PDU can have. */',
      'static unsigned',
      `${short}_pdu_length(packet_info *pinfo, tvbuff_t *tvb, int off, void *data)`,
      '{',
      ...indented([
        `const int64_t length = (int64_t)x_uint(tvb, off + ${framing.offset}, ${framing.bytes}, ${little}) + INT64_C(${framing.add});`,
        '',
        '(void)pinfo;',
        '(void)data;',
        `if (length < ${framing.headerSize} || length > ${framing.max})`,
        '    return 1;',
        'return (unsigned)length;',
      ]),
      '}',
      '',
    ];
  }
  const bytes = framing.bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`);
  return [
    '/* Where the PDU at an offset ends; -1 when that is not there. */',
    'static int',
    `${short}_pdu_end(tvbuff_t *tvb, int off)`,
    '{',
    ...indented([
      `static const uint8_t delimiter[] = { ${bytes.join(', ')} };`,
      '',
      'for (;;) {',
      '    off = x_find_uint8(tvb, off, -1, delimiter[0]);',
      '    if (off < 0 || tvb_captured_length_remaining(tvb, off) < (int)sizeof delimiter)',
      '        return -1;',
      '    if (tvb_memeql(tvb, off, delimiter, sizeof delimiter) == 0)',
      '        return off + (int)sizeof delimiter;',
      '    off += 1;',
      '}',
    ]),
    '}',
    '',
    '/* A PDU that is malformed does not keep those behind it from being dissected. */',
    'static void',
    `try_${short}_pdu(${ARGUMENTS})`,
    '{',
    ...indented([
      'TRY {',
      `    dissect_${short}_pdu(tvb, pinfo, tree, data);`,
      '}',
      'CATCH_NONFATAL_ERRORS {',
      '    show_exception(tvb, pinfo, tree, EXCEPT_CODE, GET_MESSAGE);',
      '}',
      'ENDTRY;',
    ]),
    '}',
    '',
    'static void',
    `split_${short}(${ARGUMENTS})`,
    '{',
    ...indented([
      'int off = 0;',
      '',
      'while (tvb_captured_length_remaining(tvb, off) > 0) {',
      ...indented([
        `const int end = ${short}_pdu_end(tvb, off);`,
        '',
        'if (end < 0) {',
        '    if (pinfo->can_desegment) {',
        '        pinfo->desegment_offset = off;',
        '        pinfo->desegment_len = DESEGMENT_ONE_MORE_SEGMENT;',
        '    }',
        '    return;',
        '}',
        `try_${short}_pdu(tvb_new_subset_length(tvb, off, end - off), pinfo, tree, data);`,
        'off = end;',
      ]),
      '}',
    ]),
    '}',
    '',
  ];
}

/** How the function of a heuristic is called. */
export function heuristicName(short: string, over: 'tcp' | 'udp'): string {
  return `dissect_${short}_heur_${over}`;
}

function heuristic(
  { over, tests }: Extract<Attachment, { kind: 'heuristic' }>,
  short: string,
): readonly string[] {
  const end = Math.max(...tests.map(({ offset, bytes }) => offset + bytes.length));
  return [
    '/* Is it this protocol, by bytes that stand in every PDU? */',
    'static x_heur_ret',
    `${heuristicName(short, over)}(${ARGUMENTS})`,
    '{',
    ...indented([
      ...tests.map((test, index) => `static const uint8_t bytes_${index}[] = { ${hexOf(test)} };`),
      '',
      `if (tvb_captured_length(tvb) < ${end})`,
      '    return 0;',
      ...tests.flatMap(({ offset }, index) => [
        `if (tvb_memeql(tvb, ${offset}, bytes_${index}, sizeof bytes_${index}) != 0)`,
        '    return 0;',
      ]),
      `conversation_set_dissector(find_or_create_conversation(pinfo), ${short}_${over}_handle);`,
      `dissect_${short}_${over}(tvb, pinfo, tree, data);`,
      'return 1;',
    ]),
    '}',
    '',
  ];
}

function hexOf({ bytes }: HeuristicTest): string {
  return bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ');
}
