import type { Field, Layer } from '../model/packet.js';

/**
 * Every layer named `tcp`, once, in the order of the packet, nested ones included: the n-th belongs to
 * the n-th TCP header of the frame.
 */
export function tcpLayers(layers: readonly Layer[]): readonly Layer[] {
  const found = layers.flatMap((layer) => [
    ...(layer.name === 'tcp' ? [layer] : []),
    ...tcpLayers(layer.protocols),
  ]);
  return [...new Set(found)];
}

/** All fields below, depth first, in the order of the packet details. */
export function* allFields(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field;
    yield* allFields(field.fields);
  }
}

/** Shown value of the first field with this name, at any depth of the layer. */
export function deepGet(layer: Layer, name: string): string | undefined {
  for (const field of allFields(layer.fields)) {
    if (field.name === name && field.show !== undefined) return field.show;
  }
  return undefined;
}
