import { normalise } from "#core/kernel/normalise.ts";

const LETTERS = "abcdefghjklmnopqrstwxyz";
/** For each letter the first character that the dictionary has under it. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";

// Characters of names and places with more than one reading, by the initials of all of them.
const SEVERAL: Readonly<Record<string, string>> = {
  重: "zc",
  长: "cz",
  厦: "xs",
  行: "hx",
  单: "ds",
  曾: "zc",
  仇: "qc",
  解: "jx",
  查: "cz",
  区: "qo",
  朴: "pb",
  乐: "ly",
  盛: "sc",
  翟: "zd",
  尉: "wy",
  盖: "gh",
  员: "y",
  柏: "b",
  六: "l",
};

const collator = new Intl.Collator("zh-CN");

/** The initials that a character may be read with; a letter or a digit is its own. */
export function initialsOf(character: string): string {
  const several = SEVERAL[character];
  if (several !== undefined) return several;
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const after = [...FIRST].findLastIndex((first) => collator.compare(character, first) >= 0);
  return LETTERS.charAt(after);
}

/** Whether a name is meant by what somebody typed: a part of it, or the initials of some of its characters in a row. */
export function isMeant(name: string, typed: string): boolean {
  const wanted = normalise(typed).replaceAll(" ", "");
  const own = normalise(name);
  if (wanted === "" || own.replaceAll(" ", "").includes(wanted)) return true;
  if (!/^[a-z0-9]+$/.test(wanted)) return false;
  const initials = [...own.replaceAll(" ", "")].map(initialsOf);
  return initials.some((_, start) =>
    [...wanted].every((letter, at) => initials[start + at]?.includes(letter) === true),
  );
}
