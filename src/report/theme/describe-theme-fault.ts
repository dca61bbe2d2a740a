import { catalogue, type Catalogue } from "#locales/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { ThemeFault, ThemeProblem } from "./theme-fault.ts";

/** A fault of a theme in words: file, line, field, what is wrong and what to do about it. */
export function describeThemeFault({ file, line, field, problem }: ThemeFault, language: Language): string {
  const words = catalogue(language).theme;
  const place = words.place(file, line === null ? "" : String(line), field ?? "");
  const text =
    file === "" && problem.code === "not-there" ? words.problem["folder-not-there"] : whatIsWrong(problem, words);
  return words.fault(place, text);
}

type Words = Catalogue["theme"];
type Sayings = { readonly [Code in PlainProblem["code"]]: (problem: Extract<PlainProblem, { code: Code }>) => string };
type PlainProblem = Exclude<ThemeProblem, { code: "wrong-kind" | "too-large" }>;

function whatIsWrong(problem: ThemeProblem, words: Words): string {
  if (problem.code === "wrong-kind") return words.problem["wrong-kind"][problem.expected];
  if (problem.code === "too-large")
    return words.problem["too-large"]({ size: sizeText(problem.bytes), most: sizeText(problem.most) });
  const sayings: Sayings = words.problem;
  const say = sayings[problem.code] as (one: PlainProblem) => string;
  const near = "nearest" in problem && problem.nearest !== null ? [words.near(problem.nearest)] : [];
  const known =
    "known" in problem && typeof problem.known !== "number" ? [words.known(problem.known.join(words.list))] : [];
  return [say(problem), ...near, ...known].join(words.gap);
}

const KILO = 1024;

function sizeText(bytes: number): string {
  return bytes < KILO * KILO ? `${Math.ceil(bytes / KILO)} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}

/** Down to one decimal: a contrast below the least is not shown as the least. */
export function contrastText(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1);
}
