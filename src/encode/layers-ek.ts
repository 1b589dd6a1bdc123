import type { Field, Layer } from '../model/packet.js';
import { grouped, jsonText } from './json-text.js';
import type { LayerDetail } from './tree-format.js';

/**
 * Protocols as members of the object `layers` of `-T ek`, on one line, without a comma around them.
 * As in tshark's own, fields stand flat below their protocol, whatever their depth, and what occurs
 * several times is one array.
 */
export function layersEk(layers: readonly Layer[], detail: LayerDetail): string {
  const byName = grouped(layers.map((layer) => [layer.name, layerText(layer, detail)]));
  return [...byName].map(([name, texts]) => `${jsonText(ekName(name))}:${arrayOf(texts)}`).join();
}

function layerText(layer: Layer, detail: LayerDetail): string {
  if (detail === 'brief') return `{"filtered":${jsonText(layer.name)}}`;
  const named = fieldsBelow(layer).filter(({ name }) => name !== '');
  const values = grouped(named.map((field) => [ekKey(layer.name, field.name), valueText(field)]));
  return `{${[...values].map(([key, texts]) => `${jsonText(key)}:${arrayOf(texts)}`).join()}}`;
}

function fieldsBelow({ fields }: Pick<Layer, 'fields'>): readonly Field[] {
  return fields.flatMap((field) => [field, ...fieldsBelow(field)]);
}

/** Everything is a string but a truth value, and a field that is only there. */
function valueText(field: Field): string {
  if (typeof field.value === 'boolean' && field.show !== undefined) return String(field.value);
  return field.show === undefined ? 'null' : jsonText(field.show);
}

function arrayOf(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : `[${texts.join()}]`;
}

/** EK's spelling of a field below its protocol: `tcpconv_tcpconv_role`. */
export function ekKey(layer: string, field: string): string {
  return ekName(`${layer}.${field}`);
}

function ekName(name: string): string {
  return name.replaceAll('.', '_');
}
