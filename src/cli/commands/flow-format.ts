/** Formats of flow graphs that can be asked for by name. */
export const FLOW_FORMATS = ['text', 'mermaid', 'svg'] as const;

/** In which form a flow graph is printed. */
export type FlowFormat = (typeof FLOW_FORMATS)[number] | 'json';

const BY_ENDING: readonly (readonly [ending: RegExp, format: FlowFormat])[] = [
  [/\.svg$/i, 'svg'],
  [/\.(?:mmd|mermaid)$/i, 'mermaid'],
  [/\.json$/i, 'json'],
];

/** What the end of a file's name says about its format. */
export function formatOfName(name: string | undefined): FlowFormat | undefined {
  if (name === undefined) return undefined;
  return BY_ENDING.find(([ending]) => ending.test(name))?.[1];
}
