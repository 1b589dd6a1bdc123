import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by some of what is in use before it is collected, twofold at most. By itself it grows
 * fourfold while there is memory, most of which then holds nothing that anybody needs.
 *
 * @param percent - Of what is in use: the less, the more often it is collected; default: 100.
 */
export function keepHeapModest(percent = 100): void {
  setFlagsFromString(`--heap-growing-percent=${String(percent)}`);
}
