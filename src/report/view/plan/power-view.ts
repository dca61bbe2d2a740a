import { powerMap } from "#charts/power-map.ts";
import type { Markup } from "#charts/svg.ts";
import { RELATIONSHIP_LEVELS } from "#core/codes/codes.ts";
import type { Row as TableOf } from "#workbook/contract.ts";
import type { SectionView } from "../document/document-view.ts";
import { cell, figure, lower, note, row, section, table, words, type Row } from "../document/make-part.ts";
import type { TablePart } from "../document/part.ts";
import { peopleIn } from "../people-in.ts";
import { dueDate, paragraph, sourcesText, whereText } from "../report-context.ts";
import type { Power } from "../facts/power.ts";
import type { PlanContext } from "./plan-context.ts";

/** mm of the map. */
const HEIGHT = { usual: 78, low: 52 } as const;
/** People whose names have room on a low one. */
const FEW = 8;

/** Who has influence and where they stand, and what is planned to move them. */
export function powerView(context: PlanContext, power: Power): SectionView {
  const { facts, format, catalogue } = context;
  const say = catalogue.documents.plan.power;
  const actions = openActions(context);
  const where = whereText(context, "persons", "influence", "level");
  const under = [
    say.note(format.score(facts.book.parameters["power.influence"])),
    power.unplaced === 0 ? null : say.unplaced(format.count(power.unplaced), where),
    sourcesText(context, [["REL-4", "own"]]),
  ];
  const map = mapOf(context, power, HEIGHT.usual);
  const hasFew = power.placed.length <= FEW;
  const low = hasFew ? lower(map, HEIGHT.usual - HEIGHT.low, () => mapOf(context, power, HEIGHT.low)) : null;
  return section("power", say.subject, titleOf(context, power), [
    figure(map, { low }),
    note(paragraph(context, under)),
    ...(actions.length === 0 ? [] : [actionTable(context, actions)]),
  ]);
}

function titleOf({ catalogue, format, words: common }: PlanContext, { counts }: Power): string {
  const say = catalogue.documents.plan.power;
  const influential = counts.RELY + counts.WIN + counts.NEUTRALISE;
  if (influential === 0) return say.nobody;
  const parts = (
    [
      [counts.RELY, say.rely],
      [counts.WIN, say.win],
      [counts.NEUTRALISE, say.neutralise],
    ] as const
  ).flatMap(([count, told]) => (count === 0 ? [] : [told(format.count(count))]));
  return say.title(format.count(influential), parts.join(common.list));
}

function mapOf(context: PlanContext, { placed }: Power, height: number): Markup {
  const { facts, names, catalogue, format, ink, words: common } = context;
  const { codes } = catalogue;
  const say = catalogue.documents.plan.power;
  const levels = Object.fromEntries(
    RELATIONSHIP_LEVELS.map((level) => [level, say.level(level, codes.relationshipLevel[level])]),
  ) as Parameters<typeof powerMap>[0]["levels"];
  return powerMap({
    people: placed.map(({ person, influence, level }) => ({
      name: names.of(person),
      role: person.role,
      influence,
      now: level,
      wanted: person.levelWanted,
    })),
    cut: facts.book.parameters["power.influence"],
    fields: codes.powerField,
    levels,
    influence: say.influence,
    legend: say.legend,
    title: say.map,
    desc: placed
      .map(({ person, influence, level, field }) =>
        say.person(names.of(person), format.score(influence), level, codes.powerField[field]),
      )
      .join(common.list),
    height,
    ink,
  });
}

type Action = TableOf<"relationActions">;

function openActions({ facts: { account, asOf } }: PlanContext): readonly Action[] {
  return account.relationActions
    .filter(({ done }) => done === null || done > asOf)
    .toSorted((one, other) => (one.due ?? Infinity) - (other.due ?? Infinity));
}

function actionTable(context: PlanContext, actions: readonly Action[]): TablePart {
  const say = context.catalogue.documents.plan.power;
  const { columns } = say;
  return table(
    [
      words(columns.person, 34),
      words(columns.change, 24),
      words(columns.action),
      words(columns.owner, 24),
      words(columns.due, 26),
    ],
    actions.map((action) => actionRow(context, action)),
    { title: say.actions },
  );
}

function actionRow(context: PlanContext, { person, levelNow, levelTarget, action, owner, due }: Action): Row {
  const { facts, names, catalogue, words: common } = context;
  const say = catalogue.documents.plan;
  const [known] = peopleIn(facts.account.persons, person).known;
  const [now, target] = [levelNow, levelTarget].map((level) => level ?? common.none) as [string, string];
  return row([
    known === undefined ? say.power.someone : names.of(known),
    say.chain.change(now, target),
    names.inText(action),
    owner ?? common.none,
    due === null ? common.none : cell("", { date: dueDate(context, due) }),
  ]);
}
