import type { Field, Layer } from '../model/packet.js';
import { isGenerated } from './generated-fields.js';

const INDENT = '    ';

/**
 * The packet details of a frame as Wireshark shows them: one line for each protocol, the TCP tree in
 * full, hidden fields left out.
 */
export function dissectionLines(layers: readonly Layer[]): readonly string[] {
  return layers.flatMap((layer) => [
    ...layerLine(layer),
    ...(layer.name === 'tcp' ? fieldLines(layer.fields, INDENT) : []),
    ...dissectionLines(layer.protocols).map((line) => INDENT + line),
  ]);
}

function layerLine({ name, label }: Layer): readonly string[] {
  if (label !== undefined && label !== '') return [label];
  return name === 'tcp' ? ['Transmission Control Protocol'] : [];
}

function fieldLines(
  fields: readonly Field[],
  indent: string,
  isInGenerated = false,
): readonly string[] {
  return fields
    .filter(({ isHidden }) => !isHidden)
    .flatMap((field) => {
      const line = fieldLine(field);
      // A field without a line of its own must not hide, nor push in, what stands below it.
      if (line === undefined) return fieldLines(field.fields, indent, isInGenerated);
      const isBracketed = isInGenerated || isGenerated(field);
      const shown = isBracketed ? `[${line}]` : line;
      return [indent + shown, ...fieldLines(field.fields, indent + INDENT, isBracketed)];
    });
}

function fieldLine({ name, show, label }: Field): string | undefined {
  if (label !== undefined && label !== '') return label;
  if (show === undefined || show === '') return undefined;
  return name === '' ? show : `${name}: ${show}`;
}
