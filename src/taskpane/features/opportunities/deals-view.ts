import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { opportunityWords, type OpportunityWords } from "#locales/opportunity-words.ts";
import { recordWords, type RecordWords } from "#locales/record-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { opportunityRoute } from "./opportunity-route.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { FigureData, RowData } from "../../shared/screen.tsx";
import { dateRow, predictedDates } from "./deal-dates.ts";
import { dealsFacts, type AccountDeal, type DealsFacts } from "./deals-facts.ts";
import { funnelPicture, type FunnelPicture } from "./funnel-picture.ts";
import { levellingRows, nearRows, needRows } from "./need-rows.ts";

/** A section of rows, with a sentence below them. */
export interface Told<Data extends RowData = RowData> {
  readonly rows: readonly Data[];
  readonly note: string | null;
}

export interface DealsView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly levels: readonly RowData[];
  readonly levelsTitle: string;
  readonly funnel: FunnelPicture | null;
  readonly need: Told;
  readonly near: Told;
  readonly dates: Told<LinkedRow>;
  readonly levelling: Told<LinkedRow>;
  readonly deals: readonly LinkedRow[];
}

export interface DealsContext {
  readonly facts: DealsFacts;
  readonly book: AccountBook;
  readonly say: OpportunityWords;
  readonly words: WorkingWords;
  readonly more: RecordWords;
  readonly format: Formats;
  readonly money: (value: number) => string;
  readonly language: Language;
  readonly today: SerialDate;
  /** Whether the rows name their account. */
  readonly isAll: boolean;
}

/** All opportunities of an account, or of every one, against the target; null in a workbook without opportunities. */
export function dealsView(
  book: AccountBook,
  account: Account | null,
  today: SerialDate,
  language: Language,
): DealsView | null {
  const facts = dealsFacts(book, account, today);
  if (facts === null) return null;
  const say = opportunityWords(language);
  const { year, deals } = facts;
  const format = formats(language, Math.max(year.best, year.target ?? 0, facts.pipeline.need?.requiredAmount ?? 0));
  const money = (value: number) => say.amount(format.money(value), format.moneyUnit);
  const context: DealsContext = {
    ...{ facts, book, say, format, money, language, today, isAll: account === null },
    words: workingWords(language),
    more: recordWords(language),
  };
  return {
    subject: account?.name ?? say.all,
    message: messageOf(context),
    figures: figuresOf(context),
    levelsTitle: say.levels.title(String(facts.period.year)),
    levels: levelRows(context),
    funnel: deals.length === 0 ? null : funnelPicture(context),
    need: needRows(context),
    near: nearRows(context),
    dates: dateRows(context),
    levelling: levellingRows(context),
    deals: deals.map((deal, at) => dealRow(deal, String(at), context)),
  };
}

function messageOf({ facts: { year, deals }, say: { message }, money }: DealsContext): string {
  if (year.gap === null) return deals.length === 0 ? message.nothing : message.noTarget;
  return year.gap < 0 ? message.short(money(-year.gap)) : message.enough(money(year.gap));
}

function figuresOf({ facts: { year, pipeline }, say, format }: DealsContext): readonly FigureData[] {
  const coverage = pipeline.coverage?.coverage ?? null;
  const money = (value: number) => `${format.money(value)}${format.moneyUnit}`;
  return [
    { label: say.figures.likely, value: money(year.likely) },
    { label: say.figures.target, value: year.target === null ? say.unknown : money(year.target) },
    {
      label: say.figures.coverage,
      value: coverage === null ? say.unknown : say.times(format.number(Math.round(coverage * 100) / 100)),
    },
  ];
}

function levelRows({ facts: { year }, say: { levels }, money }: DealsContext): readonly RowData[] {
  const row = (key: "signed" | "commit" | "likely" | "best", reason: string): RowData => ({
    key,
    name: levels[key],
    number: money(year[key]),
    reason,
  });
  const target: readonly RowData[] =
    year.target === null
      ? []
      : [{ key: "target", name: levels.target, number: money(year.target), reason: levels.targetReason }];
  return [
    row("signed", levels.signedReason),
    row("commit", levels.commitReason),
    row("likely", levels.likelyReason),
    row("best", levels.bestReason),
    ...target,
  ];
}

const DATES_SHOWN = 6;

/** The predicted dates that come next, of every open opportunity; then how well earlier ones were predicted. */
function dateRows(context: DealsContext): Told<LinkedRow> {
  const { facts, say, words, today, money } = context;
  const coming = facts.deals
    .flatMap((deal) => predictedDates(deal.opportunity).map((predicted) => ({ deal, predicted })))
    .filter(({ predicted }) => predicted.date !== null)
    .toSorted((one, other) => (one.predicted.date ?? 0) - (other.predicted.date ?? 0));
  const { record, lostToYear } = facts.slippage;
  const notes = [
    lostToYear > 0 ? say.dates.moved(money(lostToYear)) : null,
    record === null
      ? null
      : say.dates.record(
          String(record.count),
          context.format.number(Math.round(record.meanSlip)),
          context.format.ratio(record.hitShare),
        ),
  ].filter((note) => note !== null);
  return {
    rows: coming.slice(0, DATES_SHOWN).map(({ deal, predicted }, at) => ({
      key: String(at),
      name: say.dates.one(say.dates.kinds[predicted.kind], deal.opportunity.name ?? deal.account.name),
      ...dateRow(predicted, { say, words, today }),
      route: opportunityRoute(deal.account, deal.opportunity),
    })),
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

export function dealRow(deal: AccountDeal, key: string, { say, words, money, isAll }: DealsContext): LinkedRow {
  const { account, opportunity, stale } = deal;
  const { name, amount, step, expSign, status } = opportunity;
  const { accounts, today } = words.pane;
  const reason = accounts.deal(
    step === null ? say.deal.noStep : say.funnel.step(step, words.codes.step[step]),
    expSign === null ? accounts.noDate : isoDate(expSign),
  );
  return {
    key,
    name: name ?? say.unknown,
    number: amount === null ? undefined : money(amount),
    reason: isAll ? [account.name, reason].join(say.dot) : reason,
    chip:
      stale === true
        ? { standing: "warn", text: today.staleChip }
        : { standing: "plain", text: words.codes.status[status] },
    route: opportunityRoute(account, opportunity),
  };
}
