import { agendaTimes, type AgendaItem, type AgendaTime } from "#core/guide/touchpoint-agendas.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, row, section, table, text, words as column } from "../document/make-part.ts";
import { sourcesText } from "../report-context.ts";
import { agendaData } from "./agenda-data.ts";
import type { ReviewContext } from "./review-context.ts";

interface ItemWords {
  readonly item: string;
  readonly content: string;
  readonly input: string;
  readonly output: string;
}

/** The words of an item, in the customer's copy spoken to the customer. */
export function itemWords({ guide, review, facts, forCustomer }: ReviewContext, item: AgendaItem): ItemWords {
  const rows: Readonly<Partial<Record<AgendaItem, ItemWords>>> = guide.agendas.rows[facts.meeting.kind];
  const found = rows[item] ?? { item, content: "", input: "", output: "" };
  const spoken: Readonly<Partial<Record<AgendaItem, Pick<ItemWords, "item" | "content">>>> = review.agenda.forCustomer;
  return forCustomer ? { ...found, ...spoken[item] } : found;
}

export function minutesOf({ facts }: ReviewContext): number {
  return agendaTimes(facts.meeting.kind).at(-1)?.to ?? 0;
}

/** What is talked about when, and what the account's data say about it. */
export function agendaSection(context: ReviewContext): SectionView {
  const { facts, review, forCustomer, format } = context;
  const { kind } = facts.meeting;
  const { subject, columns, dataForCustomer, purpose } = review.agenda;
  const data = forCustomer ? dataForCustomer : columns.data;
  const heads = [
    column(columns.time, 17),
    column(columns.item, 36),
    ...(forCustomer ? [column(columns.content)] : []),
    column(data, forCustomer ? 66 : null),
  ];
  const rows = agendaTimes(kind).map((time) => agendaRow(context, time));
  const sources = sourcesText(context, [
    ["TIER-3", "seed", "own"],
    ["TIER-4", "seed", "own"],
  ]);
  return section("agenda", subject(format.count(minutesOf(context))), purpose[kind], [
    table(heads, rows, { single: !forCustomer }),
    ...(forCustomer ? [] : [note(sources, 1)]),
  ]);
}

function agendaRow(context: ReviewContext, { item, from, to }: AgendaTime) {
  const { format, review, forCustomer } = context;
  const words = itemWords(context, item);
  const time = review.agenda.time(format.count(from), format.count(to));
  return row([time, words.item, ...(forCustomer ? [words.content] : []), agendaData(context, item)]);
}

/** What every item needs and gives. */
export function papersSection(context: ReviewContext): SectionView {
  const { facts, review, format, names } = context;
  const { subject, title, columns, entered } = review.papers;
  const times = agendaTimes(facts.meeting.kind);
  const rows = times.map(({ item }) => {
    const words = itemWords(context, item);
    return row([words.item, words.content, words.input, words.output]);
  });
  const inputs = facts.meeting.entered?.inputs ?? null;
  const { purpose } = context.guide.touchpoints.rows[facts.meeting.kind];
  return section("papers", subject, title(format.count(times.length)), [
    text(review.papers.purpose(purpose)),
    table([column(columns.item, 32), column(columns.content), column(columns.input), column(columns.output)], rows),
    ...(inputs === null ? [] : [note(entered(names.inText(inputs)))]),
  ]);
}
