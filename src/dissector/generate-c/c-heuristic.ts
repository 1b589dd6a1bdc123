import type { HeuristicTest, ProtocolDescription } from '../describe/description.js';
import { DISSECTOR_ARGUMENTS, indented } from './c-text.js';

/** How the function that tries the heuristics over a transport is called. */
export function heuristicName(short: string, over: 'tcp' | 'udp'): string {
  return `dissect_${short}_heur_${over}`;
}

/** The heuristics over a transport; any of them will do. */
export function heuristicsOver(
  { attachments }: ProtocolDescription,
  over: 'tcp' | 'udp',
): readonly (readonly HeuristicTest[])[] {
  return attachments.flatMap((one) =>
    one.kind === 'heuristic' && one.over === over ? [one.tests] : [],
  );
}

/** The function that looks at bytes, and takes them if any of the heuristics holds. */
export function heuristicFunction(
  over: 'tcp' | 'udp',
  all: readonly (readonly HeuristicTest[])[],
  short: string,
): readonly string[] {
  const flat = all.flat();
  const fits = all.map((tests) => {
    const end = Math.max(...tests.map(({ offset, bytes }) => offset + bytes.length));
    const same = tests.map((test) => {
      const name = `bytes_${flat.indexOf(test)}`;
      return `tvb_memeql(tvb, ${test.offset}, ${name}, sizeof ${name}) == 0`;
    });
    return `!(${[`tvb_captured_length(tvb) >= ${end}`, ...same].join(' && ')})`;
  });
  return [
    '/* Is it this protocol, by bytes that stand in every PDU? */',
    'static x_heur_ret',
    `${heuristicName(short, over)}(${DISSECTOR_ARGUMENTS})`,
    '{',
    ...indented([
      ...flat.map((test, index) => `static const uint8_t bytes_${index}[] = { ${hexOf(test)} };`),
      '',
      ...fits.map((fit, index) => {
        const start = index === 0 ? 'if (' : '    && ';
        return `${start}${fit}${index === fits.length - 1 ? ')' : ''}`;
      }),
      '    return 0;',
      `conversation_set_dissector(find_or_create_conversation(pinfo), ${short}_${over}_handle);`,
      `dissect_${short}_${over}(tvb, pinfo, tree, data);`,
      'return 1;',
    ]),
    '}',
    '',
  ];
}

function hexOf({ bytes }: HeuristicTest): string {
  return bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ');
}
