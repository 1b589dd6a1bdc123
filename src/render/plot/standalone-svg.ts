/** A start tag with its attributes, as Vega writes it: `<` and `>` stand for nothing else in its output. */
const TAG = /<(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>/g;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
/** Labels that were left out for want of room. */
const HIDDEN_TEXT = /<text [^>]*opacity="0"[^>]*>[^<]*<\/text>/g;
/** Boxes around groups, without area. */
const EMPTY_BOX = /<path [^>]*(?: d="" [^>]*display="none"|d="M0,0h0v0h0Z")[^>]*\/>/g;
const EMPTY_GROUP = /<g[^>]*><\/g>/g;
/** A number with decimals that no eye can see. */
const LONG_NUMBER = /-?\d*\.\d{3,}(?:e-?\d+)?/g;
const DECIMALS = 2;

/**
 * Vega's SVG as a file of its own: what it calls the label of a mark becomes a tooltip, and the whole has a
 * title and a description.
 */
export function standaloneSvg(vegaSvg: string, title: string, description: string): string {
  const body = vegaSvg
    .replace(HIDDEN_TEXT, '')
    .replace(EMPTY_BOX, '')
    .replace(TAG, (_tag, name: string, attributes: string, isEmpty: string) =>
      tagOf(name, attributes, isEmpty !== ''),
    );
  const head = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  return `${withoutEmptyGroups(body).replace(/^<svg [^>]*>/, (tag) => rootOf(tag) + head)}\n`;
}

function tagOf(name: string, attributes: string, isEmpty: boolean): string {
  let tooltip: string | undefined;
  const kept = attributes.replace(ATTRIBUTE, (whole, attribute: string, value: string) => {
    if (attribute === 'aria-label') tooltip = value;
    // The picture is one image to a screen reader; its parts have no roles.
    if (attribute === 'role' || attribute === 'class' || attribute.startsWith('aria-')) return '';
    if (attribute === 'opacity' && value === '1') return '';
    return attribute === 'd' || attribute === 'transform' || /^[xy]\d?$/.test(attribute)
      ? ` ${attribute}="${value.replace(LONG_NUMBER, rounded)}"`
      : whole;
  });
  if (!isEmpty) return `<${name}${kept}>`;
  return tooltip === undefined
    ? `<${name}${kept}/>`
    : `<${name}${kept}><title>${tooltip}</title></${name}>`;
}

function rootOf(tag: string): string {
  return tag
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .replace('>', ' role="img">');
}

function withoutEmptyGroups(svg: string): string {
  const less = svg.replace(EMPTY_GROUP, '');
  return less.length === svg.length ? svg : withoutEmptyGroups(less);
}

function rounded(number: string): string {
  return String(Number(Number(number).toFixed(DECIMALS)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
