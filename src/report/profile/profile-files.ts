import type { ProfileText } from '../text/profile-text.js';
import { COLOR_RULES } from './color-rules.js';
import { COLUMNS } from './columns.js';
import { FILTER_BUTTONS } from './filter-buttons.js';

/** A file of a profile, and what is in it. */
export interface ProfileFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a Wireshark profile in which TCP can be followed at a glance. */
export function profileFiles(text: ProfileText): readonly ProfileFile[] {
  return [
    { name: 'preferences', text: preferences(text) },
    { name: 'colorfilters', text: colorRules(text) },
    { name: 'dfilter_buttons', text: filterButtons(text) },
    { name: 'dfilters', text: filters(text) },
  ];
}

/** What makes the columns say what the reports say. */
const SETTINGS = [
  'tcp.relative_sequence_numbers: TRUE',
  'tcp.analyze_sequence_numbers: TRUE',
  'tcp.calculate_timestamps: TRUE',
  'tcp.track_bytes_in_flight: TRUE',
];

function preferences({ columns, note }: ProfileText): string {
  const list = COLUMNS.map(([id, format]) => `\t${quoted(columns[id])}, ${quoted(format)}`);
  return lines(`# ${note}`, 'gui.column.format: ', list.join(',\n'), ...SETTINGS);
}

function colorRules({ rules, note }: ProfileText): string {
  return lines(
    `# ${note}`,
    ...COLOR_RULES.map(
      ({ id, filter, background, foreground }) =>
        `@${rules[id]}@${filter}@${color(background)}${color(foreground)}`,
    ),
  );
}

function filterButtons({ buttons, note }: ProfileText): string {
  return lines(
    `# ${note}`,
    ...FILTER_BUTTONS.map(([id, filter]) =>
      ['TRUE', buttons[id], filter, ''].map(quoted).join(','),
    ),
  );
}

function filters({ buttons }: ProfileText): string {
  return lines(...FILTER_BUTTONS.map(([id, filter]) => `${quoted(buttons[id])} ${filter}`));
}

/** `[65535,0,0]`: Wireshark's colours have 16 bits a part. */
function color(hex: string): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) * 0x101);
  return `[${parts.join(',')}]`;
}

/** In quotes; those within are written as Wireshark reads them in its tables. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, (character) => `\\x${character.charCodeAt(0).toString(16)}`)}"`;
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
