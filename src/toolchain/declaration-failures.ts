import type { FailureText, Told } from '../errors/failure-text.js';
import { KnownFailure } from '../errors/known-failure.js';

/** Gathers what is wrong with declarations, so that all of it can be said at once. */
export class DeclarationFailures {
  readonly #failures: KnownFailure[] = [];

  /** What work gives; `undefined` if it failed in a way that the user can mend. */
  async try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof KnownFailure)) throw error;
      this.#failures.push(error);
      return undefined;
    }
  }

  /**
   * Ends the gathering.
   *
   * @throws {@link KnownFailure} DECLARATION_INVALID if there was a failure.
   */
  throwAll(): void {
    const [first, ...others] = this.#failures;
    if (first === undefined) return;
    if (others.length === 0) throw first;
    const cause = this.#failures;
    throw new KnownFailure('DECLARATION_INVALID', (text) => this.#say(text), { cause });
  }

  #say(text: FailureText): Told {
    const said = this.#failures.map((failure) => failure.say(text));
    const lines = [...new Set(said.flatMap(({ message, lines: own = [message] }) => own))];
    const hints = new Set(said.map(({ hint }) => hint));
    return { message: lines.join('\n'), lines, hint: [...hints].join(' ') };
  }
}
