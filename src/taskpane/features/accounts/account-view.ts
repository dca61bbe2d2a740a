import type { SerialDate } from "#core/calendar/serial-date.ts";
import { shownSignals, type RatedSignal } from "#core/retention/churn-points.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { recordWords, type RecordWords } from "#locales/record-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { factsOf, type AccountFacts } from "#report/view/facts/account-facts.ts";
import { chainFigures, type ChainFigures } from "#report/view/facts/chain.ts";
import { churnOf, type Churn } from "#report/view/facts/churn.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { dealRoute, nextSteps, openActions, placeOfItem, type DueItem } from "../../book/due-items.ts";
import { rowKey } from "../../book/rows-of.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { FigureData, RowData } from "../../shared/screen.tsx";
import { missingFor, scoreOf, type ScoreView } from "./score-view.ts";

export interface AccountView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly steps: readonly LinkedRow[];
  readonly tier: { readonly name: string; readonly reasons: readonly string[] };
  readonly score: ScoreView | null;
  /** What is missing for a score; empty where there is one. */
  readonly noScore: string;
  readonly pipeline: { readonly note: string; readonly rows: readonly LinkedRow[] };
  readonly needs: readonly LinkedRow[];
  readonly churn: { readonly rows: readonly RowData[]; readonly facts: string | null };
}

/** An account at a glance: the same numbers as on the first page of its plan. */
export function accountView(book: AccountBook, account: Account, today: SerialDate, language: Language): AccountView {
  const words = workingWords(language);
  const facts = factsOf(book, account, today);
  const tier = facts.value.tier?.tier ?? account.customer.tier;
  const chain = chainFigures(account.persons, tier, today, book.parameters);
  const churn = churnOf(account, today, book.parameters);
  const more = recordWords(language);
  const context: Context = { facts, words, more, language, today, chain, churn };
  const { subject, asOf, unknown, noTier } = words.pane.accounts;
  const format = formats(language, 0);
  const strength = chain?.strength ?? null;
  const risk = trusted(churn);
  return {
    subject: [subject, account.customer.owner, asOf(format.date(today))]
      .filter((part) => part !== null)
      .join(words.pane.shell.dot),
    message: messageOf(context),
    figures: [
      {
        label: words.pane.accounts.figures.value,
        value: facts.value.score === null ? unknown : format.score(facts.value.score.total),
      },
      {
        label: words.pane.accounts.figures.churn,
        value: risk === null ? unknown : format.score(Math.round(risk)),
      },
      {
        label: words.pane.accounts.figures.strength,
        value: strength === null ? unknown : format.score(Math.round(strength)),
      },
    ],
    steps: stepRows(context),
    tier: { name: tier === null ? noTier : words.codes.tier[tier], reasons: tierReasons(context) },
    score: scoreOf(context),
    noScore: missingFor(facts.value.faults.score, words),
    pipeline: pipelineOf(context),
    needs: needRows(account, words),
    churn: { rows: churnRows(context), facts: churn?.row.facts ?? null },
  };
}

interface Context {
  readonly facts: AccountFacts;
  readonly words: WorkingWords;
  readonly more: RecordWords;
  readonly language: Language;
  readonly today: SerialDate;
  readonly chain: ChainFigures | null;
  readonly churn: Churn | null;
}

const STRONG = 2;

function messageOf({ facts, words, more, today, chain, churn }: Context): string {
  const { message } = words.pane.accounts;
  const late = openItems(facts.account).find(({ due }) => due < today);
  if (late !== undefined) return message.overdue(stepText(late));
  if (chain?.alarms.includes("OPPOSED") === true) return message.opposed;
  const [worst] = signalsOf(churn);
  if (worst !== undefined && (worst.level ?? 0) >= STRONG) return message.churn(more.results.churnSignal[worst.signal]);
  const tier = facts.value.tier?.tier ?? null;
  return tier === null ? message.unknown : message.fine(words.codes.tier[tier]);
}

function openItems(account: Account): readonly DueItem[] {
  return [...nextSteps(account), ...openActions(account)].toSorted((one, other) => one.due - other.due);
}

function stepText({ source }: DueItem): string {
  switch (source.kind) {
    case "followUp":
    case "visitStep":
      return source.visit.nextStep ?? "";
    case "personStep":
      return source.person.nextAction ?? source.person.name;
    case "dealStep":
      return source.deal.nextStep ?? source.deal.name ?? "";
    case "action":
      return source.action.text;
    case "touchpoint":
      return source.what;
  }
}

const STEPS_SHOWN = 5;

function stepRows({ facts, words, today }: Context): readonly LinkedRow[] {
  return openItems(facts.account)
    .slice(0, STEPS_SHOWN)
    .map((item, at) => ({
      key: String(at),
      name: stepText(item),
      number: shortDay(item.due, words.pane),
      reason: ownerOf(item) ?? "",
      chip: dueChip(item.due, today, words.pane),
      route: placeOfItem(facts.account.name, item.source),
    }));
}

function ownerOf({ source }: DueItem): string | null {
  if (source.kind === "action") return source.action.owner;
  if (source.kind === "personStep") return source.person.name;
  if (source.kind === "visitStep") return source.visit.customerPeople;
  return source.kind === "dealStep" ? source.deal.name : null;
}

function tierReasons({ facts, words, more, language }: Context): readonly string[] {
  const { tier, faults } = facts.value;
  if (tier === null) return [missingFor(faults.tier, words)];
  const { score } = formats(language, 0);
  return tier.reasons.map(({ test, value, threshold, met }) =>
    more.tierReasons[test](score(value), score(threshold), met),
  );
}

function pipelineOf({ facts, words, language }: Context): AccountView["pipeline"] {
  const { deals, weighted } = facts.forecast;
  const { accounts } = words.pane;
  const format = formats(language, Math.max(0, ...deals.map(({ opportunity }) => opportunity.amount ?? 0)));
  const rows = deals
    .slice(0, STEPS_SHOWN)
    .map(({ opportunity, stale }, at) => ({ ...opportunity, opportunity, stale, at }))
    .map(({ opportunity, name, amount, step, expSign, status, stale, at }) => ({
      key: String(at),
      name: name ?? accounts.unknown,
      number: amount === null ? undefined : format.money(amount),
      reason: accounts.deal(
        step === null ? accounts.unknown : words.codes.step[step],
        expSign === null ? accounts.noDate : format.date(expSign),
      ),
      chip:
        stale === true
          ? ({ standing: "warn", text: words.pane.today.staleChip } as const)
          : ({ standing: "plain", text: words.codes.status[status] } as const),
      route: dealRoute(facts.account, opportunity),
    }));
  return { note: accounts.pipeline(String(deals.length), format.money(weighted), format.moneyUnit), rows };
}

function needRows(account: Account, words: WorkingWords): readonly LinkedRow[] {
  return account.needs.slice(0, STEPS_SHOWN).map((need, at) => ({
    key: String(at),
    name: need.statement,
    reason: [need.speaker, need.kind === null ? null : words.codes.needKind[need.kind]]
      .filter((part) => part !== null)
      .join(words.pane.shell.dot),
    chip: need.level === null ? undefined : { standing: "plain", text: words.codes.needLevel[need.level] },
    route: {
      screen: "record",
      table: "needs",
      account: account.name,
      row: rowKey(account, "needs", need),
    },
  }));
}

/** The risk as a number to go by; null where too little of it is known, as on the plan. */
function trusted(churn: Churn | null): number | null {
  const risk = churn?.risk ?? null;
  return risk === null || risk.needed !== null ? null : risk.risk;
}

/** What shows something, the heaviest first. */
function signalsOf(churn: Churn | null): readonly RatedSignal[] {
  const risk = churn?.risk ?? null;
  return risk === null ? [] : shownSignals(risk);
}

function churnRows({ churn, words, more, language }: Context): readonly RowData[] {
  const { accounts } = words.pane;
  const { points: write } = formats(language, 0);
  return signalsOf(churn).map(({ signal, level, points }) => ({
    key: signal,
    name: more.results.churnSignal[signal],
    number: accounts.churnPoints(write(points)),
    reason: "",
    chip: {
      standing: (level ?? 0) > STRONG ? "bad" : (level ?? 0) === STRONG ? "warn" : "plain",
      text: accounts.levels[level ?? 0] ?? "",
    },
  }));
}
