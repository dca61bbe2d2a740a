import type { PricePoint } from "#charts/price-labels.ts";
import { zopaBar } from "#charts/zopa-bar.ts";
import type { Markup } from "#charts/svg.ts";
import { PANE_INK } from "../../shared/ink.ts";
import type { NegotiationContext, PriceContext } from "./negotiation-context.ts";

/** mm: as wide as a narrow pane at the size of its small text. */
const WIDTH = 118;

/** What stands of both sides' prices, in a sentence. */
export function priceMessage({ facts, say, format }: PriceContext): string {
  const { zopa, beyond, past, own, side, otherLimit } = facts.prices;
  const { title } = say.paper.zopa;
  if (zopa === null || own.walkAway === null || otherLimit === null) return title.unknown;
  if (past !== null && own.current !== null) return title.past(format.money(own.current), format.money(past));
  if (zopa.state === "GAP") return title.gap(format.money(-zopa.width));
  if (zopa.state === "ONE-PRICE") return title.onePrice(format.money(own.walkAway));
  if (own.current === null || beyond === null)
    return title.zone(...zoneTexts(own.walkAway, otherLimit.price, format.money));
  return beyond <= 0
    ? title.inside(format.money(own.current), format.money(zopa.width))
    : title.outside[side](format.money(own.current), format.money(beyond));
}

function zoneTexts(one: number, other: number, money: (value: number) => string): readonly [string, string] {
  return [money(Math.min(one, other)), money(Math.max(one, other))];
}

/** Both sides' prices on one scale; null without a price. */
export function pricePicture(context: NegotiationContext): Markup | null {
  const { facts, say, format } = context;
  const { own, other, otherLimit } = facts.prices;
  const { points, ownLane, otherLane, chart, given } = say.paper.zopa;
  const at = (name: string, value: number | null): PricePoint | null =>
    value === null ? null : { name, value, text: format.money(value) };
  if ([own, other].every((side) => Object.values(side).every((price) => price === null))) return null;
  const { next } = facts.concessions;
  return zopaBar({
    title: chart,
    desc: priceMessage(context),
    ink: PANE_INK,
    width: WIDTH,
    own: {
      name: ownLane,
      limit: at(points.ownLimit, own.walkAway),
      current: at(facts.closed ? points.agreed : points.current, own.current),
      opening: own.opening === own.current ? null : at(points.opening, own.opening),
      target: at(points.target, own.target),
      alternative: at(points.ownAlternative, own.alternative),
    },
    other: {
      name: otherLane,
      limit: at(points.otherLimit, otherLimit?.price ?? null),
      current: other.opening === other.current ? null : at(points.otherCurrent, other.current),
      opening: at(other.current === null ? points.otherOpeningGuess : points.otherOpening, other.opening),
      alternative: otherLimit?.price === other.alternative ? null : at(points.otherAlternative, other.alternative),
    },
    given: facts.concessions.given > 0 ? given(format.money(facts.concessions.given)) : "",
    zone: zoneIn(context),
    next: next === null ? null : at(points.next, next.price),
  });
}

function zoneIn({ facts, say, format }: NegotiationContext) {
  const { zopa, own, otherLimit } = facts.prices;
  if (zopa === null || own.walkAway === null || otherLimit === null) return null;
  const [from, to] = [Math.min(own.walkAway, otherLimit.price), Math.max(own.walkAway, otherLimit.price)];
  const open = zopa.state !== "GAP";
  const width = format.money(Math.abs(zopa.width));
  const text = open ? say.paper.zopa.zone(...zoneTexts(from, to, format.money), width) : say.paper.zopa.gap(width);
  return { from, to, open, text };
}
