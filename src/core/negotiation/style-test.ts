import { NEGOTIATION_STYLES, type NegotiationStyle } from "../codes/results/negotiation.ts";
import { STYLE_STATEMENTS, styleAsked } from "../guide/style-statements.ts";
import { reaches, within } from "../kernel/guard.ts";
import { all, fail, map, ok, type Outcome } from "../kernel/outcome.ts";
import type { Parameters } from "../parameters/parameters.ts";
import { STYLE_POSITIONS, type StylePosition } from "./style-position.ts";

export interface StyleProfile {
  /** Points of each style, 4–20. */
  readonly scores: Readonly<Record<NegotiationStyle, number>>;
  /** The strongest style and those that come near it, in the order of the styles; empty when the profile is balanced. */
  readonly primary: readonly NegotiationStyle[];
  /** −1 to 1. */
  readonly assertiveness: number;
  /** −1 to 1. */
  readonly cooperativeness: number;
}

const QUESTIONS = STYLE_STATEMENTS.length;
const QUESTIONS_PER_STYLE = QUESTIONS / NEGOTIATION_STYLES.length;
// Two styles pull each way, and each of them has 16 points between its least and its most.
const AXIS = 32;

/**
 * Styles of a person from twenty answers, 1 never to 5 always, in the order of the questions, which go round the five
 * styles. One blank among the four of a style counts as the mean of the other three. This is no TKI.
 * Faults: wrong-shape for another number of answers, out-of-range, missing for two blanks in a style.
 * @model NEG-6
 * @origin own
 */
export function styleProfile(answers: readonly (number | null)[], parameters: Parameters): Outcome<StyleProfile> {
  if (answers.length !== QUESTIONS)
    return fail({
      code: "wrong-shape",
      argument: "styleAnswers",
      found: String(answers.length),
      expected: String(QUESTIONS),
    });
  const checked = all(answers.map((answer) => within("styleAnswers", answer ?? 1, 1, 5)));
  if (!checked.ok) return checked;
  const totals = all(NEGOTIATION_STYLES.map((style) => pointsOf(answers, style)));
  return map(totals, (points) => {
    const scores = NEGOTIATION_STYLES.map((style, index) => [style, points[index]] as const);
    return profileOfScores(Object.fromEntries(scores) as StyleProfile["scores"], parameters);
  });
}

/**
 * The same from the points of the five styles.
 * @model NEG-6
 * @origin own
 */
export function profileOfScores(scores: StyleProfile["scores"], parameters: Parameters): StyleProfile {
  const points = Object.values(scores);
  const most = Math.max(...points);
  const isBalanced = reaches(parameters["style.balanced"], most - Math.min(...points));
  const isNear = (style: NegotiationStyle) => reaches(parameters["style.near"], most - scores[style]);
  return {
    scores,
    primary: isBalanced ? [] : NEGOTIATION_STYLES.filter(isNear),
    assertiveness: axisOf(scores, "assertiveness"),
    cooperativeness: axisOf(scores, "cooperativeness"),
  };
}

function pointsOf(answers: readonly (number | null)[], style: NegotiationStyle): Outcome<number> {
  const own = answers.filter((_, question) => styleAsked(question) === style);
  const given = own.filter((answer) => answer !== null);
  if (own.length - given.length > 1) return fail({ code: "missing", argument: "styleAnswers" });
  return ok((given.reduce((sum, answer) => sum + answer, 0) * QUESTIONS_PER_STYLE) / given.length);
}

function axisOf(scores: StyleProfile["scores"], axis: keyof StylePosition): number {
  const pull = NEGOTIATION_STYLES.reduce((sum, style) => sum + scores[style] * STYLE_POSITIONS[style][axis], 0);
  return pull / AXIS;
}
