import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a tshark that has these protocols and nothing else; a shell starts sooner than Node.js.
 *
 * @returns The option that names it.
 */
export function writeShellTshark(
  folder: string,
  protocols = '',
  plugins = '',
  version = '4.0.17',
  fields = '',
): readonly string[] {
  const file = path.join(folder, 'tshark');
  const [own, all] = ['own/4.0', 'all/4.0'].map((place) => path.join(folder, place));
  for (const [name, text] of Object.entries({
    protocols,
    plugins,
    fields,
    decodes: 'tcp.port\t7801\tother\n',
    folders: `Personal Plugins:\t${own ?? ''}\nGlobal Plugins:\t${all ?? ''}\n`,
  })) {
    writeFileSync(`${file}-${name}`, text);
  }
  const script = [
    '#!/bin/sh',
    'case "$2" in',
    `protocols | plugins | fields | decodes | folders) while read -r line; do printf '%s\\n' "$line"; done < ${file}-$2 ;;`,
    '--version | "") echo "TShark (Wireshark) VERSION (Git …)" ;;'.replace('VERSION', version),
    'esac',
  ];
  writeFileSync(file, `${script.join('\n')}\n`, { mode: 0o755 });
  return ['--tshark', file];
}

/** A protocol that hands bytes to nobody, on a port of somebody else's. */
export const HAND_OFF = `import { layout, protocol } from 'sharkscribe/dissector';

export const hand = protocol({
  name: 'Hand', shortName: 'HAND', filterName: 'hand', version: '1',
  attach: [{ table: 'tcp.port', values: [7801] }],
  pdu: { delimiter: '\\n' },
  layout: layout('').uint8('a', { label: 'A' }).payload('b', { dissector: 'nobody', length: 'rest' }),
});
`;
