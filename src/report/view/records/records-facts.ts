import { addDays, type SerialDate } from "#core/calendar/serial-date.ts";
import type { Step } from "#core/codes/codes.ts";
import { keyActionDates, type KeyActionDue } from "#core/guide/key-actions.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { contactSummary, type ContactSummary } from "#core/records/contact-summary.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Opportunity, Row } from "#workbook/contract.ts";
import { businessOf } from "../facts/business.ts";
import { wayMeetingOf, type WayMeeting } from "../facts/development-ways.ts";
import { namesRecord } from "../facts/names-record.ts";
import { recordedVisits, type RecordedVisit } from "./recorded-visit.ts";

/** What is filed of an account, as known on a day. */
export interface RecordsFacts {
  /** First day of the visits that are printed. */
  readonly from: SerialDate;
  /** Newest first. */
  readonly visits: readonly RecordedVisit[];
  /** Oldest first. */
  readonly log: readonly Row<"developmentLog">[];
  /** Null without a contact. */
  readonly summary: ContactSummary | null;
  /** By which way to develop the customer; null where nobody compared ways. */
  readonly ways: WayMeeting | null;
  /** Opportunities that are going on, the largest first. */
  readonly deals: readonly DealRecord[];
}

export interface DealRecord {
  readonly opportunity: Opportunity;
  /** Steps that it entered, oldest first. */
  readonly steps: readonly StepRecord[];
  /** Null where nobody wrote down when it entered its step, or which one it is in. */
  readonly current: CurrentStep | null;
  readonly evidence: readonly Row<"exitEvidence">[];
}

export interface StepRecord {
  readonly step: Step;
  readonly entered: SerialDate;
  /** Days until the next step, or until the as-of date. */
  readonly days: number;
}

export interface CurrentStep {
  readonly step: Step;
  readonly entered: SerialDate;
  readonly days: number;
  readonly actions: readonly KeyActionDue[];
}

export function recordsFacts(account: Account, asOf: SerialDate, parameters: Parameters): RecordsFacts {
  const start = addDays(asOf, -parameters["visit.recordDays"]);
  const from = start.ok ? start.value : asOf;
  const log = account.developmentLog.filter(({ date }) => date <= asOf).toSorted((one, other) => one.date - other.date);
  const summary = log.length === 0 ? null : contactSummary(log);
  return {
    from,
    visits: recordedVisits(account, from, asOf, parameters),
    log,
    summary: summary?.ok === true ? summary.value : null,
    ways: wayMeetingOf(account, asOf, parameters),
    deals: dealRecords(account, asOf, parameters),
  };
}

function dealRecords(account: Account, asOf: SerialDate, parameters: Parameters): readonly DealRecord[] {
  return businessOf(account, asOf)
    .living.filter(({ status }) => status === "OPEN")
    .toSorted((one, other) => (other.amount ?? -1) - (one.amount ?? -1))
    .map((opportunity) => {
      const isOf = (cell: string) => namesRecord(cell, opportunity.oppId, opportunity.name);
      const steps = stepsOf(account, opportunity, isOf, asOf);
      const evidence = account.exitEvidence.filter(({ oppId }) => isOf(oppId));
      return { opportunity, steps, evidence, current: currentStep(opportunity, steps, asOf, parameters) };
    });
}

function stepsOf(
  { stageLog }: Account,
  { step: now, stepSince }: Opportunity,
  isOf: (cell: string) => boolean,
  asOf: SerialDate,
): readonly StepRecord[] {
  const logged = stageLog
    .filter(({ oppId, date }) => isOf(oppId) && date <= asOf)
    .map(({ step, date }) => ({ step, entered: date }));
  const isLogged = logged.some(({ step, entered }) => step === now && entered === stepSince);
  const since =
    now === null || stepSince === null || stepSince > asOf || isLogged ? [] : [{ step: now, entered: stepSince }];
  const entries = [...logged, ...since].sort((one, other) => one.entered - other.entered);
  return entries.map((entry, at) => ({ ...entry, days: (entries[at + 1]?.entered ?? asOf) - entry.entered }));
}

function currentStep(
  { step }: Opportunity,
  steps: readonly StepRecord[],
  asOf: SerialDate,
  parameters: Parameters,
): CurrentStep | null {
  const last = steps.findLast((one) => one.step === step);
  if (step === null || last === undefined) return null;
  const actions = keyActionDates(step, last.entered, parameters);
  return { step, entered: last.entered, days: asOf - last.entered, actions: actions.ok ? actions.value : [] };
}
