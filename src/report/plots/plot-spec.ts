/** Plain data, as JSON holds it. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A picture to be drawn. */
export interface PlotSpec {
  /** What the picture is called, and what it shows: for who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** In the language of Vega-Lite 6. A mark's `description` becomes its tooltip. */
  readonly chart: JsonObject;
}
