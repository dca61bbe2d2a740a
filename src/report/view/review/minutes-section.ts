import { agendaTimes } from "#core/guide/touchpoint-agendas.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, field, row, section, table, words as column } from "../document/make-part.ts";
import { itemWords } from "./agenda-section.ts";
import type { ReviewContext } from "./review-context.ts";

const ACTION_ROWS = 8;

/** A page to be filled in during the meeting and signed at its end. */
export function minutesSection(context: ReviewContext): SectionView {
  const { facts, review, forCustomer, format } = context;
  const { subject, title, fields, actions, columns, signatures } = review.minutes;
  const { entered, calculated, date, kind } = facts.meeting;
  const when = calculated || date < context.asOf ? null : format.date(date);
  const outcome = forCustomer ? null : (entered?.outcome ?? null);
  const items = agendaTimes(kind).map(({ item }) => field(itemWords(context, item).item, null, 12, 3));
  const blank = Array.from({ length: ACTION_ROWS }, () => row([cell("\u00a0"), "", "", ""]));
  return section("minutes", subject, title, [
    {
      kind: "fields",
      fields: [
        field(fields.date, when, 6),
        field(fields.place, null, 6),
        field(fields.chair, null, 6),
        field(fields.writer, null, 6),
        field(fields.ours, null, 6),
        field(forCustomer ? fields.theirsForCustomer : fields.theirs, null, 6),
        ...items,
        ...(outcome === null ? [] : [field(subject, context.names.inText(outcome), 12)]),
        field(fields.nextMeeting, null, 12),
      ],
    },
    table([column(columns.what), column(columns.side, 24), column(columns.owner, 34), column(columns.due, 26)], blank, {
      title: actions,
      single: true,
    }),
    {
      kind: "signatures",
      signatures: [signatures.ours, forCustomer ? signatures.theirsForCustomer : signatures.theirs].map((name) => ({
        name,
        date: signatures.date,
      })),
    },
  ]);
}
