import { numberBar } from "#charts/number-bar.ts";
import type { Measure } from "./facts/measures.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, ratioText, unitText } from "./report-context.ts";

export interface NumberStripView {
  readonly numbers: readonly NumberView[];
  /** How to read the bars. */
  readonly key: string;
}

export interface NumberView {
  readonly name: string;
  readonly target: string | null;
  readonly value: string;
  /** Part of the target. */
  readonly part: string | null;
  readonly bar: string;
  /** Change to the year before, or null where there is none. */
  readonly change: { readonly text: string; readonly tone: "good" | "bad" | "even" } | null;
  /** What the change is measured against, or why there is none. */
  readonly note: string;
}

export function numberStripView(context: PlanContext): NumberStripView {
  const { facts, words } = context;
  const { signed, collected, grossProfit } = facts.measures;
  const signedName = facts.period.current ? words.numbers.signed : words.numbers.signedIn(String(facts.period.year));
  return {
    numbers: [
      amountView(context, signedName, signed),
      amountView(context, words.numbers.collected, collected),
      amountView(context, words.numbers.grossProfit, grossProfit),
      walletView(context),
    ],
    key: keyOf(context),
  };
}

function amountView(context: PlanContext, name: string, { actual, target, previous }: Measure): NumberView {
  const { facts, words, format } = context;
  const texts = [actual, target, previous].map((value) => moneyText(context, value)) as [string, string, string];
  return {
    name,
    target: target === null ? null : words.numbers.target(texts[1]),
    value: texts[0],
    part: actual === null || target === null || target === 0 ? null : format.ratio(actual / target),
    bar: numberBar({
      actual,
      target,
      previous,
      elapsed: facts.period.current ? facts.period.elapsed : null,
      title: name,
      desc: words.numbers.bar(name, ...texts),
    }),
    ...changeOf(context, actual, previous),
  };
}

function changeOf(
  { facts, words, format }: PlanContext,
  actual: number | null,
  previous: number | null,
): Pick<NumberView, "change" | "note"> {
  if (actual === null) return { change: null, note: words.numbers.unknown };
  if (previous === null) return { change: null, note: words.numbers.noBefore };
  if (previous === 0) return { change: null, note: words.numbers.zeroBefore };
  const difference = actual - previous;
  const percent = format.ratioChange(difference / Math.abs(previous));
  return {
    change: {
      text: words.numbers.change(format.moneyChange(difference), percent),
      tone: difference > 0 ? "good" : difference < 0 ? "bad" : "even",
    },
    note: facts.period.current ? words.numbers.samePeriod : words.numbers.wholeYear,
  };
}

function walletView(context: PlanContext): NumberView {
  const { facts, words } = context;
  const { share, target, basis } = facts.measures.wallet;
  const [now, goal] = [ratioText(context, share), ratioText(context, target)];
  const note =
    share === null ? words.numbers.unknown : share > 1 ? words.numbers.overSpend : words.numbers.walletOf[basis];
  return {
    name: words.numbers.wallet,
    target: target === null ? null : words.numbers.target(goal),
    value: now,
    part: null,
    bar: numberBar({
      actual: share,
      target,
      title: words.numbers.wallet,
      desc: words.numbers.bar(words.numbers.wallet, now, goal, words.none),
    }),
    change: null,
    note,
  };
}

/** Only what is drawn is explained. */
function keyOf({ facts, words, format }: PlanContext): string {
  const { signed, collected, grossProfit, wallet } = facts.measures;
  const amounts = [signed, collected, grossProfit];
  const { key, keySeparator } = words.numbers;
  const hasTarget = [...amounts, wallet].some(({ target }) => target !== null);
  const parts = [
    key.unit(unitText({ words, format })),
    key.actual,
    ...(amounts.some(({ previous }) => previous !== null) ? [key.previous] : []),
    ...(hasTarget ? [key.target] : []),
    ...(amounts.some(({ target }) => target !== null) ? [key.elapsed(format.ratio(facts.period.elapsed))] : []),
  ];
  return words.business.sentence(parts.join(keySeparator));
}
