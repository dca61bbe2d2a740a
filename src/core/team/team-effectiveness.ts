import { TEAM_TRAITS, type TeamTrait } from "../codes/results/team.ts";
import { numbers } from "../kernel/guard.ts";
import { all, fail, map, type Outcome } from "../kernel/outcome.ts";
import { ratingScore } from "../kernel/rating-score.ts";
import { meanOf } from "../kernel/slope.ts";

/** One member's ratings of the team, 1–5; null is "not answered". */
export type TeamSheet = Readonly<Record<TeamTrait, number | null>>;

export interface TeamEffectiveness {
  /** Mean rating r of the traits as (r − 1) ÷ 4, 0–100. */
  readonly score: number;
  /** Traits that anybody rated, in their order. */
  readonly traits: readonly {
    readonly trait: TeamTrait;
    readonly mean: number;
    /** Highest less lowest rating: how far the members see it differently. */
    readonly spread: number;
  }[];
  /** The trait with the lowest mean, of equal ones the first: what to talk about. */
  readonly weakest: TeamTrait;
}

/**
 * How a team sees itself on eight traits. Faults: out-of-range outside 1–5, missing when nobody rated anything.
 * @model TEAM-4
 * @origin own
 */
export function teamEffectiveness(sheets: readonly TeamSheet[]): Outcome<TeamEffectiveness> {
  const rated = TEAM_TRAITS.map((trait) => ({ trait, ratings: sheets.flatMap((sheet) => sheet[trait] ?? []) }));
  const checked = all(
    rated.flatMap(({ trait, ratings }) => ratings.map((rating) => numbers({ [`team.${trait}`]: [rating, 1, 5] }))),
  );
  if (!checked.ok) return checked;
  const traits = rated.flatMap(({ trait, ratings }) => {
    const mean = meanOf(ratings);
    return mean === null ? [] : [{ trait, mean, spread: Math.max(...ratings) - Math.min(...ratings) }];
  });
  const [first, ...others] = traits;
  if (first === undefined) return fail({ code: "missing", argument: "teamRatings" });
  const weakest = others.reduce((lowest, other) => (other.mean < lowest.mean ? other : lowest), first);
  const mean = traits.reduce((sum, trait) => sum + trait.mean, 0) / traits.length;
  return map(checked, () => ({ score: ratingScore(mean), traits, weakest: weakest.trait }));
}
