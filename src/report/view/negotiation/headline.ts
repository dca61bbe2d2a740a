import type { Standing } from "#charts/status-mark.ts";
import { BODY, NOTE, shorten, textWidth } from "#charts/text-width.ts";
import { whoFits } from "../document/fit/who-fits.ts";
import { headlineTitle, type HeadlineView } from "../headline-view.ts";
import { markOf } from "../report-context.ts";
import { sumOf, toGet, toGive } from "../facts/negotiation/issue-facts.ts";
import { betterFor, ownShare } from "../facts/negotiation/price-facts.ts";
import { pointsText, type NegotiationContext } from "./negotiation-context.ts";
import { citations } from "./next-section.ts";

/** mm of the negotiation and of each person in the line over the title. */
const WHO = { name: 90, person: 36 } as const;
/** mm of a message's line. */
const ROOM = 160;

interface Message {
  readonly standing: Standing;
  readonly area: string;
  readonly text: string;
}

export function negotiationHeadline(context: NegotiationContext): HeadlineView {
  const { facts } = context;
  const messages = facts.closed
    ? [result(context), closing(context)]
    : [position(context), trade(context), time(context)];
  return {
    folds: false,
    account: context.account.name,
    who: who(context),
    title: headlineTitle(context, clauses(context)),
    messages: messages.map(({ standing, area, text }) => ({ mark: markOf(context, standing), area, text })),
  };
}

function who({ account, say, format, asOf, facts }: NegotiationContext): readonly string[] {
  const { name, date, lead, decider, closed, authorityLimit } = facts.negotiation;
  const made = facts.runs.own.length;
  const round = format.count(Math.max(1, made));
  const isAhead = date !== null && date >= asOf;
  const when = facts.closed
    ? closed === null
      ? []
      : [say.who.closed(format.date(closed))]
    : isAhead
      ? [say.who.next(round, format.date(date))]
      : made === 0
        ? []
        : [say.who.round(round)];
  const subject = [shorten(name, { size: NOTE }, WHO.name), ...when];
  const people = [
    ...(lead === null ? [] : [say.who.lead(shorten(lead, { size: NOTE }, WHO.person))]),
    ...(decider === null ? [] : [say.who.decider(shorten(decider, { size: NOTE }, WHO.person))]),
  ];
  const all = [...subject, ...people];
  // Both stand under authority too, on the same page; without a limit nobody is named there as approver.
  return authorityLimit === null || whoFits({ account: account.name, who: all }) ? all : subject;
}

/** The title's clauses: what to do next, and where to stop. */
function clauses(context: NegotiationContext): readonly string[] {
  const { say, format, facts } = context;
  const { clause } = say;
  const { prices, concessions, negotiation } = facts;
  if (facts.tender?.isBarred === true && !facts.closed) return [clause.barred, clause.barredMore];
  if (facts.closed) return closedClauses(context);
  if (prices.preparation !== null && prices.preparation.state !== "IN-ORDER")
    return [clause.disorder[prices.preparation.state]];
  if (prices.own.walkAway === null) return [clause.noLimit];
  const { authorityLimit } = negotiation;
  const ask = authorityLimit === null ? [] : [clause.ask[prices.side](format.money(authorityLimit))];
  if (facts.runs.own.length === 0) {
    const { opening, walkAway } = prices.own;
    return opening === null
      ? [clause.noOpening]
      : [clause.open(format.money(opening)), clause.limit(format.money(walkAway))];
  }
  if (concessions.plan.length === 0) return [clause.noPlan, ...ask];
  const { next } = concessions;
  if (next === null) return [clause.planDone, ...ask];
  const round = format.count(next.round);
  const step = next.amount > 0 ? clause.next(round, format.money(next.amount)) : clause.hold(round);
  return [step, ...ask];
}

function closedClauses({ say, format, facts }: NegotiationContext): readonly string[] {
  const { agreed } = facts.negotiation;
  const { target } = facts.prices.own;
  if (agreed === null) return [say.clause.closed];
  const done = say.clause.agreed(format.money(agreed));
  if (target === null) return [done];
  const over = betterFor(facts.prices.side, agreed, target);
  if (over === 0) return [done, say.clause.onTarget];
  return [done, (over > 0 ? say.clause.better : say.clause.worse)(format.money(Math.abs(over)))];
}

function position(context: NegotiationContext): Message {
  const { say, format, words, facts } = context;
  const { message, area } = say;
  const { own, other, zopa, beyond, past, gap } = facts.prices;
  const { tender } = facts;
  if (tender?.isBarred === true)
    return { standing: "bad", area: area.law, text: message.barred(tender.tender.name, citations(context)) };
  if (own.current === null) {
    const text = own.opening === null ? message.noOpening : message.noOffer(format.money(own.opening));
    return { standing: own.opening === null ? "bad" : "warn", area: area.position, text };
  }
  const price = format.money(own.current);
  const theirs =
    gap === null || other.current === null || other.opening === null
      ? []
      : [
          gap <= 0
            ? message.met(format.money(other.current))
            : other.current === other.opening
              ? message.theirsStay(format.money(other.current), format.money(gap))
              : message.theirs(format.money(other.opening), format.money(other.current), format.money(gap)),
        ];
  const [standing, first]: readonly [Standing, string] =
    past !== null
      ? ["bad", message.past(price, format.money(past))]
      : zopa === null || beyond === null
        ? ["warn", message.unknownZone(price)]
        : zopa.state === "GAP"
          ? ["bad", message.noZone(format.money(-zopa.width))]
          : beyond > 0
            ? ["warn", message.outside(price, format.money(beyond))]
            : ["good", message.inside(price)];
  return { standing, area: area.position, text: [first, ...theirs].join(words.sentenceGap) };
}

function trade(context: NegotiationContext): Message {
  const { say, words, facts } = context;
  const { message, area } = say;
  const [give, get] = [toGive(facts.issues), toGet(facts.issues)];
  const [cost, gain] = [sumOf(give, "give"), sumOf(get, "get")];
  const isKnown = facts.issues.length > 0 && facts.issues.every((one) => one.trade !== null);
  if (!isKnown || cost === null || gain === null) return { standing: "warn", area: area.trade, text: message.noTrade };
  if (give.length === 0 || get.length === 0) return { standing: "warn", area: area.trade, text: message.sameWeights };
  const names = (issues: typeof give, most: number) =>
    issues
      .slice(0, most)
      .map(({ issue }) => issue.issue)
      .join(words.list);
  const [lost = "", won = "", net = ""] = [-cost, gain, gain + cost].map((points) => pointsText(context, points));
  const isMarked = (["HOLD", "GIVE"] as const).every((hint) => facts.issues.some((one) => one.trade?.hint === hint));
  const write = isMarked
    ? message.trade
    : message.little(context.format.ratio(context.book.parameters["logroll.difference"]));
  const texts = [2, 1].map((most) => write(names(give, most), names(get, most), lost, won, net));
  const text = texts.find((one) => textWidth(one, { size: BODY }) <= ROOM) ?? message.net(lost, won, net);
  return { standing: isMarked && gain + cost > 0 ? "good" : "warn", area: area.trade, text };
}

function time(context: NegotiationContext): Message {
  const { say, words, format, asOf, facts } = context;
  const { message, area } = say;
  const { date, deadline } = facts.negotiation;
  const isAhead = date !== null && date >= asOf;
  if (deadline === null) {
    const more = isAhead ? [message.nextDate(format.date(date))] : [];
    return { standing: "warn", area: area.time, text: [message.noDeadline, ...more].join(words.sentenceGap) };
  }
  const days = format.count(Math.abs(deadline - asOf));
  const day = format.date(deadline);
  const isLate = isAhead && date > deadline;
  const until =
    deadline < asOf ? message.passed(day, days) : deadline === asOf ? message.today(day) : message.deadline(day, days);
  const more = isAhead ? [(isLate ? message.lateNext : message.nextDate)(format.date(date))] : [];
  const standing = deadline < asOf || isLate ? "bad" : deadline === asOf ? "warn" : "good";
  return { standing, area: area.time, text: [until, ...more].join(words.sentenceGap) };
}

function result(context: NegotiationContext): Message {
  const { say, format, facts } = context;
  const { agreed } = facts.negotiation;
  const { opening, target } = facts.prices.own;
  if (agreed === null) return { standing: "warn", area: say.area.result, text: `${say.clause.closed}${say.next.stop}` };
  const share = ownShare(facts.prices, agreed);
  const from = format.money(opening ?? agreed);
  const text =
    share === null
      ? say.message.resultPlain(format.money(agreed), from)
      : say.message.result(format.money(agreed), from, format.ratio(share));
  const isBelow = target !== null && betterFor(facts.prices.side, agreed, target) < 0;
  return { standing: isBelow ? "warn" : "good", area: say.area.result, text };
}

function closing({ say, words, format, facts }: NegotiationContext): Message {
  const { closed, deadline } = facts.negotiation;
  const { message, area } = say;
  if (closed === null) return { standing: "warn", area: area.time, text: `${say.clause.closed}${say.next.stop}` };
  const difference = deadline === null ? null : deadline - closed;
  const days = format.count(Math.abs(difference ?? 0));
  const against = difference === null ? [] : [difference >= 0 ? message.inTime(days) : message.late(days)];
  const text = [message.closedOn(format.date(closed)), ...against].join(words.sentenceGap);
  return { standing: (difference ?? 0) < 0 ? "warn" : "good", area: area.time, text };
}
