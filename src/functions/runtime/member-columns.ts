import type { RelationshipLevel } from "#core/codes/codes.ts";
import { UNRATED } from "#core/codes/results/people.ts";
import { normalise } from "#core/kernel/normalise.ts";
import { relationshipScore } from "#core/relationships/relationship-level.ts";
import type { RatedMember } from "#core/relationships/relationship-strength.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { Cell } from "./cell.ts";
import { wordOfCode } from "./code-words.ts";
import { code, number, numberNotZero, type Column, type RowOf } from "./column.ts";
import { INCOMPLETE } from "./per-row.ts";
import { isUnread } from "./reading.ts";

/** A relationship level; CR?, 未评估 and what else says that nobody has rated it are null, as a blank is. */
export function ratedLevel(raw: unknown): Column<RelationshipLevel | null> {
  const { cells, read } = code("relationshipLevel", raw);
  return {
    cells,
    read(argument, cell) {
      const level = read(argument, cell);
      return isUnread(level) && isUnrated(cell) ? null : level;
    },
  };
}

/** An attitude from −2 to 2, as a number or as the relationship level that stands for it. */
export function attitudeOf(raw: unknown): Column<number | null> {
  const levels = ratedLevel(raw);
  const scores = number(raw);
  return {
    cells: scores.cells,
    read(argument, cell) {
      if (typeof cell !== "string") return scores.read(argument, cell);
      const level = levels.read(argument, cell);
      return level === null || isUnread(level) ? level : relationshipScore(level);
    },
  };
}

/** The people of a decision chain: role, level and influence. */
export function memberColumns(role: unknown, level: unknown, influence: unknown) {
  return {
    decisionRole: code("role", role),
    relationLevel: ratedLevel(level),
    personInfluence: numberNotZero(influence),
  };
}

export function memberOf(row: RowOf<ReturnType<typeof memberColumns>>): RatedMember {
  return { role: row.decisionRole, level: row.relationLevel, influence: row.personInfluence };
}

const WORDS_FOR_UNRATED: ReadonlySet<string> = new Set(
  [INCOMPLETE, ...UNRATED, ...LANGUAGES.map((language) => wordOfCode("unrated", "CR?", language))].map(normalise),
);

function isUnrated(cell: Cell): boolean {
  return typeof cell === "string" && WORDS_FOR_UNRATED.has(normalise(cell));
}
