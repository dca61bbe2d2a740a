import { address } from "#workbook/sheet.ts";
import type { TaskId } from "../../src/taskpane/function-guide.ts";
import { inputCell, literal, resultCell } from "./cell-text.ts";
import type { Block } from "./document.ts";
import {
  layOut,
  placed,
  rangeReference,
  sheetOf,
  tableReference,
  type DataBlock,
  type Layout,
  type Placed,
} from "./example-sheet.ts";
import { callText } from "./formula.ts";
import type { Inputs } from "./input-facts.ts";
import type { Options } from "./stage.ts";
import { linesOf, wordsIn, type Subject } from "./subject.ts";

/** The two ways to use a function, with data: row by row or by whole columns of an Excel table, and over plain ranges. */
export function exampleBlocks(subject: Subject): readonly Block[] {
  const fitsTable = subject.data.isRowWise || subject.data.rows === 1;
  return [...(fitsTable ? insideTable(subject) : outsideTable(subject)), ...besideTable(subject)];
}

/** One formula in a column of the table, and its result in each row. */
function insideTable(subject: Subject): readonly Block[] {
  const { words, data, facts, takesHeaders } = subject;
  const layout = layoutOf(subject, true);
  const [main] = layout.blocks;
  const options: Options = { parameters: data.parameters, ...(takesHeaders && { headers: false }) };
  const inputs = references(subject, layout, (block, input) => tableReference(block, input, block === main));
  const call = callText(subject.definition, inputs, options);
  const lines = linesOf(subject, options);
  const width = lines[0]?.length ?? 1;
  const isTall = lines.length > data.rows;
  const isIndexed = width > 1 || isTall;
  const column = resultTitle(subject);
  const results = Array.from({ length: data.rows }, (_, row) => {
    const [first] = linesOf(subject, options, rowOf(subject, row));
    return placed(row + 1, layout.resultColumn, resultCell(first?.[0], facts.results[0]?.isDate === true));
  });
  const header = placed(0, layout.resultColumn, { text: column, kind: "header" });
  return [
    { kind: "heading", text: words.inTable },
    { kind: "text", text: [...otherTables(subject, layout), words.typeInColumn(main?.table ?? "", column)] },
    { kind: "formula", formula: isIndexed ? `=INDEX(${call},1,1)` : `=${call}` },
    {
      kind: "sheet",
      label: words.sheet(words.inTable),
      sheet: sheetOf([...dataCells(subject, layout, "header"), header, ...results]),
    },
    ...(isIndexed ? [note(words.indexed(width, isTall))] : []),
  ];
}

/** One formula beside the table that takes its whole columns. */
function outsideTable(subject: Subject): readonly Block[] {
  const { words, data } = subject;
  const layout = layoutOf(subject, false);
  const options = { parameters: data.parameters };
  const lines = linesOf(subject, options);
  const inputs = references(subject, layout, (block, input) => tableReference(block, input, false));
  const told = words.typeOutside(layout.blocks[0]?.table ?? "", formulaCell(subject, layout), isSpilled(lines));
  return [
    { kind: "heading", text: words.inTable },
    { kind: "text", text: [...otherTables(subject, layout), told] },
    { kind: "formula", formula: `=${callText(subject.definition, inputs, options)}` },
    { kind: "sheet", label: words.sheet(words.inTable), sheet: spilled(subject, layout, lines, "header") },
  ];
}

/** One formula over plain ranges; with words where there are codes. */
function besideTable(subject: Subject): readonly Block[] {
  const { words, data, facts, hasCodes, language } = subject;
  const layout = layoutOf(subject, false);
  const options: Options = { parameters: data.parameters, ...(hasCodes && { lang: wordsIn(language) }) };
  const lines = linesOf(subject, options);
  const inputs = references(subject, layout, rangeReference);
  return [
    { kind: "heading", text: words.besideTable },
    { kind: "text", text: [words.typeIn(formulaCell(subject, layout), isSpilled(lines))] },
    { kind: "formula", formula: `=${callText(subject.definition, inputs, options)}` },
    { kind: "sheet", label: words.sheet(words.besideTable), sheet: spilled(subject, layout, lines, "title") },
    ...(hasCodes ? [note(words.inWords(wordsIn(language)))] : []),
    ...(facts.results.some(({ isDate }) => isDate) ? [note(words.datesAre)] : []),
  ];
}

function note(text: string): Block {
  return { kind: "note", text: [text] };
}

function isSpilled(lines: readonly (readonly unknown[])[]): boolean {
  return lines.length > 1 || (lines[0]?.length ?? 1) > 1;
}

// A result with headers begins in the row of the data's own.
function formulaCell({ takesHeaders }: Subject, { resultColumn }: Layout): string {
  return address(takesHeaders ? 0 : 1, resultColumn);
}

function isOwnRow({ facts }: Subject): (input: number) => boolean {
  return (input) => facts.inputs[input]?.shape === "row";
}

function layoutOf(subject: Subject, isInside: boolean): Layout {
  const { data, titles, words, definition } = subject;
  const tables = [words.tables[definition.task as TaskId], words.list] as const;
  return layOut(data, isOwnRow(subject), titles, tables, isInside);
}

function references(
  { data, facts }: Subject,
  { blocks }: Layout,
  reference: (block: DataBlock, input: number) => string,
): readonly string[] {
  return data.inputs.map((matrix, at) => {
    const block = blocks.find(({ columns }) => columns.some(({ input }) => input === at));
    if (block !== undefined) return reference(block, at);
    const own = facts.inputs[at];
    return matrix === null || own === undefined ? "" : literal(matrix[0]?.[0] ?? null, own);
  });
}

/** The inputs of one row; what is no row of its own stays whole. */
function rowOf(subject: Subject, row: number): Inputs {
  const { inputs, rows } = subject.data;
  const isOwn = isOwnRow(subject);
  return inputs.map((matrix, at) => (isOwn(at) && matrix?.length === rows ? matrix.slice(row, row + 1) : matrix));
}

/** The title of the result's first column; never that of an input, which a table would refuse. */
function resultTitle(subject: Subject): string {
  const { takesHeaders, words, titles, language } = subject;
  if (!takesHeaders) return words.result;
  const title = String(linesOf(subject, { lang: wordsIn(language) })[0]?.[0]);
  return titles.includes(title) ? `${title} ${words.result}` : title;
}

function otherTables({ words }: Subject, { blocks }: Layout): readonly string[] {
  return blocks.slice(1).map(({ table }) => words.secondTable(table));
}

function dataCells({ data, facts }: Subject, { blocks }: Layout, kind: "header" | "title"): readonly Placed[] {
  return blocks.flatMap(({ left, rows, columns }) =>
    columns.flatMap(({ input, part, title }, at) => {
      const own = facts.inputs[input];
      if (own === undefined) return [];
      const cells = Array.from({ length: rows }, (_, row) =>
        placed(row + 1, left + at, inputCell(data.inputs[input]?.[row]?.[part] ?? null, own)),
      );
      return [placed(0, left + at, { text: title, kind }), ...cells];
    }),
  );
}

function spilled(subject: Subject, layout: Layout, lines: readonly (readonly unknown[])[], kind: "header" | "title") {
  const { facts, takesHeaders, words } = subject;
  const first = takesHeaders ? 0 : 1;
  const title = takesHeaders ? [] : [placed(0, layout.resultColumn, { text: words.result, kind: "title" })];
  const cells = lines.flatMap((line, row) =>
    line.map((cell, column) =>
      placed(first + row, layout.resultColumn + column, resultCell(cell, facts.results[column]?.isDate === true)),
    ),
  );
  return sheetOf([...dataCells(subject, layout, kind), ...title, ...cells]);
}
