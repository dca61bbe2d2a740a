import type { EvidenceGap } from "#core/tender/evidence-gap.ts";
import { describeFault } from "#locales/describe-fault.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import { markOf, sourcesText, tableName } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

/** Every scoring item with our evidence: points, what we expect, where it stands. */
export function evidenceSection(context: AccountContext, { rows, evidence, stage }: TenderFacts): SectionView {
  const { catalogue, format, language, words } = context;
  const { subject, title, columns, enter, fault } = catalogue.documents.tender.evidence;
  if (evidence === null) {
    const where = enter(words.table(tableName(context, "scoringItems")));
    return section("evidence", subject, title.none, [text(where)]);
  }
  const heads = [
    column(columns.item),
    column(columns.kind, 25, true),
    numbers(columns.points, 12),
    numbers(columns.expected, 15),
    numbers(columns.gap, 12),
    column(columns.evidence, 38, true),
    column(columns.page, 11),
    column(columns.owner, 22),
  ];
  const lines = rows.scoringItems.map((item, at) =>
    itemRow(context, item, evidence.ok ? (evidence.value.gaps[at] ?? null) : null),
  );
  if (!evidence.ok) {
    const why = fault(describeFault(evidence.fault, language));
    return section("evidence", subject, title.none, [table(heads, lines), note(why)]);
  }
  const { points, expected, gap } = evidence.value;
  const message = titleOf(context, stage, evidence.value);
  const { sum } = catalogue.documents.tender.evidence;
  const total = row([sum, "", ...[points, expected, gap].map(format.score)], "sum");
  return section("evidence", subject, message, [
    table(heads, [...lines, total]),
    note(sourcesText(context, [["TEND-13", "own"]])),
  ]);
}

function titleOf(
  { catalogue, format }: AccountContext,
  stage: TenderFacts["stage"],
  { expected, gap, unproved }: EvidenceGap,
): string {
  const { title } = catalogue.documents.tender.evidence;
  const lost = format.score(gap);
  if (stage === "ENDED") return title.came(format.score(expected), lost);
  if (unproved > 0) return title.gap(lost, format.score(unproved));
  return gap === 0 ? title.full : title.proved(lost);
}

function itemRow(context: AccountContext, item: TenderFacts["rows"]["scoringItems"][number], gap: number | null): Row {
  const { catalogue, format, names, words } = context;
  const { unproved } = catalogue.documents.tender.evidence;
  const score = (value: number | null) => (value === null ? words.none : format.score(value));
  const isMissing = item.evidence === null && item.kind !== "PRICE";
  return row([
    names.inText(item.item),
    item.kind === null ? words.none : catalogue.codes.scoringKind[item.kind],
    score(item.points),
    score(item.expected),
    score(gap),
    isMissing
      ? cell(unproved, { mark: markOf(context, "warn") })
      : item.evidence === null
        ? words.none
        : names.inText(item.evidence),
    item.page ?? words.none,
    item.owner ?? words.none,
  ]);
}
