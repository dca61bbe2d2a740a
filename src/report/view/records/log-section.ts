import type { Row as TableRow } from "#workbook/contract.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, words as column, type Row } from "../document/make-part.ts";
import type { SignaturesPart } from "../document/part.ts";
import { peopleText } from "../people-in.ts";
import { sourcesText } from "../report-context.ts";
import type { RecordsFacts } from "./records-facts.ts";

/** Every contact of the development, with places to sign; null without any: the form on page one says so. */
export function logSection(context: AccountContext, { log, summary }: RecordsFacts): SectionView | null {
  if (summary === null) return null;
  const { catalogue, format, personal } = context;
  const { log: told, signatures } = catalogue.documents.records;
  const { subject, title, columns } = told;
  const { owner, manager, date } = signatures;
  const signed: SignaturesPart = {
    kind: "signatures",
    signatures: [owner, manager].map((name) => ({ name, date })),
  };
  const heads = [
    column(columns.date, 21),
    column(columns.person, 28),
    numbers(columns.minutes, 12),
    column(columns.way, 30, true),
    column(columns.progress, 19),
    column(columns.attitude, 14),
    column(columns.owner, 20),
    ...(personal ? [column(columns.note)] : []),
  ];
  const rows = log.map((one) => logRow(context, one));
  const message = title(format.count(summary.contacts), format.count(summary.minutes));
  const sources = sourcesText(context, [["REC-2", "seed", "own"]]);
  const reasons = log.flatMap(({ reason }) => (reason === null ? [] : [reasonText(context, reason)]));
  return section("log", subject, message, [table(heads, rows), ...reasons, note(sources), signed]);
}

function reasonText({ catalogue, names }: AccountContext, reason: string) {
  return text(names.inText(reason), null, { lead: catalogue.documents.records.form.fields.reason });
}

function logRow(context: AccountContext, one: TableRow<"developmentLog">): Row {
  const { catalogue, format, words, personal } = context;
  const { codes } = catalogue;
  const { date, person, minutes, way, progress, attitude, owner, note: told } = one;
  return row([
    format.date(date),
    peopleText(context, person) ?? words.none,
    minutes === null ? words.none : format.count(minutes),
    way === null ? words.none : codes.developmentWay[way],
    progress === null ? words.none : codes.developmentProgress[progress],
    attitude === null ? words.none : codes.attitude[attitude],
    owner ?? words.none,
    ...(personal ? [told ?? words.none] : []),
  ]);
}
