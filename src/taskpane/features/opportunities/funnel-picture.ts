import { funnelChart } from "#charts/funnel-chart.ts";
import type { Markup } from "#charts/svg.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import { sumKnown } from "#report/view/facts/business.ts";
import { PANE_INK } from "../../shared/ink.ts";
import type { DealsContext } from "./deals-view.ts";

export interface FunnelPicture {
  readonly svg: Markup;
  readonly desc: string;
  readonly note: string;
}

/** mm: as wide as a narrow pane at the size of its small text. */
const WIDTH = 96;

/** Open opportunities by step. What stands in ST7 is signed, and an open funnel ends before it. */
export function funnelPicture(context: DealsContext): FunnelPicture {
  const { facts, say, words, format } = context;
  const label = (step: Step | null) =>
    step === null ? say.deal.noStep : say.funnel.step(step, words.codes.step[step]);
  const hasUnknown = facts.deals.some(({ opportunity }) => opportunity.step === null);
  const shown: readonly (Step | null)[] = [...STEPS.slice(0, -1), ...(hasUnknown ? [null] : [])];
  const steps = shown.map((step) => {
    const here = facts.deals.filter(({ opportunity }) => opportunity.step === step);
    const amount = sumKnown(here.map(({ opportunity }) => opportunity.amount));
    const weighted = sumKnown(here.map((deal) => deal.weighted));
    const text = (value: number | null) => (value === null ? say.unknown : format.money(value));
    return {
      label: label(step),
      countText: String(here.length),
      ...{ amount, weighted, amountText: text(amount), weightedText: text(weighted) },
    };
  });
  const desc = steps
    .map((one) => say.funnel.text(one.label, one.countText, one.amountText))
    .join(words.pane.shell.list);
  const { title, heads } = say.funnel;
  return {
    svg: funnelChart({ steps, heads, title, desc, width: WIDTH, ink: PANE_INK }),
    desc,
    note: say.funnel.unit(format.moneyUnit),
  };
}
