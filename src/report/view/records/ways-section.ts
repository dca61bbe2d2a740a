import { formats, type Formats } from "#locales/format.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, words as column, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import type { JudgedWay, WayMeeting } from "../facts/development-ways.ts";
import { markOf, paragraph, ratioText, sourcesText } from "../report-context.ts";
import type { RecordsFacts } from "./records-facts.ts";

/** By which way to develop the customer: scores, what was chosen, and the views of the meeting (REC-7); null without any. */
export function waysSection(context: AccountContext, { ways }: RecordsFacts): SectionView | null {
  if (ways === null) return null;
  const { catalogue, format } = context;
  const say = catalogue.documents.records.ways;
  return section("ways", say.subject, titleOf(context, ways), [
    scoreTable(context, ways),
    viewTable(context, ways),
    note(
      paragraph(context, [
        ways.date === null ? null : say.held(format.date(ways.date)),
        ways.ways.some(({ score }) => score === null) ? say.uncompared : null,
        say.note,
        sourcesText(context, [["REC-7", "own"]]),
      ]),
    ),
  ]);
}

function titleOf({ catalogue, words }: AccountContext, { ways }: WayMeeting): string {
  const { title } = catalogue.documents.records.ways;
  const named = (some: readonly JudgedWay[]) =>
    some.map(({ way }) => catalogue.codes.developmentWay[way]).join(words.list);
  const chosen = ways.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return title.open;
  const [best] = ways.filter(({ score }) => score !== null);
  return best === undefined || best.isChosen ? title.chosen(named(chosen)) : title.other(named(chosen), named([best]));
}

function scoreTable(context: AccountContext, { ways }: WayMeeting): TablePart {
  const { columns } = context.catalogue.documents.records.ways;
  const heads = [
    column(columns.way, null, true),
    numbers(columns.chance, 22),
    numbers(columns.cost, 26),
    numbers(columns.days, 22),
    numbers(columns.score, 22),
    column(columns.chosen, 26),
  ];
  // The document's other parts have no amounts, so its foot names no unit.
  const amounts = formats(context.language, Math.max(0, ...ways.map(({ means }) => means.cost ?? 0)));
  return table(
    heads,
    ways.map((one) => scoreRow(context, one, amounts)),
  );
}

function scoreRow(context: AccountContext, { way, means, score, isChosen }: JudgedWay, amounts: Formats): Row {
  const { catalogue, format, words } = context;
  return row([
    catalogue.codes.developmentWay[way],
    ratioText(context, means.chance),
    means.cost === null ? words.none : `${amounts.money(means.cost)}${amounts.moneyUnit}`,
    means.time === null ? words.none : format.score(means.time),
    score === null ? words.none : format.score(score.score),
    isChosen ? cell(catalogue.documents.records.ways.chosen, { mark: markOf(context, "good") }) : words.none,
  ]);
}

/** The minutes: who said what of which way. */
function viewTable(context: AccountContext, { ways }: WayMeeting): TablePart {
  const { catalogue, names, words } = context;
  const { viewColumns: columns, views } = catalogue.documents.records.ways;
  const rows = ways.flatMap((one) =>
    one.views.map(({ way, voter, opinion }) =>
      row([
        catalogue.codes.developmentWay[way],
        voter ?? words.none,
        opinion === null ? words.none : names.inText(opinion),
      ]),
    ),
  );
  return table([column(columns.way, 44, true), column(columns.voter, 30), column(columns.opinion)], rows, {
    title: views,
  });
}
