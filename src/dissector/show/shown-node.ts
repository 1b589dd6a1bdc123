import type { PduNode } from '../interpret/pdu-node.js';
import { labelOf } from './label-node.js';
import { rawOf, showOf, unmaskedOf, wholeText } from './show-node.js';
import type { TreeStyle } from './tree-style.js';

/** A node as tshark prints it in PDML, positions from the first byte of the PDU. */
export interface ShownNode {
  readonly name: string;
  readonly show: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly unmaskedValue: string | undefined;
  readonly size: number;
  readonly position: number;
  readonly isHidden: boolean;
  readonly isGenerated: boolean;
  readonly children: readonly ShownNode[];
}

const SEVERITY_NAMES = { NOTE: 'Note', WARN: 'Warning', ERROR: 'Error' } as const;
const GROUP_NAMES = { PROTOCOL: 'Protocol', UNDECODED: 'Undecoded' } as const;
const SEVERITY_CODES = { NOTE: 4_194_304, WARN: 6_291_456, ERROR: 8_388_608 } as const;
const GROUP_CODES = { PROTOCOL: 150_994_944, UNDECODED: 83_886_080 } as const;

/** @param start - Of the PDU, in the bytes that the nodes were read from. */
export function shownNode(node: PduNode, start: number, style: TreeStyle): ShownNode {
  const { shape, size } = node;
  const position = node.start - start;
  const below = node.children.map((child) => shownNode(child, start, style));
  return {
    name: node.name,
    show: showOf(node, style),
    label: labelOf(node, style),
    value: rawOf(node),
    unmaskedValue: unmaskedOf(node),
    size,
    position,
    isHidden: shape.kind === 'field' && shape.field.hidden,
    isGenerated:
      shape.kind === 'expert' || (shape.kind === 'field' && shape.item.kind === 'generated'),
    children: [...strayCharacters(node, position), ...below, ...expertFacts(node)],
  };
}

/** The fields below an expert info. */
function expertFacts({ shape }: PduNode): readonly ShownNode[] {
  if (shape.kind !== 'expert') return [];
  const { abbrev, text, severity, group } = shape.expert;
  return [
    mention(abbrev, text),
    fact('_ws.expert.message', text, `Message: ${text}`),
    fact(
      '_ws.expert.severity',
      String(SEVERITY_CODES[severity]),
      `Severity level: ${SEVERITY_NAMES[severity]}`,
    ),
    fact('_ws.expert.group', String(GROUP_CODES[group]), `Group: ${GROUP_NAMES[group]}`),
  ];
}

/** The expert info itself, as a field for filters. */
function mention(name: string, text: string): ShownNode {
  return { ...fact(name, '', text), value: '' };
}

function fact(name: string, show: string, label: string): ShownNode {
  return {
    name,
    show,
    label,
    value: undefined,
    unmaskedValue: undefined,
    size: 0,
    position: 0,
    isHidden: name === '_ws.expert.message',
    isGenerated: true,
    children: [],
  };
}

/**
 * Wireshark's own remark on text that goes on behind a NUL. It looks at as many bytes of the decoded text as
 * the field has, so what decoding made longer can push them out of sight.
 */
function strayCharacters(node: PduNode, position: number): readonly ShownNode[] {
  const { shape, size } = node;
  if (shape.kind !== 'field' || shape.field.type !== 'STRING' || size === 0) return [];
  const text = new TextEncoder().encode(wholeText(node)).subarray(0, size);
  const nul = text.indexOf(0);
  if (nul === -1 || text.subarray(nul).every((byte) => byte === 0)) return [];
  const message = 'Trailing stray characters';
  return [
    {
      ...fact('_ws.expert', '', `Expert Info (Warning/Undecoded): ${message}`),
      position,
      isHidden: false,
      children: [
        mention('_ws.string.trailing_stray_characters', message),
        fact('_ws.expert.message', message, `Message: ${message}`),
        fact('_ws.expert.severity', String(SEVERITY_CODES.WARN), 'Severity level: Warning'),
        fact('_ws.expert.group', String(GROUP_CODES.UNDECODED), 'Group: Undecoded'),
      ],
    },
  ];
}
