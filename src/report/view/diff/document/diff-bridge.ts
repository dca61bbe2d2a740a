import { bridgeSteps, type BridgeStep } from "#charts/bridge-steps.ts";
import { portfolioDifference } from "#core/value/portfolio-difference.ts";
import { valueBridge, type BridgeLine } from "#core/value/value-bridge.ts";
import type { BandView, SectionView } from "../../document/document-view.ts";
import {
  cell,
  note,
  numbers,
  pictures,
  row,
  section,
  sideBySide,
  table,
  text,
  words,
} from "../../document/make-part.ts";
import { sourcesText } from "../../report-context.ts";
import type { StepKind } from "../facts/deal-steps.ts";
import { roundTogether } from "../round-together.ts";
import { shownChange } from "../diff-context.ts";
import type { DiffDocumentContext } from "./diff-document-context.ts";
import { forecastEnds } from "./diff-numbers.ts";

const PICTURE = 24;
const ROW_HEIGHT = 5.6;
const CAUSES = 6;

/** From the old forecast to the new one: by what became of the accounts, and by cause. */
export function diffBridge(context: DiffDocumentContext): BandView {
  return sideBySide([6, accountBridge(context)], [6, causes(context)]);
}

/** What became of the accounts' forecasts, in the order of the bridge; empty where it cannot be worked out. */
export function bridgeLines({ members, diff }: DiffDocumentContext): readonly BridgeLine[] {
  const rowsOf = (side: "old" | "new") =>
    members.flatMap((one) =>
      one[side] === null ? [] : [{ name: one.name, value: one[side].forecast.likely, tier: null }],
    );
  const difference = portfolioDifference(rowsOf("old"), rowsOf("new"), diff.after.book.parameters);
  return difference.ok ? valueBridge(difference.value) : [];
}

/** The amounts of the bridge, rounded so that they add up as they are shown. */
export function shownAmounts(lines: readonly BridgeLine[], grain: number): readonly number[] {
  const [start, ...others] = lines.map(({ amount }) => amount);
  const end = others.pop();
  if (start === undefined || end === undefined) return [];
  const round = (amount: number) => roundTogether([amount], amount, grain)[0] ?? 0;
  return [round(start), ...roundTogether(others, shownChange(start, end, grain), grain), round(end)];
}

function accountBridge(context: DiffDocumentContext): SectionView {
  const { say, format, catalogue } = context;
  const { bridge } = say;
  const lines = bridgeLines(context);
  const { from, to } = forecastEnds(context);
  const moved = shownChange(from ?? 0, to ?? 0, format.moneyGrain);
  const title = moved === 0 ? bridge.same : bridge.title(format.moneyChange(moved));
  const shown = shownAmounts(lines, format.moneyGrain);
  const drawn = picturesOf(context, lines);
  const rows = lines.map(({ part, accounts }, at) => {
    const isTotal = part === "START" || part === "END";
    const amount = shown[at] ?? 0;
    return row(
      [
        catalogue.codes.bridgePart[part],
        format.count(accounts),
        isTotal ? format.money(amount) : format.moneyChange(amount),
        cell("", { picture: drawn[at] ?? null }),
      ],
      isTotal ? "strong" : "plain",
    );
  });
  const columns = [words(bridge.part), numbers(bridge.accounts, 12), numbers(bridge.amount, 20), pictures("", PICTURE)];
  return section("bridge", bridge.subject, title, [
    table(columns, rows, { single: true, even: true }),
    note(sourcesText(context, [["DIFF-1", "std", "own"]])),
  ]);
}

function picturesOf({ say, catalogue, format, ink }: DiffDocumentContext, lines: readonly BridgeLine[]) {
  let level = 0;
  const rows = lines.map(({ part, amount }): BridgeStep => {
    const isTotal = part === "START" || part === "END";
    const from = isTotal ? 0 : level;
    level = isTotal ? amount : level + amount;
    const title = catalogue.codes.bridgePart[part];
    return { kind: isTotal ? "total" : "change", from, to: level, title, desc: say.bridge.desc(format.money(amount)) };
  });
  return bridgeSteps({ rows, width: PICTURE, rowHeight: ROW_HEIGHT, ink });
}

/** Yuan by cause, the largest first; what moved between accounts cancels. */
export function causeSums({ members, diff }: DiffDocumentContext): readonly CauseSum[] {
  const sums = new Map<CauseSum["kind"], number>();
  for (const { kind, amount } of members.flatMap(({ movement }) => movement.parts))
    sums.set(kind, (sums.get(kind) ?? 0) + amount);
  return [...sums]
    .map(([kind, amount]) => ({ kind, name: diff.words.steps[kind], amount }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

export interface CauseSum {
  readonly kind: StepKind;
  readonly name: string;
  readonly amount: number;
}

/** Cause by cause; the small ones in one row, so that the rows add up. */
function causes(context: DiffDocumentContext): SectionView {
  const { format, say } = context;
  const { bridge } = say;
  const sums = causeSums(context);
  const [largest] = sums;
  if (largest === undefined) return section("causes", bridge.causes, bridge.noCause, [text(bridge.noCauseText)]);
  const rest = sums.slice(CAUSES);
  const small = { name: bridge.others(format.count(rest.length)), amount: sumOf(rest) };
  const lines = rest.length === 0 ? sums : [...sums.slice(0, CAUSES), small];
  const { from, to } = forecastEnds(context);
  const total = shownChange(from ?? 0, to ?? 0, format.moneyGrain);
  const amounts = lines.map(({ amount }) => amount);
  const shown = roundTogether(amounts, total, format.moneyGrain).map(format.moneyChange);
  const rows = [
    ...lines.map(({ name }, at) => row([name, shown[at] ?? ""])),
    row([bridge.sum, format.moneyChange(total)], "sum"),
  ];
  const columns = [words(bridge.cause), numbers(bridge.amount, 24)];
  return section("causes", bridge.causes, bridge.largest(largest.name, shown[0] ?? ""), [
    table(columns, rows, { single: true, even: true }),
  ]);
}

function sumOf(sums: readonly Pick<CauseSum, "amount">[]): number {
  return sums.reduce((sum, { amount }) => sum + amount, 0);
}
