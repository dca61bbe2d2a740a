import { documentHeadline, type Statement } from "../document/document-headline.ts";
import { distanceText } from "../document/shown-rows.ts";
import type { HeadlineView } from "../headline-view.ts";
import { dateText } from "../report-context.ts";
import { countDone, countLate, toldText, type JointContext } from "./joint-context.ts";
import { itemsOfKind } from "../facts/joint.ts";

/** Goals, the next milestone and the review; for the team also what the plan lacks. */
export function jointHeadline(context: JointContext): HeadlineView {
  const { standing, joint, words, forCustomer } = context;
  const { from, until, owner, confirmed, name } = standing.plan;
  const who = [
    context.told(name) ?? joint.unnamed,
    joint.who.period(dateText(context, from), dateText(context, until)),
    joint.who.owner(owner ?? words.none),
    confirmed === true ? joint.who.confirmed : joint.who.unconfirmed,
  ];
  return documentHeadline(context, who, [
    milestones(context),
    goals(context),
    forCustomer ? null : parts(context),
    review(context),
  ]);
}

function goals({ standing, joint, format }: JointContext): Statement {
  const list = itemsOfKind(standing, "GOAL");
  const words = joint.statement.goals;
  const area = joint.area.goals;
  if (list.length === 0) return { standing: "warn", area, clause: words.none, text: words.noneText };
  const [met, late] = [countDone(list), countLate(list)];
  const [done, count] = [format.count(met), format.count(list.length)];
  const text = words.text(done, count, format.count(late));
  return { standing: late > 0 ? "bad" : "good", area, clause: words.clause(done, count), text };
}

function milestones(context: JointContext): Statement {
  const { standing, joint, format } = context;
  const list = itemsOfKind(standing, "MILESTONE").filter(({ due, state }) => due !== null || state === "done");
  const words = joint.statement.milestones;
  const area = joint.area.milestones;
  const late = list.filter(({ state }) => state === "overdue");
  const first = late[0] ?? list.find(({ state }) => state === "planned");
  if (list.length === 0) return { standing: "warn", area, clause: words.none, text: words.noneText };
  if (first === undefined) return { standing: "good", area, clause: words.done, text: `${words.done}${joint.stop}` };
  const [item, date] = [toldText(context, first.item) ?? "", dateText(context, first.due)];
  if (late.length === 0) {
    return { standing: "good", area, clause: words.next(date), text: words.nextText(item, date) };
  }
  const count = format.count(late.length);
  return { standing: "bad", area, clause: words.late(count), text: words.lateText(count, item, date) };
}

function review(context: JointContext): Statement {
  const { standing, joint, asOf } = context;
  const { review: day } = standing.plan;
  const words = joint.statement.review;
  const area = joint.area.review;
  if (day === null) return { standing: "warn", area, clause: words.none, text: words.noneText };
  const [date, distance] = [dateText(context, day), distanceText(context, day)];
  if (day < asOf) return { standing: "warn", area, clause: words.late, text: words.lateText(date, distance) };
  return { standing: "good", area, clause: words.clause(date), text: words.text(date, distance) };
}

function parts({ standing, joint, guide, format, words: report }: JointContext): Statement {
  const { missing, share } = standing.completeness;
  const words = joint.statement.parts;
  const area = joint.area.parts;
  if (missing.length === 0) return { standing: "good", area, clause: words.all, text: words.allText };
  const named = missing.map((part) => guide.jointPlan.rows[part].part).join(report.list);
  const text = words.text(format.ratio(share), named);
  return { standing: "warn", area, clause: words.clause(format.count(missing.length)), text };
}
