import { NEGOTIATION_STYLES } from "#core/codes/results/negotiation.ts";
import { APPROACH_STYLES } from "#core/negotiation/approach-style.ts";
import { STYLE_POSITIONS } from "#core/negotiation/style-position.ts";
import type { BandView } from "../document/document-view.ts";
import { cell, note, row, section, table, wide, words as wordsColumn } from "../document/make-part.ts";
import { paragraph, sourcesText } from "../report-context.ts";
import type { NegotiationContext } from "./negotiation-context.ts";

const DEGREES = { 1: "high", 0: "middle", "-1": "low" } as const;

/** The five styles, and which of them the approach asks for. */
export function stylesSection(context: NegotiationContext): BandView {
  const { say, catalogue, facts } = context;
  const { approach } = facts.negotiation;
  const { columns, degree } = say.styles;
  const rows = NEGOTIATION_STYLES.map((style) => {
    const { assertiveness, cooperativeness } = STYLE_POSITIONS[style];
    const { good, cost, when } = say.styles.rows[style];
    const name = catalogue.codes.negotiationStyle[style];
    const fits = approach !== null && APPROACH_STYLES[approach] === style;
    const cells = [degree[DEGREES[assertiveness]], degree[DEGREES[cooperativeness]], good, cost, when];
    return row([cell(name), ...cells], fits ? "strong" : "plain");
  });
  const heads = [
    wordsColumn(columns.style, 28),
    wordsColumn(columns.firm, 24),
    wordsColumn(columns.open, 24),
    wordsColumn(columns.good),
    wordsColumn(columns.cost),
    wordsColumn(columns.when, 44),
  ];
  const sources = sourcesText(context, [
    ["NEG-5", "std"],
    ["NEG-6", "own"],
  ]);
  const under = paragraph(context, [approach === null ? say.styles.mixed : say.styles.key, say.styles.test, sources]);
  return wide(
    section("styles", say.styles.subject, say.styles.title[approach ?? "unknown"], [table(heads, rows), note(under)]),
  );
}
