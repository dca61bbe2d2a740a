import { barChart } from "#charts/bar-chart.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, note, section } from "../document/make-part.ts";
import type { FigurePart, PairsPart } from "../document/part.ts";
import { moneyText, paragraph, ratioText, sourcesText, whereText } from "../report-context.ts";
import type { Profit } from "./facts/money.ts";
import type { PlanContext } from "./plan-context.ts";

/** Gross profit less the cost to serve the account (WHALE-1). @param width mm of the section */
export function profitView(context: PlanContext, profit: Profit, width: number): SectionView {
  const { catalogue, facts } = context;
  const say = catalogue.documents.plan.profit;
  const pairs: PairsPart["pairs"] = [
    { name: say.pairs.gross, text: moneyText(context, profit.grossProfit) },
    { name: say.pairs.cost, text: moneyText(context, profit.cost) },
    { name: say.pairs.profit, text: moneyText(context, profit.profit) },
  ];
  const under = [
    profit.grossProfit === null ? say.enter(whereText(context, "sales", "grossProfit")) : null,
    sourcesText(context, [["WHALE-1", "std"]]),
  ];
  return section("profit", say.subject(String(facts.period.year)), titleOf(context, profit), [
    { kind: "pairs", across: width < 100 ? 1 : 3, pairs },
    barsOf(context, profit, width),
    note(paragraph(context, under)),
  ]);
}

function titleOf(context: PlanContext, { grossProfit, cost, profit }: Profit): string {
  const { title } = context.catalogue.documents.plan.profit;
  if (grossProfit === null || profit === null) return title.unknown(moneyText(context, cost));
  if (profit < 0 || grossProfit <= 0) return title.loss(moneyText(context, -profit));
  return title.left(moneyText(context, profit), ratioText(context, cost / grossProfit));
}

function barsOf(context: PlanContext, { kinds, cost }: Profit, width: number): FigurePart {
  const { catalogue, ink, words: common } = context;
  const say = catalogue.documents.plan.profit;
  const bars = kinds.map(({ kind, amount }) => ({
    label: kind === null ? say.otherKind : catalogue.codes.costKind[kind],
    value: amount,
    text: moneyText(context, amount),
    share: ratioText(context, cost === 0 ? null : amount / cost),
    others: kind === null,
  }));
  const desc = bars.map(({ label, text }) => say.bar(label, text)).join(common.list);
  return figure(barChart({ bars, title: say.picture, desc, width, ink }), { title: say.picture });
}
