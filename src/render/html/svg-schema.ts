import type { Schema } from 'hast-util-sanitize';

const ELEMENTS = [
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'text', 'tspan', 'textPath'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['marker', 'clipPath', 'mask', 'pattern', 'linearGradient', 'radialGradient', 'stop'],
];

/** How shapes and text look, as attributes. */
const LOOK = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity', 'stroke-width'],
  ...['opacity', 'color', 'visibility', 'display', 'clip-path', 'clip-rule', 'mask'],
  ...['marker-start', 'marker-mid', 'marker-end', 'paint-order', 'shape-rendering'],
  ...['font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'letter-spacing'],
  ...['text-anchor', 'text-decoration', 'text-rendering', 'dominant-baseline', 'writing-mode'],
  ...['stop-color', 'stop-opacity'],
];

/** Where shapes and text are. */
const PLACE = [
  ...['id', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy'],
  ...['d', 'points', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'transform', 'rotate'],
  ...['textLength', 'lengthAdjust', 'pathLength', 'startOffset', 'offset', 'gradientUnits'],
  ...['gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'maskContentUnits'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'markerWidth', 'markerHeight'],
  ...['markerUnits', 'orient', 'refX', 'refY', 'href', 'xLinkHref', 'xmlSpace'],
];

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/gu, (_match, letter: string) => letter.toUpperCase());

/** CSS properties that are attributes as well, with their names in a syntax tree. */
export const STYLE_PROPERTIES: ReadonlyMap<string, string> = new Map(
  LOOK.map((name) => [name, camelCase(name)]),
);

/** What is left of a picture. Elements that are not listed go and leave their text. */
export const SVG_SCHEMA: Schema = {
  strip: [
    ...['script', 'style', 'foreignObject', 'image', 'iframe', 'object', 'embed', 'audio', 'video'],
    ...['animate', 'animateMotion', 'animateTransform', 'set', 'filter', 'metadata'],
  ],
  tagNames: ELEMENTS,
  attributes: { '*': [...PLACE, ...STYLE_PROPERTIES.values(), ['dataFrame', /^\d{1,10}$/u]] },
  protocols: { href: [], xLinkHref: [] },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
