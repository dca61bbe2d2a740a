import { ageingBar, type AgeingSegment } from "#charts/ageing-bar.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { FigurePart, Part } from "../document/part.ts";
import { namesRecord } from "../facts/names-record.ts";
import { dateText, moneyText, moreNote } from "../report-context.ts";
import { COMING_DAYS, type Owed, type Receivables } from "./facts/money.ts";
import type { PlanContext } from "./plan-context.ts";

const SEGMENTS = 4;
const MOST = 8;
const AGES = { old: 60, middle: 30 } as const;

/** What the account owes, by age, and what falls due next. @param width mm of the section */
export function receivablesView(context: PlanContext, receivables: Receivables, width: number): SectionView {
  const { catalogue, format, facts } = context;
  const say = catalogue.documents.plan.receivables;
  const { overdue, overdueTotal, openTotal, coming } = receivables;
  const oldest = overdue[0];
  const title =
    oldest !== undefined
      ? say.title.overdue(moneyText(context, overdueTotal), format.count(oldest.days))
      : openTotal > 0
        ? say.title.none(moneyText(context, openTotal))
        : say.title.clear;
  const entered = facts.account.customer.overdue;
  const differs = entered !== null && moneyText(context, entered) !== moneyText(context, overdueTotal);
  const parts: readonly Part[] = [
    ...(overdue.length === 0 ? [] : [barOf(context, overdue, width), ...owedTable(context, overdue, "days", null)]),
    ...(coming.length === 0 ? [] : owedTable(context, coming, "left", say.coming(format.count(COMING_DAYS)))),
    ...(differs ? [note(say.differs(moneyText(context, entered)))] : []),
  ];
  return section("receivables", say.subject, title, parts);
}

function barOf(context: PlanContext, overdue: readonly Owed[], width: number): FigurePart {
  const { catalogue, ink, words: common } = context;
  const say = catalogue.documents.plan.receivables;
  const segments = segmentsOf(context, overdue);
  const picture = ageingBar({
    segments,
    title: say.picture,
    desc: segments.map(({ label, text: amount }) => say.segment(label, amount)).join(common.list),
    width,
    ink,
  });
  return figure(picture, { title: say.picture, note: say.pictureNote });
}

/** One for each contract, the largest first, the small ones together. */
function segmentsOf(context: PlanContext, overdue: readonly Owed[]): readonly AgeingSegment[] {
  const say = context.catalogue.documents.plan.receivables;
  const groups = new Map<string, Owed[]>();
  for (const one of overdue) {
    const key = normalise(one.row.contractId ?? "");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const sum = (list: readonly Owed[]) => list.reduce((total, { amount }) => total + amount, 0);
  const sorted = [...groups.values()].sort((one, other) => sum(other) - sum(one));
  const alone = sorted.length > SEGMENTS ? SEGMENTS - 1 : SEGMENTS;
  const rest = sorted.slice(alone).flat();
  return [
    ...sorted
      .slice(0, alone)
      .map((list) => segment(context, contractText(context, list[0]?.row.contractId ?? null), list)),
    ...(rest.length === 0 ? [] : [segment(context, say.other, rest)]),
  ];
}

function segment(context: PlanContext, name: string, list: readonly Owed[]): AgeingSegment {
  const between = (from: number, until: number) =>
    list.filter(({ days }) => days > from && days <= until).reduce((sum, { amount }) => sum + amount, 0);
  const parts = [between(AGES.old, Infinity), between(AGES.middle, AGES.old), between(0, AGES.middle)] as const;
  const total = parts[0] + parts[1] + parts[2];
  return { label: name, text: moneyText(context, total), parts, oldestText: moneyText(context, parts[0]) };
}

function contractText({ facts, catalogue, names }: PlanContext, id: string | null): string {
  const say = catalogue.documents.plan.receivables;
  if (id === null) return say.noContract;
  const contract = facts.account.contracts.find(({ contractId, name }) => namesRecord(id, contractId, name));
  return names.inText(contract?.name ?? id);
}

function owedTable(
  context: PlanContext,
  list: readonly Owed[],
  head: "days" | "left",
  title: string | null,
): readonly Part[] {
  const { columns } = context.catalogue.documents.plan.receivables;
  const heads = [
    words(columns.what),
    numbers(columns.amount, 20),
    words(columns.due, 24, true),
    numbers(columns[head], 18),
  ];
  return [
    table(
      heads,
      list.slice(0, MOST).map((one) => rowOf(context, one)),
      { title },
    ),
    ...moreNote(context, list.length, MOST),
  ];
}

function rowOf(context: PlanContext, { row: owed, amount, days }: Owed): Row {
  const { format, names, catalogue } = context;
  const say = catalogue.documents.plan.receivables;
  const contract = contractText(context, owed.contractId);
  return row([
    owed.milestone === null ? contract : cell(names.inText(owed.milestone), { small: contract }),
    moneyText(context, amount),
    dateText(context, owed.due),
    days > 0 ? cell(format.count(days), { tone: "bad" }) : say.inDays(format.count(-days)),
  ]);
}
