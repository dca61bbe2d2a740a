import { concessionLadder } from "#charts/concession-ladder.ts";
import type { Markup } from "#charts/svg.ts";
import type { OfferRun } from "#report/view/facts/negotiation/offer-runs.ts";
import { rowKey } from "../../book/rows-of.ts";
import { PANE_INK } from "../../shared/ink.ts";
import { linkedRecords } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { calledBy, ownerOf, type NegotiationContext } from "./negotiation-context.ts";

const SIZE = { width: 104.5, height: 48 } as const;

/** Ahead of the plan, on it or behind, what comes next, and the offers so far; the type only once it is over (CONC-2). */
export function concessionSection(context: NegotiationContext): OverviewSection {
  const { facts, say, language } = context;
  const { negotiation, concessions, runs, offers, closed, tender } = facts;
  const message = concessionMessage(context);
  const isEmpty = concessions.plannedPrices.length === 0 && runs.own.length === 0;
  const name = say.pane.ladder;
  const own = offers.flatMap(({ side, round }) => (side === "OWN" ? (round ?? 0) : []));
  const round = String(Math.max(-1, ...own) + 1);
  return {
    key: "concessions",
    title: name,
    lead: message,
    facts: nextRow(context),
    picture: isEmpty ? undefined : { svg: ladder(context, message), name, desc: message },
    records: linkedRecords(ownerOf(context), "offers", offers, language),
    add: { table: "offers", account: context.account.name, begin: { negId: calledBy(negotiation), round } },
    notes: tender?.isBarred === true ? [say.pane.barred] : closed ? [] : [say.pane.typeLater],
  };
}

/** The plan round by round, and while there is none the way to one. */
export function planSection(context: NegotiationContext): OverviewSection {
  const { facts, say, account, money, language } = context;
  const { plan } = facts.concessions;
  const { planner } = say.pane;
  const row = rowKey(account, "negotiations", facts.negotiation);
  const first: LinkedRow = {
    key: "planner",
    name: planner.open,
    reason: planner.openReason,
    route: { screen: "concessions", account: account.name, row },
  };
  const rows = linkedRecords(ownerOf(context), "concessionPlans", plan, language).map((one, at) => ({
    ...one,
    name: say.pane.next(String(plan[at]?.round ?? "")),
    number: money(plan[at]?.amount ?? 0),
    reason: plan[at]?.condition ?? say.pane.noReturn,
  }));
  return {
    key: "plan",
    title: say.pane.plan,
    lead: plan.length === 0 ? planner.none : planner.exists,
    records: plan.length === 0 ? [first] : rows,
  };
}

export function concessionMessage({ facts, say, format }: NegotiationContext): string {
  const { own, given, plannedGiven, progress, verdict, plan } = facts.concessions;
  const { title } = say.paper.ladder;
  if (own.length === 0) return plan.length === 0 && facts.runs.own.length === 0 ? title.none : title.notYet;
  const gave = title.given(format.money(given));
  if (verdict !== null) {
    const type = say.results.concessionType[verdict.type];
    const used = verdict.roomUsed === null ? title.type(type) : say.pane.type(type, format.ratio(verdict.roomUsed));
    return [gave, used].join(say.paper.ladder.gap);
  }
  if (progress === null || plannedGiven === null) return [gave, title.noPlan].join(say.paper.ladder.gap);
  const difference = given - plannedGiven;
  const against = {
    AHEAD: title.ahead(format.money(difference)),
    BEHIND: title.behind(format.money(-difference)),
    "ON-PLAN": title.onPlan,
    DONE: title.done,
  }[progress.pace];
  return [gave, against].join(say.paper.ladder.gap);
}

function nextRow({ facts, say, money }: NegotiationContext): readonly RowData[] {
  const { next, progress } = facts.concessions;
  if (next === null) return [];
  const { pane } = say;
  const pace = progress?.pace ?? null;
  const chip: ChipData | undefined =
    pace === null
      ? undefined
      : {
          standing: pace === "AHEAD" ? "bad" : pace === "BEHIND" ? "warn" : "good",
          text: say.results.concessionPace[pace],
        };
  const { condition } = next.step;
  return [
    {
      key: "next",
      name: pane.next(String(next.round)),
      rest: pane.nextStep(money(next.price)),
      number: money(next.amount),
      reason: [condition === null ? pane.noReturn : pane.inReturn(condition), ...(next.cut ? [pane.cut] : [])].join(
        pane.dot,
      ),
      chip,
    },
  ];
}

function ladder(context: NegotiationContext, desc: string): Markup {
  const { facts, say, format } = context;
  const { runs, prices, concessions } = facts;
  const { own, otherLimit, zopa } = prices;
  const words = say.paper.ladder;
  const last = Math.max(runs.own.length, runs.other.length, concessions.plannedPrices.length, 1);
  const stepsOf = (run: OfferRun) => run.map((value) => (value === null ? null : { value, text: format.money(value) }));
  const limit = (kind: "own" | "target" | "other", value: number | null) =>
    value === null ? [] : [{ kind, value, text: words.limits[kind](format.money(value)) }];
  const { next } = concessions;
  const hasZone = own.walkAway !== null && otherLimit !== null && zopa?.state === "ZONE";
  return concessionLadder({
    ...SIZE,
    ink: PANE_INK,
    title: words.chart,
    desc,
    rounds: Array.from({ length: last }, (_, index) =>
      index === 0 ? words.opening : words.round(format.count(index)),
    ),
    plan: concessions.plannedPrices,
    actual: stepsOf(runs.own),
    other: stepsOf(runs.other),
    next: next === null ? [] : [{ value: next.price, text: words.nextPrice(format.money(next.price)) }],
    limits: [
      ...limit("own", own.walkAway),
      ...limit("target", own.target),
      ...limit("other", otherLimit?.price ?? null),
    ],
    zone: hasZone ? { from: own.walkAway, to: otherLimit.price } : null,
    names: words.names,
  });
}
