import type { SerialDate } from "#core/calendar/serial-date.ts";
import { NEGOTIATION_TACTICS, type NegotiationStage } from "#core/guide/negotiation-stages.ts";
import { guide } from "#locales/guide.ts";
import type { Language } from "#locales/language.ts";
import { betterFor } from "#report/view/facts/negotiation/price-facts.ts";
import type { IssueFacts } from "#report/view/facts/negotiation/issue-facts.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { contract, type Row } from "#workbook/contract.ts";
import type { Column } from "#workbook/define-table.ts";
import { inLanguage } from "#workbook/table-name.ts";
import type { Markup } from "#charts/svg.ts";
import { linkedRecords, recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { ChipData, FigureData, RowData } from "../../shared/screen.tsx";
import { concessionView, type ConcessionView } from "./concession-view.ts";
import { contextOf, type NegotiationContext } from "./negotiation-context.ts";
import { packageView, withUnit, type PackageView } from "./package-view.ts";
import { priceMessage, pricePicture } from "./price-picture.ts";

export interface NegotiationView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly preparation: readonly RowData[];
  readonly zopa: { readonly svg: Markup; readonly desc: string } | null;
  readonly issues: { readonly rows: readonly LinkedRow[]; readonly note: string };
  readonly packages: PackageView | null;
  readonly concessions: ConcessionView;
  readonly plan: readonly LinkedRow[];
  readonly offers: readonly LinkedRow[];
  /** Which style carries the approach (NEG-5). */
  readonly who: string;
  readonly stage: readonly RowData[];
  readonly tactics: readonly RowData[];
  /** How its other records name it, and the round of the next offer. */
  readonly name: string;
  readonly nextRound: number;
}

/** One negotiation: prepared, running or over. */
export function negotiationView(
  book: AccountBook,
  account: Account,
  negotiation: Row<"negotiations">,
  options: { readonly today: SerialDate; readonly language: Language },
): NegotiationView {
  const context = contextOf(book, account, negotiation, options);
  const { facts, say, language } = context;
  const owner = { account: account.name, rows: account };
  const svg = pricePicture(context);
  const stageName = guide(language).negotiationStages.rows[facts.stage].stage;
  return {
    subject: [account.name, stageName].join(say.pane.dot),
    message: facts.tender?.isBarred === true ? say.pane.barred : priceMessage(context),
    figures: figuresOf(context),
    preparation: preparationRows(context),
    zopa: svg === null ? null : { svg, desc: priceMessage(context) },
    issues: { rows: facts.issues.map((one) => issueRow(one, context)), note: weightNote(context) },
    packages: packageView(context),
    concessions: concessionView(context),
    plan: linkedRecords(owner, "concessionPlans", facts.concessions.plan, language).map((row, at) => ({
      ...row,
      name: say.pane.next(String(facts.concessions.plan[at]?.round ?? "")),
      number: context.money(facts.concessions.plan[at]?.amount ?? 0),
      reason: facts.concessions.plan[at]?.condition ?? say.pane.noReturn,
    })),
    offers: linkedRecords(owner, "offers", facts.offers, language),
    who: say.paper.styles.title[negotiation.approach ?? "unknown"],
    stage: stageRows(facts.stage, context),
    tactics: tacticRows(facts.stage, context),
    name: negotiation.negId ?? negotiation.name,
    nextRound: Math.max(-1, ...facts.offers.flatMap(({ side, round }) => (side === "OWN" ? (round ?? 0) : []))) + 1,
  };
}

function figuresOf({ facts: { prices }, say, format }: NegotiationContext): readonly FigureData[] {
  const price = (value: number | null) =>
    value === null ? { value: say.pane.unknown } : { value: format.money(value), note: format.moneyUnit };
  const { figures } = say.pane;
  return [
    { label: figures.current, ...price(prices.own.current ?? prices.own.opening) },
    { label: figures.other, ...price(prices.other.current) },
    { label: figures.gap, ...price(prices.gap) },
  ];
}

/** What the preparation must hold (NEG-2): its order, what is missing, and whether the authority suffices. */
function preparationRows(context: NegotiationContext): readonly RowData[] {
  const { facts, say, language, words } = context;
  const { preparation: text } = say.pane;
  const missing = Object.entries<Column>(contract.negotiations.columns).flatMap(([id, column]) => {
    const isEmpty = (facts.negotiation as Readonly<Record<string, unknown>>)[id] === null;
    return column.complete === true && isEmpty ? [inLanguage(column.header, language)] : [];
  });
  return [
    orderRow(context),
    {
      key: "complete",
      name: text.completeness,
      reason: missing.length === 0 ? text.complete : text.missing(missing.join(words.pane.shell.list)),
      chip: missing.length === 0 ? GOOD("✓") : { standing: "warn", text: String(missing.length) },
    },
    ...authorityRow(context),
  ];
}

const GOOD = (text: string): ChipData => ({ standing: "good", text });

function orderRow({ facts, say, money }: NegotiationContext): RowData {
  const { preparation: text } = say.pane;
  const { preparation } = facts.prices;
  if (preparation === null)
    return {
      key: "order",
      name: text.state,
      reason: text.noPrices,
      chip: { standing: "warn", text: say.pane.unknown },
    };
  const { state, openingRoom, targetRoom, walkAwayRoom } = preparation;
  const rooms = [
    text.openingRoom(money(openingRoom)),
    text.targetRoom(money(targetRoom)),
    ...(walkAwayRoom === null ? [] : [text.walkAwayRoom(money(walkAwayRoom))]),
  ];
  return {
    key: "order",
    name: text.state,
    reason: rooms.join(say.pane.dot),
    chip: { standing: state === "IN-ORDER" ? "good" : "bad", text: say.results.preparationState[state] },
  };
}

function authorityRow({ facts, say, money }: NegotiationContext): readonly RowData[] {
  const { authorityLimit } = facts.negotiation;
  const { side, own } = facts.prices;
  if (authorityLimit === null || own.current === null) return [];
  const { preparation: text } = say.pane;
  const isWithin = betterFor(side, own.current, authorityLimit) >= 0;
  const reason = isWithin ? text.within(money(authorityLimit)) : text.beyond(money(authorityLimit));
  return [
    { key: "authority", name: text.authority, reason, chip: isWithin ? GOOD("✓") : { standing: "bad", text: "!" } },
  ];
}

function issueRow({ issue, trade, range, reached }: IssueFacts, context: NegotiationContext): LinkedRow {
  const { say, format, account } = context;
  const { issues: text } = say.pane;
  const share = (value: number | null) => (value === null ? say.pane.unknown : format.ratio(value));
  const state = range === "none" ? text.noRange : range === "unknown" ? text.unknown : null;
  return {
    key: issue.issue,
    name: issue.issue,
    number: issue.current === null ? undefined : withUnit(format.number(issue.current), issue.unit),
    reason: [
      text.weights(share(issue.ownWeight), share(issue.otherWeight)),
      state,
      reached === null ? null : text.reached(share(reached)),
    ]
      .filter((part) => part !== null)
      .join(say.pane.dot),
    chip: trade === null ? undefined : { standing: "plain", text: say.results.tradeHint[trade.hint] },
    route: recordRoute({ account: account.name, rows: account }, "negotiationIssues", issue),
  };
}

const CENT = 0.005;

function weightNote({ facts, say, format }: NegotiationContext): string {
  const weights = facts.issues.map(({ issue }) => issue.ownWeight);
  if (weights.length === 0 || weights.includes(null)) return "";
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return Math.abs(sum - 1) < CENT ? "" : say.pane.issues.weightSum(format.ratio(sum));
}

function stageRows(stage: NegotiationStage, { say, language }: NegotiationContext): readonly RowData[] {
  const { stage: name, goal, strategy, question } = guide(language).negotiationStages.rows[stage];
  return [
    { key: "goal", name, reason: goal },
    { key: "strategy", name: say.pane.strategy, reason: strategy },
    { key: "question", name: say.pane.question, reason: question },
  ];
}

function tacticRows(stage: NegotiationStage, { say, language }: NegotiationContext): readonly RowData[] {
  const texts: Readonly<Record<string, { readonly tactic: string; readonly use: string; readonly counter: string }>> =
    guide(language).negotiationTactics.rows[stage];
  return NEGOTIATION_TACTICS[stage].flatMap((key) => {
    const text = texts[key];
    return text === undefined
      ? []
      : [{ key, name: text.tactic, rest: text.use, reason: say.pane.counter(text.counter) }];
  });
}
