import type { BidCompleteness } from "#core/tender/bid-completeness.ts";
import { hasFewBidders } from "#core/tender/bid-status.ts";
import type { AccountContext } from "../document/account-context.ts";
import { documentHeadline, type Statement } from "../document/document-headline.ts";
import type { HeadlineView } from "../headline-view.ts";
import { whereText } from "../report-context.ts";
import { rankingTitle } from "./scoring-section.ts";
import { taskText } from "./tasks-section.ts";
import { articlesText, ruleName } from "./tender-context.ts";
import type { TenderFacts } from "../facts/tender-facts.ts";
import { isBroken } from "../facts/tender-figures.ts";

export function tenderHeadline(context: AccountContext, facts: TenderFacts): HeadlineView {
  // What the bid still lacks is of interest until it is handed in.
  const statements = {
    BIDDING: [completeness, deadline, unlawful, bidders, lateTasks, redRisks, expired, unproved],
    WAITING: [deadline, ranked, unlawful, bidders, lateTasks],
    ENDED: [deadline, ranked, objection, lateTasks],
  }[facts.stage];
  return documentHeadline(
    context,
    whoLine(context, facts),
    statements.map((one) => one(context, facts)),
  );
}

function whoLine({ catalogue, format, names }: AccountContext, { rows: { tender } }: TenderFacts): readonly string[] {
  const { codes, documents } = catalogue;
  const { who } = documents.tender;
  const { regime, form, state, deadline: due, owner, name } = tender;
  const law = regime === null ? who.unknownRegime : codes.tenderRegime[regime];
  return [
    names.inText(name),
    ...(state === null ? [] : [who.state(codes.tenderState[state])]),
    who.law(law, form === null ? who.unknownForm : codes.tenderForm[form]),
    ...(due === null ? [] : [who.deadline(format.date(due))]),
    ...(owner === null ? [] : [who.owner(owner)]),
  ];
}

function deadline(context: AccountContext, { rows: { tender }, time, stage }: TenderFacts): Statement {
  const { asOf, catalogue, format } = context;
  const { area, statement } = catalogue.documents.tender;
  if (stage === "ENDED" && tender.state !== null) {
    const state = catalogue.codes.tenderState[tender.state];
    const date = tender.deadline === null ? null : format.date(tender.deadline);
    const { clause, text } = statement.ended;
    const standing = tender.state === "WON" ? "good" : "bad";
    return { standing, area: area.result, clause: clause(state), text: text(state, date), leads: true };
  }
  if (tender.deadline === null) {
    const { clause, text } = statement.noDeadline;
    const where = whereText(context, "tenders", "deadline");
    return { standing: "warn", area: area.deadline, clause, text: text(where) };
  }
  const [days, date] = [format.count(tender.deadline - asOf), format.date(tender.deadline)];
  if (tender.deadline < asOf) {
    const state = catalogue.codes.tenderState[tender.state ?? "SUBMITTED"];
    const { clause, text } = statement.passed;
    return { standing: "good", area: area.result, clause: clause(state), text: text(date, state) };
  }
  const { clause, text, plain, short, tight } = statement.deadline;
  if (time?.ok !== true)
    return { standing: "good", area: area.deadline, clause: clause(days), text: plain(date, days) };
  const { available, needed, enough } = time.value;
  const [free, work] = [format.count(Math.max(0, available)), needed === null ? "" : format.score(needed)];
  return enough === false
    ? { standing: "bad", area: area.deadline, clause: tight, text: short(work, free) }
    : { standing: "good", area: area.deadline, clause: clause(days), text: text(date, days, free) };
}

/** Where our bid came, and in what it was behind the best one. */
function ranked(context: AccountContext, facts: TenderFacts): Statement | null {
  const { catalogue, format, names, words } = context;
  const { area, statement } = catalogue.documents.tender;
  const { bidders } = facts.scoring;
  const [own, best] = [true, false].map((ours) => bidders.find(({ bidder }) => (bidder.own === true) === ours));
  const [ours, theirs] = [own?.total ?? null, best?.total ?? null];
  if (own === undefined || best === undefined || ours === null || theirs === null) return null;
  const { behind, points } = statement.ranked;
  const lost = (["priceScore", "technical", "commercial", "bonus"] as const).flatMap((kind) => {
    const gap = (best[kind] ?? 0) - (own[kind] ?? 0);
    return gap > 0 ? [behind[kind](format.points(gap))] : [];
  });
  const text = points(names.inText(best.bidder.bidder), format.points(theirs.total), format.points(ours.total));
  return {
    standing: ours.rank === 1 ? "good" : facts.stage === "ENDED" ? "bad" : "warn",
    area: area.evidence,
    clause: statement.ranked.clause(rankingTitle(context, facts)),
    text: lost.length === 0 ? text : statement.ranked.gaps(text, lost.join(words.list)),
  };
}

/** Until when a result may be objected to. */
function objection({ asOf, catalogue, format }: AccountContext, { rows, laws }: TenderFacts): Statement | null {
  const { area, statement } = catalogue.documents.tender;
  const last = laws.find((law) => law.rule === "RESULT-OBJECTION" && law.kind === "LIMIT");
  if (rows.tender.state !== "LOST" || last?.kind !== "LIMIT") return null;
  const { clause, until, gone } = statement.objection;
  const date = format.date(last.date);
  return last.date >= asOf
    ? { standing: "warn", area: area.law, clause: clause(date), text: until(date) }
    : { standing: "good", area: area.law, clause: clause(date), text: gone(date) };
}

function completeness(context: AccountContext, { rows, completeness: found }: TenderFacts): Statement | null {
  const { catalogue, format, names } = context;
  const { area, statement } = catalogue.documents.tender;
  if (found?.ok !== true) return null;
  const { blocking, unchecked, completeness: share }: BidCompleteness = found.value;
  if (blocking > 0) {
    const first = rows.items.find(({ state, mandatory }) => state === "NOK" && mandatory === true)?.requirement ?? "";
    const { clause, text } = statement.blocked;
    const count = format.count(blocking);
    return {
      standing: "bad",
      area: area.completeness,
      clause: clause(count),
      text: text(count, names.inText(first)),
    };
  }
  if (unchecked === 0) {
    const { clause, text } = statement.complete;
    return { standing: "good", area: area.completeness, clause, text: text(format.ratio(share)) };
  }
  const { clause, text } = statement.unchecked;
  const count = format.count(unchecked);
  return { standing: "warn", area: area.completeness, clause: clause(count), text: text(count, format.ratio(share)) };
}

function unlawful(context: AccountContext, { laws }: TenderFacts): Statement | null {
  const { catalogue, format } = context;
  const { area, statement } = catalogue.documents.tender;
  const broken = laws.filter(isBroken);
  const [first] = broken;
  if (first?.kind !== "CHECKED") return null;
  const { clause, text } = statement.unlawful;
  const article = articlesText(context, first.check.citations);
  return {
    standing: "bad",
    area: area.law,
    clause: clause(format.count(broken.length)),
    text: text(ruleName(context, first.rule), article),
  };
}

function bidders(context: AccountContext, { rows: { tender } }: TenderFacts): Statement | null {
  const { book, catalogue, format } = context;
  const { area, statement } = catalogue.documents.tender;
  const { bidders: count, regime } = tender;
  if (count === null || regime === "PRIVATE" || !hasFewBidders(count, regime, book.parameters)) return null;
  const { clause, text } = statement.fewBidders;
  const article = articlesText(context, regime === "GOV-PROC" ? ["GPL 36(1)"] : ["TL 28"]);
  return { standing: "bad", area: area.law, clause, text: text(format.count(count), article) };
}

function redRisks({ catalogue, format, names }: AccountContext, { risks }: TenderFacts): Statement | null {
  const { area, statement } = catalogue.documents.tender;
  const red = risks.filter(({ rated }) => rated?.light === "RED");
  const [first] = red;
  if (first === undefined) return null;
  const { clause, text } = statement.redRisks;
  const count = format.count(red.length);
  return {
    standing: "bad",
    area: area.risks,
    clause: clause(count),
    text: text(count, names.inText(first.risk.risk)),
  };
}

function expired({ catalogue, format, words }: AccountContext, { expiries }: TenderFacts): Statement | null {
  const { area, statement } = catalogue.documents.tender;
  const past = expiries.filter(({ expiry }) => expiry.state === "EXPIRED");
  if (past.length === 0) return null;
  const { clause, text } = statement.expired;
  const count = format.count(past.length);
  const named = past.map(({ document }) => document.document).join(words.list);
  return { standing: "warn", area: area.documents, clause: clause(count), text: text(count, named) };
}

function lateTasks(context: AccountContext, { rows, tasks }: TenderFacts): Statement | null {
  const { asOf, catalogue, format } = context;
  const { area, statement } = catalogue.documents.tender;
  const late = tasks.filter(({ done, due }) => !done && due !== null && due < asOf);
  const [first] = late;
  // A standard task is nobody's yet, so nobody is late with it.
  if (first === undefined || first.due === null || rows.tasks.length === 0) return null;
  const { clause, text } = statement.lateTasks;
  const [count, days] = [format.count(late.length), format.count(asOf - first.due)];
  return {
    standing: "warn",
    area: area.tasks,
    clause: clause(count),
    text: text(count, taskText(context, first), days),
  };
}

function unproved({ catalogue, format }: AccountContext, { evidence }: TenderFacts): Statement | null {
  const { area, statement } = catalogue.documents.tender;
  if (evidence?.ok !== true || evidence.value.unproved === 0) return null;
  const { clause, text } = statement.unproved;
  const points = format.score(evidence.value.unproved);
  return {
    standing: "warn",
    area: area.evidence,
    clause: clause(points),
    text: text(points, format.score(evidence.value.expected)),
  };
}
