import type { StreamNote } from '../../../dissector/stream/plugin-session.js';

/** What kept data of a stream from being dissected. */
export function streamNoteEn(path: string, note: StreamNote): string {
  const { source, destination } = note.ports;
  const where = `${path}: ${note.protocol}, stream ${note.stream}, port ${source} to ${destination}`;
  switch (note.kind) {
    case 'hole':
      return `${where}: ${bytes(note.missing)} missing before frame ${note.frameNumber}; ${bytes(note.waiting)} after it not dissected`;
    case 'overflow':
      return `${where}: ${bytes(note.waiting)} waited for missing ones, and there was no room for frame ${note.frameNumber}; nothing from there on is dissected`;
    case 'unfinished':
      return `${where}: it ends inside a PDU; its last ${bytes(note.bytes)} not dissected`;
    case 'cut':
      return `${where}: frame ${note.frameNumber} was captured in part; nothing after it is dissected`;
  }
}

function bytes(count: number): string {
  return `${count} ${count === 1 ? 'byte' : 'bytes'}`;
}
