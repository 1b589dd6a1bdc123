import type { StateReading } from '../../tcp/conversation.js';
import type { FlowGraph, FlowRow, FlowStates } from './flow-graph.js';

/** The states that a row changes; absent where an end stays as it was. */
export type ChangedStates = Readonly<Partial<Record<keyof FlowStates, StateReading>>>;

/** Remembers the states shown last, so that one is shown only where it changes. */
export class ChangedStatesReader {
  #shown: FlowStates;

  constructor({ initial }: Pick<FlowGraph, 'initial'>) {
    this.#shown = initial;
  }

  /** What is new after the next row. */
  after({ states }: Pick<FlowRow, 'states'>): ChangedStates {
    const { client, server } = this.#shown;
    this.#shown = states;
    return {
      ...(!isSameReading(client, states.client) && { client: states.client }),
      ...(!isSameReading(server, states.server) && { server: states.server }),
    };
  }
}

/** The same state, known as well. */
export function isSameReading(a: StateReading, b: StateReading): boolean {
  return a.state === b.state && a.confidence === b.confidence;
}
