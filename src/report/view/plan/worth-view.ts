import type { DevelopmentReason } from "#core/finance/development-choice.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { Influence, Worth } from "../facts/worth.ts";
import { capital } from "../headline-view.ts";
import { markOf, sourcesText } from "../report-context.ts";
import type { PlanContext } from "./plan-context.ts";

/** Whether the account is worth developing (DEV-1), and what sways its purchase (DEV-2); null where neither is known. */
export function worthView(context: PlanContext, worth: Worth | null, influence: Influence | null): SectionView | null {
  const { catalogue } = context;
  const say = catalogue.documents.plan.worth;
  const found = worth === null ? null : foundOf(worth);
  if (worth === null && influence === null) return null;
  const models = [
    ...(found === null ? [] : [["DEV-1", "seed", "own"] as const]),
    ...(influence === null ? [] : [["DEV-2", "seed", "own"] as const]),
  ];
  return section("worth", say.subject, titleOf(context, worth, influence), [
    ...(found === null ? [] : [reasonsTable(context, found.reasons)]),
    ...(influence === null ? [] : [factorsTable(context, influence)]),
    ...(models.length === 0 ? [] : [note(sourcesText(context, models))]),
  ]);
}

const foundOf = ({ found }: Worth) => ("case" in found ? found.case : null);

function titleOf(context: PlanContext, worth: Worth | null, influence: Influence | null): string {
  const { catalogue, format, words: common } = context;
  const { title } = catalogue.documents.plan.worth;
  const found = worth === null ? null : foundOf(worth);
  const verdict = found === null ? null : catalogue.codes.developmentChoice[found.choice];
  const sum = influence?.sum ?? null;
  const sway = sum === null ? null : title.sway(format.numberChange(sum.hint));
  const said = [worth === null ? null : (verdict ?? title.unknown), sway].filter((part) => part !== null);
  return capital(said.length === 0 ? title.unrated : said.join(common.clauseSeparator));
}

function reasonsTable(context: PlanContext, reasons: readonly DevelopmentReason[]): TablePart {
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.worth;
  const textOf = (test: DevelopmentReason["test"], value: number | "BEYOND") => {
    if (value === "BEYOND") return catalogue.codes.unreached.BEYOND;
    if (test === "npv") return `${format.money(value)} ${format.moneyUnit}`;
    return test === "roi" ? format.ratio(value) : say.years(format.number(value));
  };
  const limitOf = ({ test, threshold }: DevelopmentReason) =>
    test === "npv" ? say.above : (test === "roi" ? say.atLeast : say.atMost)(textOf(test, threshold));
  const heads = [
    words(say.columns.test),
    numbers(say.columns.value, 34),
    words(say.columns.limit, 40),
    words(say.columns.met, 24),
  ];
  const rows = reasons.map((reason) =>
    row([
      catalogue.codes.developmentTest[reason.test],
      textOf(reason.test, reason.value),
      limitOf(reason),
      cell(reason.met ? say.yes : say.no, { mark: markOf(context, reason.met ? "good" : "bad") }),
    ]),
  );
  return table(heads, rows);
}

function factorsTable(context: PlanContext, { factors }: Influence): TablePart {
  const { catalogue } = context;
  const { columns } = catalogue.documents.plan.worth.factors;
  const heads = [
    words(columns.factor, 28),
    words(columns.fact),
    words(columns.time, 32),
    words(columns.people, 32),
    words(columns.steps, 32),
    numbers(columns.rating, 14),
  ];
  return table(
    heads,
    factors.map((factor) => factorRow(context, factor)),
  );
}

function factorRow(context: PlanContext, { factor, row: found }: Influence["factors"][number]): Row {
  const { catalogue, format, names, words: common } = context;
  const said = (text: string | null) => (text === null ? common.none : names.inText(text));
  const rating = found?.influenceRating ?? null;
  return row([
    catalogue.codes.purchaseFactor[factor],
    said(found?.fact ?? null),
    said(found?.effectOnTime ?? null),
    said(found?.effectOnPeople ?? null),
    said(found?.effectOnSteps ?? null),
    cell(rating === null ? common.none : format.numberChange(rating), {
      tone: rating !== null && rating < 0 ? "bad" : "plain",
    }),
  ]);
}
