/** Sections of an ELF file with the symbols that other programs see. */
const DYNSYM = 11;
const HEADER = { sections: 0x28, entrySize: 0x3a, count: 0x3c } as const;
const SYMBOL_SIZE = 24;

interface Section {
  readonly type: number;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/**
 * The release that a plugin was built for, `4.0`, as it tells Wireshark. Read from ELF files of 64 bits with the
 * least significant byte first; `undefined` for others, and for what is no plugin.
 */
export function wantedRelease(file: Uint8Array): string | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    if (view.getUint32(0) !== 0x7f_45_4c_46 || view.getUint16(4) !== 0x02_01) return undefined;
    const sections = sectionsOf(view);
    const symbols = sections.find(({ type }) => type === DYNSYM);
    const names = symbols === undefined ? undefined : sections[symbols.link];
    if (symbols === undefined || names === undefined) return undefined;
    const major = numberOf('plugin_want_major', view, symbols, names, sections);
    const minor = numberOf('plugin_want_minor', view, symbols, names, sections);
    return major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
  } catch (error) {
    // It ends before what it names.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sectionsOf(view: DataView): readonly Section[] {
  const start = wordAt(view, HEADER.sections);
  const size = view.getUint16(HEADER.entrySize, true);
  return Array.from({ length: view.getUint16(HEADER.count, true) }, (_, index) => {
    const at = start + index * size;
    return {
      type: view.getUint32(at + 4, true),
      address: wordAt(view, at + 16),
      offset: wordAt(view, at + 24),
      size: wordAt(view, at + 32),
      link: view.getUint32(at + 40, true),
    };
  });
}

function numberOf(
  name: string,
  view: DataView,
  symbols: Section,
  names: Section,
  sections: readonly Section[],
): number | undefined {
  for (let at = 0; at + SYMBOL_SIZE <= symbols.size; at += SYMBOL_SIZE) {
    const symbol = symbols.offset + at;
    if (!isTextAt(view, names.offset + view.getUint32(symbol, true), name)) continue;
    const value = wordAt(view, symbol + 8);
    const section = sections[view.getUint16(symbol + 6, true)];
    if (section === undefined) return undefined;
    return view.getInt32(section.offset + value - section.address, true);
  }
  return undefined;
}

/** Is this text there, with a NUL behind it? */
function isTextAt(view: DataView, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (view.getUint8(start + index) !== text.charCodeAt(index)) return false;
  }
  return view.getUint8(start + text.length) === 0;
}

function wordAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
