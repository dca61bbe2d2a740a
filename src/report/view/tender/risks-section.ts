import type { Standing } from "#charts/status-mark.ts";
import type { Light } from "#core/codes/codes.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import {
  cell,
  note,
  numbers,
  people,
  row,
  section,
  table,
  text,
  words as column,
  type Row,
} from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { dateText, markOf, paragraph, sourcesText, tableName } from "../report-context.ts";
import type { RatedRisk, TenderFacts } from "../facts/tender-facts.ts";
import { tenderFigures } from "../facts/tender-figures.ts";

const ROWS = 5;
const STANDING: Readonly<Record<Light, Standing>> = { RED: "bad", AMBER: "warn", GREEN: "good" };

/** The highest risks, for page one. */
export function topRisksSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { catalogue, words } = context;
  const { subject, columns } = catalogue.documents.tender.risks;
  if (facts.risks.length === 0) return noRisks(context);
  const { shown, more } = shownRows(context, facts.risks, facts.risks.length > ROWS ? ROWS - 1 : ROWS);
  const heads = [column(columns.risk), numbers(columns.score, 11), people(columns.owner, 22, true)];
  const rows = shown.map((one) => row([riskCell(context, one), scoreText(context, one), one.risk.owner ?? words.none]));
  const all = more === null ? rows : [...rows, row([more], "minor")];
  return section("risks", subject, titleOf(context, facts), [table(heads, all, { single: true })]);
}

/** Every open risk with its light. */
export function risksSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { book, catalogue, format } = context;
  const { subject, columns, note: told } = catalogue.documents.tender.risks;
  if (facts.risks.length === 0) return noRisks(context);
  const heads = [
    column(columns.risk),
    column(columns.phase, 20, true),
    numbers(columns.score, 10),
    column(columns.light, 16, true),
    column(columns.measure, 47),
    column(columns.owner, 20),
    column(columns.due, 22),
    numbers(columns.residual, 10),
  ];
  const [red, amber] = [book.parameters["bid.riskRed"], book.parameters["bid.riskAmber"]].map(format.score) as [
    string,
    string,
  ];
  const sources = sourcesText(context, [["TEND-6", "own"]]);
  return section("risks", subject, titleOf(context, facts), [
    table(
      heads,
      facts.risks.map((one) => riskRow(context, one)),
    ),
    note(paragraph(context, [told(red, amber), sources])),
  ]);
}

function noRisks(context: AccountContext): SectionView {
  const { subject, title, enter } = context.catalogue.documents.tender.risks;
  const where = context.words.table(tableName(context, "bidRisks"));
  return section("risks", subject, title.none, [text(enter(where), 2)]);
}

function titleOf({ asOf, catalogue, format }: AccountContext, facts: TenderFacts): string {
  const { title } = catalogue.documents.tender.risks;
  const { red, amber } = tenderFigures(facts, asOf).risks;
  if (red > 0) return title.red(format.count(red));
  return amber > 0 ? title.amber(format.count(amber)) : title.green;
}

function riskCell(context: AccountContext, { risk, rated }: RatedRisk) {
  const mark = rated === null ? null : markOf(context, STANDING[rated.light]);
  return cell(context.names.inText(risk.risk), { mark });
}

function scoreText({ format, words }: AccountContext, { rated }: RatedRisk): string {
  return rated === null ? words.none : format.count(rated.score);
}

function dueCell(context: AccountContext, { risk: { due } }: RatedRisk) {
  const late = due !== null && due < context.asOf;
  return cell(dateText(context, due), { tone: late ? "bad" : "plain", mark: late ? markOf(context, "bad") : null });
}

function riskRow(context: AccountContext, one: RatedRisk): Row {
  const { catalogue, format, names, words } = context;
  const { unrated } = catalogue.documents.tender.risks;
  const { risk, rated } = one;
  return row([
    riskCell(context, one),
    risk.phase === null ? words.none : catalogue.codes.tenderPhase[risk.phase],
    scoreText(context, one),
    rated === null ? unrated : catalogue.codes.light[rated.light],
    risk.measure === null ? words.none : names.inText(risk.measure),
    risk.owner ?? words.none,
    dueCell(context, one),
    risk.residual === null ? words.none : format.score(risk.residual),
  ]);
}
