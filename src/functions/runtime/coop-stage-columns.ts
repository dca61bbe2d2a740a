import { coopStage, type CoopStageResult } from "#core/accounts/coop-stage.ts";
import type { Outcome } from "#core/kernel/outcome.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { date, number, numberNotZero, yesNo, type Column, type RowOf } from "./column.ts";
import { outcomeOf } from "./reading.ts";

/** What tells the stage of a cooperation as columns. */
export function coopStageColumns(...ranges: readonly [unknown, unknown, unknown, unknown, unknown, unknown]) {
  const [firstOrder, lastOrder, asOf, framework, value, orderInterval] = ranges;
  return {
    firstOrder: date(firstOrder),
    lastOrder: date(lastOrder),
    stageDay: date(asOf),
    framework: yesNo(framework),
    value: deferred(number(value)),
    orderInterval: numberNotZero(orderInterval),
  };
}

/** The stage of a row. A value score that could not be worked out is a fault only where the stage turns on it. */
export function stageOf(
  {
    firstOrder,
    lastOrder,
    stageDay,
    framework,
    value: { outcome: value },
    orderInterval,
  }: RowOf<ReturnType<typeof coopStageColumns>>,
  parameters: Parameters,
): Outcome<CoopStageResult> {
  const known = value.ok ? value.value : null;
  const stage = coopStage(
    { firstOrder, lastOrder, asOf: stageDay, framework, value: known, orderInterval },
    parameters,
  );
  const asksForValue = !stage.ok && stage.fault.code === "missing" && stage.fault.argument === "value";
  return asksForValue && !value.ok ? value : stage;
}

// Ratings that are half filled in make KAM.VALUESCORE an error, but most stages do not need it.
function deferred<T>({ cells, read }: Column<T>): Column<{ readonly outcome: Outcome<T> }> {
  return { cells, read: (argument, cell) => ({ outcome: outcomeOf(read(argument, cell)) }) };
}
