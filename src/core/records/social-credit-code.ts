import type { CreditCodeProblem } from "../codes/results/retention.ts";

// GB 32100-2015: digits and capitals without I, O, S, V and Z; each place weighs 3 times the one before, modulo 31.
const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;
const BASE = CHARACTERS.length;

/**
 * What is wrong with a unified social credit code (统一社会信用代码): 18 characters, the six of the region digits, the last
 * a check character. Null when nothing is; whether the code was ever given to anybody is not asked.
 * Full-width forms, lower case and blanks are how people type, not faults.
 * @model REC-3
 * @origin std
 */
export function creditCodeProblem(typed: string): CreditCodeProblem | null {
  const code = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  if ([...code].length !== LENGTH) return "LENGTH";
  const values = [...code].map((character) => CHARACTERS.indexOf(character));
  if (values.includes(-1) || !/^..\d{6}/.test(code)) return "CHARACTER";
  return values.at(-1) === checkValue(values.slice(0, -1)) ? null : "CHECK";
}

function checkValue(values: readonly number[]): number {
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % BASE;
  }
  return (BASE - (sum % BASE)) % BASE;
}
