import { changeOf, risesBetter, type ChangeView } from "../change-view.ts";
import { moneyMove, shownChange, type DiffContext } from "../diff-context.ts";
import type { Bridge, BridgeStep } from "../facts/bridge.ts";
import type { Slippage } from "../facts/slippage.ts";
import { roundTogether } from "../round-together.ts";

const ITEMS = 3;

/** The forecast of the year with what moved it, cause by cause; nothing where no cause can be seen. */
export function forecastChange(context: DiffContext, bridge: Bridge): readonly ChangeView[] {
  const { from, to, steps } = bridge;
  const why = bridgeTexts(context, bridge);
  if (why.length === 0) return [];
  const change = changeOf(from, to) ?? 0;
  return [
    {
      id: "forecast",
      topic: "forecast",
      kind: "bridge",
      direction: risesBetter(change),
      text: context.words.forecast(moneyMove(context, from, to)),
      why,
      figures: { from, to, change, ...Object.fromEntries(steps.map(({ kind, amount }) => [kind, amount])) },
    },
  ];
}

/** One line per cause, rounded so that the lines add up to the change that is shown. */
function bridgeTexts(context: DiffContext, { from, to, steps }: Bridge): readonly string[] {
  const { format, words } = context;
  const grain = format.moneyGrain;
  const shown = roundTogether(
    steps.map(({ amount }) => amount),
    shownChange(from, to, grain),
    grain,
  );
  return steps.flatMap((step, index) => {
    const rounded = shown[index] ?? 0;
    const visible = rounded !== 0 || step.items.some((item) => Math.abs(item.amount) >= grain / 2);
    return visible ? [words.cause(words.steps[step.kind], format.moneyChange(rounded), itemsText(context, step))] : [];
  });
}

function itemsText({ format, words }: DiffContext, { items }: BridgeStep): string {
  const shown = items.slice(0, ITEMS).map(({ name, amount }) => `${name} ${format.moneyChange(amount)}`);
  const more = items.length - shown.length;
  const list = shown.join(words.list);
  return more > 0 ? words.andMore(list, format.count(more)) : list;
}

/** How far expected signings moved on average; nothing where none did. */
export function slippageChange(context: DiffContext, slippage: Slippage): readonly ChangeView[] {
  const { deals, moved, mean, weighted } = slippage;
  if (moved === 0 || mean === null) return [];
  return [
    {
      id: "slippage",
      topic: "pipeline",
      kind: "slippage",
      direction: risesBetter(-(weighted ?? mean)),
      text: slippageText(context, slippage) ?? "",
      why: [],
      figures: { deals, moved, meanDays: mean, weightedDays: weighted },
    },
  ];
}

export function slippageText({ format, words }: DiffContext, slippage: Slippage): string | null {
  const { deals, moved, mean, weighted } = slippage;
  if (moved === 0 || mean === null) return null;
  const days = (value: number) =>
    value < 0 ? words.daysSooner(format.score(-value)) : words.daysLater(format.score(value));
  const byAmount = weighted === null ? null : days(weighted);
  return words.slippage(days(mean), byAmount, format.count(moved), format.count(deals));
}
