import { accountParameters } from "./accounts.ts";
import type { Parameter } from "./define.ts";

/** Every number of the models, with its origin. */
export const parameterList = { ...accountParameters } as const;

export type ParameterId = keyof typeof parameterList;

/** A value for every parameter; null where the team must decide and has not. */
export type Parameters = {
  readonly [Id in ParameterId]: (typeof parameterList)[Id]["value"] extends null ? number | null : number;
};

export const defaultParameters = Object.fromEntries(
  Object.entries<Parameter>(parameterList).map(([id, parameter]) => [id, parameter.value]),
) as Parameters;

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(parameterList, id);
}
