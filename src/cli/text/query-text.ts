import type { QuestionName } from '../../query/questions.js';

/** What `query` says. */
export interface QueryText {
  /** In front of the columns of a table. */
  readonly columnsOf: (table: string) => string;
  readonly examples: string;
  readonly questions: Readonly<Record<QuestionName, string>>;
  readonly rows: (count: number) => string;
}
