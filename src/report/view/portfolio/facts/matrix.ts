import type { SerialDate } from "#core/calendar/serial-date.ts";
import { reaches } from "#core/kernel/guard.ts";
import { valueDimension } from "#core/value/value-dimension.ts";
import { valueMatrix, type MatrixPlace, type MatrixScores, type ValueMatrix } from "#core/value/value-matrix.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Standing } from "../../facts/standings.ts";

export interface Matrix {
  /** Where the scores come from: assessments, or the ratings in the customers table where nobody assessed. */
  readonly basis: "assessments" | "ratings";
  readonly cuts: ValueMatrix["cuts"];
  readonly points: readonly { readonly standing: Standing; readonly place: MatrixPlace }[];
}

const FEWEST = 2;

/** Accounts by current and potential value; null where fewer than two of them have both scores. */
export function matrixOf(standings: readonly Standing[], parameters: Parameters, asOf: SerialDate): Matrix | null {
  const assessed = standings.map((standing) => ({
    standing,
    scores: assessedScores(standing.account, parameters, asOf),
  }));
  const rated = standings.map((standing) => ({ standing, scores: ratedScores(standing) }));
  const [byAssessment, byRating] = [
    matrixFrom("assessments", assessed, parameters),
    matrixFrom("ratings", rated, parameters),
  ];
  const enough = standings.length * parameters["valueMatrix.enoughAssessed"];
  const isEnough = byAssessment !== null && reaches(byAssessment.points.length, enough);
  return isEnough ? byAssessment : (byRating ?? byAssessment);
}

interface Scored {
  readonly standing: Standing;
  readonly scores: MatrixScores;
}

function matrixFrom(basis: Matrix["basis"], all: readonly Scored[], parameters: Parameters): Matrix | null {
  const isBlended = parameters["valueMatrix.strategicShare"] > 0;
  const known = all.filter(
    ({ scores: { current, potential, strategic } }) =>
      current !== null && potential !== null && (!isBlended || strategic !== null),
  );
  if (known.length < FEWEST) return null;
  const matrix = valueMatrix(
    known.map(({ scores }) => scores),
    null,
    parameters,
  );
  if (!matrix.ok) return null;
  const points = known.flatMap(({ standing }, index) => {
    const place = matrix.value.places[index];
    return place === undefined ? [] : [{ standing, place }];
  });
  return { basis, cuts: matrix.value.cuts, points };
}

/** The newest assessment of the account. */
function assessedScores({ valueAssessments }: Account, parameters: Parameters, asOf: SerialDate): MatrixScores {
  const [newest] = valueAssessments
    .filter(({ date }) => date <= asOf)
    .toReversed()
    .sort((one, other) => other.date - one.date);
  if (newest === undefined) return { current: null, potential: null, strategic: null };
  const assessment = { ...newest, influence: newest.industryInfluence, techFit: newest.technicalFit };
  const score = (dimension: "current" | "potential" | "strategic") => {
    const found = valueDimension(dimension, assessment, parameters);
    return found.ok ? found.value.score : null;
  };
  return { current: score("current"), potential: score("potential"), strategic: score("strategic") };
}

function ratedScores({ account: { customer } }: Standing): MatrixScores {
  return { current: customer.financial, potential: customer.growth, strategic: customer.strategic };
}
