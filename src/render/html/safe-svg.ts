import type { Element, Nodes, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { elementsOf } from './element.js';
import { STYLE_PROPERTIES, SVG_SCHEMA } from './svg-schema.js';

/** A value that reaches for something by its address. */
const ADDRESS = /url\s*\(/iu;
/** A value that reaches for a part of the same picture. */
const OWN_PART = /^url\(\s*["']?#([\w.-]+)["']?\s*\)$/u;

/**
 * A picture reduced to shapes and text: no script, no foreign content, nothing loaded from elsewhere,
 * and no styles, which the page's policy forbids; known ones become attributes.
 *
 * @param prefix - Begins every id, so that two pictures on a page do not meet.
 * @returns `undefined` when the text holds no SVG.
 */
export function safeSvg(source: string, prefix: string): Element | undefined {
  const parsed = fromHtml(source, { fragment: true });
  const svg = parsed.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'svg',
  );
  if (svg === undefined) return undefined;
  for (const { element } of [{ element: svg }, ...elementsOf(svg)]) stylesToAttributes(element);
  const safe: Nodes = sanitize(svg, SVG_SCHEMA);
  if (safe.type !== 'element') return undefined;
  for (const { element } of [{ element: safe }, ...elementsOf(safe)]) {
    element.properties = ownReferences(element.properties, prefix);
  }
  makeScalable(safe);
  return safe;
}

function stylesToAttributes({ properties }: Element): void {
  const { style } = properties;
  delete properties.style;
  if (typeof style !== 'string') return;
  for (const declaration of style.split(';')) {
    const [name = '', ...value] = declaration.split(':');
    const property = STYLE_PROPERTIES.get(name.trim().toLowerCase());
    if (property !== undefined) properties[property] = value.join(':').trim();
  }
}

function ownReferences(properties: Properties, prefix: string): Properties {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') {
      kept[name] = value;
    } else if (name === 'id') {
      kept[name] = prefix + value;
    } else if (name === 'href' || name === 'xLinkHref') {
      if (value.startsWith('#')) kept.href = `#${prefix}${value.slice(1)}`;
    } else if (ADDRESS.test(value)) {
      const part = OWN_PART.exec(value)?.[1];
      if (part !== undefined) kept[name] = `url(#${prefix}${part})`;
    } else {
      kept[name] = value;
    }
  }
  return kept;
}

/** A picture of a fixed size shrinks as a whole only with a view box. */
function makeScalable({ properties }: Element): void {
  const { width, height, viewBox } = properties;
  const [w, h] = [Number.parseFloat(String(width)), Number.parseFloat(String(height))];
  if (viewBox === undefined && w > 0 && h > 0) properties.viewBox = `0 0 ${w} ${h}`;
}
