import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { SwotField } from "#core/codes/performance.ts";
import { normalise } from "#core/kernel/normalise.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { confrontation, type Confrontation } from "#core/strategy/confrontation.ts";
import { raterAgreement } from "#core/strategy/rater-agreement.ts";
import { strategicDirection, type Direction } from "#core/strategy/strategic-direction.ts";
import { strategyScore } from "#core/strategy/strategy-score.ts";
import { towsPairs, type SwotItem, type TowsPair } from "#core/strategy/tows-pairs.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";
import type { AccountFacts } from "./account-facts.ts";
import { concerns } from "./rivals.ts";

export interface SwotPoint extends SwotItem {
  readonly statement: string;
}

/** The SWOT of one subject, how its points meet, and what follows (STR-4 to STR-6). */
export interface SubjectSwot {
  /** Strengths, then weaknesses. */
  readonly inside: readonly SwotPoint[];
  readonly strengths: number;
  /** Opportunities, then threats. */
  readonly outside: readonly SwotPoint[];
  readonly opportunities: number;
  /** Points beyond the most important of their fields. */
  readonly leftOut: number;
  /** Mean score of each cell; null where nobody scored it. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly unscored: number;
  /** Cells on which the raters disagree too much. */
  readonly disputed: number;
  /** null without any score. */
  readonly matrix: Confrontation | null;
  readonly direction: Direction | null;
  /** The pair of each field to think about first. */
  readonly pairs: readonly TowsPair<SwotPoint>[];
}

/** Our own, on which the account's strategy rests. */
export interface Swot extends SubjectSwot {
  /** Of this account, or of the company where nobody wrote one for the account. */
  readonly scope: "account" | "company";
}

/** null without a SWOT of ourselves at this account or in the company. */
export function swotOf({ account, book, asOf }: AccountFacts): Swot | null {
  const rows = book.team.swot.filter(
    (row) => (row.subject === null || row.subject === "OWN") && (row.assessed === null || row.assessed <= asOf),
  );
  const special = rows.filter(({ customer }) => customer !== null && concerns(customer, account));
  const used = special.length > 0 ? special : rows.filter(({ customer }) => customer === null);
  const found = confrontedSwot(used, book, asOf);
  return found === null ? null : { scope: special.length > 0 ? "account" : "company", ...found };
}

/** @param rows of one subject. null while either its inner or its outer side is not known. */
export function confrontedSwot(rows: readonly Row<"swot">[], book: AccountBook, asOf: SerialDate): SubjectSwot | null {
  const { parameters } = book;
  const items = pointsOf(rows);
  const of = (field: SwotField) => mostImportant(items, field, parameters);
  const [inside, outside] = [
    [...of("S"), ...of("W")],
    [...of("O"), ...of("T")],
  ];
  if (inside.length === 0 || outside.length === 0) return null;
  const entered = scoresIn(book, asOf);
  const namesOutside = outside.map(namesOf);
  const agreed = inside.map(namesOf).map((names) => {
    const ofLine = entered.filter((one) => names.includes(one.inside));
    return namesOutside.map((others) =>
      agreementOf(
        ofLine.filter((one) => others.includes(one.outside)),
        parameters,
      ),
    );
  });
  const scores = agreed.map((line) => line.map((cell) => cell?.mean ?? null));
  const known = scores.flat().filter((score) => score !== null).length;
  const matrix = known === 0 ? null : matrixOf(scores, of("S").length, of("O").length, parameters);
  const direction = matrix === null ? null : strategicDirection(matrix.quadrants);
  return {
    inside,
    strengths: of("S").length,
    outside,
    opportunities: of("O").length,
    leftOut: items.length - inside.length - outside.length,
    scores,
    unscored: inside.length * outside.length - known,
    disputed: agreed.flat().filter((cell) => cell?.discuss === true).length,
    matrix,
    direction: direction?.ok === true ? direction.value : null,
    pairs: towsPairs(items, parameters).pairs.filter(({ place }) => place === 1),
  };
}

/** Points with the names that confrontations call them by; a name that stands twice counts once. */
export function pointsOf(rows: readonly Row<"swot">[]): readonly SwotPoint[] {
  const points = new Map<string, SwotPoint>();
  for (const { itemId, field, rank, statement } of rows) {
    const name = itemId ?? statement;
    if (!points.has(normalise(name))) points.set(normalise(name), { name, field, rank, statement });
  }
  return [...points.values()];
}

function mostImportant(items: readonly SwotPoint[], field: SwotField, parameters: Parameters): readonly SwotPoint[] {
  return items
    .filter((item) => item.field === field)
    .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || (one.name < other.name ? -1 : 1))
    .slice(0, parameters["swot.perField"]);
}

/** A score that somebody gave, with the names of its points in the form in which they are compared. */
interface EnteredScore {
  readonly inside: string;
  readonly outside: string;
  readonly score: number;
}

function scoresIn({ team }: AccountBook, asOf: SerialDate): readonly EnteredScore[] {
  return team.confrontations.flatMap(({ inside, outside, score, assessed }) =>
    score !== null && (assessed === null || assessed <= asOf)
      ? [{ inside: normalise(inside), outside: normalise(outside), score }]
      : [],
  );
}

/** What confrontations call a point, in that form. */
function namesOf({ name, statement }: SwotPoint): readonly string[] {
  return [normalise(name), normalise(statement)];
}

function agreementOf(entered: readonly EnteredScore[], parameters: Parameters) {
  const scores = entered.map(({ score }) => score);
  const agreed = scores.length === 0 ? null : raterAgreement(scores, parameters);
  return agreed?.ok === true ? agreed.value : null;
}

/** A cell that nobody scored counts as unrelated. */
function matrixOf(
  scores: Swot["scores"],
  strengths: number,
  opportunities: number,
  parameters: Parameters,
): Confrontation | null {
  const whole = scores.map((line) => line.map((score) => score ?? 0));
  const found = confrontation({ scores: whole, strengths, opportunities }, parameters);
  return found.ok ? found.value : null;
}

export interface StrategyOption {
  readonly row: Row<"strategies">;
  /** 1–5 (STR-6); null where a rating is missing. */
  readonly score: number | null;
}

/** Strategies of this account and of the whole company, the account's own first, then the chosen ones, the best first. */
export function strategiesOf(account: Account, { team, parameters }: AccountBook): readonly StrategyOption[] {
  const rank = ({ row }: StrategyOption) => (row.customer === null ? 2 : 0) + (row.chosen === true ? 0 : 1);
  return team.strategies
    .filter(({ customer, progress }) => concerns(customer, account) && progress !== "DROPPED")
    .map((row) => {
      const score = strategyScore(row, parameters);
      return { row, score: score.ok ? score.value.score : null };
    })
    .sort((one, other) => rank(one) - rank(other) || (other.score ?? -1) - (one.score ?? -1));
}
