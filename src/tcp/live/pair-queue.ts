/** A member of a queue, linked to its neighbours. */
export interface Queued<T> {
  before: T | undefined;
  after: T | undefined;
}

/**
 * A queue whose members can leave it from anywhere. A `Set` would do, but for what its first member costs: it
 * has to be looked for behind all that have left.
 */
export class PairQueue<T extends Queued<T>> {
  /** The member that has waited for longest. */
  first: T | undefined;
  count = 0;
  private last: T | undefined;

  /** @param member - Of no queue. */
  add(member: T): void {
    member.before = this.last;
    member.after = undefined;
    if (this.last === undefined) this.first = member;
    else this.last.after = member;
    this.last = member;
    this.count++;
  }

  /** @param member - Of this queue. */
  remove(member: T): void {
    const { before, after } = member;
    if (before === undefined) this.first = after;
    else before.after = after;
    if (after === undefined) this.last = before;
    else after.before = before;
    member.before = undefined;
    member.after = undefined;
    this.count--;
  }
}
