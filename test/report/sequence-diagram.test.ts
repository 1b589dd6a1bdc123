import { expect } from 'chai';
import { mermaidText, sequenceDiagram } from '../../src/report/sequence-diagram.js';
import { en } from '../../src/report/text/en.js';
import type { Conversation } from '../../src/tcp/conversation.js';
import {
  FRAME_1_NANOS,
  abortedConversation,
  refusedAttempt,
} from '../support/conversation-builder.js';
import { sshConversation } from '../support/ssh-conversation.js';

function diagramOf(conversation: Conversation): readonly string[] {
  return sequenceDiagram(conversation, FRAME_1_NANOS, en, 6).map((line) => line.trim());
}

describe('sequenceDiagram()', () => {
  it('draws each step as an arrow from its sender', () => {
    expect(diagramOf(sshConversation()).filter((line) => line.includes('>>'))).to.deep.equal([
      'C->>S: 625 (120.584723 s) [SYN] Seq=0',
      'S->>C: 626 (120.629534 s) [SYN, ACK] Seq=0 Ack=1',
      'C->>S: 627 (120.629615 s) [ACK] Seq=1 Ack=1',
      'C->>S: 1475 (316.527612 s) [FIN, ACK] Seq=3343 Ack=4478',
      'S->>C: 1476 (316.563632 s) [ACK] Seq=4478 Ack=3344',
      'S->>C: 1477 (316.565597 s) [FIN, ACK] Seq=4478 Ack=3344',
      'C->>S: 1478 (316.565665 s) [ACK] Seq=3344 Ack=4479',
    ]);
  });

  it('folds what is no step into a note between opening and close', () => {
    const lines = diagramOf(sshConversation());
    const note = lines.findIndex((line) => line.startsWith('Note over C,S: 166 other frames'));
    expect(lines[note + 1]).to.contain('1475');
  });

  it('notes a state, and how sure it is, only where that changes', () => {
    expect(
      diagramOf(sshConversation()).filter((line) => line.startsWith('Note left')),
    ).to.deep.equal(
      ['SYN-SENT', 'ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2 (inferred)', 'TIME-WAIT'].map(
        (state) => `Note left of C: ${state}`,
      ),
    );
  });

  it('ends a reset in a cross', () => {
    expect(diagramOf(refusedAttempt())).to.include('S-xC: 2 (0.001316 s) [RST, ACK] Seq=1 Ack=1');
  });

  it('says when the handshake is not in the capture', () => {
    expect(diagramOf(abortedConversation())).to.include(
      'Note over C,S: handshake not in the capture',
    );
  });
});

describe('mermaidText()', () => {
  it('escapes what ends or changes a Mermaid message', () => {
    expect(mermaidText('a;b#c<br>%%"`')).to.equal('a#59;b#35;c#60;br#62;#37;#37;#34;#96;');
  });

  it('keeps a message on its line', () => {
    expect(mermaidText('a\nend')).to.equal('a\\u{a}end');
  });
});
