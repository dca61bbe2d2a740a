import { INTELLIGENCE_QUESTIONS } from "#core/codes/results/strategy.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, words, type Row } from "../document/make-part.ts";
import { dealName } from "../deal-texts.ts";
import { namesRecord } from "../facts/names-record.ts";
import { moneyText, paragraph, sourcesText } from "../report-context.ts";
import type { DealIntelligence, Rivals } from "../facts/rivals.ts";
import type { PlanContext } from "./plan-context.ts";

/** What is known of rivals in the account's deals (COMP-4); null where nothing is. */
export function intelligenceView(context: PlanContext, { intelligence }: Rivals): SectionView | null {
  if (intelligence.length === 0) return null;
  const { catalogue, format } = context;
  const say = catalogue.documents.plan.intelligence;
  const { columns } = say;
  const open = intelligence.filter(({ completeness }) => completeness.share < 1).length;
  const count = format.count(intelligence.length);
  const heads = [
    words(columns.deal, 32),
    words(columns.rival, 20),
    numbers(columns.price, 15),
    words(columns.strengths, null, true),
    words(columns.weaknesses),
    words(columns.known, 34),
    words(columns.source, 24),
  ];
  const under = paragraph(context, [say.note, sourcesText(context, [["COMP-4", "seed", "own"]])]);
  return section(
    "intelligence",
    say.subject,
    open === 0 ? say.title.complete(count) : say.title.open(count, format.count(open)),
    [
      table(
        heads,
        intelligence.map((one) => rowOf(context, one)),
      ),
      note(under),
    ],
  );
}

function rowOf(context: PlanContext, { row: known, completeness }: DealIntelligence): Row {
  const { catalogue, names, format, words: common } = context;
  const say = catalogue.documents.plan.intelligence;
  const { codes } = catalogue;
  const told = (text: string | null) => (text === null ? common.none : names.inText(text));
  const questions = [...completeness.open, ...completeness.unproved].map((one) => codes.intelligenceQuestion[one]);
  const all = INTELLIGENCE_QUESTIONS.length;
  const source = known.source === null ? common.none : codes.intelligenceSource[known.source];
  return row([
    dealText(context, known.opportunity),
    known.rival,
    moneyText(context, known.price),
    told(known.productStrengths),
    told(known.productWeaknesses),
    cell(say.known(format.count(all - questions.length), format.count(all)), {
      small: questions.length === 0 ? null : say.open(questions.join(common.list)),
    }),
    known.found === null ? source : say.source(source, format.date(known.found)),
  ]);
}

/** The opportunity as the plan calls it. */
function dealText(context: PlanContext, cellText: string | null): string {
  const { facts, names, words: common } = context;
  if (cellText === null) return common.none;
  const deal = facts.account.opportunities.find(({ oppId, name }) => namesRecord(cellText, oppId, name));
  return deal === undefined ? names.inText(cellText) : dealName(context, deal);
}
