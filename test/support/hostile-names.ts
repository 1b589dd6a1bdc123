/** Names of captures that try to be more than a name, and the text that a reader is to see. */
export const HOSTILE_NAMES: readonly { readonly name: string; readonly shown: string }[] = [
  ...[
    '</title><script>alert(1)</script>.pcap',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '&lt;b&gt;&amp;&#60;',
    ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    'end; participant X #59; %% {} `x`',
    '<br/>',
  ].map((name) => ({ name, shown: name })),
  { name: 'a\nend\n    S->>C: forged', shown: 'a\\u{a}end\\u{a}    S->>C: forged' },
  { name: '\u001b[2Jgone\u202efcap.\ufffe', shown: '\\u{1b}[2Jgone\\u{202e}fcap.\ufffe' },
];
