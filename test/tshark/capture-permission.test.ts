import { expect } from 'chai';
import { type CaptureFailureKind, captureFailureOf } from '../../src/tshark/capture-permission.js';

/** What dumpcap advises on Linux; it is long, and none of it is about what happened. */
const ADVICE = [
  'Please check to make sure you have sufficient permissions.',
  '',
  'On Debian and Debian derivatives such as Ubuntu, if you have installed Wireshark from a package, try running',
  '    sudo dpkg-reconfigure wireshark-common',
];

describe('captureFailureOf()', () => {
  const cases: readonly (readonly [
    what: string,
    kind: CaptureFailureKind,
    lastWords: readonly string[],
  ])[] = [
    [
      'libpcap of Debian 12',
      'no-permission',
      [
        'dumpcap: You do not have permission to capture on device "lo".',
        '(socket: Operation not permitted)',
        ...ADVICE,
      ],
    ],
    [
      'a newer libpcap',
      'no-permission',
      [
        'dumpcap: You do not have permission to capture on device "lo".',
        '(Attempt to create packet socket failed - CAP_NET_RAW may be required)',
        ...ADVICE,
      ],
    ],
    [
      'a question for link types',
      'no-permission',
      [
        'dumpcap: The capabilities of the capture device "lo" could not be obtained (pcap_activate() failed: socket: Operation not permitted).',
        ...ADVICE,
      ],
    ],
    [
      'a question for statistics',
      'no-permission',
      ['dumpcap: There are no interfaces on which a capture can be done'],
    ],
    [
      'macOS',
      'no-permission',
      [
        'dumpcap: You do not have permission to capture on device "en0".',
        '((cannot open BPF device) /dev/bpf0: Permission denied)',
      ],
    ],
    [
      'an interface that is not there',
      'no-such-interface',
      ['dumpcap: There is no device named "nosuch".', '(No such device exists)'],
    ],
    [
      'an interface that is down',
      'interface-down',
      ['dumpcap: Device "ifb0" is not up.', '(That device is not up)'],
    ],
    [
      'a filter',
      'bad-filter',
      [
        'dumpcap: Invalid capture filter "tcp port abc" for interface \'lo\'.',
        '',
        "That string isn't a valid capture filter (unknown port 'abc').",
        "See the User's Guide for a description of the capture filter syntax.",
      ],
    ],
    [
      'a file in a folder of somebody else',
      'file-not-writable',
      [
        'dumpcap: The file to which the capture would be saved ("/root/x") could not be opened: Permission denied.',
      ],
    ],
    [
      'a disk that is full',
      'file-not-writable',
      [
        'dumpcap: Not all the packets could be written to the file to which the capture was being saved',
        '("/home/ada/x.pcapng") because there is no space left on the file system',
        'on which that file resides.',
      ],
    ],
    ['anything else', 'other', ['dumpcap: The specified packet write count is zero']],
  ];
  for (const [what, kind, lastWords] of cases) {
    it(`says ${kind} for ${what}`, () => {
      expect(captureFailureOf({ exitCode: 1, lastWords })?.kind).to.equal(kind);
    });
  }

  it('keeps what happened, on one line, without the advice', () => {
    const [, , lastWords] = cases[0] ?? ['', 'other', []];
    expect(captureFailureOf({ exitCode: 1, lastWords })?.words).to.equal(
      'You do not have permission to capture on device "lo". (socket: Operation not permitted)',
    );
  });

  it('leaves out what root is told who has no capabilities', () => {
    const lastWords = ['dumpcap: cap_set_proc() fail return: Operation not permitted'];
    expect(captureFailureOf({ exitCode: 1, lastWords })).to.deep.equal({
      kind: 'other',
      words: '',
    });
  });

  it('takes lines apart that come in one text', () => {
    const text = 'Capturing on \'nosuch\'\ndumpcap: There is no device named "nosuch".\r\n';
    expect(captureFailureOf({ exitCode: 1, lastWords: [text] })).to.deep.equal({
      kind: 'no-such-interface',
      words: 'There is no device named "nosuch".',
    });
  });

  it('knows an interface that went away by the words, for dumpcap ends with 0', () => {
    const lastWords = [
      'File: /tmp/gone.pcapng',
      'dumpcap: The network adapter "d0" is no longer attached; the capture has stopped.',
      'Packets captured: 3',
    ];
    expect(captureFailureOf({ exitCode: 0, lastWords })).to.deep.equal({
      kind: 'interface-gone',
      words: 'The network adapter "d0" is no longer attached; the capture has stopped.',
    });
  });

  it('takes a broken pipe, or the signal, for no failure of one that was stopped', () => {
    const lastWords = [
      'dumpcap: The file to which the capture was being saved',
      '("-") could not be closed: Broken pipe.',
      'Please report this to the Wireshark developers as a bug.',
    ];
    expect(captureFailureOf({ exitCode: 2, lastWords })?.kind).to.equal('file-not-writable');
    for (const [exitCode, words] of [
      [2, lastWords],
      [undefined, []],
    ] as const) {
      const end = { exitCode, lastWords: words, wasStopped: true };
      expect(captureFailureOf(end)).to.equal(undefined);
    }
  });

  it('tells what is wrong with one that was stopped all the same', () => {
    const lastWords = ['dumpcap: There is no device named "nosuch".'];
    const failure = captureFailureOf({ exitCode: 1, lastWords, wasStopped: true });
    expect(failure?.kind).to.equal('no-such-interface');
  });

  it('finds nothing wrong with a capture that ended well', () => {
    const lastWords = ["Capturing on 'Loopback: lo'", 'Packets captured: 0'];
    expect(captureFailureOf({ exitCode: 0, lastWords })).to.equal(undefined);
  });

  it('knows a dumpcap that may not be started', () => {
    for (const startError of ['EACCES', 'EPERM']) {
      const failure = captureFailureOf({ exitCode: undefined, lastWords: [], startError });
      expect(failure).to.deep.equal({ kind: 'no-permission', words: '', mayNotRun: true });
    }
    const failure = captureFailureOf({ exitCode: undefined, lastWords: [], startError: 'ENOENT' });
    expect(failure?.kind).to.equal('other');
  });

  it('has a kind for a dumpcap that died without a word', () => {
    expect(captureFailureOf({ exitCode: undefined, lastWords: [] })).to.deep.equal({
      kind: 'other',
      words: '',
    });
  });
});
