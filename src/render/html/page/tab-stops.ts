/** Boxes that can scroll are stops of the Tab key; those that need not are passed over. */
export function narrowTabStops(): void {
  const observer = new ResizeObserver((entries) => {
    // All sizes are read first: a change in between would have the page laid out again for each box.
    const boxes = entries.flatMap(({ target }) => (target instanceof HTMLElement ? [target] : []));
    const scrolls = boxes.map((box) => box.scrollWidth > box.clientWidth);
    boxes.forEach((box, index) => {
      const isStop = scrolls[index] === true;
      if (isStop === box.hasAttribute('tabindex')) return;
      box.toggleAttribute('tabindex', isStop);
      if (isStop) box.tabIndex = 0;
      box.role = isStop ? 'region' : 'group';
    });
  });
  for (const box of document.querySelectorAll('.scroll')) observer.observe(box);
}
