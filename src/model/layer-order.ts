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
  const named: ReadonlySet<string> = new Set(chain);
  const open: Group[] = [groupOf(packet.protocols, [], named)];
  for (const [index, name] of chain.entries()) {
    takeNext(open, name, named, order);
    // 4.4 and 4.6 leave out the network layer that MPLS carries (RFC 3032).
    const next = chain[index + 1];
    if (name === 'mpls' && next !== undefined && !NETWORK.includes(next) && next !== 'mpls') {
      const left = NETWORK.find(
        (network) => countOf(treeOrder, network) > countOfName(chain, network),
      );
      if (left !== undefined) takeNext(open, left, named, order);
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

/** Layers inside one layer that the chain has not come to yet, by name. */
interface Group {
  readonly waiting: ReadonlyMap<string, PlacedLayer[]>;
}

/** A layer that the chain never names (`wlan_aggregate`) keeps nothing back of what is in it. */
function groupOf(
  layers: readonly Layer[],
  parents: readonly Layer[],
  named: ReadonlySet<string>,
): Group {
  const waiting = new Map<string, PlacedLayer[]>();
  const gather = (some: readonly Layer[], around: readonly Layer[]) => {
    for (const layer of some) {
      const sameName = waiting.get(layer.name);
      const placed = { layer, parents: around };
      if (sameName === undefined) waiting.set(layer.name, [placed]);
      else sameName.push(placed);
      if (!named.has(layer.name)) gather(layer.protocols, [...around, layer]);
    }
  };
  gather(layers, parents);
  return { waiting };
}

function takeNext(
  open: Group[],
  name: string,
  named: ReadonlySet<string>,
  order: PlacedLayer[],
): void {
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const placed = open[depth]?.waiting.get(name)?.shift();
    if (placed === undefined) continue;
    // What is nested deeper is over once the chain goes on further out.
    open.length = depth + 1;
    order.push(placed);
    const { layer, parents } = placed;
    const isEntered = named.has(layer.name) && layer.protocols.length > 0;
    if (isEntered) open.push(groupOf(layer.protocols, [...parents, layer], named));
    return;
  }
  // Names without a layer of their own (`ethertype`) are normal.
}
