import type { SerialDate } from "#core/calendar/serial-date.ts";
import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { Moment, Side } from "./facts/side.ts";
import { inGrains } from "./round-together.ts";

/** What every part of a comparison writes with. */
export interface DiffContext {
  readonly language: Language;
  readonly personal: boolean;
  readonly catalogue: Catalogue;
  readonly words: Catalogue["diff"];
  readonly format: Formats;
  readonly before: Moment;
  readonly after: Moment;
}

export function diffContext(
  before: Moment,
  after: Moment,
  sides: readonly Side[],
  { language, personal }: { readonly language: Language; readonly personal: boolean },
): DiffContext {
  const words = catalogue(language);
  const format = formats(language, largestAmount(sides));
  return { language, personal, catalogue: words, words: words.diff, format, before, after };
}

// Of single accounts: the total of a large portfolio would push the unit above what one deal is worth.
function largestAmount(sides: readonly Side[]): number {
  return sides.reduce((most, { forecast, measures, account: { customer } }) => {
    const amounts = [forecast.likely, measures.revenue.actual, customer.signTarget, customer.overdue];
    return amounts.reduce<number>((large, amount) => Math.max(large, Math.abs(amount ?? 0)), most);
  }, 0);
}

export function moneyText({ format, words }: DiffContext, amount: number | null): string {
  return amount === null ? words.unknown : format.money(amount);
}

export function dateText({ format, words }: DiffContext, date: SerialDate | null): string {
  return date === null ? words.unknown : format.date(date);
}

/** Share with one decimal, so that small movements are seen. */
export function shareText({ format, words }: DiffContext, share: number | null): string {
  return share === null ? words.unknown : `${format.points(share * 100)}%`;
}

export function scoreText({ format, words }: DiffContext, score: number | null): string {
  return score === null ? words.unknown : format.points(score);
}

/** One text, or both with an arrow. */
export function arrow(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}

/** From, to and the difference as they are shown; amounts that differ by less than that are written in full. */
export function moneyMove(context: DiffContext, from: number | null, to: number | null): string {
  const { format, words } = context;
  const ends = [moneyText(context, from), moneyText(context, to)] as const;
  if (from === null || to === null) return arrow(...ends);
  if (ends[0] !== ends[1])
    return words.move(arrow(...ends), format.moneyChange(shownChange(from, to, format.moneyGrain)));
  return words.inFull(`${words.plain(from)} → ${words.plain(to)}`);
}

/** The difference between two figures as they are shown. */
export function shownChange(from: number, to: number, grain: number): number {
  return (inGrains(to, grain) - inGrains(from, grain)) * grain;
}

export const SCORE_GRAIN = 0.1;

export function scoreMove(context: DiffContext, from: number | null, to: number | null): string {
  const ends = arrow(scoreText(context, from), scoreText(context, to));
  if (from === null || to === null) return ends;
  return context.words.move(ends, signedPoints(context, shownChange(from, to, SCORE_GRAIN)));
}

export function shareMove(context: DiffContext, from: number | null, to: number | null): string {
  const ends = arrow(shareText(context, from), shareText(context, to));
  if (from === null || to === null) return ends;
  const points = shownChange(from * 100, to * 100, SCORE_GRAIN);
  return context.words.move(ends, context.words.percentPoints(signedPoints(context, points)));
}

export function signedPoints({ format }: DiffContext, points: number): string {
  const text = format.points(points);
  return points > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
