import type { StateText } from '../report-text.js';

export const statesEn: StateText = {
  heading: (conversation) => `States of ${conversation}`,
  columns: { frame: 'After frame', segment: 'Segment', client: 'Client', server: 'Server' },
  reading: (state, confidence) =>
    confidence === 'inferred' && state !== 'unknown' ? `${state} (inferred)` : state,
  intro: 'State of each end after each of these frames, with the names of RFC 9293 §3.3.2:',
  inferredNote:
    '“(inferred)” marks a state that the capture suggests but does not prove: it shows what an end has sent, not what has reached it, nor what went on before the first frame.',
  unknownClosingNote:
    '“unknown-closing” means that a FIN was seen, but that the capture may lack an earlier one of the other end: whoever sent this FIN is in FIN-WAIT-1 or FIN-WAIT-2 if it was the first, and in LAST-ACK or CLOSED if it was the second. The other end’s FIN, or data of it that this FIN has not acknowledged, would tell.',
  unknownNote:
    '“unknown” means that the end has sent nothing in the capture so far that tells its state.',
};
