import type { StateText } from '../state-text.js';
import { counted, grouped } from './words.js';

export const statesEn: StateText = {
  heading: (conversation) => `States of ${conversation}`,
  columns: { frame: 'After frame', segment: 'Segment', client: 'Client', server: 'Server' },
  reading: (state, confidence) =>
    confidence === 'inferred' && state !== 'unknown' ? `${state} (inferred)` : state,
  intro:
    'State of each end after each frame, with the names of RFC 9293 §3.3.2. Neighbouring frames that change nothing share a row.',
  introOfSteps: 'State of each end after each of these frames, with the names of RFC 9293 §3.3.2:',
  segments: ({ segments, dataSegments, hasChange, changeFrame, isLeftOut }) => {
    const data = dataSegments === 0 ? 'none with data' : `${grouped(dataSegments)} with data`;
    const changed = changeFrame === undefined ? '' : `, so from frame ${changeFrame} on`;
    const rest = isLeftOut === true ? ', left out' : hasChange ? changed : ', no change';
    return `${counted(segments, 'segment')}, ${data}${rest}`;
  },
  takenBack: ({ frame, takenBack }) =>
    takenBack === undefined
      ? ''
      : {
          'before-fin': ` (frame ${frame} was sent before the FIN arrived)`,
          'before-syn': ` (frame ${frame} was sent before the SYN arrived)`,
          'ack-not-arrived': ` (frame ${frame} was sent before the ACK arrived)`,
          'fin-not-arrived': ` (frame ${frame} repeats the FIN, which had not arrived)`,
        }[takenBack],
  leftOutNote:
    '“left out” marks frames for which a table of readable length has no room; the states are those after the last of them.',
  inferredNote:
    '“(inferred)” marks a state that the capture suggests but does not prove: it shows what an end has sent, not what has reached it, nor what went on before the first frame.',
  unknownClosingNote:
    '“unknown-closing” means that a FIN was seen, but that the capture may lack an earlier one of the other end: whoever sent this FIN is in FIN-WAIT-1 or FIN-WAIT-2 if it was the first, and in LAST-ACK or CLOSED if it was the second. The other end’s FIN, or data of it that this FIN has not acknowledged, would tell.',
  unknownNote:
    '“unknown” means that the end has sent nothing in the capture so far that tells its state.',
};
