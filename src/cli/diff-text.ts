import type { ChangeView, Direction } from "#report/view/diff/change-view.ts";
import type { DiffView } from "#report/view/diff/diff-view.ts";
import type { TierMatrixView } from "#report/view/diff/portfolio-diff.ts";
import { columnsOf, padBefore, padTo, wrapText } from "./text-layout.ts";

const WIDTH = 100;
const INDENT = "  ";
const MARKS: Readonly<Record<Direction, string>> = { better: "+", worse: "!", neutral: " " };

/** The comparison as lines of a terminal, at most 100 columns wide. */
export function diffText(view: DiffView): readonly string[] {
  const { title, notes, summary, legend, headings, parameters, portfolio, accounts, added, gone } = view;
  const nothing = accounts.length + added.length + gone.length + parameters.length === 0;
  const topics = Object.values(view.topics);
  const labels = Math.max(...topics.map(columnsOf)) + 2;
  const listed = (rows: DiffView["added"]) =>
    rows.flatMap((row) => paragraph(`${row.title}${INDENT}${row.text}`, INDENT, INDENT + INDENT));
  return [
    ...paragraph(title, "", INDENT),
    ...notes.flatMap((note) => paragraph(note, "", INDENT)),
    "",
    ...paragraph(nothing ? summary : `${summary}${INDENT}${legend}`, "", INDENT),
    ...section(headings.portfolio, [
      ...matrix(portfolio?.tiers ?? null, view.topics.tier, labels),
      ...changeLines(view, portfolio?.changes ?? [], labels),
    ]),
    ...section(
      headings.parameters,
      parameters.flatMap(({ text }) => paragraph(text, INDENT, INDENT + INDENT)),
    ),
    ...accounts.flatMap((account) => section(account.title, changeLines(view, account.changes, labels))),
    ...section(headings.added, listed(added)),
    ...section(headings.gone, listed(gone)),
  ];
}

/** A heading with its lines; nothing without lines. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...paragraph(heading, "", INDENT), ...lines];
}

function paragraph(text: string, first: string, next: string): readonly string[] {
  const room = WIDTH - Math.max(columnsOf(first), columnsOf(next));
  return wrapText(text, room).map((line, index) => (index === 0 ? first : next) + line);
}

/** The topic stands before its first change; reasons stand under what they explain. */
function changeLines({ topics }: DiffView, changes: readonly ChangeView[], labels: number): readonly string[] {
  return changes.flatMap(({ topic, direction, text, why }, index) => {
    const label = changes[index - 1]?.topic === topic ? "" : topics[topic];
    const first = `${INDENT}${padTo(label, labels)}${MARKS[direction]} `;
    const next = " ".repeat(columnsOf(first));
    return [
      ...paragraph(text, first, next),
      ...why.flatMap((reason) => paragraph(reason, next + INDENT, next + INDENT + INDENT)),
    ];
  });
}

function matrix(tiers: TierMatrixView | null, topic: string, labels: number): readonly string[] {
  if (tiers === null) return [];
  const { corner, columns, rows } = tiers;
  const names = Math.max(...[corner, ...rows.map(({ name }) => name)].map(columnsOf));
  const line = (name: string, cells: readonly string[], label: string) => {
    const figures = cells.map((cell, index) => padBefore(cell, columnsOf(columns[index] ?? "") + 2));
    return `${INDENT}${padTo(label, labels)}${INDENT}${padTo(name, names)}${figures.join("")}`;
  };
  return [line(corner, columns, topic), ...rows.map(({ name, counts }) => line(name, counts.map(String), ""))];
}
