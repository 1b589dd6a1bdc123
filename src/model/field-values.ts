import type { Layer } from './packet.js';

/**
 * The spellings under which EK may hold a field: the filter name with dots as underscores, after the
 * name of the protocol that registered it, which is mostly but not always the layer's own.
 */
export function ekSpellings(layerName: string, filterName: string): readonly string[] {
  const spelled = filterName.replaceAll('.', '_');
  const owners = filterName.split('.').slice(0, -1);
  const prefixes = owners.map((_, count) => owners.slice(0, count + 1).join('_'));
  return [
    ...new Set([
      `${layerName.replaceAll('.', '_')}_${spelled}`,
      ...prefixes.map((prefix) => `${prefix}_${spelled}`),
      spelled,
    ]),
  ];
}

/** Shown values of all fields with this filter name among a layer's own, in order. */
export function valuesOf(layer: Layer, filterName: string): readonly string[] {
  const names = new Set([filterName, ...ekSpellings(layer.name, filterName)]);
  return layer.fields.flatMap((field) =>
    names.has(field.name) && field.show !== undefined ? [field.show] : [],
  );
}
