/** What the first bytes of a file say about it. */
export interface ContentKind {
  /** `packed`: one file, compressed, that may be a capture. `cut`: a capture that ends inside its header. */
  readonly is: 'capture' | 'packed' | 'archive' | 'cut' | 'empty' | 'other';
  /** `pcapng`, `gzip`, `zip`; absent for `empty` and `other`. */
  readonly format?: string;
}

interface Magic {
  readonly is: 'capture' | 'packed' | 'archive';
  readonly format: string;
  /** Bytes without which nothing can be read. */
  readonly header?: number;
  /** Latin-1 characters that stand for the bytes. */
  readonly starts: readonly string[];
  /** Where they stand. */
  readonly at?: number;
}

/** Formats by the bytes that they begin with; the first one that fits counts. */
const MAGICS: readonly Magic[] = [
  // Microseconds, nanoseconds, and the variant with longer packet headers; in both byte orders.
  {
    is: 'capture',
    format: 'pcap',
    header: 24,
    starts: [
      '\xa1\xb2\xc3\xd4',
      '\xd4\xc3\xb2\xa1',
      '\xa1\xb2\x3c\x4d',
      '\x4d\x3c\xb2\xa1',
      '\xa1\xb2\xcd\x34',
      '\x34\xcd\xb2\xa1',
    ],
  },
  { is: 'capture', format: 'pcapng', header: 28, starts: ['\x0a\x0d\x0d\x0a'] },
  { is: 'capture', format: 'snoop', starts: ['snoop\0\0\0'] },
  { is: 'capture', format: 'btsnoop', starts: ['btsnoop\0'] },
  { is: 'capture', format: 'netmon', starts: ['RTSS', 'GMBU'] },
  { is: 'capture', format: 'netxray', starts: ['XCP\0'] },
  { is: 'capture', format: 'sniffer', starts: ['TRSNIFF data    \x1a'] },
  { is: 'capture', format: 'observer', starts: ['ObserverPktBuffe'] },
  { is: 'capture', format: 'visual', starts: ['\x05VNF'] },
  { is: 'packed', format: 'gzip', starts: ['\x1f\x8b'] },
  { is: 'packed', format: 'zstd', starts: ['\x28\xb5\x2f\xfd'] },
  { is: 'packed', format: 'lz4', starts: ['\x04\x22\x4d\x18'] },
  { is: 'archive', format: 'zip', starts: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'] },
  { is: 'archive', format: '7z', starts: ["7z\xbc\xaf'\x1c"] },
  { is: 'archive', format: 'rar', starts: ['Rar!\x1a\x07'] },
  { is: 'archive', format: 'xz', starts: ['\xfd7zXZ\0'] },
  { is: 'archive', format: 'bzip2', starts: ['BZh'] },
  { is: 'archive', format: 'ar', starts: ['!<arch>\n'] },
  { is: 'archive', format: 'cpio', starts: ['070707', '070701', '070702'] },
  { is: 'archive', format: 'tar', starts: ['ustar'], at: 257 },
];

/** Bytes of a file that {@link contentKind} wants to see. */
export const KIND_BYTES = 512;

/** What a file is by its first {@link KIND_BYTES} bytes, whatever its name. */
export function contentKind(start: Uint8Array): ContentKind {
  if (start.length === 0) return { is: 'empty' };
  const found = MAGICS.find(({ starts, at = 0 }) =>
    starts.some((text) => startsWith(start, text, at)),
  );
  if (found === undefined) return { is: 'other' };
  const { is, format, header = 0 } = found;
  return { is: start.length < header ? 'cut' : is, format };
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
