/** Parts of a comparison, in the order in which an account tells them. */
export const TOPICS = [
  "account",
  "tier",
  "value",
  "depth",
  "relations",
  "wallet",
  "year",
  "targets",
  "pipeline",
  "forecast",
  "receivables",
  "risks",
  "actions",
] as const;
export type Topic = (typeof TOPICS)[number];

export type Direction = "better" | "worse" | "neutral";

/** One thing that moved: a finished sentence, why it did, and the figures behind it. */
export interface ChangeView {
  /** Stable from run to run, unique within its account. */
  readonly id: string;
  readonly topic: Topic;
  readonly kind: string;
  readonly direction: Direction;
  readonly text: string;
  readonly why: readonly string[];
  /** Yuan, ratios, points, days; a change is to − from. */
  readonly figures: Figures;
}

export type Figures = Readonly<Record<string, number | string | boolean | null>>;

/** Better where a larger value is. */
export function risesBetter(change: number): Direction {
  return change > 0 ? "better" : change < 0 ? "worse" : "neutral";
}

/** Better where a smaller value is. */
export function fallsBetter(change: number): Direction {
  return risesBetter(-change);
}

/** The difference of two figures; null when one of them is not known. */
export function changeOf(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}

/** In an order that the order of the rows does not change: by rank, then by id, text and figures. */
export function ranked(
  changes: readonly ChangeView[],
  rankOf: (change: ChangeView) => number = () => 0,
): readonly ChangeView[] {
  return changes.toSorted((one, other) => {
    const rank = rankOf(one) - rankOf(other);
    if (rank !== 0) return rank;
    const [a, b] = [textOf(one), textOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

function textOf({ id, text, figures }: ChangeView): string {
  return `${id}\n${text}\n${JSON.stringify(figures)}`;
}
