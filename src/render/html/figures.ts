import type { Element, ElementContent } from 'hast';
import type { HtmlText } from '../../report/text/html-text.js';
import { h, isElement, textOf } from './element.js';
import { safeSvg } from './safe-svg.js';

/** Puts pictures in their places, each with a caption. */
export class FigurePlacer {
  #count = 0;
  #heading = '';

  constructor(
    private readonly figures: ReadonlyMap<string, string>,
    private readonly text: HtmlText,
  ) {}

  place(node: Element): void {
    node.children = node.children.flatMap((child): readonly ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (/^h[1-6]$/u.test(child.tagName)) this.#heading = textOf(child);
      if (child.tagName === 'figure') return this.#figure(child);
      this.place(child);
      // HTML allows no figure inside a paragraph; an image of Markdown always stands in one.
      const isWrapped =
        child.tagName === 'p' && child.children.some((each) => isElement(each, 'figure'));
      return isWrapped ? child.children : [child];
    });
  }

  #figure(placeholder: Element): readonly ElementContent[] {
    const { dataFigure: name, dataAlternative: alternative } = placeholder.properties;
    const source = this.figures.get(String(name));
    const picture =
      source === undefined ? undefined : safeSvg(source, `figure-${this.#count + 1}-`);
    if (picture === undefined) return placeholder.children;
    this.#count += 1;
    const subject =
      typeof alternative === 'string' && alternative !== '' ? alternative : this.#heading;
    const caption = this.text.figure(this.#count, subject);
    Object.assign(picture.properties, { role: 'img', ariaLabel: caption });
    const box = h(
      'div',
      { className: ['scroll'], role: 'region', ariaLabel: caption, tabIndex: 0 },
      [picture],
    );
    return [h('figure', {}, [box, h('figcaption', {}, [caption])])];
  }
}
