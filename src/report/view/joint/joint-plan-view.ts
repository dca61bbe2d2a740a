import { isoDate } from "#core/calendar/iso-date.ts";
import { guide } from "#locales/guide.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { DocumentOptions } from "../../documents/document-kind.ts";
import { sharedContext, sharedFrame } from "../document/customer-copy.ts";
import type { BandView, DocumentView } from "../document/document-view.ts";
import { fitted } from "../document/fit/fitted.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import { withheldSection } from "../document/withheld-section.ts";
import { whereText } from "../report-context.ts";
import { confirmSection, partsSection, risksSection } from "./closing-sections.ts";
import { dealsSection, dealsWithin } from "./deals-section.ts";
import { governanceSection, investmentSection, itemsSection, nextSection } from "./item-sections.ts";
import { countDone, countLate, type JointContext } from "./joint-context.ts";
import { itemsOfKind, type JointStanding } from "../facts/joint.ts";
import { jointHeadline } from "./joint-headline.ts";
import { FIRST, goalSection, sideSection, timelineSection, wordsSection } from "./plan-sections.ts";

const STEPS = 4;

/** The numbers behind the texts. */
export interface JointFigures {
  readonly goals: { readonly count: number; readonly met: number; readonly late: number };
  readonly milestones: { readonly count: number; readonly done: number; readonly late: number };
  readonly salesGoal: number | null;
  readonly ourInvestment: number | null;
  readonly theirInvestment: number | null;
  /** Null in the customer's copy. */
  readonly completeness: number | null;
}

/** A joint plan as it stands: what both want, put in, have done and do next. */
export function jointPlanView(
  book: AccountBook,
  account: Account,
  standing: JointStanding,
  options: DocumentOptions,
): DocumentView<JointFigures> {
  const context = jointContext(book, account, standing, options);
  const { joint } = context;
  return fitted({
    schema: "kam-joint-plan/1",
    language: options.language,
    asOf: isoDate(options.asOf),
    documentTitle: joint.documentTitle(account.name, context.told(standing.plan.name) ?? joint.unnamed),
    frame: sharedFrame(context, joint.document, true),
    headline: jointHeadline(context),
    sheets: [
      {
        onePage: true,
        bands: [
          wide(goalSection(context)),
          wide(timelineSection(context)),
          sideBySide([6, sideSection(context, "OURS")], [6, sideSection(context, "THEIRS")]),
          wide(nextSection(context, stepsOf(context))),
        ],
      },
      { onePage: false, bands: laterBands(context) },
    ],
    figures: figuresOf(context),
  });
}

function jointContext(
  book: AccountBook,
  account: Account,
  standing: JointStanding,
  options: DocumentOptions,
): JointContext {
  const { salesGoal, ourInvestment, theirInvestment } = standing.plan;
  const deals = options.audience === "customer" ? [] : dealsWithin(account, standing.plan, options.asOf);
  const amounts = [salesGoal, ourInvestment, theirInvestment, ...deals.map(({ amount }) => amount)];
  const context = sharedContext(book, account, options, amounts);
  return { ...context, standing, joint: context.catalogue.documents.jointPlan, guide: guide(options.language) };
}

/** What goals, milestones and promises leave of the page's rows goes to the next steps. */
function stepsOf({ standing }: JointContext): number {
  const promises = itemsOfKind(standing, "CONTRIBUTION");
  const sides = (["OURS", "THEIRS"] as const).map(
    (side) => promises.filter((item) => item.side === side || item.side === "BOTH").length,
  );
  const left = (rows: number, most: number) => Math.max(0, most - rows);
  return (
    STEPS +
    left(itemsOfKind(standing, "GOAL").length, FIRST.goals) +
    left(itemsOfKind(standing, "MILESTONE").length, FIRST.milestones) +
    left(Math.max(...sides), FIRST.promises)
  );
}

function laterBands(context: JointContext): readonly BandView[] {
  const shared = [wordsSection, itemsSection, investmentSection, governanceSection, risksSection].map((one) =>
    one(context),
  );
  const inside = context.forCustomer ? [] : [partsSection(context), withheld(context), dealsSection(context)];
  return [
    ...shared.map((one) => wide(one, false)),
    wide(confirmSection(context)),
    ...inside.map((one) => wide(one, false)),
  ];
}

function withheld(context: JointContext) {
  const { plan, items } = context.standing;
  const told = items.filter(({ kind, side }) => kind !== "RISK" || side === "BOTH").map(({ item }) => item);
  const texts = [plan.name, plan.goal, plan.ourContribution, plan.theirContribution, plan.governance, ...told];
  return withheldSection(context, texts, [
    whereText(context, "jointPlans", "goal"),
    whereText(context, "jointPlanItems", "item"),
  ]);
}

function figuresOf({ standing, forCustomer }: JointContext): JointFigures {
  const { salesGoal, ourInvestment, theirInvestment } = standing.plan;
  const [goals, milestones] = [itemsOfKind(standing, "GOAL"), itemsOfKind(standing, "MILESTONE")];
  return {
    goals: { count: goals.length, met: countDone(goals), late: countLate(goals) },
    milestones: { count: milestones.length, done: countDone(milestones), late: countLate(milestones) },
    salesGoal,
    ourInvestment,
    theirInvestment,
    completeness: forCustomer ? null : standing.completeness.share,
  };
}
