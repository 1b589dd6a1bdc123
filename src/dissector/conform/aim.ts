import type { Chance } from './chance.js';
import type { Goal, GoalStep } from './goals.js';
import type { Solver } from './solve.js';

/** Once in so many times a number is set that a length depends on. */
const SIZED_ONES = 12;

/**
 * Sets the numbers that are there for one of several branches, or for two, and leaves them so; half of the time
 * it does nothing.
 *
 * @param tried - How often each branch was aimed at; those that were least often come first.
 */
export function aim(
  all: readonly Goal[],
  solver: Solver,
  chance: Chance,
  tried: Map<Goal, number>,
): void {
  if (all.length === 0 || chance.oneIn(2)) return;
  // A length that stays as it is seldom agrees with what follows.
  const goals = chance.oneIn(SIZED_ONES) ? all : all.filter(({ isSized }) => !isSized);
  const [first, ...others] = goals;
  if (first === undefined) return;
  const count = (goal: Goal) => tried.get(goal) ?? 0;
  const least = others.reduce((one, goal) => (count(goal) < count(one) ? goal : one), first);
  tried.set(least, count(least) + 1);
  const company = chance.oneIn(3) ? (chance.among(goals) ?? least) : undefined;
  // What is set last is kept.
  const steps = [...(company?.steps ?? []), ...least.steps].filter(({ on }) => solver.knows(on));
  for (const step of steps) if (!isMade(step, solver, chance)) break;
  for (const { on } of steps) solver.fix(on);
}

function isMade(step: GoalStep, solver: Solver, chance: Chance): boolean {
  if (step.kind === 'truth') return solver.settle(step.on, step.isTrue);
  const { on, keys } = step;
  const now = solver.evaluate(on);
  if (now !== undefined && keys.includes(now)) return true;
  return chance.shuffled(keys.length).some((index) => solver.solve(on, keys[index] ?? 0n));
}
