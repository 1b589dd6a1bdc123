import { namedEntries } from './interface-list.js';
import { isRecord, textOf } from './json-facts.js';

/** A kind of frames that an interface can deliver. */
export interface LinkType {
  /** Number of libpcap's (`DLT_…`), which may differ from the one in files. */
  readonly dlt: number;
  /** What `-y` takes: `EN10MB`. */
  readonly name: string;
  /** `Ethernet`. */
  readonly description: string;
}

/**
 * Reads what `dumpcap -L -M -i NAME` prints of one interface: JSON since 4.2, before that a line for
 * monitor mode and a line of columns a link type.
 */
export function parseLinkTypes(text: string): readonly LinkType[] {
  return text.trimStart().startsWith('[') ? fromJson(text) : fromColumns(text);
}

function fromJson(text: string): readonly LinkType[] {
  const types = namedEntries(text).flatMap(([, { data_link_types: list }]): readonly unknown[] =>
    Array.isArray(list) ? list : [],
  );
  return types.flatMap((type) => {
    if (!isRecord(type) || typeof type['dlt'] !== 'number') return [];
    const { dlt, name, description } = type;
    const known = textOf(name) ?? String(dlt);
    return [{ dlt, name: known, description: textOf(description) ?? known }];
  });
}

function fromColumns(text: string): readonly LinkType[] {
  return Array.from(
    text.matchAll(/^(\d+)\t([^\t\r\n]+)(?:\t([^\t\r\n]*))?\r?$/gm),
    ([, dlt, name = '', description = name]) => ({ dlt: Number(dlt), name, description }),
  );
}
