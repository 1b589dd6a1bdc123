/**
 * Works on several things at the same time, and lets each know when those before it are done.
 *
 * @param limit - How many at the same time.
 * @param work - `turn` settles when all earlier ones have ended.
 * @returns The results in the order of the items.
 * @throws What the first `work` to fail has thrown; the others should then be ended by other means.
 */
export async function sideBySide<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item, turn: Promise<void>) => Promise<Result>,
): Promise<readonly Result[]> {
  const all: Promise<Result>[] = [];
  const running = new Set<Promise<unknown>>();
  let turn = Promise.resolve();
  for (const item of items) {
    if (running.size >= limit) await Promise.race(running);
    const one = work(item, turn);
    all.push(one);
    const over = one.then(
      () => undefined,
      () => undefined,
    );
    turn = Promise.all([turn, over]).then(() => undefined);
    const ended = one.finally(() => running.delete(ended));
    // Whoever waits for `all` is told of a failure.
    ended.catch(() => undefined);
    running.add(ended);
  }
  return Promise.all(all);
}
