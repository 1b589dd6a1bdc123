/** Spellings by layer and filter name: asked for again and again, for every packet. */
const known = new Map<string, Map<string, readonly string[]>>();

/**
 * The spellings under which EK may hold a field: the filter name with dots as underscores, after the
 * name of the protocol that registered it, which is mostly but not always the layer's own.
 */
export function ekSpellings(layerName: string, filterName: string): readonly string[] {
  let ofLayer = known.get(layerName);
  if (ofLayer === undefined) known.set(layerName, (ofLayer = new Map<string, readonly string[]>()));
  let spellings = ofLayer.get(filterName);
  if (spellings === undefined) ofLayer.set(filterName, (spellings = spell(layerName, filterName)));
  return spellings;
}

function spell(layerName: string, filterName: string): readonly string[] {
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
