import { buttonOf } from './elements.js';

/** Width below which the table of contents would push the report off the screen. */
const NARROW = '(max-width: 68rem)';

/** Folds and unfolds all packet trees at once, and all of them while a page is printed. */
export function foldBlocks(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
  if (contents !== null && matchMedia(NARROW).matches) contents.open = false;
  const all = (selector: string, isOpen: boolean) => () => {
    for (const block of document.querySelectorAll<HTMLDetailsElement>(selector)) {
      block.open = isOpen;
    }
  };
  buttonOf('expand')?.addEventListener('click', all('main details', true));
  // The branches of a tree stay open, so that it is there again with one click.
  buttonOf('collapse')?.addEventListener('click', all('main details:not(.tree *)', false));
  unfoldOnPaper();
}

function unfoldOnPaper(): void {
  if (document.querySelector('main.prints-all') === null) return;
  let folded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    const blocks = document.querySelectorAll<HTMLDetailsElement>('main details');
    folded = [...blocks].filter(({ open }) => !open);
    for (const block of folded) block.open = true;
  });
  addEventListener('afterprint', () => {
    for (const block of folded) block.open = false;
    folded = [];
  });
}
