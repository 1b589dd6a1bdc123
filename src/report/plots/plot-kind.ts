/** What a picture of one direction of a conversation shows. */
export const PLOT_KINDS = ['stevens', 'tcptrace', 'rtt', 'throughput', 'window', 'flight'] as const;

export type PlotKind = (typeof PLOT_KINDS)[number];
