import type { PortRange, ProtocolDescription } from '../describe/description.js';
import { fieldEntry } from './c-fields.js';
import { transportsOf } from './c-framing.js';
import { heuristicName, heuristicsOver } from './c-heuristic.js';
import type { Experts } from './c-layout.js';
import type { ProtocolNames } from './c-names.js';
import { cString, indented } from './c-text.js';

/** What tells Wireshark of the protocol. */
export function registrationLines(
  protocol: ProtocolDescription,
  names: ProtocolNames,
  experts: Experts,
  dissectors: readonly string[],
): readonly string[] {
  return [
    ...registerFunction(protocol, names, experts),
    ...handoffFunction(protocol, names, dissectors),
    ...pluginFunctions(protocol, names),
  ];
}

function registerFunction(
  protocol: ProtocolDescription,
  names: ProtocolNames,
  experts: Experts,
): readonly string[] {
  const { name, shortName, filterName, fields } = protocol;
  const { short } = names;
  const [first = 'udp', ...others] = transportsOf(protocol);
  return [
    'static void',
    `proto_register_${short}(void)`,
    '{',
    ...indented([
      ...(fields.length === 0
        ? []
        : [
            'static hf_register_info hf[] = {',
            ...indented(fields.flatMap((field) => fieldEntry(field, names))),
            '};',
          ]),
      'static int *ett[] = {',
      ...indented(names.subtrees.all.map((subtree) => `&${subtree},`)),
      '};',
      'static ei_register_info ei[] = {',
      ...indented(
        [...experts].flatMap(([key, { abbrev, group, severity, text }]) => [
          `{ &${names.experts.of(key)},`,
          `  { ${cString(abbrev)}, PI_${group}, PI_${severity}, ${cString(text)}, EXPFILL } },`,
        ]),
      ),
      '};',
      '',
      `proto_${short} = proto_register_protocol(${[name, shortName, filterName].map(cString).join(', ')});`,
      ...(fields.length === 0
        ? []
        : [`proto_register_field_array(proto_${short}, hf, X_COUNT(hf));`]),
      'proto_register_subtree_array(ett, X_COUNT(ett));',
      `expert_register_field_array(expert_register_protocol(proto_${short}), ei, X_COUNT(ei));`,
      `${short}_${first}_handle = register_dissector(${cString(filterName)}, dissect_${short}_${first}, proto_${short});`,
      ...others.map(
        (over) =>
          `${short}_${over}_handle = create_dissector_handle(dissect_${short}_${over}, proto_${short});`,
      ),
    ]),
    '}',
    '',
  ];
}

function handoffFunction(
  protocol: ProtocolDescription,
  names: ProtocolNames,
  dissectors: readonly string[],
): readonly string[] {
  const { name, filterName, attachments } = protocol;
  const { short } = names;
  return [
    'static void',
    `proto_reg_handoff_${short}(void)`,
    '{',
    ...indented([
      ...dissectors.map(
        (dissector) =>
          `${names.handles.of(dissector)} = find_dissector_add_dependency(${cString(dissector)}, proto_${short});`,
      ),
      ...(['tcp', 'udp'] as const).flatMap((over) => {
        const handle = `${short}_${over}_handle`;
        const ports = attachments.flatMap((one) =>
          one.kind === 'ports' && one.over === over ? one.ports : [],
        );
        const hasHeuristics = heuristicsOver(protocol, over).length > 0;
        const title = cString(`${name} over ${over.toUpperCase()}`);
        const id = cString(`${filterName.replaceAll('.', '_')}_${over}`);
        return [
          ...(ports.length > 0
            ? [
                `dissector_add_uint_range_with_preference("${over}.port", "${portsText(ports)}", ${handle});`,
              ]
            : []),
          ...(hasHeuristics
            ? [
                `heur_dissector_add("${over}", ${heuristicName(short, over)}, ${title}, ${id}, proto_${short}, HEURISTIC_ENABLE);`,
              ]
            : []),
          // Wireshark offers what has a port for Decode As by itself.
          ...(hasHeuristics && ports.length === 0
            ? [`dissector_add_for_decode_as_with_preference("${over}.port", ${handle});`]
            : []),
        ];
      }),
    ]),
    '}',
    '',
  ];
}

function portsText(ports: readonly PortRange[]): string {
  return ports.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

function pluginFunctions(
  { version }: ProtocolDescription,
  { short }: ProtocolNames,
): readonly string[] {
  return [
    '/* What Wireshark looks for in a plugin. */',
    `WS_DLL_PUBLIC_DEF const char plugin_version[] = ${cString(version)};`,
    'WS_DLL_PUBLIC_DEF const int plugin_want_major = WIRESHARK_VERSION_MAJOR;',
    'WS_DLL_PUBLIC_DEF const int plugin_want_minor = WIRESHARK_VERSION_MINOR;',
    '',
    'WS_DLL_PUBLIC void plugin_register(void);',
    '#if X_VER >= 402',
    'WS_DLL_PUBLIC uint32_t plugin_describe(void);',
    '',
    '/* 1: a dissector. */',
    'uint32_t',
    'plugin_describe(void)',
    '{',
    '    return 1;',
    '}',
    '#endif',
    '',
    'void',
    'plugin_register(void)',
    '{',
    '    static proto_plugin plugin;',
    '',
    `    plugin.register_protoinfo = proto_register_${short};`,
    `    plugin.register_handoff = proto_reg_handoff_${short};`,
    '    proto_register_plugin(&plugin);',
    '}',
  ];
}
