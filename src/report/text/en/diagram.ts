import type { DiagramText } from '../report-text.js';
import { counted } from './words.js';

export const diagramEn: DiagramText = {
  heading: (conversation) => `Flow graph of ${conversation}`,
  plotsHeading: (conversation) => `Plots of ${conversation}`,
  asMermaid: 'The same as Mermaid text',
  participant: { client: 'Client', server: 'Server' },
  otherFrames: (count) =>
    `${counted(count, 'other frame')} of this conversation (data and acknowledgments)`,
  notInCapture: {
    handshake: 'handshake not in the capture',
    teardown: 'no teardown in the capture',
  },
  moreSteps: (count) => `${counted(count, 'more frame')} not drawn`,
};
