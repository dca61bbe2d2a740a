import { concessionLadder } from "#charts/concession-ladder.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section, text } from "../document/make-part.ts";
import { whereText } from "../report-context.ts";
import type { OfferRun } from "../facts/negotiation/offer-runs.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

/** Concessions round by round: plan, ours, theirs, what comes next. @param low drawn for a page without room */
export function ladderSection(context: NegotiationContext, low: boolean): SectionView {
  const { say, facts } = context;
  const { runs, concessions } = facts;
  const isEmpty = runs.own.length === 0 && runs.other.length === 0 && concessions.plan.length === 0;
  if (isEmpty) {
    const where = [whereText(context, "offers", "price"), whereText(context, "concessionPlans", "amount")] as const;
    return section("ladder", say.ladder.subject, say.ladder.title.none, [text(say.ladder.enter(...where), 4)]);
  }
  const title = ladderTitle(context);
  return section("ladder", say.ladder.subject, title, [
    figure(ladderPicture(context, title, low ? { height: LOW } : {})),
    note(say.ladder.sentence(amounts(context)), 1),
  ]);
}

function ladderTitle(context: NegotiationContext): string {
  const { say, words, format, catalogue, facts } = context;
  const { title } = say.ladder;
  const { own, given, plannedGiven, progress, verdict } = facts.concessions;
  if (own.length === 0) return title.notYet;
  const gave = title.given(format.money(given));
  if (verdict !== null)
    return [gave, title.type(catalogue.codes.concessionType[verdict.type])].join(words.clauseSeparator);
  if (progress === null || plannedGiven === null) return [gave, title.noPlan].join(words.clauseSeparator);
  const difference = given - plannedGiven;
  const against = {
    AHEAD: title.ahead(format.money(difference)),
    BEHIND: title.behind(format.money(-difference)),
    "ON-PLAN": title.onPlan,
    DONE: title.done,
  }[progress.pace];
  return [gave, against].join(words.clauseSeparator);
}

/** mm of a ladder whose figures still stand apart. */
const LOW = 33.3;

function ladderPicture(context: NegotiationContext, desc: string, size: { readonly height?: number }) {
  const { say, format, facts, ink } = context;
  const { runs, prices, concessions } = facts;
  const { limits } = say.ladder;
  const { own, otherLimit } = prices;
  const { next } = concessions;
  const last = Math.max(runs.own.length, runs.other.length, concessions.plannedPrices.length, 1);
  const stepsOf = (run: OfferRun, name: (price: string) => string) =>
    run.map((value, index) =>
      value === null ? null : { value, text: index === 0 ? name(format.money(value)) : format.money(value) },
    );
  const limit = (kind: "own" | "target" | "other", value: number | null) =>
    value === null ? [] : [{ kind, value, text: limits[kind](format.money(value)) }];
  const zone = own.walkAway === null || otherLimit === null || prices.zopa?.state !== "ZONE";
  return concessionLadder({
    title: say.ladder.chart,
    desc,
    ink,
    rounds: Array.from({ length: last }, (_, index) =>
      index === 0 ? say.ladder.opening : say.ladder.round(format.count(index)),
    ),
    plan: concessions.plannedPrices,
    actual: stepsOf(runs.own, say.ladder.openingPrice),
    other: stepsOf(runs.other, (price) => price),
    next:
      next === null
        ? []
        : [
            { value: next.price, text: say.ladder.nextPrice(format.money(next.price)) },
            ...(next.later > 0 ? [{ value: next.lastPrice, text: "" }] : []),
          ],
    limits: [
      ...limit("own", own.walkAway),
      ...limit("target", own.target),
      ...limit("other", otherLimit?.price ?? null),
    ],
    zone: zone ? null : { from: own.walkAway, to: otherLimit.price },
    names: say.ladder.names,
    ...size,
  });
}

/** Planned and real concessions in a sentence. */
function amounts({ say, words, format, catalogue, facts }: NegotiationContext): string {
  const { plan, pattern, own } = facts.concessions;
  const planned = plan.map(({ amount }) => format.money(amount)).join(words.list);
  const named = pattern === null ? null : catalogue.codes.concessionPattern[pattern];
  const parts = [
    ...(plan.length === 0
      ? []
      : [named === null ? say.ladder.plannedPlain(planned) : say.ladder.planned(planned, named)]),
    own.length === 0 ? say.ladder.noneGiven : say.ladder.actual(own.map(format.money).join(words.list)),
  ];
  return parts.join(say.ladder.gap);
}
