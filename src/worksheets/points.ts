import type { Column, Table, Task } from "#templates/worksheets/worksheet.ts";
import type { Setting } from "./setting.ts";
import { rowCount } from "./solve.ts";

/** An answer that is marked, by row. */
export interface AnswerColumn {
  readonly table: Table;
  readonly id: string;
  readonly column: Extract<Column, { role: "answer" }>;
  readonly rows: number;
}

export function answersOf(task: Task, { tables }: Pick<Setting, "tables">): readonly AnswerColumn[] {
  return task.parts.flatMap((part) =>
    part.kind !== "table"
      ? []
      : Object.entries(part.columns).flatMap(([id, column]) =>
          column.role === "answer" ? [{ table: part, id, column, rows: rowCount(part, tables) }] : [],
        ),
  );
}

export function taskPoints(task: Task, setting: Pick<Setting, "tables">): number {
  return answersOf(task, setting).reduce((sum, { column, rows }) => sum + column.points * rows, 0);
}

export function maximumPoints({ worksheet, tables }: Pick<Setting, "worksheet" | "tables">): number {
  return worksheet.tasks.reduce((sum, task) => sum + taskPoints(task, { tables }), 0);
}
