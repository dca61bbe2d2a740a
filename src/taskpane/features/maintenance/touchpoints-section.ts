import { isoDate } from "#core/calendar/iso-date.ts";
import type { TouchpointKind } from "#core/codes/performance.ts";
import { agendaTimes } from "#core/guide/touchpoint-agendas.ts";
import { openTouchpoints, type DueItem } from "../../book/due-items.ts";
import { dueChip } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { RowData } from "../../shared/screen.tsx";
import { joined, ownerOf, type MaintenanceContext } from "./maintenance-context.ts";

interface Meeting {
  readonly kind: TouchpointKind;
  readonly due: DueItem["due"];
}

/** The meeting that comes next after a signing; null where none is left. */
export function nextMeeting({ account, parameters }: MaintenanceContext): Meeting | null {
  const open = openTouchpoints(account, parameters)
    .flatMap(({ due, source }) => (source.kind === "touchpoint" ? [{ kind: source.what, due }] : []))
    .toSorted((one, other) => one.due - other.due);
  return open[0] ?? null;
}

/** Three meetings after signing, and what the next one is about (TIER-3, TIER-4). */
export function touchpointsSections(context: MaintenanceContext): readonly OverviewSection[] {
  const { account, say, words, format } = context;
  const next = nextMeeting(context);
  const begin = next === null ? {} : { kind: next.kind, planned: isoDate(next.due), ...signedOf(context) };
  const dates: OverviewSection = {
    key: "touchpoints",
    title: say.touchpoints.title,
    note: next === null ? undefined : format.date(next.due),
    lead: next === null && account.touchpoints.length === 0 ? say.touchpoints.empty : undefined,
    records: [...heldOrPlanned(context), ...derived(context)],
    add: { table: "touchpoints", account: account.name, begin },
    notes: [say.touchpoints.note],
  };
  if (next === null) return [dates];
  const title = say.touchpoints.agenda(words.codes.touchpointKind[next.kind]);
  return [dates, { key: "agenda", title, facts: agendaRows(next.kind, context) }];
}

function signedOf({ account }: MaintenanceContext): Readonly<Record<string, string>> {
  const days = account.contracts.flatMap(({ signDate }) => signDate ?? []);
  const last = days.toSorted((one, other) => other - one)[0];
  return last === undefined ? {} : { signed: isoDate(last) };
}

function heldOrPlanned(context: MaintenanceContext): readonly LinkedRow[] {
  const { account, say, words, today, format } = context;
  return account.touchpoints.map((row, at) => {
    const day = row.held ?? row.planned;
    return {
      key: String(at),
      name: words.codes.touchpointKind[row.kind],
      number: day === null ? undefined : format.date(day),
      reason: joined([row.contract, row.outcome ?? row.agenda], context),
      chip:
        row.held !== null
          ? { standing: "good", text: say.touchpoints.held }
          : day === null
            ? undefined
            : dueChip(day, today, words.pane),
      route: recordRoute(ownerOf(context), "touchpoints", row),
    };
  });
}

/** Those that follow from the last signing and have no row yet: the row leads to a new one. */
function derived(context: MaintenanceContext): readonly LinkedRow[] {
  const { account, parameters, say, words, today, format } = context;
  return openTouchpoints(account, parameters).flatMap(({ due, source }): readonly LinkedRow[] => {
    if (source.kind !== "touchpoint" || account.touchpoints.some(({ kind }) => kind === source.what)) return [];
    const begin = { kind: source.what, planned: isoDate(due), ...signedOf(context) };
    return [
      {
        key: `new ${source.what}`,
        name: words.codes.touchpointKind[source.what],
        number: format.date(due),
        reason: say.touchpoints.unplanned,
        chip: dueChip(due, today, words.pane),
        route: { screen: "record", table: "touchpoints", account: account.name, row: null, begin },
      },
    ];
  });
}

interface AgendaText {
  readonly item: string;
  readonly content: string;
  readonly input: string;
  readonly output: string;
}

function agendaRows(kind: TouchpointKind, { say }: MaintenanceContext): readonly RowData[] {
  const texts: Readonly<Record<string, AgendaText>> = say.guide.agendas.rows[kind];
  return agendaTimes(kind).flatMap(({ item, from, to }): readonly RowData[] => {
    const text = texts[item];
    if (text === undefined) return [];
    const row = { key: item, name: text.item, number: say.touchpoints.minutes(String(from), String(to)) };
    return [{ ...row, reason: say.touchpoints.item(text.input, text.output) }];
  });
}
