import { normalise } from "#core/kernel/normalise.ts";
import { isMeant } from "../shared/pinyin-initials.ts";
import type { KnownName } from "./known-names.ts";

/**
 * The only record that is meant by a part of its name or by the initials of its characters; null where none or several
 * are, or where what was typed names one already.
 */
export function nameMeant(names: readonly KnownName[], typed: string): string | null {
  const wanted = normalise(typed);
  if (wanted === "") return null;
  const calledBy = ({ value, label }: KnownName) => [value, ...(label === null ? [] : [label])];
  if (names.some((name) => calledBy(name).some((one) => normalise(one) === wanted))) return null;
  const meant = new Set(
    names.filter((name) => calledBy(name).some((one) => isMeant(one, typed))).map((one) => one.value),
  );
  const [only] = meant;
  return meant.size === 1 && only !== undefined ? only : null;
}
