/** A command of a page, and what stands below it. */
export interface PageStep {
  readonly command: string;
  readonly output: string;
}

const FENCE = /(?<=^```console\n)\$ .*?(?=^```$)/gms;

/** The commands in the `console` blocks of a page, one a block. */
export function pageSteps(page: string): readonly PageStep[] {
  return [...page.matchAll(FENCE)].map(([block]) => stepOf(block));
}

/** The page with other output below its commands. */
export function withOutputs(page: string, outputOf: (command: string) => string): string {
  return page.replaceAll(FENCE, (block) => {
    const { command } = stepOf(block);
    return `$ ${command}\n${outputOf(command)}`;
  });
}

function stepOf(block: string): PageStep {
  const end = block.indexOf('\n');
  return { command: block.slice(2, end), output: block.slice(end + 1) };
}
