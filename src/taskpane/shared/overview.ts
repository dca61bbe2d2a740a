import type { Markup } from "#charts/svg.ts";
import type { AddRecord, LinkedRow } from "./linked-rows.tsx";
import type { FigureData, RowData } from "./screen.tsx";

/** How one subject of an account stands: what to know first, then its parts with the records behind them. */
export interface Overview {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly sections: readonly OverviewSection[];
}

/** Written in this order: what it says, what was calculated, a picture, the records, how it was calculated. */
export interface OverviewSection {
  readonly key: string;
  readonly title: string;
  /** In place of the number of records. */
  readonly note?: string | undefined;
  readonly lead?: string | undefined;
  readonly facts?: readonly RowData[];
  readonly picture?: OverviewPicture | undefined;
  readonly records?: readonly LinkedRow[];
  readonly add?: AddRecord;
  readonly notes?: readonly string[];
}

export interface OverviewPicture {
  readonly svg: Markup;
  readonly name: string;
  readonly desc: string;
}
