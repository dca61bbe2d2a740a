import { guide } from "#locales/guide.ts";
import type { BandView } from "../document/document-view.ts";
import { cell, note, row, section, table, text, wide, words as wordsColumn } from "../document/make-part.ts";
import { paragraph, sourcesText, tableName } from "../report-context.ts";
import { freeText, type NegotiationContext } from "./negotiation-context.ts";

const TEXTS = [
  "issues",
  "ownInterests",
  "otherInterests",
  "facts",
  "batna",
  "otherBatna",
  "documents",
  "venue",
] as const;

/** Of this section and of the zone on the first page. */
const SOURCES = [
  ["NEG-1", "seed"],
  ["NEG-2", "own"],
  ["NEG-3", "std"],
] as const;

/** What was written down before the talks, in full. */
export function preparationSection(context: NegotiationContext): BandView {
  const { say, words, format, facts } = context;
  const { columns, items } = say.preparation;
  const rows = [
    ...kindRows(context),
    ...TEXTS.map((item) => [items[item], freeText(context, facts.negotiation[item])] as const),
  ];
  const open = rows.filter(([, text]) => text === null).length;
  if (open === rows.length) {
    const { subject, title, enter } = say.preparation;
    return wide(
      section("preparation", subject, title.none, [text(enter(words.table(tableName(context, "negotiations"))))]),
    );
  }
  const title =
    open > 0 ? say.preparation.title.open(format.count(open)) : say.preparation.title.ready(format.count(rows.length));
  const heads = [wordsColumn(columns.what, 29), wordsColumn(columns.text)];
  const order = orderText(context);
  return wide(
    section("preparation", say.preparation.subject, title, [
      table(
        heads,
        rows.map(([what, text]) => row([what, cell(text ?? words.none, text === null ? { tone: "quiet" } : {})])),
      ),
      note(paragraph(context, [order, sourcesText(context, SOURCES)])),
    ]),
    false,
  );
}

/** Kind and approach, with what they mean for the preparation. */
function kindRows({ say, facts, language, catalogue }: NegotiationContext) {
  const { kind, approach } = facts.negotiation;
  const { kinds, approaches } = guide(language).negotiationKinds;
  const { negotiationKind, negotiationApproach } = catalogue.codes;
  const { items } = say.preparation;
  const written = (name: string, { meaning, prepare }: { readonly meaning: string; readonly prepare: string }) =>
    say.preparation.kind(name, meaning, prepare);
  return [
    [items.kind, kind === null ? null : written(negotiationKind[kind], kinds[kind])],
    [items.approach, approach === null ? null : written(negotiationApproach[approach], approaches[approach])],
  ] as const;
}

/** Whether the prices stand in order, and what lies between them. */
function orderText({ say, format, catalogue, facts }: NegotiationContext): string | null {
  const { preparation } = facts.prices;
  if (preparation === null) return null;
  const { openingRoom, targetRoom, walkAwayRoom, state } = preparation;
  const rooms = [
    say.preparation.rooms(format.money(openingRoom), format.money(targetRoom)),
    ...(walkAwayRoom === null ? [] : [say.preparation.batnaRoom(format.money(walkAwayRoom))]),
  ];
  return (
    say.preparation.order(catalogue.codes.preparationState[state]) +
    say.preparation.sentence(rooms.join(say.preparation.gap))
  );
}
