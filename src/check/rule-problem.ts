import type { Advised, FilterFailureText } from '../errors/failure-text.js';

/** What can be wrong with a file of rules. */
export type RuleFault =
  /** In the words of the YAML parser. */
  | { readonly kind: 'syntax'; readonly words: string }
  /** Lines of three dashes make several files of one. */
  | { readonly kind: 'several-documents' }
  | { readonly kind: 'wrong-shape'; readonly key: string; readonly needs: Shape }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly choices: readonly string[] }
  | { readonly kind: 'missing-key'; readonly key: string }
  | {
      readonly kind: 'unknown-value';
      readonly key: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | {
      readonly kind: 'bad-count' | 'bad-duration' | 'bad-whole-number';
      readonly key: string;
      readonly value: string;
    }
  | { readonly kind: 'bad-points'; readonly value: string; readonly most: number }
  /** As the filter's reader says it; the position counts from 1 within the filter. */
  | {
      readonly kind: 'bad-filter';
      readonly key: string;
      readonly position: number;
      readonly say: (text: FilterFailureText) => Advised;
    }
  | {
      readonly kind: 'wrong-field-value';
      readonly field: string;
      readonly value: string;
      readonly needs: 'number' | 'text' | 'flag';
    }
  /** No conversation can have it. */
  | {
      readonly kind: 'bad-value';
      readonly key: string;
      readonly say: (text: FilterFailureText) => Advised;
    }
  | { readonly kind: 'quantifier-and-count'; readonly key: string }
  | { readonly kind: 'crossed-counts'; readonly least: number; readonly most: number }
  | { readonly kind: 'nothing-expected' };

/** What has to stand in a place. */
export type Shape = 'map' | 'list' | 'text' | 'value' | 'filter';

/** A fault and where it is; line and column count from 1. */
export type RuleProblem = RuleFault & { readonly line: number; readonly column: number };
