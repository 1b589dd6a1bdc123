/** The button of an action; `undefined` where the page has no use for it. */
export function buttonOf(action: string): HTMLButtonElement | undefined {
  return document.querySelector<HTMLButtonElement>(`button[data-action=${action}]`) ?? undefined;
}

/** Says something to those who hear a page, in words that the page brings along. */
export function announce(template: string | undefined, values: Record<string, string> = {}): void {
  const status = document.querySelector('.status');
  if (status !== null) status.textContent = filled(template, values);
}

/** A text with its `{names}` replaced by values. */
export function filled(template: string | undefined, values: Record<string, string>): string {
  return (template ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Words that only the script uses, which the page keeps as attributes. */
export function wordsOf(selector: string): DOMStringMap {
  return document.querySelector<HTMLElement>(selector)?.dataset ?? {};
}
