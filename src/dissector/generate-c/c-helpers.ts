/** Small functions that generated code calls; a file has those that it uses. */
interface Helper {
  readonly name: string;
  readonly lines: readonly string[];
}

const BINARY = (name: string, body: string): Helper => ({
  name,
  lines: ['static int64_t', `${name}(int64_t a, int64_t b)`, '{', `    ${body}`, '}'],
});

/** In the order in which they stand in a file. */
const HELPERS: readonly Helper[] = [
  {
    name: 'x_uint',
    lines: [
      '/* An unsigned number of up to eight bytes. */',
      'static uint64_t',
      'x_uint(tvbuff_t *tvb, int off, int bytes, int little)',
      '{',
      '    uint64_t value = 0;',
      '    int i;',
      '',
      '    for (i = 0; i < bytes; i++)',
      '        value = (value << 8) | x_get_uint8(tvb, off + (little ? bytes - 1 - i : i));',
      '    return value;',
      '}',
    ],
  },
  {
    name: 'x_signed',
    lines: [
      '/* Gives a number of so many bytes its sign. */',
      'static int64_t',
      'x_signed(uint64_t value, int bytes)',
      '{',
      '    const uint64_t sign = UINT64_C(1) << (bytes * 8 - 1);',
      '',
      '    return (int64_t)((value ^ sign) - sign);',
      '}',
    ],
  },
  {
    name: 'x_len',
    lines: [
      '/* A length or count: what cannot be one makes the packet malformed. */',
      'static int',
      'x_len(int64_t value)',
      '{',
      '    if (value < 0 || value > INT32_MAX)',
      '        THROW(ReportedBoundsError);',
      '    return (int)value;',
      '}',
    ],
  },
  BINARY('x_plus', 'return (int64_t)((uint64_t)a + (uint64_t)b);'),
  BINARY('x_minus', 'return (int64_t)((uint64_t)a - (uint64_t)b);'),
  BINARY('x_times', 'return (int64_t)((uint64_t)a * (uint64_t)b);'),
  {
    name: 'x_div',
    lines: [
      'static int64_t',
      'x_div(int64_t a, int64_t b)',
      '{',
      '    if (b == 0)',
      '        THROW(ReportedBoundsError);',
      '    if (b == -1)',
      '        return (int64_t)(UINT64_C(0) - (uint64_t)a);',
      '    return a / b;',
      '}',
    ],
  },
  BINARY('x_shl', 'return (int64_t)((uint64_t)a << (b & 63));'),
  BINARY('x_shr', 'return a >> (b & 63);'),
  {
    name: 'x_name',
    lines: [
      '/* The name of a value, for the Info column. */',
      'static const char *',
      'x_name(packet_info *pinfo, int64_t value, const val64_string *names)',
      '{',
      '    for (; names->strptr != NULL; names++) {',
      '        if (names->value == (uint64_t)value)',
      '            return names->strptr;',
      '    }',
      '    return wmem_strdup_printf(pinfo->pool, "Unknown (%" PRId64 ")", value);',
      '}',
    ],
  },
  {
    name: 'x_note',
    lines: [
      '/* Counts the items of a PDU, and stops at far too many. */',
      'static proto_item *',
      'x_note(x_state *st, packet_info *pinfo, proto_item *item)',
      '{',
      '    if (++st->nodes > X_MAX_NODES) {',
      '        expert_add_info(pinfo, item, &ei_x_too_many_items);',
      '        THROW(ReportedBoundsError);',
      '    }',
      '    return item;',
      '}',
    ],
  },
  {
    name: 'x_enter',
    lines: [
      '/* Counts the layouts around a place, and stops at one that is too deep. */',
      'static void',
      'x_enter(x_state *st, packet_info *pinfo, proto_item *item)',
      '{',
      '    if (++st->depth > X_MAX_DEPTH) {',
      '        expert_add_info(pinfo, item, &ei_x_nested_too_deep);',
      '        THROW(ReportedBoundsError);',
      '    }',
      '}',
    ],
  },
  {
    name: 'x_hand_off',
    lines: [
      '/* Gives bytes to another dissector. */',
      'static void',
      'x_hand_off(dissector_handle_t handle, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)',
      '{',
      '    const uint16_t can_desegment = pinfo->can_desegment;',
      '',
      '    TRY {',
      '        if (handle != NULL)',
      '            call_dissector(handle, tvb, pinfo, proto_tree_get_root(tree));',
      '        else',
      '            call_data_dissector(tvb, pinfo, proto_tree_get_root(tree));',
      '    }',
      '    FINALLY {',
      '        /* An error there leaves it lowered, and a PDU behind this one could not wait for its end. */',
      '        pinfo->can_desegment = can_desegment;',
      '    }',
      '    ENDTRY;',
      '}',
    ],
  },
];

/** The helpers that some code calls. */
export function helpersFor(code: string): readonly string[] {
  return HELPERS.filter(({ name }) => code.includes(`${name}(`)).flatMap(({ lines }) => [
    ...lines,
    '',
  ]);
}
