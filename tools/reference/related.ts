import type { FunctionDefinition } from "../functions.ts";

const MOST = 6;

/** The twin that explains it or that it explains, then functions of its models, then others of its task, daily ones first. */
export function relatedTo(
  definition: FunctionDefinition,
  functions: readonly FunctionDefinition[],
): readonly FunctionDefinition[] {
  const others = functions.filter(({ id }) => id !== definition.id);
  const ofModel = others.filter(({ models }) => models.some((model) => definition.models.includes(model)));
  const ofTask = others.filter(({ task }) => task === definition.task);
  const byUse = ofTask.toSorted((one, other) => Number(other.daily) - Number(one.daily));
  const found = [...others.filter(({ id }) => isTwin(id, definition.id)), ...ofModel, ...byUse];
  return [...new Set(found)].slice(0, MOST);
}

/** Whether one of two functions explains the other. */
export function isTwin(one: string, other: string): boolean {
  return one === `${other}WHY` || other === `${one}WHY`;
}
