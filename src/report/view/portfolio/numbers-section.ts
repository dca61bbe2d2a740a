import { numberBar } from "#charts/number-bar.ts";
import type { SectionView } from "../document/document-view.ts";
import { section } from "../document/make-part.ts";
import type { KeyNumber } from "../document/part.ts";
import { moneyText } from "../report-context.ts";
import type { PortfolioContext } from "./portfolio-context.ts";

/** The four numbers of page one. */
export function numbersSection(context: PortfolioContext): SectionView {
  const numbers = [signed(context), likely(context), overdue(context), visits(context)];
  return section("numbers", "", "", [{ kind: "key-numbers", numbers, key: null }]);
}

const NOTHING = { target: null, part: null, bar: null, change: null } as const;

function signed(context: PortfolioContext): KeyNumber {
  const { facts, say, format, words } = context;
  const { year, period, portfolio, concentration } = facts;
  if (year === null) {
    const name = say.numbers[portfolio.basis === "revenue" ? "revenue" : "signedYear"](String(portfolio.period.year));
    const note = concentration === null ? say.numbers.unknown : say.numbers.noTarget;
    return { ...NOTHING, name, value: concentration === null ? words.none : format.money(concentration.total), note };
  }
  const { previous, target } = year;
  const change =
    previous === null || previous === 0
      ? null
      : {
          text: say.numbers.change(
            format.moneyChange(year.signed - previous),
            format.ratioChange(year.signed / previous - 1),
          ),
          tone: toneOf(year.signed - previous),
        };
  return {
    name: period.current ? say.numbers.signed : say.numbers.signedYear(String(period.year)),
    target: target === null ? null : say.numbers.target(format.money(target)),
    value: format.money(year.signed),
    part: target === null || target === 0 ? null : format.ratio(year.signed / target),
    bar: barOf(context, say.numbers.signed, year.signed, target, previous),
    change,
    note: change === null ? say.numbers.noBefore : say.numbers.samePeriod,
  };
}

function likely(context: PortfolioContext): KeyNumber {
  const { facts, say, format, words } = context;
  const { year, period } = facts;
  if (year === null || !period.current) {
    return {
      ...NOTHING,
      name: say.numbers.likely,
      value: words.none,
      note: period.current ? say.numbers.unknown : say.numbers.past,
    };
  }
  const { target, gap } = year;
  return {
    name: say.numbers.likely,
    target: null,
    value: format.money(year.likely),
    part: target === null || target === 0 ? null : format.ratio(year.targetedLikely / target),
    bar: barOf(context, say.numbers.likely, year.likely, target, null),
    change: gap === null ? null : { text: format.moneyChange(gap), tone: toneOf(gap) },
    note: gap === null ? say.numbers.noTarget : say.numbers.gap(moneyText(context, target)),
  };
}

function overdue(context: PortfolioContext): KeyNumber {
  const { facts, say, format, words } = context;
  const { name, value } = { name: say.numbers.overdue, value: moneyText(context, facts.overdue?.total ?? null) };
  if (facts.overdue === null) return { ...NOTHING, name, value: words.none, note: say.numbers.unknown };
  const { old, total } = facts.overdue;
  const business = facts.concentration?.total ?? 0;
  const basis = say.basis[facts.portfolio.basis];
  return {
    ...NOTHING,
    name,
    value,
    bar: barOf(context, name, old ?? 0, total, null),
    note:
      old !== null && total > 0
        ? say.numbers.old(format.ratio(old / total))
        : business > 0
          ? say.numbers.ofBusiness(format.ratio(facts.overdue.total / business), basis)
          : say.numbers.noBusiness,
  };
}

function visits(context: PortfolioContext): KeyNumber {
  const { facts, say, format, words } = context;
  const { done, required, compliance } = facts.coverage;
  const name = say.numbers.visits;
  if (done === null || compliance === null) {
    const note = required === 0 && facts.coverage.untiered === 0 ? say.numbers.noRequired : say.numbers.unknown;
    return { ...NOTHING, name, value: words.none, note };
  }
  const limit = facts.book.parameters["coverage.visitsRed"];
  const points = (compliance.rate - limit) * 100;
  return {
    name,
    target: null,
    value: format.ratio(compliance.rate),
    part: say.numbers.visitsPart(format.number(done), format.number(required)),
    bar: barOf(context, name, done, required, null),
    change: {
      text: say.numbers.points(signedPoints(context, points)),
      tone: compliance.light === "GREEN" ? "good" : "bad",
    },
    note: say.numbers.required(format.ratio(limit)),
  };
}

function signedPoints({ format }: PortfolioContext, points: number): string {
  const text = format.count(points);
  return points > 0 && text !== "0" ? `+${text}` : text;
}

function toneOf(change: number): "good" | "bad" | "even" {
  return change > 0 ? "good" : change < 0 ? "bad" : "even";
}

function barOf(
  context: PortfolioContext,
  name: string,
  actual: number,
  target: number | null,
  previous: number | null,
) {
  const { say, ink, facts } = context;
  return numberBar({
    actual,
    target,
    previous,
    elapsed: target !== null && previous !== null && facts.period.current ? facts.period.elapsed : null,
    ink,
    title: name,
    desc: say.numbers.bar(name, moneyText(context, actual), moneyText(context, target)),
  });
}
