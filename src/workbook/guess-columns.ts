import { columnFit, listsInColumn, wordShare } from "./column-fit.ts";
import { fitReason, readingOf } from "./column-reading.ts";
import { ASKED, MARGIN, NAME_CONFIDENCE, NO_VALUES, SURE, UNFIT } from "./confidence.ts";
import type { TableId } from "./contract.ts";
import type { Column } from "./define-table.ts";
import { guessHeader, type Guess } from "./guess-header.ts";
import { columnsOf } from "./columns-of.ts";
import { headerText } from "./header-text.ts";
import type { DoubtfulHeader, MatchedColumn } from "./matched-column.ts";
import type { Grid } from "./grid.ts";
import type { MatchReason } from "./match-reason.ts";

export interface GuessedColumns {
  readonly taken: readonly MatchedColumn[];
  readonly doubtful: readonly DoubtfulHeader[];
}

/**
 * Columns under headers that are none of their names. A claim is taken when it is sure and clearly better than any other
 * of the same header and any other on the same column; what is likely and not taken is left to a person.
 */
export function guessColumns(
  table: TableId,
  grid: Grid,
  chosen: readonly MatchedColumn[],
  undecided: readonly DoubtfulHeader[],
): GuessedColumns {
  const usedHeaders = new Set([...chosen, ...undecided].map(({ index }) => index));
  const usedColumns = new Set([
    ...chosen.map(({ id }) => id),
    ...undecided.flatMap(({ choices }) => choices.map(({ column }) => column)),
  ]);
  const columns = new Map(columnsOf(table).filter(([id]) => !usedColumns.has(id)));
  const headers = grid.headers.filter(({ index, header }) => !usedHeaders.has(index) && header.trim() !== "");
  const claims = headers.flatMap((header) => claimsOf(table, header, columns, grid));
  return settle(
    claims.filter(({ confidence }) => confidence >= ASKED),
    [],
  );
}

/** Takes the claims that nothing contests, and again among the rest, because each one taken may settle another. */
function settle(claims: readonly MatchedColumn[], taken: readonly MatchedColumn[]): GuessedColumns {
  const sure = claims.filter((claim) => claim.confidence >= SURE && !claims.some((other) => contests(other, claim)));
  if (sure.length === 0) return { taken, doubtful: doubtfulHeaders(claims) };
  const rest = claims.filter(({ id, index }) => !sure.some((other) => other.id === id || other.index === index));
  return settle(rest, [...taken, ...sure]);
}

function contests(other: MatchedColumn, claim: MatchedColumn): boolean {
  if (other === claim || (other.id !== claim.id && other.index !== claim.index)) return false;
  return other.confidence > claim.confidence - MARGIN;
}

function doubtfulHeaders(claims: readonly MatchedColumn[]): readonly DoubtfulHeader[] {
  return [...new Set(claims.map(({ index }) => index))].map((index) => {
    const own = claims.filter((claim) => claim.index === index).toSorted((a, b) => b.confidence - a.confidence);
    const choices = own.map(({ id, confidence, reasons }) => {
      const isContested = claims.some((other) => other.id === id && other.index !== index);
      const more: readonly MatchReason[] = isContested ? ["other-header"] : [];
      return {
        column: id,
        confidence,
        reasons: [...reasons, ...(own.length > 1 ? (["other-column"] as const) : []), ...more],
      };
    });
    return { index, header: own[0]?.header ?? "", choices };
  });
}

function claimsOf(
  table: TableId,
  header: Grid["headers"][number],
  columns: ReadonlyMap<string, Column>,
  grid: Grid,
): readonly MatchedColumn[] {
  const guesses = guessHeader(header.header).filter((guess) => guess.table === table);
  if (guesses.length === 0 && listsInColumn(header.index, grid.body).length === 0) return [];
  return [...columns].flatMap(([id, column]) => {
    const guess = guesses.find((other) => other.column === id);
    const values = column.codes === undefined ? 0 : byValues(id, header, columns, grid);
    if (guess === undefined && values === 0) return [];
    const reading = readingOf(id, column, header, headerText(header.header), grid);
    const named = guess === undefined ? { confidence: 0, reasons: [] } : withValues(guess, reading, grid);
    const reasons: readonly MatchReason[] = [
      ...new Set([...named.reasons, ...(values > 0 ? (["values"] as const) : [])]),
    ];
    // Two witnesses who do not know of each other.
    const confidence = 1 - (1 - named.confidence) * (1 - values);
    return [{ ...reading, confidence, reasons }];
  });
}

/** How much the name is worth with these values below it. */
function withValues(guess: Guess, reading: Omit<MatchedColumn, "confidence" | "reasons">, { body }: Grid) {
  const isText = reading.column.kind === "text";
  const share = isText && !IS_NUMBERED.test(reading.header) ? wordShare(reading.index, body) : columnFit(reading, body);
  const factor = share === null ? NO_VALUES : UNFIT + (1 - UNFIT) * share;
  return { confidence: guess.confidence * factor, reasons: [...guess.reasons, fitReason(share)] };
}

// Texts that may well be numbers.
const IS_NUMBERED = /(?:号码?|编码|代码|电话|手机|\b(?:id|no|code|number|phone|mobile|tel))[\s.]*$/i;

/** How much the values alone say for a column of codes: they are words of its list, and of no other one. */
function byValues(
  id: string,
  header: Grid["headers"][number],
  columns: ReadonlyMap<string, Column>,
  { body }: Grid,
): number {
  const lists = listsInColumn(header.index, body);
  // 目标关系等级 holds the same words as 关系等级: the header tells which of the two it is not.
  const isWanted = WANTED.test(header.header);
  const sharing = [...columns].filter(
    ([
      ,
      {
        codes,
        header: { zh },
      },
    ]) => {
      return codes !== undefined && lists.includes(codes) && WANTED.test(zh) === isWanted;
    },
  );
  const isAmong = sharing.some(([other]) => other === id);
  return isAmong ? NAME_CONFIDENCE.values / Math.max(sharing.length, lists.length) : 0;
}

const WANTED = /目标|目標|期望|希望|计划|計劃|wanted|target|desired|planned|goal/i;
