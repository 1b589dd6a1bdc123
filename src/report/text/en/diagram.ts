import type { DiagramText } from '../report-text.js';

export const diagramEn: DiagramText = {
  heading: (conversation) => `Flow graph of ${conversation}`,
  plotsHeading: (conversation) => `Plots of ${conversation}`,
  asMermaid: 'The same as Mermaid text',
};
