import type { Worksheet } from "#templates/worksheets/worksheet.ts";

/** What a lesson with a worksheet takes beside its tasks and its discussion, in minutes. */
export const OPENING = 5;
export const CLOSING = 5;

export function taskMinutes({ tasks }: Pick<Worksheet, "tasks">): number {
  return tasks.reduce((sum, { minutes }) => sum + minutes, 0);
}

export function discussionMinutes({ discussion }: Pick<Worksheet, "discussion">): number {
  return discussion.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** From opening to close. */
export function lessonMinutes(worksheet: Pick<Worksheet, "tasks" | "discussion">): number {
  return OPENING + taskMinutes(worksheet) + discussionMinutes(worksheet) + CLOSING;
}
