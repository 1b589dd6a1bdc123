/** Text that would act in some output, and how a reader is to see it. */
export interface Payload {
  readonly what: string;
  readonly text: string;
  readonly shown: string;
}

/** None has a line end, so that it may stand in a header of HTTP. */
export const PAYLOADS: readonly Payload[] = [
  same('HTML', '<img src=x onerror=hit=1>'),
  same('a script', '</code></pre></title></style></script><script>hit=1</script>'),
  same('SVG', '<svg onload=hit=1><a href="javascript:hit=1">x</a></svg>'),
  same('an attribute', `" onload="hit=1' onload='hit=1`),
  same('a link of Markdown', '[x](javascript:hit=1) ![y](https://example.com/y.png)'),
  same('the end of code', '``` ~~~ `` `x` | # *a* __b__ </details>'),
  same('a directive of Mermaid', 'A->>B: x"];click A callback "%%{init: {}}%%'),
  same('the end of a Mermaid message', 'x; end #quot; #59; participant X'),
  {
    what: 'colours of a terminal',
    text: '\u001b[31mred\u001b[2J\u0007\u0008\u007f',
    shown: '\\u{1b}[31mred\\u{1b}[2J\\u{7}\\u{8}\\u{7f}',
  },
  {
    what: 'a link of a terminal',
    text: '\u001b]8;;https://example.com\u001b\\x\u009b31m\u0090\u009c',
    shown: '\\u{1b}]8;;https://example.com\\u{1b}\\x\\u{9b}31m\\u{90}\\u{9c}',
  },
  { what: 'bidi', text: 'gpj.\u202eexe\u2066x', shown: 'gpj.\\u{202e}exe\\u{2066}x' },
  {
    what: 'what has no width',
    text: 'a\u200bb\ufeffc\u2060d\u00ade\u{e0041}',
    shown: 'a\\u{200b}b\\u{feff}c\\u{2060}d\\u{ad}e\\u{e0041}',
  },
  same('a formula', `=HYPERLINK("https://example.com","x")`),
  same('a command', `=cmd|' /C calc'!A0`),
  same('a function', '@SUM(1+1)*cmd'),
  same('a sum', '+1+cmd|x'),
  same('a difference', '-1+cmd|x'),
  { what: 'a formula behind a tab', text: '\t=1+1', shown: '\\u{9}=1+1' },
  same('a character reference', '&lt;b&gt; &#x3C;script>'),
  same('an entity', ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;'),
];

/** Most bytes of a file's name on the usual systems, less an ending. */
const MOST_NAME_BYTES = 240;

/** The same payloads as names of captures, as many in a name as there is room; and names of other kinds. */
export const HOSTILE_FILE_NAMES: readonly { readonly name: string; readonly shown: string }[] = [
  ...packed(PAYLOADS),
  { name: '-o.pcapng', shown: '-o.pcapng' },
  {
    name: 'a\nsharkscribe: forged\n## x.pcapng',
    shown: 'a\\u{a}sharkscribe: forged\\u{a}## x.pcapng',
  },
  { name: `"'$(id)\`id\`';id".pcapng`, shown: `"'$(id)\`id\`';id".pcapng` },
];

function same(what: string, text: string): Payload {
  return { what, text, shown: text };
}

function packed(payloads: readonly Payload[]): readonly { name: string; shown: string }[] {
  const names: { name: string; shown: string }[] = [];
  for (const payload of payloads) {
    // No name of a file has a slash.
    const text = payload.text.replaceAll('/', '');
    const shown = payload.shown.replaceAll('/', '');
    const last = names.at(-1);
    if (last !== undefined && Buffer.byteLength(last.name + text) < MOST_NAME_BYTES) {
      last.name += ` ${text}`;
      last.shown += ` ${shown}`;
    } else names.push({ name: text, shown });
  }
  return names.map(({ name, shown }) => ({ name: `${name}.pcapng`, shown: `${shown}.pcapng` }));
}
