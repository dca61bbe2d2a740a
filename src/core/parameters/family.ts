import { rememberOf } from "../kernel/remember.ts";
import { fail, ok, type Outcome } from "../kernel/outcome.ts";
import type { ParameterId, Parameters } from "./parameters.ts";

type NameIn<Prefix extends string> = ParameterId extends infer Id
  ? Id extends `${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

type Family<Prefix extends string, Name extends string> = {
  readonly [One in Name]: Parameters[`${Prefix}.${One}` & ParameterId];
};

/**
 * The parameters of one family by the last part of their ids: `family("role.weight", ROLES)(parameters).KDM`. They are
 * gathered once for each set of parameters: an id that is put together in every row costs more than the model.
 */
export function family<Prefix extends string, Name extends NameIn<Prefix>>(
  prefix: Prefix,
  names: readonly Name[],
): (parameters: Parameters) => Family<Prefix, Name> {
  return rememberOf(
    (parameters: Parameters) =>
      Object.fromEntries(names.map((name) => [name, parameters[`${prefix}.${name}` as ParameterId]])) as Family<
        Prefix,
        Name
      >,
  );
}

/**
 * The weights of a family as parts of their sum, 0–1.
 * Fault: zero-denominator when every weight is 0.
 */
export function weightsOf<Prefix extends string, Name extends NameIn<Prefix>>(
  prefix: Prefix,
  names: readonly Name[],
): (parameters: Parameters) => Outcome<Readonly<Record<Name, number>>> {
  const gathered = family(prefix, names);
  return rememberOf((parameters: Parameters) => {
    const entries = Object.entries<number | null>(gathered(parameters)).map(
      ([name, weight]) => [name, weight ?? 0] as const,
    );
    const sum = entries.reduce((total, [, weight]) => total + weight, 0);
    return sum === 0
      ? fail({ code: "zero-denominator", argument: "weights" })
      : ok(Object.fromEntries(entries.map(([name, weight]) => [name, weight / sum])) as Record<Name, number>);
  });
}
