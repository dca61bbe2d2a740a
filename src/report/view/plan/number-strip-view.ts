import { numberBar } from "#charts/number-bar.ts";
import type { SectionView } from "../document/document-view.ts";
import { section } from "../document/make-part.ts";
import type { KeyNumber } from "../document/part.ts";
import type { Measure } from "../facts/measures.ts";
import type { PlanContext } from "./plan-context.ts";
import { moneyText, ratioText, unitText } from "../report-context.ts";

export function numberStripView(context: PlanContext): SectionView {
  const { facts, words } = context;
  const { signed, collected, grossProfit } = facts.measures;
  const signedName = facts.period.current ? words.numbers.signed : words.numbers.signedIn(String(facts.period.year));
  const numbers = [
    amountView(context, signedName, signed),
    amountView(context, words.numbers.collected, collected),
    amountView(context, words.numbers.grossProfit, grossProfit),
    walletView(context),
  ];
  return section("numbers", "", "", [{ kind: "key-numbers", numbers, key: keyOf(context) }]);
}

function amountView(context: PlanContext, name: string, { actual, target, previous }: Measure): KeyNumber {
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
      ink: context.ink,
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
): Pick<KeyNumber, "change" | "note"> {
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

function walletView(context: PlanContext): KeyNumber {
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
      ink: context.ink,
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
