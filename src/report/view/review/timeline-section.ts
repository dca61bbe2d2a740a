import type { TimelineLane } from "#charts/timeline.ts";
import type { SectionView } from "../document/document-view.ts";
import { section } from "../document/make-part.ts";
import { itemMarks, markOn, nearestMarks, timelineFigure } from "../joint/joint-timeline.ts";
import type { ReviewContext } from "./review-context.ts";

/** Marks that the picture holds beside the three meetings and the signing. */
const CONTRACT_ENDS = 1;
const MILESTONES = 3;

/** The signing, the meetings after it, and what was agreed on, on an axis of months. */
export function timelineSection(context: ReviewContext): SectionView {
  const { facts, review, format, forCustomer, catalogue } = context;
  const { meeting, touchpoints, plans } = facts;
  const words = catalogue.documents.shared.timeline;
  const names = forCustomer ? review.timeline.kindForCustomer : review.timeline.kind;
  const meetings = (meeting.signed === null ? [meeting] : touchpoints).flatMap(({ kind, date, held, state }) =>
    markOn(context, held ?? date, names[kind], held !== null ? "done" : state === "OVERDUE" ? "overdue" : "planned"),
  );
  const ends = facts.renewals
    .slice(0, CONTRACT_ENDS)
    .flatMap(({ contract, end }) =>
      markOn(context, end, words.ends(context.told(contract.name ?? contract.contractId) ?? words.contract), "planned"),
    );
  const items = plans.flatMap((plan) => plan.items);
  const milestones = nearestMarks(itemMarks(context, items, "MILESTONE"), context.asOf, MILESTONES);
  const lanes: readonly TimelineLane[] = [
    { name: words.contracts, marks: [...markOn(context, meeting.signed, words.signed, "done"), ...ends] },
    { name: words.touchpoints, marks: meetings },
    { name: words.milestones, marks: milestones },
  ];
  const held = touchpoints.filter((one) => one.held !== null).length;
  const title =
    meeting.signed === null
      ? review.timeline.alone(format.date(meeting.date))
      : review.timeline.title(format.count(held), format.count(touchpoints.length));
  return section("timeline", review.timeline.subject, title, [timelineFigure(context, lanes)]);
}
