/** Charts as Excel draws them itself. */
export interface BookChart {
  readonly kind: "radar" | "bar" | "column" | "line" | "scatter";
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** Along the axis of values, or y of a scatter chart. */
  readonly values: ChartAxis;
  /** x of a scatter chart, or the title of the axis of categories. */
  readonly categories?: ChartAxis;
}

export interface ChartAxis {
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

export interface ChartSeries {
  readonly name: string;
  /** Texts of the categories; numbers along x in a scatter chart. */
  readonly categories: ChartRange;
  readonly values: ChartRange;
  /** Texts beside the points. */
  readonly labels?: ChartRange;
  readonly look: SeriesLook;
}

/** Solid, dashed and dotted tell the series apart without colour. */
export type SeriesLook = "main" | "target" | "second" | "points" | "rule";

/** A range of cells with what is in them. */
export interface ChartRange {
  readonly formula: string;
  readonly values: readonly (string | number | boolean | null)[];
}
