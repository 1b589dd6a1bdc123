/** Formats in which tshark prints whole packet trees. */
export type TreeFormatName = 'text' | 'json' | 'ek' | 'pdml';

/** What a user may ask of tshark's packet trees; each is an option of tshark's. */
export interface DissectSettings {
  readonly format: TreeFormatName;
  /** `-Y`: a display filter. */
  readonly filter?: string | undefined;
  /** `-o`: preferences, `NAME:VALUE`. */
  readonly preferences: readonly string[];
  /** `-d`: `LAYER==SELECTOR,PROTOCOL`. */
  readonly decodeAs: readonly string[];
  /** `-2`: read the capture twice, so that a packet can show what later ones tell. */
  readonly isTwoPass: boolean;
  /** `-n`: addresses and ports as numbers. */
  readonly isNumeric: boolean;
  /** `-x`: the bytes, too. */
  readonly hasBytes: boolean;
  /** `-O`: the only protocols shown in full; text only. */
  readonly details?: readonly string[] | undefined;
  /** `-j` and `-J`: the only protocols that are shown; not for text. */
  readonly only?: OnlyProtocols | undefined;
}

export interface OnlyProtocols {
  /** `-j` shows what is named and nothing below it, `-J` everything below it, too. */
  readonly option: '-j' | '-J';
  readonly names: readonly string[];
}

/** Stands for "no protocol": an empty list means "all" to newer releases. */
const NO_PROTOCOL = '_ws.type_length';

/**
 * tshark's arguments for packet trees, apart from `-r`.
 *
 * @param separator - What `-T text` prints behind each packet, on a line of its own.
 */
export function dissectArguments(settings: DissectSettings, separator?: string): readonly string[] {
  const { format, filter, details, only } = settings;
  return [
    ...readingArguments(settings),
    '-T',
    format,
    ...(format === 'text' ? ['-V'] : []),
    ...(details === undefined ? [] : ['-O', details.join(',')]),
    ...(only === undefined ? [] : [only.option, only.names.join(' ') || NO_PROTOCOL]),
    ...(settings.hasBytes ? ['-x'] : []),
    ...(separator === undefined ? [] : ['-S', separator]),
    ...(filter === undefined ? [] : ['-Y', filter]),
  ];
}

/** Arguments that print the numbers of the same frames and nothing else. */
export function frameNumberArguments(settings: DissectSettings): readonly string[] {
  const { filter } = settings;
  return [
    ...readingArguments(settings),
    ...['-T', 'fields', '-e', 'frame.number', '-E', 'occurrence=f'],
    ...(filter === undefined ? [] : ['-Y', filter]),
  ];
}

/** What decides how packets are dissected. */
function readingArguments(settings: DissectSettings): readonly string[] {
  return [
    ...(settings.isTwoPass ? ['-2'] : []),
    ...(settings.isNumeric ? ['-n'] : []),
    ...settings.preferences.flatMap((preference) => ['-o', preference]),
    ...settings.decodeAs.flatMap((rule) => ['-d', rule]),
  ];
}

/** What prints a mapping for Elasticsearch's fields of all protocols. */
export const ELASTIC_MAPPING_ARGUMENTS: readonly string[] = ['-G', 'elastic-mapping'];
