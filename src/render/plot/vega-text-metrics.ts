import * as vega from 'vega';
import { textWidth } from './text-width.js';

interface TextItem {
  readonly fontSize?: number;
  /** Width at which the text is cut off; 0 for none. */
  readonly limit?: number;
}

type Measure = (item: TextItem, text: unknown) => number;

declare module 'vega' {
  /** Vega has it, and its types do not. */
  export const textMetrics: { width: Measure };
}

/** Vega's own size of a text that says none. */
const DEFAULT_SIZE = 11;

const measure: Measure = ({ fontSize = DEFAULT_SIZE, limit = 0 }, text) => {
  const width = textWidth(String(text), fontSize);
  return limit > 0 ? Math.min(width, limit) : width;
};

let running = 0;
let before: Measure = measure;

/**
 * Does something while Vega measures texts in our way. In its own way it would ask a canvas, where the machine
 * has one, and so lay out pictures in other ways on other machines.
 */
export async function measuringAlike<T>(work: () => Promise<T>): Promise<T> {
  const { textMetrics } = vega;
  if (running++ === 0) before = textMetrics.width;
  textMetrics.width = measure;
  try {
    return await work();
  } finally {
    if (--running === 0) textMetrics.width = before;
  }
}
