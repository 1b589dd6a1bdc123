import { existsSync, readFileSync } from 'node:fs';

/** Version of sharkscribe: that of the nearest package.json above this file. */
export function packageVersion(from = new URL('.', import.meta.url)): string {
  const file = new URL('package.json', from);
  if (existsSync(file)) {
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string };
    return version ?? 'unknown';
  }
  const parent = new URL('..', from);
  return parent.href === from.href ? 'unknown' : packageVersion(parent);
}
