import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { STEPS, type Step } from "#core/codes/codes.ts";
import { KEY_ACTION_VERIFIERS, keyActionDates } from "#core/guide/key-actions.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { stepNumber } from "#core/pipeline/step-probability.ts";
import { formats } from "#locales/format.ts";
import { guide } from "#locales/guide.ts";
import type { Language } from "#locales/language.ts";
import { opportunityWords } from "#locales/opportunity-words.ts";
import { workingWords } from "#locales/working-words.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Opportunity, Row } from "#workbook/contract.ts";
import { shortDay } from "../../shared/due-chip.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { ChipData, FigureData, RowData } from "../../shared/screen.tsx";
import { dateRow, predictedDates } from "./deal-dates.ts";
import { dealsFacts, type AccountDeal } from "./deals-facts.ts";

export interface OpportunityView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  /** The step in which it stands, and the next one; null where there is none. */
  readonly step: Step | null;
  readonly next: Step | null;
  readonly steps: readonly RowData[];
  readonly proofs: readonly LinkedRow[];
  readonly roles: readonly RowData[];
  readonly dates: readonly RowData[];
  readonly log: readonly LinkedRow[];
  /** How its other records name it. */
  readonly name: string;
}

interface Context {
  readonly book: AccountBook;
  readonly account: Account;
  readonly opportunity: Opportunity;
  readonly deal: AccountDeal | null;
  readonly language: Language;
  readonly today: SerialDate;
  readonly proofs: readonly Row<"exitEvidence">[];
  readonly log: readonly Row<"stageLog">[];
}

/** One opportunity on its seven steps: what is proved, who does what now, and its dates (FUN-1, FUN-2, FUN-3, FC-3). */
export function opportunityView(
  book: AccountBook,
  account: Account,
  opportunity: Opportunity,
  { today, language }: { readonly today: SerialDate; readonly language: Language },
): OpportunityView {
  const isOwn = ({ oppId }: { readonly oppId: string }) => namesOf(opportunity).includes(normalise(oppId));
  const deal = dealsFacts(book, account, today)?.deals.find((one) => isSame(one.opportunity, opportunity)) ?? null;
  const context: Context = {
    ...{ book, account, opportunity, deal, language, today },
    proofs: account.exitEvidence.filter(isOwn),
    log: account.stageLog.filter(isOwn).toSorted((one, other) => one.date - other.date),
  };
  const say = opportunityWords(language);
  const words = workingWords(language);
  const { step } = opportunity;
  return {
    subject: say.deal.subject(account.name, stepText(step, language)),
    message: messageOf(context),
    figures: figuresOf(context),
    step,
    next: step === null ? "ST1" : (STEPS[stepNumber(step)] ?? null),
    steps: STEPS.map((one) => stepRow(one, context)),
    proofs: proofRows(context),
    roles: roleRows(context),
    dates: predictedDates(opportunity).map((predicted) => ({
      key: predicted.kind,
      name: say.dates.kinds[predicted.kind],
      ...dateRow(predicted, { say, words, today }),
    })),
    log: logRows(context),
    name: opportunity.oppId ?? opportunity.name ?? "",
  };
}

const isSame = (one: Opportunity, other: Opportunity) =>
  one === other || (one.oppId === other.oppId && one.name === other.name && one.created === other.created);

const namesOf = ({ oppId, name }: Opportunity): readonly string[] =>
  [oppId, name].flatMap((one) => (one === null ? [] : [normalise(one)]));

function stepText(step: Step | null, language: Language): string {
  const say = opportunityWords(language);
  return step === null ? say.deal.noStep : say.funnel.step(step, workingWords(language).codes.step[step]);
}

function messageOf(context: Context): string {
  const { opportunity, deal, language, today } = context;
  const { deal: say } = opportunityWords(language);
  const { status, step, nextStep, nextDate, created, name } = opportunity;
  if (status !== null && status !== "OPEN") return `${name ?? ""} ${say.ended[status]}`.trim();
  const gap = STEPS.find((one) => step !== null && stepNumber(one) < stepNumber(step) && !isProved(one, context));
  if (gap !== undefined) return say.unproved(stepText(gap, language));
  if (deal?.stale === true && created !== null) return say.stale(String(today - created));
  if (nextStep !== null && nextDate !== null)
    return say.next(nextStep, shortDay(nextDate, workingWords(language).pane));
  return say.fine(stepText(step, language));
}

/** Without a word on it, evidence with its day counts as proof. */
function isProved(step: Step, { proofs }: Pick<Context, "proofs">): boolean {
  return proofs.some((one) => one.step === step && (one.verified ?? (one.evidence !== null && one.metOn !== null)));
}

function figuresOf({ opportunity: { amount }, deal, language }: Context): readonly FigureData[] {
  const say = opportunityWords(language);
  const format = formats(language, amount ?? 0);
  const money = (value: number | null) => (value === null ? say.unknown : `${format.money(value)}${format.moneyUnit}`);
  const probability = deal?.probability ?? null;
  return [
    { label: say.deal.figures.amount, value: money(amount) },
    { label: say.deal.figures.probability, value: probability === null ? say.unknown : format.ratio(probability) },
    { label: say.deal.figures.weighted, value: money(deal?.weighted ?? null) },
  ];
}

function stepRow(step: Step, context: Context): RowData {
  const { opportunity, proofs, language } = context;
  const { deal: say } = opportunityWords(language);
  const evidence = proofs.flatMap((one) => (one.step === step && one.evidence !== null ? [one.evidence] : []));
  return {
    key: step,
    name: stepText(step, language),
    reason: evidence.length === 0 ? say.leaves(guide(language).keyActions.evidence[step]) : say.proved(evidence),
    chip: stepChip(step, opportunity.step, context),
  };
}

function stepChip(step: Step, at: Step | null, context: Context): ChipData {
  const { deal: say } = opportunityWords(context.language);
  if (isProved(step, context)) return { standing: "good", text: say.done };
  if (step === at) return { standing: "warn", text: say.here };
  const isBehind = at !== null && stepNumber(step) < stepNumber(at);
  return isBehind ? { standing: "bad", text: say.open } : { standing: "plain", text: say.ahead };
}

function proofRows({ account, proofs, language }: Context): readonly LinkedRow[] {
  const { deal: say } = opportunityWords(language);
  const owner = { account: account.name, rows: account };
  return proofs.map((proof, at) => ({
    key: String(at),
    name: proof.evidence ?? stepText(proof.step, language),
    number: proof.metOn === null ? undefined : isoDate(proof.metOn),
    reason: [stepText(proof.step, language), proof.verifiedBy].filter((part) => part !== null).join(" · "),
    chip: proof.verified === true ? { standing: "good", text: say.done } : { standing: "plain", text: say.open },
    route: recordRoute(owner, "exitEvidence", proof),
  }));
}

/** What each role does in the step it stands in, and by when. */
function roleRows({ book, opportunity, language }: Context): readonly RowData[] {
  const { step, stepSince } = opportunity;
  if (step === null) return [];
  const { deal: say } = opportunityWords(language);
  const { codes, pane } = workingWords(language);
  const texts = guide(language).keyActions.rows[step];
  const dates = stepSince === null ? null : keyActionDates(step, stepSince, book.parameters);
  return (["REP", "PRESALES", "MANAGER"] as const).map((role) => {
    const due = dates?.ok === true ? dates.value.find((one) => one.role === role)?.due : undefined;
    const verifier = codes.ourLevel[KEY_ACTION_VERIFIERS[role]];
    return {
      key: role,
      name: codes.ourLevel[role],
      rest: texts[role].action,
      reason: say.deliver(texts[role].deliverable, verifier),
      chip: due === undefined ? undefined : { standing: "plain", text: say.by(shortDay(due, pane)) },
    };
  });
}

function logRows({ account, opportunity, log, language, today }: Context): readonly LinkedRow[] {
  const { deal: say } = opportunityWords(language);
  const stayed = (from: SerialDate, to: SerialDate | null) =>
    to === null ? "" : say.days(String(Math.max(0, to - from)));
  const owner = { account: account.name, rows: account };
  // Once it is decided it stands in no step any more.
  const { status, closed } = opportunity;
  const end = status === null || status === "OPEN" ? today : closed;
  return log
    .map((entry, at) => ({
      key: String(at),
      name: stepText(entry.step, language),
      number: stayed(entry.date, log[at + 1]?.date ?? end),
      reason: say.entered(isoDate(entry.date), entry.changedBy ?? ""),
      route: recordRoute(owner, "stageLog", entry),
    }))
    .toReversed();
}
