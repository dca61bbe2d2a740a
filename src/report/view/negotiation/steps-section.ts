import { modelWords } from "#locales/model-words.ts";
import type { BandView } from "../document/document-view.ts";
import { note, numbers, row, section, table, text, wide, words as wordsColumn } from "../document/make-part.ts";
import { moneyText, paragraph, sourcesText, whereText } from "../report-context.ts";
import { freeText, type NegotiationContext } from "./negotiation-context.ts";

/** Every round with what was planned and what was given, and how the series reads. */
export function stepsSection(context: NegotiationContext): BandView {
  const { say, facts } = context;
  const { plan, own } = facts.concessions;
  const rounds = Math.max(plan.length, facts.runs.own.length - 1, facts.runs.other.length - 1);
  if (rounds <= 0 && facts.runs.own.length + facts.runs.other.length === 0) {
    const where = whereText(context, "concessionPlans", "amount");
    return wide(section("steps", say.steps.subject, say.next.title.noPlan, [text(say.next.enter(where))]));
  }
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const planned = plan.length === 0 ? null : sum(plan.map(({ amount }) => amount));
  const cells = [
    "",
    moneyText(context, planned),
    moneyText(context, own.length === 0 ? null : sum(own)),
    "",
    "",
    "",
    "",
  ];
  const rows = Array.from({ length: rounds + 1 }, (_, round) => row(roundCells(context, round)));
  return wide(
    section("steps", say.steps.subject, stepsTitle(context), [
      table(heads(context), [...rows, row([say.steps.sum, ...cells.slice(1)], "sum")]),
      text(paragraph(context, reading(context))),
      note(
        sourcesText(context, [
          ["CONC-1", "seed", "std"],
          ["CONC-2", "own"],
          ["CONC-3", "own"],
        ]),
      ),
    ]),
    false,
  );
}

function heads({ say }: NegotiationContext) {
  const { columns } = say.steps;
  return [
    wordsColumn(columns.round, 20),
    numbers(columns.planned, 19),
    numbers(columns.given, 19),
    numbers(columns.own, 19),
    numbers(columns.other, 19),
    wordsColumn(columns.condition, null, true),
    wordsColumn(columns.approver, 20),
  ];
}

/** @param round 0 is the opening */
function roundCells(context: NegotiationContext, round: number): readonly string[] {
  const { say, words, format, facts } = context;
  const step = round === 0 ? undefined : facts.concessions.plan[round - 1];
  const offer = facts.offers.findLast((one) => one.side === "OWN" && one.round === round && one.condition !== null);
  const money = (amount: number | null | undefined) => moneyText(context, amount ?? null);
  return [
    round === 0 ? say.ladder.opening : say.ladder.round(format.count(round)),
    round === 0 ? words.none : money(step?.amount),
    round === 0 ? words.none : money(facts.concessions.own[round - 1]),
    money(facts.runs.own[round]),
    money(facts.runs.other[round]),
    freeText(context, step?.condition ?? offer?.condition ?? null) ?? words.none,
    step?.approvedBy ?? words.none,
  ];
}

function stepsTitle({ say, words, format, catalogue, facts }: NegotiationContext): string {
  const { verdict, pattern, plan } = facts.concessions;
  if (verdict !== null) return say.steps.title.closed(catalogue.codes.concessionType[verdict.type]);
  const total = format.money(plan.reduce((sum, { amount }) => sum + amount, 0));
  if (plan.length === 0) return say.next.title.noPlan;
  const planned = say.steps.title.plan(format.count(plan.length), total);
  const named = pattern === null ? [] : [say.steps.title.pattern(catalogue.codes.concessionPattern[pattern])];
  return [planned, ...named].join(words.clauseSeparator);
}

/** How the concessions read: a running series against its plan, a closed one by its type. */
function reading(context: NegotiationContext): readonly (string | null)[] {
  const { say, words, format, catalogue, facts } = context;
  const { pattern, progress, verdict, other } = facts.concessions;
  const planned =
    pattern === null ? null : say.steps.pattern(catalogue.codes.concessionPattern[pattern], say.steps.use[pattern]);
  const against =
    progress === null || facts.concessions.own.length === 0
      ? null
      : say.steps.pace[progress.pace](format.ratio(progress.givenShare), format.ratio(progress.plannedShare));
  const gave = other.filter((amount) => amount !== 0);
  const theirs = gave.length === 0 ? say.steps.theirsNone : say.steps.theirs(other.map(format.money).join(words.list));
  const type = verdict === null ? say.steps.running : typeText(context);
  return [planned, against, type, facts.runs.other.length === 0 ? null : theirs];
}

function typeText(context: NegotiationContext): string | null {
  const { say, format, language, catalogue, facts } = context;
  const { verdict } = facts.concessions;
  if (verdict === null) return null;
  const { reasons, codes } = modelWords(language);
  const nearest = verdict.nearest === null ? "" : codes.concessionPattern[verdict.nearest.pattern];
  const largest = format.ratio(Math.max(0, ...verdict.shares));
  const rule = reasons.concession[verdict.rule](largest, nearest, format.index(verdict.nearest?.distance ?? 0));
  const size =
    verdict.size === null || verdict.roomUsed === null
      ? null
      : say.steps.size(catalogue.codes.concessionSize[verdict.size], format.ratio(verdict.roomUsed));
  return paragraph(context, [say.steps.type(codes.concessionType[verdict.type], rule), size]);
}
