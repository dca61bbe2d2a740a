import { TIERS, type Tier } from "#core/codes/codes.ts";
import { concentration, type Concentration } from "#core/accounts/concentration.ts";
import { portfolioOf } from "../facts/portfolio.ts";
import { changeOf, fallsBetter, risesBetter, type ChangeView } from "./change-view.ts";
import { forecastChange, slippageChange } from "./changes/forecast-change.ts";
import { bothHave, bothMeasure, YEAR_MEASURES } from "./compared.ts";
import { arrow, moneyMove, shareMove, shareText, type DiffContext } from "./diff-context.ts";
import { tierName } from "./changes/tier-changes.ts";
import type { AccountMovement } from "./facts/account-movement.ts";
import { bridgeOf, type BridgePart } from "./facts/bridge.ts";
import type { Side, Moment } from "./facts/side.ts";
import { slippageOf } from "./facts/slippage.ts";

/** An account of either workbook with what became of its opportunities. */
export interface Member {
  readonly name: string;
  readonly old: Side | null;
  readonly new: Side | null;
  readonly movement: AccountMovement;
}

export interface PortfolioDiffView {
  /** Accounts by tier, old down, new across; null where no tier moved. */
  readonly tiers: TierMatrixView | null;
  readonly changes: readonly ChangeView[];
}

export interface TierMatrixView {
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

export function portfolioDiff(context: DiffContext, members: readonly Member[]): PortfolioDiffView {
  const { before, after } = context;
  const deals = bothHave(before.book, after.book, "opportunities");
  return {
    tiers: tierMatrix(context, members),
    changes: [
      ...yearTotals(context, members),
      ...(deals ? forecastChange(context, forecastBridge(members)) : []),
      ...(deals ? slippageChange(context, slippageOf(members.flatMap(movementsOf))) : []),
      ...overdueTotal(context, members),
      ...concentrationChanges(context),
    ],
  };
}

function movementsOf({ movement }: Member) {
  return [...movement.stayed, ...movement.cameIn.map((one) => one.movement)];
}

const likelyOf = (side: Side | null) => side?.forecast.likely ?? 0;

/** Each account's part in every cause; what moved between accounts cancels. */
function forecastBridge(members: readonly Member[]) {
  const parts = members.flatMap(({ name, movement }): readonly BridgePart[] => {
    const sums = new Map<BridgePart["kind"], number>();
    for (const { kind, amount } of movement.parts) sums.set(kind, (sums.get(kind) ?? 0) + amount);
    return [...sums].map(([kind, amount]) => ({ kind, amount, name }));
  });
  const total = (side: "old" | "new") => members.reduce((sum, member) => sum + likelyOf(member[side]), 0);
  return bridgeOf(total("old"), total("new"), parts);
}

type Standing = Tier | "UNKNOWN" | "NONE";
const STANDINGS: readonly Standing[] = [...TIERS, "UNKNOWN", "NONE"];

function tierMatrix(context: DiffContext, members: readonly Member[]): TierMatrixView | null {
  const standing = (side: Side | null): Standing => (side === null ? "NONE" : (side.value.tier?.tier ?? "UNKNOWN"));
  const pairs = members.map((member) => [standing(member.old), standing(member.new)] as const);
  if (pairs.every(([from, to]) => from === to)) return null;
  const used = (side: 0 | 1) => STANDINGS.filter((one) => pairs.some((pair) => pair[side] === one));
  const { words } = context;
  const name = (one: Standing, none: string) =>
    one === "NONE" ? none : tierName(context, one === "UNKNOWN" ? null : one);
  const columns = used(1);
  return {
    corner: words.portfolio.corner,
    columns: columns.map((one) => name(one, words.portfolio.gone)),
    rows: used(0).map((from) => ({
      name: name(from, words.portfolio.added),
      counts: columns.map((to) => pairs.filter((pair) => pair[0] === from && pair[1] === to).length),
    })),
  };
}

function yearTotals(context: DiffContext, members: readonly Member[]): readonly ChangeView[] {
  const { before, after } = context;
  return YEAR_MEASURES.filter((measure) => bothMeasure(before.book, after.book, measure)).flatMap((measure) => {
    const from = total(members.map((member) => member.old?.measures[measure].actual ?? null));
    const to = total(members.map((member) => member.new?.measures[measure].actual ?? null));
    const text = context.words.about(context.words.measures[measure], moneyMove(context, from, to));
    return from === to ? [] : [figure(`year.${measure}`, "year", text, from, to)];
  });
}

function overdueTotal(context: DiffContext, members: readonly Member[]): readonly ChangeView[] {
  const overdue = (side: Side | null) => side?.account.customer.overdue ?? null;
  const from = total(members.map((member) => overdue(member.old)));
  const to = total(members.map((member) => overdue(member.new)));
  if (from === to) return [];
  const text = context.words.about(context.words.overdue.column, moneyMove(context, from, to));
  return [
    { ...figure("customer.overdue", "receivables", text, from, to), direction: fallsBetter((to ?? 0) - (from ?? 0)) },
  ];
}

/** Sum of what is known; null when nothing is. */
function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function figure(
  id: string,
  topic: ChangeView["topic"],
  text: string,
  from: number | null,
  to: number | null,
): ChangeView {
  const change = changeOf(from, to);
  return {
    id,
    topic,
    kind: "total",
    direction: risesBetter(change ?? 0),
    text,
    why: [],
    figures: { from, to, change },
  };
}

/** How much hangs on few customers, in the year's business. */
function concentrationChanges(context: DiffContext): readonly ChangeView[] {
  const of = ({ book, asOf }: Moment): Concentration | null => {
    const result = concentration(portfolioOf(book, asOf).values, book.parameters);
    return result.ok ? result.value : null;
  };
  const [old, now] = [of(context.before), of(context.after)];
  const index = (one: Concentration | null) => (one === null ? context.words.unknown : context.format.index(one.hhi));
  const same = shareText(context, old?.largest ?? null) === shareText(context, now?.largest ?? null);
  if (same && index(old) === index(now)) return [];
  const { codes } = context.catalogue;
  const warned = (now?.warnings ?? []).filter((one) => old?.warnings.includes(one) !== true);
  const largest = shareMove(context, old?.largest ?? null, now?.largest ?? null);
  return [
    {
      ...figure("concentration", "risks", "", old?.largest ?? null, now?.largest ?? null),
      direction: fallsBetter((now?.hhi ?? 0) - (old?.hhi ?? 0)),
      text: context.words.portfolio.concentration(largest, arrow(index(old), index(now))),
      why: warned.map((warning) => codes.concentrationWarning[warning]),
    },
  ];
}
