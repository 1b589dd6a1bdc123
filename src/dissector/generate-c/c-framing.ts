import type { Framing, LengthFraming, ProtocolDescription } from '../describe/description.js';
import { heuristicFunction, heuristicsOver } from './c-heuristic.js';
import type { ProtocolNames } from './c-names.js';
import { cString, DISSECTOR_ARGUMENTS, indented } from './c-text.js';

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
  for (const over of ['tcp', 'udp'] as const) {
    const all = heuristicsOver(protocol, over);
    if (all.length > 0) lines.push(...heuristicFunction(over, all, short));
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
    `dissect_${short}_pdu(${DISSECTOR_ARGUMENTS})`,
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
    `dissect_${short}_${over}(${DISSECTOR_ARGUMENTS})`,
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
  const split = `split_${short}(tvb, pinfo, tree, data);`;
  if (framing.kind === 'delimiter') return [split];
  return [
    '/* TCP gives data, and what other streams give can wait for more. */',
    'if (data == NULL && !pinfo->can_desegment)',
    `    ${split}`,
    'else',
    `    tcp_dissect_pdus(tvb, pinfo, tree, 1, ${framing.headerSize}, ${short}_pdu_length, dissect_${short}_pdu, data);`,
  ];
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
      ...tryFunction(short),
      ...splitByLength(framing, short),
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
    ...tryFunction(short),
    'static void',
    `split_${short}(${DISSECTOR_ARGUMENTS})`,
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

function tryFunction(short: string): readonly string[] {
  return [
    '/* A PDU that is malformed does not keep those behind it from being dissected. */',
    'static void',
    `try_${short}_pdu(${DISSECTOR_ARGUMENTS})`,
    '{',
    ...indented([
      'const char *const proto = pinfo->current_proto;',
      '',
      'TRY {',
      `    dissect_${short}_pdu(tvb, pinfo, tree, data);`,
      '}',
      '/* The PDU is whole: in a segment that was cut short, too, what goes beyond it is its own error. */',
      'CATCH5(ReportedBoundsError, ContainedBoundsError, ScsiBoundsError, ReassemblyError, FragmentBoundsError) {',
      '    show_exception(tvb, pinfo, tree, EXCEPT_CODE, GET_MESSAGE);',
      '    pinfo->current_proto = proto;',
      '}',
      'ENDTRY;',
    ]),
    '}',
    '',
  ];
}

/** For bytes of another dissector, of which tcp_dissect_pdus() would say that they were not reassembled. */
function splitByLength(framing: LengthFraming, short: string): readonly string[] {
  return [
    '/* Bytes of another dissector: no more can come, so a PDU that goes beyond them is malformed. */',
    'static void',
    `split_${short}(${DISSECTOR_ARGUMENTS})`,
    '{',
    ...indented([
      'int off = 0;',
      '',
      'while (tvb_reported_length_remaining(tvb, off) > 0) {',
      ...indented([
        'const int left = tvb_reported_length_remaining(tvb, off);',
        `const unsigned length = ${short}_pdu_length(pinfo, tvb, off, data);`,
        'int held = tvb_captured_length_remaining(tvb, off);',
        '',
        `if (length < ${framing.headerSize}) {`,
        '    show_exception(tvb, pinfo, tree, ReportedBoundsError, NULL);',
        '    return;',
        '}',
        'if ((unsigned)held > length)',
        '    held = (int)length;',
        `try_${short}_pdu(tvb_new_subset_length_caplen(tvb, off, held, (int)length), pinfo, tree, data);`,
        'if (length >= (unsigned)left)',
        '    return;',
        'off += (int)length;',
      ]),
      '}',
    ]),
    '}',
    '',
  ];
}
