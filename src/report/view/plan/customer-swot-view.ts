import type { SectionView } from "../document/document-view.ts";
import { note, section } from "../document/make-part.ts";
import { paragraph } from "../report-context.ts";
import type { SubjectSwot, Swot } from "../facts/confrontation.ts";
import { meetingParts, remarks } from "./confrontation-view.ts";
import type { PlanContext } from "./plan-context.ts";

/** Where the customer itself will probably go, beside our own direction (STR-6): the strategies that follow are held against it. */
export function customerSwotView(context: PlanContext, swot: SubjectSwot, own: Swot | null): SectionView {
  const say = context.catalogue.documents.plan.customerSwot;
  const told = directionName(context, swot);
  const title = told === null ? say.title.unscored : say.title.direction(told);
  const ours = own === null ? null : directionName(context, own);
  return section("customer-swot", say.subject, title, [
    ...meetingParts(context, swot),
    note(paragraph(context, [say.note, ours === null ? null : say.ours(ours), ...remarks(context, swot)])),
  ]);
}

function directionName({ catalogue }: PlanContext, { direction }: SubjectSwot): string | null {
  return direction === null ? null : catalogue.codes.strategicDirection[direction.direction];
}
