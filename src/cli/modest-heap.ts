import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow twofold at most before it is collected. By itself it grows fourfold while there is
 * memory, most of which then holds nothing that anybody needs.
 */
export function keepHeapModest(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
