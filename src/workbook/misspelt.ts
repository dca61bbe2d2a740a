import { MISSPELT_CHARACTERS, MISSPELT_LETTERS } from "./confidence.ts";
import { columnsNamed, KNOWN_WORDS, knownNames } from "./header-names.ts";
import { letters } from "./header-text.ts";
import { soundAlike } from "./same-sound.ts";

export interface Correction {
  readonly text: string;
  /** Misspelt: nothing else can be meant. Similar: one character is another that sounds different. */
  readonly reason: "misspelt" | "similar";
}

/** The known names from which a header that nobody knows is one slip away. */
export function corrections(text: string): readonly Correction[] {
  return /\p{Script=Han}/u.test(text) ? hanCorrections(letters(text)) : latinCorrections(text);
}

function hanCorrections(key: string): readonly Correction[] {
  const wanted = [...key];
  if (wanted.length < MISSPELT_CHARACTERS) return [];
  return near(hanNames(), key).flatMap((known): readonly Correction[] => {
    if (known.length < MISSPELT_CHARACTERS) return [];
    const slip = slipBetween(wanted, [...known]);
    if (slip === null) return [];
    if (slip.kind === "swapped" || (slip.kind === "inserted" && slip.wrong === slip.before)) {
      return [{ text: known, reason: "misspelt" }];
    }
    if (slip.kind !== "replaced") return [];
    return [{ text: known, reason: soundAlike(slip.wrong, slip.right) ? "misspelt" : "similar" }];
  });
}

// Words that the contract knows are meant as they stand: Contract name is no misspelt Contact name.
function latinCorrections(text: string): readonly Correction[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const options = words.map((word) => {
    if (KNOWN_WORDS.has(word) || word.length < MISSPELT_LETTERS - 1) return [word];
    const right = near(latinWords(), word).filter((token) => isMisspelt(word, token, MISSPELT_LETTERS));
    return right.length === 0 ? [word] : right;
  });
  // Written without blanks: Acountname.
  const [only = "", ...others] = words;
  const whole =
    others.length > 0 ? [] : near(latinNames(), only).filter((name) => isMisspelt(only, name, RUN_TOGETHER));
  const phrases = options.reduce<readonly string[]>(
    (begun, next) => begun.flatMap((phrase) => next.map((word) => `${phrase} ${word}`)).slice(0, PHRASES_TRIED),
    [""],
  );
  const plain = letters(text);
  return [...whole, ...phrases]
    .filter((phrase) => letters(phrase) !== plain && columnsNamed(phrase).length > 0)
    .map((phrase) => ({ text: phrase.trim(), reason: "misspelt" }));
}

const PHRASES_TRIED = 8;
// As long as two words.
const RUN_TOGETHER = 8;

function isMisspelt(typed: string, right: string, length: number): boolean {
  return right.length >= length && slipBetween([...typed], [...right]) !== null;
}

type Slip =
  | { readonly kind: "replaced"; readonly wrong: string; readonly right: string }
  | { readonly kind: "swapped" | "missing" }
  | { readonly kind: "inserted"; readonly wrong: string; readonly before: string };

/** The one slip that makes a text of another: a letter replaced, missing, inserted, or two swapped; null for more. */
function slipBetween(typed: readonly string[], right: readonly string[]): Slip | null {
  let at = 0;
  while (at < typed.length && typed[at] === right[at]) at += 1;
  const rest = (text: readonly string[], from: number) => text.slice(from).join("");
  const [wrong = "", wanted = ""] = [typed[at], right[at]];
  if (rest(typed, at + 1) === rest(right, at + 1) && wrong !== "" && wanted !== "") {
    return { kind: "replaced", wrong, right: wanted };
  }
  if (
    wrong !== "" &&
    wrong === right[at + 1] &&
    wanted === typed[at + 1] &&
    rest(typed, at + 2) === rest(right, at + 2)
  ) {
    return { kind: "swapped" };
  }
  if (rest(typed, at) === rest(right, at + 1)) return { kind: "missing" };
  return rest(typed, at + 1) === rest(right, at) ? { kind: "inserted", wrong, before: typed[at - 1] ?? "" } : null;
}

/** Words by themselves and by what is left of them without one letter: two words one slip apart share an entry. */
type SlipIndex = ReadonlyMap<string, ReadonlySet<string>>;

function slipIndex(words: Iterable<string>): SlipIndex {
  const index = new Map<string, Set<string>>();
  for (const word of words) {
    for (const form of formsOf(word)) index.set(form, (index.get(form) ?? new Set()).add(word));
  }
  return index;
}

function near(index: SlipIndex, word: string): readonly string[] {
  return [...new Set([...formsOf(word)].flatMap((form) => [...(index.get(form) ?? [])]))].filter(
    (found) => found !== word,
  );
}

function formsOf(word: string): ReadonlySet<string> {
  const characters = [...word];
  return new Set([word, ...characters.map((_, at) => characters.toSpliced(at, 1).join(""))]);
}

const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};
const isHan = (name: string) => /\p{Script=Han}/u.test(name);
const hanNames = once(() => slipIndex([...knownNames()].filter(isHan)));
const latinNames = once(() => slipIndex([...knownNames()].filter((name) => !isHan(name))));
const latinWords = once(() => slipIndex(KNOWN_WORDS));
