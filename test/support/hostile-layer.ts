import { BuiltLayer, FieldNode } from '../../src/model/packet-tree.js';

/** Text that tries to end whatever it is put into, and to fool whoever looks at it. */
export const HOSTILE =
  '"}}]\'>]]></packet>\n</pdml>&amp;<!ENTITY x "y">\\" \u0000\u0001\u001b[31m\u007f\u0085 \u202eltr\u202c \ud800 \ufeff\u2028 ü→😀';

/** The same as a reader sees it. */
export const HOSTILE_SHOWN =
  '"}}]\'>]]></packet>\\u{a}</pdml>&amp;<!ENTITY x "y">\\" \\u{0}\\u{1}\\u{1b}[31m\\u{7f}\\u{85} \\u{202e}ltr\\u{202c} \\u{d800} \\u{feff}\\u{2028} ü→😀';

/** A protocol with hostile text wherever there can be text. */
export function hostileLayer(): BuiltLayer {
  const inner = new FieldNode({
    name: 'evil.inner',
    holds: 'boolean',
    show: '1',
    label: '[Inner: True]',
  });
  return new BuiltLayer({
    name: 'evil',
    label: HOSTILE,
    children: [
      new FieldNode({
        name: 'evil.text',
        holds: 'string',
        show: HOSTILE,
        label: HOSTILE,
        children: [inner],
      }),
      new FieldNode({ name: 'evil.number', holds: 'number', show: '1' }),
      new FieldNode({ name: 'evil.number', holds: 'number', show: '2' }),
      new FieldNode({ name: 'evil.present', holds: 'presence' }),
      new FieldNode({ name: 'evil.hidden', holds: 'string', show: 'h', isHidden: true }),
    ],
  });
}
