import { NEGOTIATION_STYLES } from "#core/codes/results/negotiation.ts";
import { STYLE_MARKS, STYLE_STATEMENTS } from "#core/guide/style-statements.ts";
import { styleProfile, type StyleProfile } from "#core/negotiation/style-test.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { formats, type Formats } from "#locales/format.ts";
import { guide } from "#locales/guide.ts";
import type { Language } from "#locales/language.ts";
import { negotiationWords, type NegotiationWords } from "#locales/negotiation-words.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { FigureData, RowData } from "../../shared/screen.tsx";
import type { StyleAnswers } from "./style-answers.ts";

/** Five at a time: one statement of each style. */
const TOGETHER = NEGOTIATION_STYLES.length;
export const STYLE_GROUPS = STYLE_STATEMENTS.length / TOGETHER;

export interface StyleGroupView {
  readonly subject: string;
  readonly message: string;
  /** What the marks mean. */
  readonly scale: string;
  readonly marks: readonly number[];
  readonly statements: readonly { readonly at: number; readonly text: string }[];
  readonly next: string;
}

/** Some of the statements. @param group zero-based */
export function styleGroupView(group: number, language: Language): StyleGroupView {
  const { styleTest } = guide(language);
  const { styles } = negotiationWords(language).pane;
  const first = group * TOGETHER;
  return {
    subject: styles.progress(String(first + 1), String(first + TOGETHER), String(STYLE_STATEMENTS.length)),
    message: styleTest.headers.statement,
    scale: STYLE_MARKS.map((mark) => styles.mark(String(mark), styleTest.marks[mark])).join(styles.between),
    marks: STYLE_MARKS,
    statements: STYLE_STATEMENTS.slice(first, first + TOGETHER).map((id, place) => ({
      at: first + place,
      text: styles.statement(String(first + place + 1), styleTest.rows[id]),
    })),
    next: group + 1 < STYLE_GROUPS ? styles.next : styles.finish,
  };
}

export interface StyleResultView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly rows: readonly RowData[];
  readonly notes: readonly string[];
  /** Where to go on while too much is open, zero-based; null with a result. */
  readonly group: number | null;
}

/** The styles that the answers tell (NEG-6), as KAM.NEGSTYLE gives them; or what is still to be answered. */
export function styleResultView(answers: StyleAnswers, parameters: Parameters, language: Language): StyleResultView {
  const say = negotiationWords(language);
  const { styles } = say.pane;
  const subject = guide(language).styleTest.title;
  const found = styleProfile(answers, parameters);
  if (!found.ok) return { subject, ...openView(answers, say) };
  const format = formats(language, 0);
  return {
    subject,
    message: messageOf(found.value, say),
    figures: figuresOf(found.value, say, format),
    rows: NEGOTIATION_STYLES.map((style) => {
      const { good, cost, when } = say.paper.styles.rows[style];
      return {
        key: style,
        name: say.results.negotiationStyle[style],
        number: styles.points(format.score(found.value.scores[style])),
        reason: [styles.good(good), styles.cost(cost), styles.when(when)].join(say.pane.dot),
        chip: found.value.primary.includes(style) ? { standing: "plain", text: styles.main } : undefined,
      };
    }),
    notes: [say.paper.styles.mixed, guide(language).styleTest.about, styles.formula, styles.stays],
    group: null,
  };
}

function openView(answers: StyleAnswers, { pane: { styles } }: NegotiationWords): Omit<StyleResultView, "subject"> {
  const open = answers.flatMap((answer, at) => (answer === null ? [at] : []));
  return {
    message:
      open.length > TOGETHER
        ? styles.openMany(String(open.length))
        : styles.open(open.map((at) => String(at + 1)).join(styles.list)),
    figures: [],
    rows: [],
    notes: [styles.blanks, styles.stays],
    group: Math.floor((open[0] ?? 0) / TOGETHER),
  };
}

function messageOf({ primary }: StyleProfile, { pane: { styles }, results }: NegotiationWords): string {
  if (primary.length === 0) return styles.balanced(results.styleResult.BALANCED);
  const names = primary.map((style) => results.negotiationStyle[style]).join(styles.list);
  return primary.length === 1 ? styles.one(names) : styles.several(names);
}

function figuresOf(
  { scores, assertiveness, cooperativeness }: StyleProfile,
  { pane: { styles }, paper }: NegotiationWords,
  format: Formats,
): readonly FigureData[] {
  const axis = (value: number) => `${value > 0 ? "+" : ""}${format.index(value)}`;
  const { columns } = paper.styles;
  const points = Object.values(scores);
  return [
    { label: columns.firm, value: axis(assertiveness), note: styles.axis },
    { label: columns.open, value: axis(cooperativeness), note: styles.axis },
    { label: styles.spread, value: format.score(Math.max(...points) - Math.min(...points)), note: styles.ofSpread },
  ];
}

/** The way to the test. */
export function styleTestRow(language: Language): LinkedRow {
  const { about } = negotiationWords(language).pane.styles;
  return {
    key: "styleTest",
    name: guide(language).styleTest.title,
    reason: about,
    route: { screen: "styleTest", group: 0 },
  };
}
