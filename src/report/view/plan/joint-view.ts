import { plain } from "#charts/svg.ts";
import { BODY, shorten } from "#charts/text-width.ts";
import { guide } from "#locales/guide.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, note, numbers, row, section, table, text, words, type Row } from "../document/make-part.ts";
import type { PairsPart, TableCell } from "../document/part.ts";
import type { ItemStanding, JointStanding } from "../facts/joint.ts";
import { dateText, markOf, sourcesText } from "../report-context.ts";
import type { PlanContext } from "./plan-context.ts";

/** What is agreed with the customer (JBP-1): goals first, then what is still to be done. */
export function jointView(context: PlanContext, standing: JointStanding): SectionView {
  const { catalogue } = context;
  const say = catalogue.documents.plan.joint;
  const { columns } = say;
  const items = inOrder(standing.items);
  const heads = [
    words(columns.item),
    words(columns.kind, 34),
    numbers(columns.reached, 46),
    words(columns.due, 25, true),
    words(columns.state, 22),
  ];
  return section("joint", say.subject, titleOf(context, standing), [
    pairsOf(context, standing),
    ...(standing.plan.goal === null ? [] : [text(context.names.inText(standing.plan.goal))]),
    ...(items.length === 0
      ? []
      : [
          table(
            heads,
            items.map((item) => rowOf(context, item)),
          ),
        ]),
    note(sourcesText(context, [["JBP-1", "seed", "own"]])),
  ]);
}

function inOrder(items: readonly ItemStanding[]): readonly ItemStanding[] {
  const rank = ({ kind, state }: ItemStanding) => (kind === "GOAL" ? 0 : state === "done" ? 2 : 1);
  return items.toSorted((one, other) => rank(one) - rank(other) || (one.due ?? Infinity) - (other.due ?? Infinity));
}

function titleOf({ catalogue, format, words: common }: PlanContext, { items }: JointStanding): string {
  const { title } = catalogue.documents.plan.joint;
  if (items.length === 0) return title.empty;
  const goals = items.filter(({ kind }) => kind === "GOAL");
  const late = items.filter(({ state }) => state === "overdue").length;
  const first =
    goals.length === 0
      ? title.items(format.count(items.length))
      : title.goals(format.count(goals.filter(({ state }) => state === "done").length), format.count(goals.length));
  return [first, ...(late === 0 ? [] : [title.late(format.count(late))])].join(common.clauseSeparator);
}

function pairsOf(context: PlanContext, { plan, completeness }: JointStanding): PairsPart {
  const { catalogue, names, words: common } = context;
  const say = catalogue.documents.plan.joint;
  const { rows } = guide(context.language).jointPlan;
  const missing = completeness.missing.map((part) => rows[part].part);
  const pairs = [
    { name: say.pairs.plan, text: plan.name === null ? say.unnamed : names.inText(plan.name) },
    { name: say.pairs.span, text: say.span(dateText(context, plan.from), dateText(context, plan.until)) },
    { name: say.pairs.confirmed, text: plan.confirmed === true ? say.yes : say.no },
    { name: say.pairs.missing, text: missing.length === 0 ? say.complete : say.lacking(missing.join(common.list)) },
  ];
  return { kind: "pairs", across: 2, pairs };
}

/** mm that a unit may take. */
const UNIT = 14;

function rowOf(context: PlanContext, item: ItemStanding): Row {
  const { catalogue, format, names, words: common } = context;
  const say = catalogue.documents.plan.joint;
  const { kind, side, figure, reached, unit, due, state } = item;
  const number = (value: number | null) => (value === null ? common.none : format.score(value));
  const about = [
    ...(kind === null ? [] : [catalogue.codes.jointItemKind[kind]]),
    ...(side === null ? [] : [catalogue.codes.jointSide[side]]),
  ];
  const isPlain = figure === null && reached === null;
  return row(
    [
      names.inText(item.item),
      about.length === 0 ? common.none : about.join(common.list),
      isPlain ? "" : say.figure(number(reached), number(figure), shorten(plain(unit ?? ""), { size: BODY }, UNIT)),
      dateText(context, due),
      stateCell(context, state),
    ],
    state === "done" && kind !== "GOAL" ? "minor" : "plain",
  );
}

function stateCell(context: PlanContext, state: ItemStanding["state"]): TableCell {
  const words = context.catalogue.documents.plan.joint.state[state];
  if (state === "planned") return cell(words);
  return cell(words, {
    mark: markOf(context, state === "done" ? "good" : "bad"),
    tone: state === "overdue" ? "bad" : "plain",
  });
}
