import type { InfoPart, ValueString } from '../describe/description.js';
import type { ProtocolNames } from './c-names.js';
import { cFormat, cString } from './c-text.js';

/** Appends a PDU's part of the Info column. */
export function infoLines(info: readonly InfoPart[], names: ProtocolNames): readonly string[] {
  if (info.length === 0) return [];
  const format = info.map((part) => {
    if (part.kind === 'text') return `"${cFormat(part.text)}"`;
    return part.strings === undefined ? '"%" PRId64' : '"%s"';
  });
  const values = info.flatMap((part) => {
    if (part.kind === 'text') return [];
    if (part.strings === undefined) return [`v_${part.id}`];
    return [`x_name(pinfo, v_${part.id}, ${names.values.of(infoKey(part.id))})`];
  });
  const args = ['pinfo->cinfo', 'COL_INFO', '"; "', format.join(' '), ...values];
  return [`col_append_sep_fstr(${args.join(', ')});`];
}

/** The tables of names that the Info column needs. */
export function infoTables(info: readonly InfoPart[], names: ProtocolNames): readonly string[] {
  return info.flatMap((part) =>
    part.kind === 'field' && part.strings !== undefined
      ? nameTable(names.values.of(infoKey(part.id)), part.strings, true)
      : [],
  );
}

function infoKey(id: string): string {
  return `info ${id}`;
}

/** Names of values as Wireshark has them. */
export function nameTable(
  name: string,
  strings: readonly ValueString[],
  isLong: boolean,
): readonly string[] {
  const number = (value: bigint) =>
    isLong ? `UINT64_C(${BigInt.asUintN(64, value)})` : `UINT32_C(${BigInt.asUintN(32, value)})`;
  return [
    `static const ${isLong ? 'val64_string' : 'value_string'} ${name}[] = {`,
    ...strings.map(({ value, text }) => `    { ${number(value)}, ${cString(text)} },`),
    '    { 0, NULL }',
    '};',
    '',
  ];
}
