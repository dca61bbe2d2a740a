import type { PricePoint } from "#charts/price-labels.ts";
import { zopaBar } from "#charts/zopa-bar.ts";
import type { BandView } from "../document/document-view.ts";
import { figure, note, section, text, wide } from "../document/make-part.ts";
import { paragraph, whereText } from "../report-context.ts";
import { ownShare } from "../facts/negotiation/price-facts.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

/** Both sides' prices on one scale. */
export function zopaSection(context: NegotiationContext): BandView {
  const { say, words, facts } = context;
  const { confidence } = facts.negotiation;
  const sure = confidence === null ? say.zopa.noConfidence : say.zopa.confidence(context.format.score(confidence));
  const subject = [say.zopa.subject, sure].join(words.separator);
  return wide(section("zopa", subject, zopaTitle(context), [...pictureOf(context), ...underZopa(context)]));
}

function zopaTitle(context: NegotiationContext): string {
  const { say, words, format, facts } = context;
  const { zopa, beyond, past, own, side, otherLimit } = facts.prices;
  const { title } = say.zopa;
  const agreed = facts.closed ? facts.negotiation.agreed : null;
  const agreedShare = ownShare(facts.prices, agreed);
  if (agreed !== null && agreedShare !== null) return title.agreed(format.money(agreed), format.ratio(agreedShare));
  if (zopa === null || own.walkAway === null || otherLimit === null) return title.unknown;
  if (past !== null && own.current !== null) return title.past(format.money(own.current), format.money(past));
  if (zopa.state === "GAP") return title.gap(format.money(-zopa.width));
  if (zopa.state === "ONE-PRICE") return title.onePrice(format.money(own.walkAway));
  if (own.current === null || beyond === null) {
    const [from, to] = [own.walkAway, otherLimit.price].toSorted((one, two) => one - two);
    return title.zone(format.money(from ?? 0), format.money(to ?? 0));
  }
  if (beyond <= 0) return title.inside(format.money(own.current), format.money(zopa.width));
  const { next } = facts.concessions;
  const enters = next !== null && next.amount >= beyond;
  const outside = title.outside[side](format.money(own.current), format.money(beyond));
  return [outside, ...(enters ? [title.enters(format.money(next.price))] : [])].join(words.clauseSeparator);
}

/** No picture without a price. */
function pictureOf(context: NegotiationContext) {
  const { own, other } = context.facts.prices;
  const isEmpty = [own, other].every((side) => Object.values(side).every((price) => price === null));
  return isEmpty ? [] : [figure(zopaPicture(context))];
}

export function zopaPicture(context: NegotiationContext) {
  const { say, facts, ink } = context;
  const { own, other, otherLimit } = facts.prices;
  const { points } = say.zopa;
  const { given, next } = facts.concessions;
  const at = pointMaker(context);
  const isReal = other.current !== null;
  return zopaBar({
    title: say.zopa.chart,
    desc: zopaTitle(context),
    ink,
    own: {
      name: say.zopa.ownLane,
      limit: at(points.ownLimit, own.walkAway),
      current: at(facts.closed ? points.agreed : points.current, own.current),
      opening: own.opening === own.current ? null : at(points.opening, own.opening),
      target: at(points.target, own.target),
      alternative: at(points.ownAlternative, own.alternative),
    },
    other: {
      name: say.zopa.otherLane,
      limit: at(points.otherLimit, otherLimit?.price ?? null),
      current: other.opening === other.current ? null : at(points.otherCurrent, other.current),
      opening: at(isReal ? points.otherOpening : points.otherOpeningGuess, other.opening),
      alternative: otherLimit?.price === other.alternative ? null : at(points.otherAlternative, other.alternative),
    },
    given: given > 0 ? say.zopa.given(context.format.money(given)) : "",
    zone: zoneOf(context),
    next: next === null ? null : at(points.next, next.price),
  });
}

function pointMaker({ format }: NegotiationContext) {
  return (name: string, value: number | null): PricePoint | null =>
    value === null ? null : { name, value, text: format.money(value) };
}

function zoneOf({ say, format, facts }: NegotiationContext) {
  const { zopa, own, otherLimit } = facts.prices;
  if (zopa === null || own.walkAway === null || otherLimit === null) return null;
  const [from = 0, to = 0] = [own.walkAway, otherLimit.price].toSorted((one, two) => one - two);
  const open = zopa.state !== "GAP";
  const width = format.money(Math.abs(zopa.width));
  return {
    from,
    to,
    open,
    text: open ? say.zopa.zone(format.money(from), format.money(to), width) : say.zopa.gap(width),
  };
}

function underZopa(context: NegotiationContext) {
  const { say, format, facts } = context;
  const { own, other, otherLimit } = facts.prices;
  const { share } = say.zopa;
  if (own.walkAway === null) return [text(say.zopa.enter(whereText(context, "negotiations", "walkAway")), 1)];
  if (otherLimit === null) return [text(say.zopa.enter(whereText(context, "negotiations", "otherWalkAway")), 1)];
  const { next } = facts.concessions;
  const parts = [
    partOf(next?.price ?? null, (ratio) => share.next(format.money(next?.price ?? 0), ratio)),
    partOf(own.target, share.target),
    partOf(other.current, share.other) ?? (isBelow(other.current) ? share.otherBeyond : null),
  ].filter((part) => part !== null);
  const shares = parts.length === 0 ? null : say.zopa.sentence(parts.join(say.zopa.shareGap));
  const source = otherLimit.from === "alternative" ? say.zopa.fromAlternative : null;
  return [note(paragraph(context, [shares, source, say.zopa.key]), 1)];

  function partOf(price: number | null, write: (ratio: string) => string): string | null {
    const ratio = ownShare(facts.prices, price);
    return ratio === null || ratio < 0 || ratio > 1 ? null : write(format.ratio(ratio));
  }

  function isBelow(price: number | null): boolean {
    return (ownShare(facts.prices, price) ?? 0) < 0;
  }
}
