import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Tier } from "#core/codes/codes.ts";
import { longOpenComplaints } from "#core/retention/long-open-complaints.ts";
import { nextContact } from "#core/retention/communication.ts";
import { CHURN_SIGNALS, type ChurnSignal } from "#core/codes/results/retention.ts";
import { churnLevels } from "#core/retention/churn-levels.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats, type Formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import { maintenanceWords, type MaintenanceWords } from "#locales/maintenance-words.ts";
import { workingWords, type WorkingWords } from "#locales/working-words.ts";
import { factsOf } from "#report/view/facts/account-facts.ts";
import { churnOf, type Churn } from "#report/view/facts/churn.ts";
import { lastContact } from "#report/view/facts/contacts.ts";
import { jointStandings, type JointStanding } from "#report/view/facts/joint.ts";
import { surveysOf, type Surveys } from "#report/view/facts/surveys.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";

/** What every part of the screen is written with: the same figures as in the printed plan and agenda. */
export interface MaintenanceContext {
  readonly account: Account;
  readonly parameters: Parameters;
  readonly today: SerialDate;
  readonly tier: Tier | null;
  readonly churn: Churn | null;
  readonly surveys: Surveys | null;
  readonly joint: readonly JointStanding[];
  readonly words: WorkingWords;
  readonly say: MaintenanceWords;
  readonly format: Formats;
}

export function maintenanceContext(
  book: AccountBook,
  account: Account,
  today: SerialDate,
  language: Language,
): MaintenanceContext {
  const { parameters } = book;
  return {
    account,
    parameters,
    today,
    tier: factsOf(book, account, today).value.tier?.tier ?? account.customer.tier,
    churn: churnOf(account, today, parameters),
    surveys: surveysOf(account, today, parameters),
    joint: jointStandings(account, today),
    words: workingWords(language),
    say: maintenanceWords(language),
    format: formats(language, 0),
  };
}

export const ownerOf = ({ account }: MaintenanceContext) => ({ account: account.name, rows: account });

/** The parts that are there, as one line. */
export function joined(parts: readonly (string | null)[], { words }: MaintenanceContext): string {
  return parts.filter((part) => part !== null && part !== "").join(words.pane.shell.dot);
}

/** Levels of the signs that the workbook itself shows; what it cannot know is left to people. */
export function knownLevels(context: MaintenanceContext): readonly (readonly [ChurnSignal, number])[] {
  const { account, parameters, today, tier, surveys } = context;
  const contact = nextContact(lastContact(account, today), { cadence: null, tier }, today, parameters);
  const unknown = Object.fromEntries(CHURN_SIGNALS.map((signal) => [signal, null])) as Record<ChurnSignal, null>;
  const complaints = account.complaints.map(({ date, closed }) => ({ raised: date, solved: closed }));
  const levels = churnLevels(
    {
      ...unknown,
      openComplaints: complaints.length === 0 ? null : longOpenComplaints(complaints, today, parameters),
      satisfactionDrop: surveys?.account?.score ?? null,
      contactGap: contact.ok ? contact.value.gap : null,
    },
    parameters,
  );
  if (!levels.ok) return [];
  return CHURN_SIGNALS.flatMap((signal, at) => {
    const level = levels.value[at] ?? null;
    return level === null ? [] : [[signal, level] as const];
  });
}
