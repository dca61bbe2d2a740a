import { NEUTRALITY_CHECKS, REQUIREMENT_SECTIONS, type NeutralityCheck } from "#core/guide/requirements-outline.ts";
import { RELEASE_CONDITIONS } from "#core/codes/results/tender.ts";
import { releaseReadiness, type ReleaseFacts } from "#core/tender/release-readiness.ts";
import { NEUTRALITY_COLUMNS, requirementsOf, SECTION_COLUMNS } from "#report/view/facts/requirements.ts";
import { namesRecord } from "#report/view/facts/names-record.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData } from "../../shared/screen.tsx";
import { articlesText, beginOf, joined, ownerOf, type TenderContext } from "./tender-context.ts";

type Review = Row<"requirementReviews">;

/** What a customer's requirements statement should hold, and whether it is neutral (TEND-11). */
export function requirementSections(context: TenderContext): readonly [OverviewSection, ...OverviewSection[]] {
  return [checksSection(context), outlineSection(context), releaseSection(context)];
}

function checksSection(context: TenderContext): OverviewSection {
  const { account, facts, say, tender, today } = context;
  const { requirements, guides } = say;
  const { reviews } = facts.rows;
  const [last = null] = reviews;
  const isPublished = tender.issued !== null && tender.issued <= today;
  const isPublic = tender.regime === null || tender.regime === "GOV-PROC";
  const checks = Object.keys(guides.neutrality.rows) as readonly NeutralityCheck[];
  return {
    key: "requirements",
    title: requirements.title,
    lead: last === null ? requirements.empty : verdictText(last, context),
    facts: checks.map((check) => ({
      key: check,
      name: guides.neutrality.rows[check].check,
      reason: joined([guides.neutrality.rows[check].statement, basisText(check, context)], context),
      chip: answerChip(last === null ? null : last[NEUTRALITY_COLUMNS[check]], context),
    })),
    records: reviews.map((review, at) => reviewRow(review, at, context)),
    add: { table: "requirementReviews", account: account.name, begin: beginOf(context) },
    notes: [
      guides.neutrality.about,
      isPublished ? requirements.stale : requirements.when,
      ...(isPublic ? [guides.neutrality.conflict] : []),
    ],
  };
}

function verdictText(review: Review, { say }: TenderContext): string {
  const { verdict, broken, unanswered } = requirementsOf(review);
  const words = say.requirements.verdict;
  if (verdict === "NEUTRAL") return words.NEUTRAL;
  return verdict === "OPEN" ? words.OPEN(String(unanswered.length)) : words["NOT-NEUTRAL"](String(broken.length));
}

function basisText(check: NeutralityCheck, context: TenderContext): string {
  const articles = NEUTRALITY_CHECKS[check];
  return articles.length === 0 ? context.say.guides.neutrality.ownArticle : articlesText(articles, context);
}

function answerChip(answer: boolean | null, { say: { requirements } }: TenderContext): ChipData {
  if (answer === null) return { standing: "warn", text: requirements.open };
  return answer ? { standing: "good", text: requirements.yes } : { standing: "bad", text: requirements.no };
}

function reviewRow(review: Review, at: number, context: TenderContext): LinkedRow {
  const { say, format } = context;
  const { verdict, share, broken, unanswered } = requirementsOf(review);
  const count = verdict === "OPEN" ? unanswered.length : broken.length;
  const standing = ({ NEUTRAL: "good", OPEN: "warn", "NOT-NEUTRAL": "bad" } as const)[verdict];
  return {
    key: String(at),
    name: review.date === null ? say.requirements.undated : say.requirements.review(format.date(review.date)),
    reason: joined(
      [review.version, review.reviewer, say.requirements.written(format.ratio(share)), review.changes],
      context,
    ),
    // An earlier draft needs nobody's eye any more.
    chip: { standing: at === 0 ? standing : "plain", text: say.requirements.short[verdict](String(count)) },
    route: recordRoute(ownerOf(context), "requirementReviews", review),
  };
}

function outlineSection(context: TenderContext): OverviewSection {
  const { facts, say } = context;
  const { requirements, guides } = say;
  const [last = null] = facts.rows.reviews;
  const chip = (isWritten: boolean): ChipData =>
    isWritten
      ? { standing: "good", text: requirements.isWritten }
      : { standing: "plain", text: requirements.notWritten };
  return {
    key: "outline",
    title: requirements.outline,
    lead: guides.requirements.about,
    facts: REQUIREMENT_SECTIONS.map((section) => {
      const { section: name, write, example } = guides.requirements.rows[section];
      const reason = joined([write, requirements.example(example)], context);
      const isWritten = last === null ? null : last[SECTION_COLUMNS[section]] === true;
      return { key: section, name, reason, chip: isWritten === null ? undefined : chip(isWritten) };
    }),
  };
}

/** Whether the customer is ready to publish, from what is known; what nobody knows does not count as met (TEND-2). */
function releaseSection(context: TenderContext): OverviewSection {
  const { say } = context;
  const { requirements } = say;
  const facts = releaseFacts(context);
  const { missing } = releaseReadiness(facts);
  const known = {
    BUDGET: facts.budgetApproved,
    NEED: facts.needClear,
    NEUTRAL: facts.neutral,
    RIVALS: facts.rivalsKnown,
  };
  return {
    key: "release",
    title: requirements.release,
    facts: RELEASE_CONDITIONS.map((condition) => {
      const isMet = !missing.includes(condition);
      const isUnknown =
        condition === "DECIDERS" ? facts.deciders.length === 0 : { ...known, REFERENCES: null }[condition] === null;
      const unmet: ChipData = isUnknown
        ? { standing: "plain", text: requirements.unknownYet }
        : { standing: "warn", text: requirements.unmet };
      return {
        key: condition,
        name: say.results.releaseCondition[condition],
        reason: "",
        chip: isMet ? ({ standing: "good", text: requirements.met } as const) : unmet,
      };
    }),
    notes: [requirements.releaseNote],
  };
}

function releaseFacts({ account, facts, tender }: TenderContext): ReleaseFacts {
  const deal = account.opportunities.find(({ oppId, name }) => namesRecord(tender.oppId, oppId, name)) ?? null;
  const needs = account.needs.filter(({ level }) => level === "P2" || level === "P3");
  const [last = null] = facts.rows.reviews;
  const verdict = last === null ? null : requirementsOf(last).verdict;
  const rivals = account.dealIntelligence.length + facts.rows.bidders.filter(({ own }) => own !== true).length;
  return {
    budgetApproved: deal?.budgetReleased ?? null,
    needClear: needs.length > 0 ? true : null,
    deciders: account.persons.filter(({ role }) => role === "KDM").map(({ level }) => level),
    // No table says who has seen a reference site.
    referencesVisited: null,
    neutral: verdict === null || verdict === "OPEN" ? null : verdict === "NEUTRAL",
    rivalsKnown: rivals > 0 || (deal?.rival ?? null) !== null ? true : null,
  };
}
