import type { SectionView } from "../document/document-view.ts";
import { section, text, points } from "../document/make-part.ts";
import type { Part } from "../document/part.ts";
import { dateText, markOf, sourcesText, whereText } from "../report-context.ts";
import { note } from "../document/make-part.ts";
import { toldText, type JointContext } from "./joint-context.ts";
import { itemsOfKind } from "../facts/joint.ts";

/** What both sides face together; what only we see stays inside. */
export function risksSection(context: JointContext): SectionView {
  const { standing, joint, forCustomer, format } = context;
  const { subject, subjectForCustomer, title, enter, blank, inside } = joint.risks;
  const all = itemsOfKind(standing, "RISK");
  const shared = all.filter(({ side }) => side === "BOTH");
  const own = [standing.plan.risks, ...all.filter((item) => !shared.includes(item)).map(({ item }) => item)];
  const none = forCustomer ? title.noneForCustomer : title.none;
  const list: readonly Part[] =
    shared.length === 0
      ? [text(forCustomer ? blank : enter(whereText(context, "jointPlanItems", "item")))]
      : [points(shared.map(({ item }) => ({ mark: null, lead: null, text: toldText(context, item) ?? "" })))];
  const message = shared.length === 0 ? none : title.some(format.count(shared.length));
  return section("risks", forCustomer ? subjectForCustomer : subject, message, [
    ...list,
    ...(forCustomer ? [] : own.filter((one) => one !== null).map((one) => note(inside(context.names.inText(one))))),
  ]);
}

/** The day on which both look again, and where both sign. */
export function confirmSection(context: JointContext): SectionView {
  const { standing, joint, forCustomer, words, catalogue } = context;
  const { subject, title, names, confirmedForCustomer, yes, no, signatures } = joint.confirm;
  const { review, owner, confirmed, progress } = standing.plan;
  const isConfirmed = confirmed === true;
  return section("confirm", subject, isConfirmed ? title.confirmed : title.open, [
    {
      kind: "pairs",
      across: 2,
      pairs: [
        { name: names.review, text: dateText(context, review) },
        { name: names.owner, text: owner ?? words.none },
        { name: forCustomer ? confirmedForCustomer : names.confirmed, text: isConfirmed ? yes : no },
        { name: names.progress, text: progress === null ? words.none : catalogue.codes.planProgress[progress] },
      ],
    },
    {
      kind: "signatures",
      signatures: [signatures.ours, forCustomer ? signatures.theirsForCustomer : signatures.theirs].map((name) => ({
        name,
        date: signatures.date,
      })),
    },
  ]);
}

/** Which of the nine parts are there, and what the others should say. */
export function partsSection(context: JointContext): SectionView {
  const { standing, joint, guide, format } = context;
  const { subject, title, where } = joint.parts;
  const { missing, share } = standing.completeness;
  const message = missing.length === 0 ? title.all : title.missing(format.count(missing.length), format.ratio(share));
  return section("parts", subject, message, [
    ...(missing.length === 0
      ? []
      : [
          points(
            missing.map((part) => {
              const { part: name, content } = guide.jointPlan.rows[part];
              return { mark: markOf(context, "warn"), lead: null, text: where(name, content) };
            }),
          ),
        ]),
    note(sourcesText(context, [["JBP-1", "seed", "own"]])),
  ]);
}
