import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The capture files in a folder and below, in the order of their paths. */
export function capturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pcap|pcapng|cap|dmp)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
