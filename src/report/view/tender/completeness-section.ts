import { BID_CHECK_CLASSES } from "#core/codes/deals.ts";
import type { Row as TableRow } from "#workbook/contract.ts";
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
import { markOf, paragraph, sourcesText, tableName } from "../report-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";

type Item = TableRow<"bidItems">;

const ROWS = 5;

/** What fails or is not checked, mandatory items first, for page one. */
export function gapsSection(context: AccountContext, { rows, stage }: TenderFacts): SectionView {
  const { catalogue, format, words } = context;
  const told = catalogue.documents.tender.completeness;
  const { title, columns } = told;
  const subject = stage === "BIDDING" ? told.gaps : told.handedIn;
  if (rows.items.length === 0) {
    const where = told.enter(words.table(tableName(context, "bidItems")));
    return section("gaps", subject, title.none, [text(where, 2)]);
  }
  const open = openItems(rows.items);
  if (open.length === 0) return section("gaps", subject, told.nothingOpen, [text(told.allPassed, 2)]);
  const shown = open.slice(0, open.length > ROWS ? ROWS - 1 : ROWS);
  const lines = shown.map((item) => row([itemCell(context, item), item.owner ?? words.none]));
  const left = open.length - shown.length;
  const more = left > 0 ? [row([told.more(format.count(left))], "minor")] : [];
  const body = table([column(columns.item), people(columns.owner, 21, true)], [...lines, ...more], { single: true });
  return section("gaps", subject, told.open(format.count(open.length)), [body]);
}

/** The checks of the bid, class by class, and every item that is not in order. */
export function completenessSection(context: AccountContext, facts: TenderFacts): SectionView {
  const { catalogue, format, words } = context;
  const told = catalogue.documents.tender.completeness;
  const { rows, completeness, stage } = facts;
  const title = stage === "BIDDING" ? told.title : told.past;
  if (rows.items.length === 0) {
    const where = told.enter(words.table(tableName(context, "bidItems")));
    return section("completeness", told.subject, told.title.none, [text(where)]);
  }
  const open = openItems(rows.items);
  const readiness = completeness?.ok === true ? completeness.value.readiness : "UNCHECKED";
  const blocking = open.filter(isBlocking).length;
  const unchecked = open.filter(({ state }) => state === null).length;
  const message =
    readiness === "READY"
      ? title.READY
      : title[readiness](format.count(readiness === "BLOCKED" ? blocking : unchecked));
  const notes = note(paragraph(context, [told.note, sourcesText(context, [["TEND-3", "own"]])]));
  const list = open.length === 0 ? text(told.allPassed) : itemTable(context, open);
  return section("completeness", told.subject, message, [classTable(context, rows.items), list, notes]);
}

function isBlocking({ state, mandatory }: Item): boolean {
  return state === "NOK" && mandatory === true;
}

function openItems(items: readonly Item[]): readonly Item[] {
  const weight = (item: Item) => (isBlocking(item) ? 0 : item.state === "NOK" ? 1 : item.mandatory === true ? 2 : 3);
  return items
    .filter(({ state }) => state === "NOK" || state === null)
    .toSorted((one, other) => weight(one) - weight(other));
}

function itemCell(context: AccountContext, item: Item) {
  const { mandatory } = context.catalogue.documents.tender.completeness;
  const mark = markOf(context, isBlocking(item) ? "bad" : "warn");
  const words = context.names.inText(item.requirement);
  return cell(item.mandatory === true ? `${mandatory}${words}` : words, { mark });
}

function classTable({ catalogue, format, words }: AccountContext, items: readonly Item[]) {
  const { classColumns: columns } = catalogue.documents.tender.completeness;
  const heads = [
    column(columns.class),
    numbers(columns.passed, 24),
    numbers(columns.failed, 24),
    numbers(columns.notApplicable, 24),
    numbers(columns.unchecked, 24),
  ];
  const rows = [...BID_CHECK_CLASSES, null].flatMap((kind): readonly Row[] => {
    const those = items.filter((item) => item.class === kind);
    if (those.length === 0) return [];
    const count = (state: Item["state"]) => format.count(those.filter((item) => item.state === state).length);
    const name = kind === null ? words.none : catalogue.codes.bidCheckClass[kind];
    return [row([name, count("OK"), count("NOK"), count("NA"), count(null)])];
  });
  return table(heads, rows);
}

function itemTable(context: AccountContext, items: readonly Item[]) {
  const { catalogue, names, words } = context;
  const { columns, unchecked } = catalogue.documents.tender.completeness;
  const heads = [
    column(columns.item),
    column(columns.class, 19, true),
    column(columns.state, 16),
    column(columns.owner, 20),
    column(columns.checker, 20),
    column(columns.page, 11),
    column(columns.remedy, 50),
  ];
  const rows = items.map((item) =>
    row([
      itemCell(context, item),
      item.class === null ? words.none : catalogue.codes.bidCheckClass[item.class],
      item.state === null ? unchecked : catalogue.codes.checkState[item.state],
      item.owner ?? words.none,
      item.checker ?? words.none,
      item.page ?? words.none,
      item.remedy === null ? words.none : names.inText(item.remedy),
    ]),
  );
  return table(heads, rows);
}
