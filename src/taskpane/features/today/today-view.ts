import { isWorkday } from "#core/calendar/workday.ts";
import { holidaysCn } from "#core/calendar/holidays-cn.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { executiveVisitsPerYear } from "#core/coverage/coverage-policy.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { workingWords } from "#locales/working-words.ts";
import { factsOf, type AccountFacts } from "#report/view/facts/account-facts.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { openAmount, receivableDue } from "#workbook/receivable-due.ts";
import {
  dealRoute,
  executiveDue,
  followUps,
  lastExecutiveVisit,
  nextSteps,
  openActions,
  openTouchpoints,
  type DueItem,
} from "../../book/due-items.ts";
import { dueChip, longDay, shortDay } from "../../shared/due-chip.ts";
import { gapRows } from "./gap-rows.ts";
import { rowOf, type RowContext, type TodayRow } from "./today-rows.ts";

export interface TodayView {
  readonly subject: string;
  readonly message: string;
  readonly sections: readonly TodaySection[];
  /** Why some dates may still move; null where none does. */
  readonly calendar: string | null;
}

export interface TodaySection {
  readonly key: SectionKey;
  readonly title: string;
  readonly note: string | null;
  readonly rows: readonly TodayRow[];
}

type SectionKey = keyof ReturnType<typeof workingWords>["pane"]["today"]["sections"];

/** What is to come is told so many days ahead. */
const AHEAD_DAYS = 7;

/** What the day asks for, the latest first in each section; a section without anything is not there. */
export function todayView(book: AccountBook, today: SerialDate, language: Language): TodayView {
  const words = workingWords(language);
  const context: Context = { book, today, words, language, parameters: book.parameters };
  const facts = book.accounts.map((account) => factsOf(book, account, today));
  const of = (find: (account: AccountBook["accounts"][number]) => readonly DueItem[]) => book.accounts.flatMap(find);
  const touchpoints = of((account) => openTouchpoints(account, book.parameters));
  const sections: readonly TodaySection[] = [
    dueSection(
      "followUps",
      of((account) => followUps(account, book.parameters)),
      context,
    ),
    dueSection("nextSteps", of(nextSteps), context),
    dueSection("touchpoints", touchpoints, context, book.parameters["touchpoint.alertDays"]),
    section("executives", executiveRows(facts, context), context),
    dueSection("actions", of(openActions), context),
    receivableSection(context),
    staleSection(facts, context),
    section("gaps", gapRows(facts, words), context),
  ].filter(({ rows }) => rows.length > 0);
  const works = isWorkday(today);
  const subject = [
    longDay(today, words.pane),
    ...(works.ok && !works.value ? [words.pane.today.restDay] : []),
    book.file,
  ];
  const isUncertain = sections.some(({ key }) => key === "touchpoints") && touchpoints.some(isProvisional);
  return {
    subject: subject.join(words.pane.shell.dot),
    message: messageOf(sections, context),
    sections,
    calendar: isUncertain ? words.pane.today.calendarEnds(holidaysCn.until) : null,
  };
}

const isProvisional = ({ source }: DueItem) => source.kind === "touchpoint" && source.computed?.provisional === true;

interface Context extends RowContext {
  readonly book: AccountBook;
  readonly language: Language;
}

function dueSection(key: SectionKey, items: readonly DueItem[], context: Context, ahead = AHEAD_DAYS): TodaySection {
  const near = items.filter(({ due }) => due <= context.today + ahead);
  return section(
    key,
    near.map((item, at) => rowOf(item, context, `${key}-${String(at)}`)),
    context,
  );
}

function section(
  key: SectionKey,
  rows: readonly TodayRow[],
  { words }: Context,
  note: string | null = null,
): TodaySection {
  return {
    key,
    title: words.pane.today.sections[key],
    note,
    rows: rows.toSorted((one, other) => other.late - one.late),
  };
}

/** The worst thing that has a day; gaps and stale deals never come before it. */
function messageOf(sections: readonly TodaySection[], { words }: Context): string {
  const { today } = words.pane;
  const dated = sections.filter(({ key }) => key !== "gaps" && key !== "stale");
  const worst = dated
    .flatMap(({ title, rows }) => rows.slice(0, 1).map((row) => ({ title, row })))
    .reduce<{ title: string; row: TodayRow } | null>(
      (best, one) => (best === null || one.row.late > best.row.late ? one : best),
      null,
    );
  if (worst === null || worst.row.late < 0) return today.nothing;
  return today.first(worst.row.name, worst.title, worst.row.chip?.text ?? "");
}

function executiveRows(facts: readonly AccountFacts[], context: Context): readonly TodayRow[] {
  const { today, parameters, words } = context;
  const texts = words.pane.today;
  return facts.flatMap(({ account, value }): readonly TodayRow[] => {
    const tier = value.tier?.tier ?? account.customer.tier;
    if (tier === null) return [];
    const perYear = executiveVisitsPerYear(tier, parameters);
    const last = lastExecutiveVisit(account, today);
    const due = executiveDue(last, perYear, today);
    if (due === null || due > today + AHEAD_DAYS) return [];
    const when = last === null ? texts.noExecutive : texts.lastExecutive(shortDay(last, words.pane));
    return [
      {
        key: `executive-${account.id}`,
        name: account.name,
        rest: account.customer.sponsor ?? "",
        number: shortDay(due, words.pane),
        reason: `${texts.executive(words.codes.tier[tier], String(perYear))}${words.pane.shell.dot}${when}`,
        chip: last === null ? { standing: "warn", text: texts.noExecutive } : dueChip(due, today, words.pane),
        late: today - due,
        route: { screen: "account", account: account.name },
      },
    ];
  });
}

function receivableSection(context: Context): TodaySection {
  const { book, today, words, language } = context;
  const late = book.accounts.flatMap(({ name, receivables }) => {
    const own = receivables.flatMap((row) => {
      const due = receivableDue(row);
      const amount = openAmount(row);
      return due !== null && due < today && amount > 0 ? [{ due, amount }] : [];
    });
    return own.length === 0 ? [] : [{ name, own, sum: own.reduce((total, { amount }) => total + amount, 0) }];
  });
  const total = late.reduce((sum, one) => sum + one.sum, 0);
  const { money, moneyUnit } = formats(language, total);
  const rows = late.map(({ name, own, sum }): TodayRow => {
    const oldest = own.reduce((least, { due }) => (due < least ? due : least), today);
    return {
      key: `receivable-${name}`,
      name,
      number: money(sum),
      reason: words.pane.today.invoices(String(own.length)),
      chip: dueChip(oldest, today, words.pane),
      late: today - oldest,
      route: { screen: "account", account: name },
    };
  });
  return section(
    "receivables",
    rows,
    context,
    rows.length === 0 ? null : words.pane.today.total(money(total), moneyUnit),
  );
}

function staleSection(facts: readonly AccountFacts[], context: Context): TodaySection {
  const { today, words, language } = context;
  const largest = facts.flatMap(({ forecast }) => forecast.deals.map(({ opportunity }) => opportunity.amount ?? 0));
  const { money, moneyUnit } = formats(
    language,
    largest.reduce((most, amount) => Math.max(most, amount), 0),
  );
  const rows = facts.flatMap(({ account, forecast, wonCycle }) =>
    forecast.deals.flatMap(({ opportunity, stale }, at): readonly TodayRow[] => {
      if (stale !== true || opportunity.status !== "OPEN" || opportunity.created === null) return [];
      const age = today - opportunity.created;
      return [
        {
          key: `stale-${account.id}-${String(at)}`,
          name: account.name,
          rest: opportunity.name ?? "",
          number: opportunity.amount === null ? undefined : money(opportunity.amount),
          reason: words.pane.today.staleFor(String(age), String(Math.round(wonCycle.median ?? 0))),
          chip: { standing: "warn", text: words.pane.today.staleChip },
          late: age,
          route: dealRoute(account, opportunity),
        },
      ];
    }),
  );
  return section("stale", rows, context, moneyUnit === "" ? null : moneyUnit);
}
