import { TONE_KINDS, type ToneKind } from "#core/codes/deals.ts";
import { toneOf } from "#core/negotiation/tone.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import type { BandView } from "../document/document-view.ts";
import { note, row, section, table, wide, words as wordsColumn } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { toneWordsOf } from "../facts/tone-words.ts";
import { paragraph, sourcesText } from "../report-context.ts";
import { freeText, type NegotiationContext } from "./negotiation-context.ts";

/** Found wordings that are listed. */
const MOST = 8;
/** Room for a text in mm, and how many words of a list stand as examples. */
const TEXT = 84;
const EXAMPLES = 7;

export interface FoundWording {
  readonly where: string;
  readonly text: string;
  readonly found: string;
  readonly kind: ToneKind;
}

/** Wordings in what was prepared to be said, and what to say instead. */
export function languageSection(context: NegotiationContext): BandView {
  const { say, format } = context;
  const spoken = spokenTexts(context);
  const found = foundWordings(context);
  const { shown, more } = shownRows(context, found, MOST);
  const { title, columns } = say.language;
  const heading =
    spoken.length === 0 ? title.nothing : found.length === 0 ? title.none : title.found(format.count(found.length));
  const rows = shown.map((one) =>
    row([one.where, shorten(one.text, { size: NOTE * 1.19 }, TEXT), one.found, kindName(context, one.kind)]),
  );
  const heads = [
    wordsColumn(columns.where, 36),
    wordsColumn(columns.text),
    wordsColumn(columns.word, 26),
    wordsColumn(columns.kind, 24),
  ];
  return wide(
    section("language", say.language.subject, heading, [
      ...(rows.length === 0 ? [] : [table(heads, rows)]),
      kindsTable(context),
      note(paragraph(context, [more, say.language.trustTitle, trust(context)])),
      note(paragraph(context, [say.language.note, sourcesText(context, [["NEG-8", "own"]])])),
    ]),
  );
}

/** What our side wrote to say: conditions of offers and of planned concessions. */
function spokenTexts(context: NegotiationContext) {
  const { say, format, facts } = context;
  const offers = facts.offers
    .filter(({ side }) => side === "OWN")
    .map(({ round, condition }) => ({
      where: round === null ? say.language.offerPlain : say.language.offer(format.count(round)),
      text: freeText(context, condition),
    }));
  const planned = facts.concessions.plan.map(({ round, condition }) => ({
    where: say.language.plan(format.count(round)),
    text: freeText(context, condition),
  }));
  return [...offers, ...planned].flatMap(({ where, text }) => (text === null ? [] : [{ where, text }]));
}

export function foundWordings(context: NegotiationContext): readonly FoundWording[] {
  const tone = toneOf(toneWordsOf(context.book));
  return spokenTexts(context).flatMap(({ where, text }) =>
    tone(text).marks.map(({ found, kind }) => ({ where, text, found, kind })),
  );
}

function kindName({ catalogue }: NegotiationContext, kind: ToneKind): string {
  return catalogue.codes.toneKind[kind];
}

function kindsTable(context: NegotiationContext) {
  const { say, language } = context;
  const { kinds, instead, list } = say.language;
  const isSpoken = (word: string) => /[\u4e00-\u9fff]/.test(word) === (language === "zh-CN");
  const heads = [wordsColumn(kinds.kind, 26), wordsColumn(kinds.avoid), wordsColumn(kinds.instead)];
  const all = toneWordsOf(context.book);
  const rows = TONE_KINDS.map((kind) => {
    const words = all.filter((one) => one.kind === kind && isSpoken(one.word)).slice(0, EXAMPLES);
    return row([kindName(context, kind), words.map(({ word }) => word).join(list), instead[kind]]);
  });
  return table(heads, rows);
}

function trust({ say }: NegotiationContext): string {
  return say.language.sentence(say.language.trust.join(say.language.gap));
}
