import type { HtmlText } from '../html-text.js';

export const htmlEn: HtmlText = {
  skip: 'Skip to the report',
  contents: 'Contents',
  tools: 'View',
  expandAll: 'Expand all packet details',
  collapseAll: 'Collapse all',
  darkColours: 'Dark colours',
  table: (number, heading) => `Table ${number}: ${heading}`,
  lines: (number, heading) => `Lines ${number}: ${heading}`,
  figure: (number, heading) => `Figure ${number}: ${heading}`,
  foldedOnPaper:
    'Packet details are printed only where they are unfolded: expand those that you need before you print.',
  frame: {
    bar: 'Selected frame',
    previous: 'Previous mention',
    next: 'Next mention',
    clear: 'Clear',
    keys: 'On a frame number: N next, P previous, Esc clear',
    selected: 'Frame {frame}: mention {place} of {places}',
    cleared: 'No frame selected',
  },
  sorted: {
    ascending: 'Sorted by {column}, ascending',
    descending: 'Sorted by {column}, descending',
    none: 'In the order of the report again',
  },
  mentions: [
    // After the singular stands one number: the next one may be a time ("frame 4, 0.02 s after it").
    /\b[Ff]rame (\d+)\b(?!\.\d)/dgu,
    /\b[Ff]rames (\d+(?:(?:, and |, | and | to |–)\d+(?![\d,]*\.?\d| more))*)/dgu,
  ],
  frameHead: /^(?:No\.|(?:.* )?[Ff]rame(?: of .*)?|Acknowledged by)(?: \(.*\))?$/u,
};
