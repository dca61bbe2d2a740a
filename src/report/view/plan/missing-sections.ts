import type { Catalogue } from "#locales/catalogue.ts";
import type { ColumnId, TableId } from "#workbook/contract.ts";
import { row, table, words } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { hasTable } from "../facts/book-columns.ts";
import { headerName, tableName } from "../report-context.ts";
import type { PlanContext } from "./plan-context.ts";

type SectionId = keyof Catalogue["documents"]["plan"]["missing"]["sections"];

interface Source<Table extends TableId = TableId> {
  readonly table: Table;
  readonly columns: readonly string[];
}

function source<Table extends TableId>(table: Table, ...columns: readonly ColumnId<Table>[]): Source<Table> {
  return { table, columns };
}

/** Where each section begins: the columns without which there is nothing to write. */
const SOURCES: Readonly<Record<SectionId, Source>> = {
  stage: source("customers", "firstOrder", "lastOrder"),
  coverage: source("coveragePlan", "customer", "month", "plannedVisits", "doneVisits"),
  chain: source("persons", "reportsTo"),
  power: source("persons", "influence", "level"),
  needs: source("needs", "customer", "statement", "level"),
  rivals: source("opportunities", "rival"),
  intelligence: source("dealIntelligence", "opportunity", "rival", "source", "found"),
  confrontation: source("swot", "field", "statement", "rank"),
  strategies: source("strategies", "statement", "effect", "feasibility", "cost", "time"),
  health: source("financials", "customer", "year", "revenue", "netProfit"),
  contracts: source("contracts", "customer", "name", "signDate", "amount", "end"),
  receivables: source("receivables", "customer", "amount", "due", "received"),
  profit: source("kamCosts", "customer", "month", "kind", "amount"),
  satisfaction: source("satisfaction", "customer", "surveyed", "product", "service"),
  churn: source("churnSignals", "customer", "assessed", "orders"),
  problems: source("complaints", "customer", "date", "text"),
  joint: source("jointPlans", "customer", "goal", "from", "until"),
  tasks: source("actions", "customer", "text", "owner", "due"),
};

const IDS = Object.keys(SOURCES) as readonly SectionId[];

/** The sections that a plan leaves out because nothing is on record, in the order of its pages. */
export function missingSections(present: ReadonlySet<string>, { facts }: PlanContext): readonly SectionId[] {
  // Without contacts their table is missing, which the gaps say already.
  const isTold = (id: SectionId) => SOURCES[id].table === "persons" && facts.account.persons.length === 0;
  return IDS.filter((id) => !present.has(id) && !isTold(id));
}

/** Rows that stand on one page: two or three of them at a document's end would have a page for themselves. */
const TOGETHER = 9;

/** Where to enter what the sections that are left out would tell. */
export function missingTable(context: PlanContext, missing: readonly SectionId[]): TablePart {
  const { catalogue, facts, words: common } = context;
  const say = catalogue.documents.plan.missing;
  const rows = missing.map((id) => {
    const { table: sheet, columns } = SOURCES[id];
    const headers = columns.map((column) => headerName(context, sheet, column as ColumnId<typeof sheet>));
    const name = tableName(context, sheet);
    return row([
      say.sections[id],
      hasTable(facts.book, sheet)
        ? common.where(name, ...headers)
        : common.gaps.addTable(name, headers.join(common.list)),
    ]);
  });
  return table([words(say.columns.section, 54), words(say.columns.where)], rows, {
    title: say.title,
    kept: rows.length <= TOGETHER,
  });
}
