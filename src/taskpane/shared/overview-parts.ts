import type { Overview, OverviewSection } from "./overview.ts";
import type { Route } from "./route.ts";
import type { ChipData, RowData } from "./screen.tsx";

/** A section that leads to its own screen, and what follows it there. */
export type Part = readonly [OverviewSection, ...OverviewSection[]];

/** A part that is one section. */
export const alone =
  <Context>(sectionOf: (context: Context) => OverviewSection) =>
  (context: Context): Part => [sectionOf(context)];

interface PartsOptions {
  /** Tells several lists of parts on one screen apart. */
  readonly key: string;
  readonly title: string;
  readonly routeOf: (part: string) => Route;
}

/**
 * The parts of a long subject as rows that lead on: how much each holds, and the worst that stands in it. A part with an
 * empty note is no list: nothing of it is counted.
 */
export function partsSection(parts: readonly Part[], { key: own, title, routeOf }: PartsOptions): OverviewSection {
  return {
    key: own,
    title,
    note: "",
    records: parts.map(([{ key, title: name, lead, note, facts = [], records = [] }]) => ({
      key,
      name,
      number: note === "" ? undefined : String(records.length > 0 ? records.length : facts.length),
      reason: lead ?? note ?? "",
      chip: worstOf([...facts, ...records]),
      route: routeOf(key),
    })),
  };
}

/** One of the parts on a screen of its own; null where the overview is asked for. */
export function partOverview(
  parts: readonly Part[],
  wanted: string | undefined,
  { subject, title }: { readonly subject: string; readonly title: string },
): Overview | null {
  const part = parts.find(([{ key }]) => key === wanted);
  if (part === undefined) return null;
  const [first, ...others] = part;
  return { subject, message: first.title, figures: [], sections: [{ ...first, title }, ...others] };
}

/** The first chip that is bad, else one that warns. */
function worstOf(rows: readonly RowData[]): ChipData | undefined {
  const chips = rows.flatMap(({ chip }) => chip ?? []);
  return chips.find(({ standing }) => standing === "bad") ?? chips.find(({ standing }) => standing === "warn");
}
