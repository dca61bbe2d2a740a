import type { Role } from "../codes/codes.ts";
import type { TouchpointKind } from "../codes/performance.ts";
import type { OurLevel } from "../codes/records.ts";

interface Agenda {
  /** The items with their minutes, in their order. */
  readonly items: Readonly<Record<string, number>>;
  readonly ours: readonly OurLevel[];
  readonly theirs: readonly Role[];
}

/** What the three meetings after signing are for, how long they take, and who sits there. */
export const TOUCHPOINT_AGENDAS = {
  D180: {
    items: { GOALS: 25, VALUE: 30, CHANGES: 25, "NEXT-HALF": 30, ACTIONS: 10 },
    ours: ["MANAGER", "REP", "SERVICE"],
    theirs: ["KDM", "KI"],
  },
  D450: {
    items: { PROBLEMS: 30, SATISFACTION: 20, SIGNALS: 20, MEASURES: 30, OWNERS: 20 },
    ours: ["MANAGER", "REP", "PRESALES", "SERVICE"],
    theirs: ["KI", "KU"],
  },
  D900: {
    items: { RESULTS: 25, RENEWAL: 25, EXPANSION: 30, "JOINT-PLAN": 30, DECISIONS: 10 },
    ours: ["EXECUTIVE", "MANAGER", "REP"],
    theirs: ["KDM", "KI"],
  },
} as const satisfies Readonly<Record<TouchpointKind, Agenda>>;

export type AgendaItem<Kind extends TouchpointKind = TouchpointKind> = Kind extends TouchpointKind
  ? keyof (typeof TOUCHPOINT_AGENDAS)[Kind]["items"]
  : never;

export interface AgendaTime {
  readonly item: AgendaItem;
  /** Minutes after the meeting began. */
  readonly from: number;
  readonly to: number;
}

/**
 * The items of a meeting with the minutes after its beginning at which each begins and ends.
 * @model TIER-4
 * @origin seed for the three meetings, own for items and minutes
 */
export function agendaTimes(kind: TouchpointKind): readonly AgendaTime[] {
  const items = Object.entries<number>(TOUCHPOINT_AGENDAS[kind].items) as [AgendaItem, number][];
  const times: AgendaTime[] = [];
  let from = 0;
  for (const [item, minutes] of items) {
    times.push({ item, from, to: from + minutes });
    from += minutes;
  }
  return times;
}
