import { announce, buttonOf, filled, wordsOf } from './elements.js';

/** Shows every place that names the frame whose number was clicked, and goes from one to the next. */
export function followFrames(): void {
  new FrameFollower().start();
}

class FrameFollower {
  readonly #bar = document.querySelector<HTMLElement>('.frame-bar');
  #frame: string | undefined;
  #place = 0;

  start(): void {
    document.addEventListener('click', (event) => {
      const mention = mentionOf(event.target);
      const frame = mention?.dataset['frame'];
      if (mention === undefined || frame === undefined) return;
      // A click with Ctrl opens the link elsewhere.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#select(frame, mention);
    });
    document.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    buttonOf('previous')?.addEventListener('click', () => {
      this.#go(-1, false);
    });
    buttonOf('next')?.addEventListener('click', () => {
      this.#go(1, false);
    });
    buttonOf('clear')?.addEventListener('click', () => {
      this.#clear();
    });
    addEventListener('hashchange', () => {
      this.#selectAddressed();
    });
    this.#selectAddressed();
  }

  /** Follows the frame that the page's address names. */
  #selectAddressed(): void {
    const frame = /^#frame-(\d+)$/.exec(location.hash)?.[1];
    const target = document.getElementById(location.hash.slice(1));
    if (frame === undefined || target === null) return;
    if (target instanceof HTMLDetailsElement) target.open = true;
    this.#select(frame, target);
    target.scrollIntoView({ block: 'center' });
  }

  #select(frame: string, at: Element): void {
    for (const mention of document.querySelectorAll('.hit')) mention.classList.remove('hit');
    this.#frame = frame;
    const mentions = this.#mentions();
    for (const mention of mentions) mention.classList.add('hit');
    this.#place = Math.max(0, mentions.indexOf(at));
    if (this.#bar !== null) this.#bar.hidden = false;
    document.body.classList.add('follows');
    this.#tell(mentions.length);
  }

  #clear(): void {
    if (this.#frame === undefined) return;
    const at = this.#mentions()[this.#place];
    const isInBar = this.#bar?.contains(document.activeElement) === true;
    for (const mention of document.querySelectorAll('.hit')) mention.classList.remove('hit');
    this.#frame = undefined;
    if (this.#bar !== null) this.#bar.hidden = true;
    document.body.classList.remove('follows');
    announce(wordsOf('.status')['cleared']);
    // The focus must not be lost with the bar that had it.
    if (isInBar) focusOf(at)?.focus({ preventScroll: true });
  }

  #go(step: 1 | -1, takesFocus: boolean): void {
    const mentions = this.#mentions();
    const place = (this.#place + step + mentions.length) % mentions.length;
    const mention = mentions[place];
    if (mention === undefined) return;
    this.#place = place;
    unfold(mention);
    mention.scrollIntoView({ block: 'center' });
    if (takesFocus) focusOf(mention)?.focus({ preventScroll: true });
    this.#tell(mentions.length);
  }

  /** Letters count only where a frame has the focus: elsewhere they belong to browser and reader. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#clear();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'n' && key !== 'p') return;
    const focused = document.activeElement;
    const mention = mentionOf(focused);
    const isInBar = this.#bar?.contains(focused) === true;
    const frame = mention?.dataset['frame'];
    if (!isInBar && (mention === undefined || frame === undefined)) return;
    event.preventDefault();
    if (frame !== undefined && frame !== this.#frame && mention !== undefined) {
      this.#select(frame, mention);
    }
    this.#go(key === 'n' ? 1 : -1, !isInBar);
  }

  /** In the order of the page, which sorting a table changes. */
  #mentions(): readonly Element[] {
    return [...document.querySelectorAll(`main [data-frame="${this.#frame ?? ''}"]`)];
  }

  #tell(places: number): void {
    const values = {
      frame: this.#frame ?? '',
      place: String(this.#place + 1),
      places: String(places),
    };
    const { selected } = wordsOf('.frame-bar .place');
    const place = document.querySelector('.frame-bar .place');
    if (place !== null) place.textContent = filled(selected, values);
    announce(selected, values);
  }
}

/** The link, part of a picture or line of a packet tree that names a frame and was meant. */
function mentionOf(target: EventTarget | null): HTMLElement | SVGElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const mention = target.closest<HTMLElement | SVGElement>('main [data-frame]') ?? undefined;
  // Of a packet tree only its line counts, and a click on it folds the tree as ever.
  if (mention instanceof HTMLDetailsElement) return undefined;
  return mention;
}

/** Opens what a place is folded away in, and the packet tree that it is itself. */
function unfold(mention: Element): void {
  for (let at = mention.closest('details'); at !== null;) {
    at.open = true;
    at = at.parentElement?.closest('details') ?? null;
  }
}

function focusOf(mention: Element | undefined): HTMLElement | undefined {
  if (mention instanceof HTMLDetailsElement) {
    return mention.querySelector<HTMLElement>('summary') ?? undefined;
  }
  return mention instanceof HTMLElement ? mention : undefined;
}
