/** The words that a protocol of this filter name begins with. */
export function starterNames(filterName: string, port: number) {
  const words = filterName.split(/[_.-]+/).filter((word) => word !== '');
  const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  const [first = filterName, ...rest] = words;
  return {
    filterName,
    shortName: filterName.toUpperCase(),
    name: `${words.map(capital).join(' ')} Protocol`,
    /** A name in TypeScript. */
    variable: `${first}${rest.map(capital).join('')}Protocol`,
    port,
  };
}

type StarterNames = ReturnType<typeof starterNames>;

/** A declaration to begin with: it has something of everything that most protocols need. */
export function starterDeclaration(given: StarterNames): string {
  const { filterName, shortName, name, variable, port } = given;
  return `import { layout, protocol, type Value } from 'sharkscribe/dissector';

const types = { 1: 'Hello', 2: 'Data', 3: 'Bye' } as const;

const reading = layout('item')
  .uint16('id', { label: 'Id', base: 'DEC_HEX' })
  .int16('value', { label: 'Value' });

/** ${name}: README.md beside this file has the table of its bytes. */
export const ${variable} = protocol({
  name: '${name}',
  shortName: '${shortName}',
  filterName: '${filterName}',
  version: '0.1.0',
  byteOrder: 'BE',
  attach: [{ table: 'tcp.port', values: [${String(port)}] }],
  pdu: { lengthField: { headerSize: 6, offset: 2, type: 'uint16', add: 0, max: 65_535 } },
  info: [{ field: 'type', strings: types }, ' seq=', { field: 'seq' }],
  layout: layout('')
    .uint8('version', { label: 'Version' })
    .expert('version.bad', (s) => s.version.ne(1), 'WARN', 'PROTOCOL', 'Unsupported version')
    .uint8('type', { label: 'Type', strings: types })
    .uint16('len', { label: 'Length' })
    .uint16('seq', { label: 'Sequence' })
    .switch(
      'body',
      (s) => s.type,
      {
        1: (l) =>
          l
            .uint8('namelen', { label: 'Name length' })
            .string('name', { label: 'Name', length: (s) => s.namelen }),
        2: (l) =>
          l
            .uint16('count', { label: 'Count' })
            .array('items', reading, { label: 'Reading', count: (s) => s.count }),
      },
      (l) => l.bytes('rest', { label: 'Rest', length: 'rest' }),
    ),
});

/** A PDU as values. */
export type Pdu = Value<typeof ${variable}>;
`;
}

/** PDUs of the declaration to begin with: one of each kind, and a wrong one. */
export const STARTER_VECTORS = `import type { Vector } from 'sharkscribe/dissector';

/** A PDU for each case; the spaces stand between fields. */
export const vectors: readonly Vector[] = [
  {
    name: 'a hello with a name',
    hex: '01 01 000b 0001 04 6e6f6465',
    value: { version: 1, type: 1, len: 11, seq: 1, body: { case: 1, name: 'node' } },
  },
  {
    name: 'two readings, one of them below zero',
    hex: '01 02 0010 0002 0002 0001 00eb 0002 ffd8',
    value: {
      seq: 2,
      body: {
        case: 2,
        items: [
          { id: 1, value: 235 },
          { id: 2, value: -40 },
        ],
      },
    },
  },
  { name: 'a bye', hex: '01 03 0006 0003', value: { type: 3, len: 6, seq: 3 } },
  { name: 'another version', hex: '02 03 0006 0004', value: { version: 2 } },
];
`;
