import { plain } from "#charts/svg.ts";
import { BODY, shorten } from "#charts/text-width.ts";
import type { AccountContext } from "../document/account-context.ts";
import type { SectionView } from "../document/document-view.ts";
import { setWidth } from "../document/fit/text-lines.ts";
import { field, note, section } from "../document/make-part.ts";
import { spanWidth } from "../document/fit/metrics.ts";
import type { FieldsPart, FormField } from "../document/part.ts";
import { tableName } from "../report-context.ts";
import type { RecordsFacts } from "./records-facts.ts";

/** The head of the development record. */
export function formSection(context: AccountContext, facts: RecordsFacts): SectionView {
  const { catalogue, format, words } = context;
  const { subject, title, enter } = catalogue.documents.records.form;
  const { summary } = facts;
  const form: FieldsPart = { kind: "fields", fields: [...accountFields(context), ...contactFields(context, facts)] };
  if (summary === null) {
    const where = enter(words.table(tableName(context, "developmentLog")));
    return section("form", subject, title.none, [form, note(where, 1)]);
  }
  const message = title.made(format.count(summary.contacts), format.count(summary.days));
  return section("form", subject, message, [form]);
}

function accountFields({ account, catalogue }: AccountContext): FieldsPart["fields"] {
  const { fields } = catalogue.documents.records.form;
  const { custId, industry, owner } = account.customer;
  return [
    fitted(fields.customer, account.name, 6),
    fitted(fields.industry, industry, 6),
    fitted(fields.number, custId, 3),
    fitted(fields.owner, owner, 3),
  ];
}

function contactFields(context: AccountContext, { log, summary }: RecordsFacts): FieldsPart["fields"] {
  const { catalogue, format, names, words } = context;
  const { codes } = catalogue;
  const { fields, untimed, attitude } = catalogue.documents.records.form;
  const [first, last] = [log[0], log.at(-1)];
  const latest = <Key extends "attitude" | "progress" | "result" | "reason">(key: Key) =>
    log.findLast((one) => one[key] !== null)?.[key] ?? null;
  const [now, progress, result, reason] = [latest("attitude"), latest("progress"), latest("result"), latest("reason")];
  const mood = now === null ? null : codes.attitude[now];
  const trend = summary?.trend ?? null;
  const developers = [...new Set(log.flatMap(({ owner }) => owner ?? []))].slice(0, DEVELOPERS);
  const minutes = summary === null ? null : format.count(summary.minutes);
  const missing = summary?.untimed ?? 0;
  return [
    fitted(fields.developers, developers.join(words.list), 3),
    fitted(fields.first, first === undefined ? null : format.date(first.date), 3),
    fitted(fields.last, last === undefined ? null : format.date(last.date), 3),
    fitted(fields.contacts, summary === null ? null : format.count(summary.contacts), 3),
    fitted(fields.minutes, minutes === null || missing === 0 ? minutes : untimed(minutes, format.count(missing)), 3),
    fitted(fields.attitude, mood === null || trend === null ? mood : attitude(mood, codes.attitudeTrend[trend]), 3),
    fitted(fields.progress, progress === null ? null : codes.developmentProgress[progress], 3),
    fitted(fields.result, result === null ? null : codes.developmentResult[result], 3),
    fitted(fields.reason, reason === null ? null : names.inText(reason), 6, 2),
  ];
}

const DEVELOPERS = 2;

/** mm of a word. */
const WORD = 18;

/** One line, or as many as the field may take, so that the page ends where it should; the contacts' own table has everything in full. */
function fitted(name: string, words: string | null, span: FormField["span"], lines = 1): FormField {
  // What a broken line leaves free is a word at most.
  const room = spanWidth(span) * lines - WORD * (lines - 1);
  return field(name, words === null ? null : shorten(plain(words), { size: BODY }, room, setWidth), span);
}
