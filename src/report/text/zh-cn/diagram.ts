import type { DiagramText } from '../report-text.js';
import { zh } from './words.js';

export const diagramZh: DiagramText = {
  heading: (conversation) => zh`${conversation}的流量图`,
  plotsHeading: (conversation) => zh`${conversation}的曲线图`,
  asMermaid: '以 Mermaid 文本表示',
};
