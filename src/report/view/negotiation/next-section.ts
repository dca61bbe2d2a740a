import { NOTE, shorten } from "#charts/text-width.ts";
import { citationText } from "#locales/citation-text.ts";
import type { BandView } from "../document/document-view.ts";
import { section, text, wide } from "../document/make-part.ts";
import { paragraph, whereText } from "../report-context.ts";
import { betterFor } from "../facts/negotiation/price-facts.ts";
import { freeText, type NegotiationContext } from "./negotiation-context.ts";

/** The next concession and its condition; where the law bars talks, that. */
export function nextSection(context: NegotiationContext): BandView {
  const { say, facts } = context;
  const { title, sentences } = nextStep(context);
  const subject = facts.closed ? say.next.closedSubject : say.next.subject;
  const parts = [text(paragraph(context, sentences), 2)];
  return wide(section("next", subject, title, parts, { callout: true }));
}

interface Said {
  readonly title: string;
  readonly sentences: readonly (string | null)[];
}

function nextStep(context: NegotiationContext): Said {
  const { say, facts } = context;
  const { title } = say.next;
  if (facts.tender?.isBarred === true) {
    return { title: title.barred, sentences: [say.next.barred(citations(context))] };
  }
  const decided = facts.tender === null ? null : say.next.decided(citations(context));
  if (facts.closed) return { title: title.closed, sentences: [say.next.closed, decided] };
  if (facts.runs.own.length === 0) return opening(context, decided);
  if (facts.concessions.plan.length === 0) {
    return {
      title: title.noPlan,
      sentences: [say.next.enter(whereText(context, "concessionPlans", "amount")), decided],
    };
  }
  const said = concession(context);
  return said ?? { title: title.done, sentences: [say.next.done, decided] };
}

/** The articles that bar talks, or after the decision those that bind the contract. */
export function citations({ facts, language, words }: NegotiationContext): string {
  return (facts.tender?.citations ?? []).map((one) => citationText(one, language)).join(words.list);
}

function opening(context: NegotiationContext, decided: string | null): Said {
  const { say, format, facts } = context;
  const { title } = say.next;
  const [first] = facts.concessions.plan;
  const { opening: price } = facts.prices.own;
  if (price === null) {
    const where = whereText(context, "negotiations", "opening");
    return { title: title.noOpening, sentences: [say.next.enterOpening(where), decided] };
  }
  const condition = freeText(context, first?.condition ?? null);
  const firstStep =
    first === undefined
      ? say.next.enter(whereText(context, "concessionPlans", "amount"))
      : condition === null
        ? say.next.firstStepPlain(format.money(first.amount))
        : say.next.firstStep(format.money(first.amount), condition);
  return { title: title.open(format.money(price)), sentences: [firstStep, decided] };
}

function concession(context: NegotiationContext): Said | null {
  const { say, words, format, facts } = context;
  const { next } = facts.concessions;
  if (next === null) return null;
  const condition = freeText(context, next.step.condition);
  const give =
    next.amount > 0 ? say.next.title.give(format.money(next.amount), format.money(next.price)) : say.next.title.hold;
  const asked =
    condition === null ? say.next.title.unconditional : say.next.title.condition(shorten(condition, CONDITION, ROOM));
  const ahead = facts.concessions.progress?.pace === "AHEAD" && next.amount < next.step.amount ? say.next.ahead : null;
  return {
    title: [give, asked].join(words.clauseSeparator),
    sentences: [
      condition === null ? say.next.refusePlain : say.next.refuse(shorten(condition, { size: NOTE }, ROOM)),
      next.cut ? say.next.cut : ahead,
      laterText(context),
      approverText(context, next.step.approvedBy),
    ],
  };
}

/** Who has to grant the step, where the lead may not. */
function approverText({ say, facts }: NegotiationContext, approver: string | null): string | null {
  return approver === null || approver === facts.negotiation.lead ? null : say.next.approver(approver);
}

const CONDITION = { size: 4.59, bold: true };
/** mm of a condition in the title. */
const ROOM = 92;

/** What may still be given after the next step, against the target. */
function laterText({ say, words, format, facts }: NegotiationContext): string | null {
  const { next } = facts.concessions;
  if (next === null) return null;
  const { target } = facts.prices.own;
  const end = next.later > 0 ? say.next.later(format.money(next.later), format.money(next.lastPrice)) : say.next.last;
  if (target === null) return end + say.next.stop;
  const over = betterFor(facts.prices.side, next.lastPrice, target);
  const against =
    over === 0 ? say.next.level : (over > 0 ? say.next.better : say.next.worse)(format.money(Math.abs(over)));
  return [end, against].join(words.clauseSeparator);
}
