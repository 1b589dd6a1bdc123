import type { CaptureAdvice } from '../tshark/capture-rights.js';
import { shellWord } from './shell-word.js';
import type { CaptureText } from './text/capture-text.js';

/** What to do about a missing right to capture, in words. */
export function adviceText(given: CaptureAdvice, { advice }: CaptureText): string {
  switch (given.kind) {
    case 'debian':
    case 'join-group':
    case 'log-in-again':
      return advice[given.kind](given.group);
    case 'setcap':
      return advice.setcap(shellWord(given.dumpcap));
    case 'container':
    case 'chmodbpf':
    case 'npcap':
    case 'other':
      return advice[given.kind]('');
  }
}
