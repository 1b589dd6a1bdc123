/** What a report in HTML says beside the report itself, and how frames are named in its language. */
export interface HtmlText {
  /** The link that jumps over the table of contents. */
  readonly skip: string;
  readonly contents: string;
  readonly tools: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly darkColours: string;
  /** Name of a table that can be scrolled; the heading is the one above it. */
  readonly table: (number: number, heading: string) => string;
  /** Name of lines that can be scrolled. */
  readonly lines: (number: number, heading: string) => string;
  /** Name of a picture. */
  readonly figure: (number: number, heading: string) => string;
  /** On paper, when there are too many packet trees to print them all. */
  readonly foldedOnPaper: string;
  /** The bar that goes through the places where a frame is named. */
  readonly frame: {
    readonly bar: string;
    readonly previous: string;
    readonly next: string;
    readonly clear: string;
    readonly keys: string;
    /** `{frame}`, `{place}` and `{places}` are put in by the page. */
    readonly selected: string;
    readonly cleared: string;
  };
  /** What is said when a table was sorted; `{column}` is put in by the page. */
  readonly sorted: {
    readonly ascending: string;
    readonly descending: string;
    readonly none: string;
  };
  /**
   * Where a sentence names frames: the first group holds their numbers, with whatever stands between
   * them. Global and with indices.
   */
  readonly mentions: readonly RegExp[];
  /** Heads of columns that hold frame numbers. */
  readonly frameHead: RegExp;
}
