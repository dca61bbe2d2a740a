import { VALUE_AXES } from "#core/codes/codes.ts";
import type { Catalogue } from "#locales/catalogue.ts";
import { contract, type ColumnId, type TableId } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, words, type Row } from "../document/make-part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { headerName, tableName } from "../report-context.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

type Told = keyof Catalogue["documents"]["portfolio"]["gaps"]["tells"];

interface Gap {
  readonly what: string;
  readonly where: string;
  readonly tells: Told;
}

/** What the report had to leave open, and where to enter it. @param most rows; null shows all */
export function gapsSection(context: PortfolioContext, most: number | null): SectionView {
  const { facts, say, format, catalogue } = context;
  const gaps = gapsOf(context);
  const shown = most === null ? gaps : gaps.slice(0, most);
  const left = gaps.length - shown.length;
  const issues = facts.book.issues.filter(({ severity }) => severity !== "note").length;
  const { columns } = say.gaps;
  return section(
    "gaps",
    say.gaps.subject,
    gaps.length === 0 ? say.gaps.none : say.gaps.title(format.count(gaps.length)),
    [
      ...(shown.length === 0
        ? []
        : [
            table(
              [words(columns.what, 62), words(columns.where, 78), words(columns.tells)],
              shown.map(({ what, where, tells }): Row => row([what, where, say.gaps.tells[tells]])),
              { single: most !== null },
            ),
          ]),
      ...(left > 0 ? [note(catalogue.documents.common.more(format.count(left)))] : []),
      ...(issues > 0 ? [note(say.gaps.issues(format.count(issues)))] : []),
    ],
  );
}

/** Tables that are absent first, then columns of the customers, then of the open opportunities. */
function gapsOf(context: PortfolioContext): readonly Gap[] {
  return [...tableGaps(context), ...customerGaps(context), ...dealGaps(context), ...parameterGaps(context)];
}

const TABLES = [
  "opportunities",
  "sales",
  "receivables",
  "visits",
  "churnSignals",
  "kamCosts",
  "okr",
  "salesActivities",
  "workLogs",
  "kamResults",
  "miningPlan",
] as const satisfies readonly (TableId & Told)[];

function tableGaps(context: PortfolioContext): readonly Gap[] {
  const { book, say, words: common, catalogue } = context;
  return TABLES.filter((id) => !hasTable(book, id)).map((id) => {
    const sheet = tableName(context, id);
    const headers = neededColumns(id).map((column) => headerName(context, id, column as ColumnId<typeof id>));
    return {
      what: say.gaps.whole(sheet),
      where: catalogue.report.gaps.addTable(sheet, headers.join(common.list)),
      tells: id,
    };
  });
}

/** Columns to begin a table with: what its rows cannot do without, else the customer and what makes them complete. */
function neededColumns(id: TableId): readonly string[] {
  const columns = Object.entries<Column>(contract[id].columns);
  const needed = columns.filter(([, { required, advised }]) => required === true || advised !== undefined);
  const asked =
    needed.length > 0 ? needed : columns.filter(([column, { complete }]) => complete === true || column === "customer");
  return asked.map(([column]) => column);
}

function customerGaps(context: PortfolioContext): readonly Gap[] {
  const { facts, say, format } = context;
  const total = facts.standings.length;
  const rated = VALUE_AXES.filter((axis) => facts.book.parameters[`value.weight.${axis}`] > 0);
  const columns = [
    ["owner", "owner"],
    ["signTarget", "signTarget"],
    ...rated.map((axis) => [axis, "ratings"] as const),
    ["growth", "growth"],
    ["risk", "risk"],
  ] as const;
  const seen = new Set<string>();
  return columns.flatMap(([column, tells]): readonly Gap[] => {
    const missing = facts.standings.filter(({ account }) => account.customer[column] === null).length;
    if (missing === 0 || seen.has(column)) return [];
    seen.add(column);
    const header = headerName(context, "customers", column);
    return [
      {
        what: say.gaps.some(header, format.count(missing), format.count(total)),
        where: context.words.where(tableName(context, "customers"), header),
        tells,
      },
    ];
  });
}

function dealGaps(context: PortfolioContext): readonly Gap[] {
  const { facts, say, format } = context;
  const deals = facts.standings.flatMap(({ forecast }) => forecast.deals.map(({ opportunity }) => opportunity));
  return (["amount", "expSign", "step", "firstSign"] as const).flatMap((column): readonly Gap[] => {
    const missing = deals.filter((deal) => deal[column] === null).length;
    if (missing === 0) return [];
    const header = headerName(context, "opportunities", column);
    return [
      {
        what: say.gaps.deals(header, format.count(missing), format.count(deals.length)),
        where: context.words.where(tableName(context, "opportunities"), header),
        tells: column,
      },
    ];
  });
}

function parameterGaps(context: PortfolioContext): readonly Gap[] {
  const { facts, say, catalogue } = context;
  const isNeeded = facts.standings.some(({ tier }) => tier === "CORE");
  if (!isNeeded || facts.book.parameters["coverage.coreBasis"] !== null) return [];
  const what = say.gaps.parameter(catalogue.parameters["coverage.coreBasis"]);
  return [{ what, where: context.words.table(tableName(context, "parameters")), tells: "coreBasis" }];
}
