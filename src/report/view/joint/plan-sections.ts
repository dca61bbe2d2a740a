import { plain } from "#charts/svg.ts";
import { BODY, shorten } from "#charts/text-width.ts";
import type { TimelineLane } from "#charts/timeline.ts";
import type { JointSide } from "#core/codes/performance.ts";
import type { SectionView } from "../document/document-view.ts";
import { note, points, section, text } from "../document/make-part.ts";
import { shownRows } from "../document/shown-rows.ts";
import { dateText, markOf, moneyText, whereText } from "../report-context.ts";
import { countDone, toldText, type JointContext } from "./joint-context.ts";
import { itemsOfKind, type ItemStanding } from "../facts/joint.ts";
import { goalsTable } from "./joint-tables.ts";
import { itemMarks, markOn, nearestMarks, timelineFigure } from "./joint-timeline.ts";

/** What the first page holds; all of it stands on the pages after it. */
export const FIRST = { goals: 3, milestones: 3, meetings: 2, promises: 3 };

/** The shared goal in words, its amount, and the goals with figures. */
export function goalSection(context: JointContext): SectionView {
  const { standing, joint, format, forCustomer } = context;
  const { subject, title, goal, amount, enter, blank } = joint.goals;
  const list = itemsOfKind(standing, "GOAL");
  const { goal: words, salesGoal } = standing.plan;
  const written = toldText(context, words);
  const message =
    list.length > 0
      ? title.some(format.count(countDone(list)), format.count(list.length))
      : salesGoal === null
        ? title.none
        : title.amount(moneyText(context, salesGoal));
  const { shown, more } = shownRows(context, list, FIRST.goals);
  const where = forCustomer ? blank : enter(whereText(context, "jointPlanItems", "item"));
  return section(
    "goals",
    subject,
    message,
    [
      ...(written === null ? [] : [text(goal(written), 2)]),
      ...(salesGoal === null ? [] : [text(amount(moneyText(context, salesGoal)), 1)]),
      ...(list.length === 0 ? [text(where, 2)] : [goalsTable(context, shown, true)]),
      ...(more === null ? [] : [note(more, 1)]),
    ],
    { callout: true },
  );
}

/** The plan, its milestones and its meetings on an axis of months. */
export function timelineSection(context: JointContext): SectionView {
  const { standing, joint, format, asOf, catalogue } = context;
  const { subject, title } = joint.timeline;
  const { from, until, review } = standing.plan;
  const words = catalogue.documents.shared.timeline;
  const past = (date: number | null) => (date !== null && date < asOf ? "done" : "planned");
  const milestones = itemsOfKind(standing, "MILESTONE");
  const lanes: readonly TimelineLane[] = [
    {
      name: words.plan,
      marks: [
        ...markOn(context, from, words.from, past(from)),
        ...markOn(context, review, words.review, "planned"),
        ...markOn(context, until, words.until, past(until)),
      ],
    },
    {
      name: words.milestones,
      marks: nearestMarks(itemMarks(context, milestones, "MILESTONE"), asOf, FIRST.milestones),
    },
    {
      name: words.meetings,
      marks: nearestMarks(itemMarks(context, itemsOfKind(standing, "MEETING"), "MEETING"), asOf, FIRST.meetings),
    },
  ];
  const message =
    milestones.length === 0
      ? title.none
      : title.dated(format.count(countDone(milestones)), format.count(milestones.length));
  return section("timeline", subject, message, [timelineFigure(context, lanes)]);
}

/** What one side puts in: in words, in money, and promise by promise. */
export function sideSection(context: JointContext, side: Exclude<JointSide, "BOTH">): SectionView {
  const { standing, joint, forCustomer, format } = context;
  const { plan } = standing;
  const words = joint.sides;
  const isOurs = side === "OURS";
  const written = toldText(context, isOurs ? plan.ourContribution : plan.theirContribution);
  const invested = isOurs ? plan.ourInvestment : plan.theirInvestment;
  const promises = itemsOfKind(standing, "CONTRIBUTION").filter((item) => item.side === side || item.side === "BOTH");
  const { shown, more } = shownRows(context, promises, FIRST.promises);
  const key = isOurs ? "ours" : forCustomer ? "theirsForCustomer" : "theirs";
  const isTold = written !== null || promises.length > 0;
  const message =
    promises.length > 0
      ? words.title[key](format.count(countDone(promises)), format.count(promises.length))
      : isTold
        ? words.title.told
        : words.title.none;
  const where = words.enter(whereText(context, "jointPlans", isOurs ? "ourContribution" : "theirContribution"));
  return section(isOurs ? "ours" : "theirs", words[key], message, [
    ...(isTold ? [] : [text(forCustomer ? words.blank : where, 2)]),
    ...(written === null ? [] : [text(written, 2)]),
    ...(invested === null ? [] : [text(words.investment(moneyText(context, invested)), 1)]),
    ...(shown.length === 0 ? [] : [points(shown.map((one) => promise(context, one)))]),
    ...(more === null ? [] : [note(more, 1)]),
  ]);
}

/** mm of half a page that a promise has beside its mark and its date. */
const PROMISE = 58;

function promise(context: JointContext, { item, done, due, state }: ItemStanding) {
  const standing = { done: "good", planned: null, overdue: "bad" } as const;
  const mark = standing[state];
  const date = dateText(context, done ?? due);
  return {
    mark: mark === null ? null : markOf(context, mark),
    lead: null,
    text: context.joint.sides.item(shorten(plain(toldText(context, item) ?? ""), { size: BODY }, PROMISE), date),
  };
}

/** The plan's own words in full, and the goals that the first page does not hold. */
export function wordsSection(context: JointContext): SectionView {
  const { standing, joint, forCustomer } = context;
  const { subject, title, none } = joint.words;
  const { goal, ourContribution, theirContribution } = standing.plan;
  const { ours, theirs, theirsForCustomer } = joint.sides;
  const pairs = [
    { name: joint.goals.subject, text: toldText(context, goal) },
    { name: ours, text: toldText(context, ourContribution) },
    { name: forCustomer ? theirsForCustomer : theirs, text: toldText(context, theirContribution) },
  ].flatMap(({ name, text: written }) => (written === null ? [] : [{ name, text: written }]));
  const goals = itemsOfKind(standing, "GOAL");
  return section("words", subject, pairs.length === 0 ? none : title, [
    ...(pairs.length === 0 ? [text(joint.sides.blank)] : [{ kind: "pairs" as const, across: 1 as const, pairs }]),
    ...(goals.length > FIRST.goals ? [goalsTable(context, goals)] : []),
  ]);
}
