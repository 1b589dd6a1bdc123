import type { Layer, Packet } from './packet.js';

/** A layer, and the layers around it, outermost first. */
export interface PlacedLayer {
  readonly layer: Layer;
  readonly parents: readonly Layer[];
}

/** All layers as the tree lists them: each before the layers nested in it. */
function layersInTreeOrder(
  layers: readonly Layer[],
  parents: readonly Layer[] = [],
): PlacedLayer[] {
  return layers.flatMap((layer) => [
    { layer, parents },
    ...(layer.protocols.length === 0
      ? []
      : layersInTreeOrder(layer.protocols, [...parents, layer])),
  ]);
}

/**
 * All layers in the order in which tshark dissected them. The tree alone cannot tell it: EK puts the
 * layers of one name side by side (`ip`, `ip`, `gre`). So `frame.protocols` is walked, and the n-th
 * `ip` in it takes the n-th `ip` of the tree, looking into the innermost open layer first.
 *
 * @param isWanted - Layers whose order matters. When the chain does not name each of them (4.4 and
 *   4.6 leave out `ip` after MPLS), the order of the tree is returned instead.
 */
export function layersInDissectionOrder(
  packet: Packet,
  isWanted: (layer: Layer) => boolean,
): readonly PlacedLayer[] {
  const chain = packet.layer('frame')?.shown('frame.protocols')?.split(':');
  const treeOrder = layersInTreeOrder(packet.protocols);
  if (chain === undefined) return treeOrder;

  const order: PlacedLayer[] = [];
  const open: Group[] = [groupOf(packet.protocols, [])];
  for (const [index, name] of chain.entries()) {
    takeNext(open, name, order);
    // 4.4 and 4.6 leave out the network layer that MPLS carries (RFC 3032).
    const next = chain[index + 1];
    if (name === 'mpls' && next !== undefined && !NETWORK.includes(next) && next !== 'mpls') {
      const left = NETWORK.find(
        (network) => countOf(treeOrder, network) > countOfName(chain, network),
      );
      if (left !== undefined) takeNext(open, left, order);
    }
  }
  const taken = new Set(order.map((placed) => placed.layer));
  return treeOrder.every(({ layer }) => taken.has(layer) || !isWanted(layer)) ? order : treeOrder;
}

const NETWORK: readonly string[] = ['ip', 'ipv6'];

function countOf(layers: readonly PlacedLayer[], name: string): number {
  return layers.filter(({ layer }) => layer.name === name).length;
}

function countOfName(chain: readonly string[], name: string): number {
  return chain.filter((one) => one === name).length;
}

/** Layers inside one layer that the chain has not named yet, by name. */
interface Group {
  readonly waiting: ReadonlyMap<string, Layer[]>;
  readonly parents: readonly Layer[];
}

function groupOf(layers: readonly Layer[], parents: readonly Layer[]): Group {
  const waiting = new Map<string, Layer[]>();
  for (const layer of layers) {
    const sameName = waiting.get(layer.name);
    if (sameName === undefined) waiting.set(layer.name, [layer]);
    else sameName.push(layer);
  }
  return { waiting, parents };
}

function takeNext(open: Group[], name: string, order: PlacedLayer[]): void {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const group = open[depth];
    const layer = group?.waiting.get(name)?.shift();
    if (group === undefined || layer === undefined) continue;
    // What is nested deeper is over once the chain goes on further out.
    open.length = depth + 1;
    order.push({ layer, parents: group.parents });
    if (layer.protocols.length > 0) open.push(groupOf(layer.protocols, [...group.parents, layer]));
    return;
  }
  // Names without a layer of their own (`ethertype`) are normal.
}
