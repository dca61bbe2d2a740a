import { DEPTH_PARTS, VALUE_AXES, type DepthPart, type ValueAxis } from "#core/codes/codes.ts";
import type { Fault } from "#core/kernel/fault.ts";
import { describeFault } from "#locales/describe-fault.ts";
import { changeOf, risesBetter, type ChangeView } from "../change-view.ts";
import { arrow, scoreMove, scoreText, SCORE_GRAIN, shareText, shownChange, signedPoints } from "../diff-context.ts";
import type { DiffContext } from "../diff-context.ts";
import type { ScoreChange } from "#core/value/score-change.ts";
import type { Side } from "../facts/side.ts";
import { roundTogether } from "../round-together.ts";

/** What stood in the cell of a part of the score. */
interface PartState {
  readonly name: string;
  readonly state: string;
  /** Whether somebody changed the cell; a share that is calculated moves by itself. */
  readonly entered: boolean;
}

type States<Part extends string> = Readonly<Record<Part, PartState>>;

export function valueScoreChange(
  context: DiffContext,
  change: ScoreChange<ValueAxis>,
  old: Side,
  later: Side,
): readonly ChangeView[] {
  const { catalogue, words, format } = context;
  const rating = (value: number | null) => (value === null ? words.unknown : format.score(value));
  const [before, now] = [old.value.ratings, later.value.ratings];
  const states = byPart(VALUE_AXES, (axis) => ({
    name: catalogue.codes.valueAxis[axis],
    state: arrow(rating(before[axis]), rating(now[axis])),
    entered: before[axis] !== now[axis],
  }));
  return scoreChanges(context, "value", change, states, later.value.faults.score);
}

export function depthChange(
  context: DiffContext,
  change: ScoreChange<DepthPart>,
  old: Side,
  later: Side,
): readonly ChangeView[] {
  const { catalogue, format, words } = context;
  const { tier } = catalogue.report;
  const written = <T>(value: T | null, write: (value: T) => string) => (value === null ? words.unknown : write(value));
  const cells = ({ account: { customer }, wallet }: Side): Readonly<Record<DepthPart, string>> => ({
    wallet: shareText(context, wallet.share),
    years: written(customer.coopYears, (years) => tier.years(format.score(years))),
    framework: written(customer.framework, (yes) => (yes ? tier.yes : tier.no)),
    productLines: written(customer.productLines, (lines) => tier.lines(format.count(lines))),
  });
  const [before, now] = [cells(old), cells(later)];
  const states = byPart(DEPTH_PARTS, (part) => ({
    name: catalogue.codes.depthPart[part],
    state: arrow(before[part], now[part]),
    entered: part !== "wallet" && before[part] !== now[part],
  }));
  return scoreChanges(context, "depth", change, states, later.value.faults.depth);
}

function byPart<Part extends string>(parts: readonly Part[], of: (part: Part) => PartState): States<Part> {
  return Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<Part, PartState>;
}

function scoreChanges<Part extends string>(
  context: DiffContext,
  topic: "value" | "depth",
  change: ScoreChange<Part>,
  states: States<Part>,
  fault: Fault | null,
): readonly ChangeView[] {
  const { from, to, data, parameters } = change;
  const parts = Object.keys(states) as Part[];
  const entered = parts.filter((part) => states[part].entered);
  const same = scoreText(context, from) === scoreText(context, to);
  if (same && entered.length === 0) return [];
  const points = parts.map((part) => [`data.${part}`, data === null ? null : data[part]] as const);
  return [
    {
      id: topic,
      topic,
      kind: same ? "entered" : to === null ? "lost" : from === null ? "known" : "moved",
      direction: same ? "neutral" : risesBetter(changeOf(from, to) ?? 0),
      text: same ? context.words.unmoved(scoreText(context, to)) : scoreMove(context, from, to),
      why:
        data === null
          ? [
              ...entered.map((part) => context.words.cell(states[part].name, states[part].state)),
              ...unsplit(context, change, fault),
            ]
          : partTexts(context, change, states),
      figures: { from, to, change: changeOf(from, to), ...Object.fromEntries(points), parameters },
    },
  ];
}

/** Points by part, the largest first, rounded so that they add up to the change that is shown. */
function partTexts<Part extends string>(
  context: DiffContext,
  { from, to, data, parameters }: ScoreChange<Part>,
  states: States<Part>,
): readonly string[] {
  const { words } = context;
  const moved = (Object.entries(data ?? {}) as [Part, number][])
    .filter(([part, points]) => points !== 0 || states[part].entered)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  const own = parameters === null || parameters === 0 ? [] : [parameters];
  const total = shownChange(from ?? 0, to ?? 0, SCORE_GRAIN);
  const shown = roundTogether([...moved.map(([, points]) => points), ...own], total, SCORE_GRAIN);
  const points = (index: number) => words.points(signedPoints(context, shown[index] ?? 0));
  return [
    ...moved.map(([part], index) => words.part(states[part].name, states[part].state, points(index))),
    ...own.map(() => words.byParameters(points(moved.length))),
  ];
}

/** Why the parts cannot be told: no score now, or none of the new data under the old parameters. */
function unsplit<Part extends string>(
  { words, language }: DiffContext,
  { from, to }: ScoreChange<Part>,
  fault: Fault | null,
): readonly string[] {
  if (from !== null && to !== null) return [words.unsplit];
  return to === null && fault !== null ? [describeFault(fault, language)] : [];
}
