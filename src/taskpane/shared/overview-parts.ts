import type { Overview, OverviewSection } from "./overview.ts";
import type { Route } from "./route.ts";
import type { ChipData, RowData } from "./screen.tsx";

interface PartsOptions {
  /** Tells several lists of parts on one screen apart. */
  readonly key?: string;
  readonly title: string;
  readonly routeOf: (part: string) => Route;
}

/**
 * The parts of a long subject as rows that lead on: how much each holds, and the worst that stands in it. A part with an
 * empty note is no list: nothing of it is counted.
 */
export function partsSection(
  parts: readonly OverviewSection[],
  { key: own = "parts", title, routeOf }: PartsOptions,
): OverviewSection {
  return {
    key: own,
    title,
    note: "",
    records: parts.map(({ key, title: name, lead, note, facts = [], records = [] }) => ({
      key,
      name,
      number: note === "" ? undefined : String(records.length > 0 ? records.length : facts.length),
      reason: lead ?? "",
      chip: worstOf([...facts, ...records]),
      route: routeOf(key),
    })),
  };
}

/** One of the parts on a screen of its own; null where the overview is asked for. */
export function partOverview(
  parts: readonly OverviewSection[],
  part: string | undefined,
  { subject, title }: { readonly subject: string; readonly title: string },
): Overview | null {
  const found = parts.find(({ key }) => key === part);
  if (found === undefined) return null;
  return { subject, message: found.title, figures: [], sections: [{ ...found, title }] };
}

/** The first chip that is bad, else one that warns. */
function worstOf(rows: readonly RowData[]): ChipData | undefined {
  const chips = rows.flatMap(({ chip }) => chip ?? []);
  return chips.find(({ standing }) => standing === "bad") ?? chips.find(({ standing }) => standing === "warn");
}
