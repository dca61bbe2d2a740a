import { VALUE_AXES } from "#core/codes/codes.ts";
import { valueRadar } from "#charts/value-radar.ts";
import type { Markup } from "#charts/svg.ts";
import { formats } from "#locales/format.ts";
import type { Language } from "#locales/language.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import type { AccountFacts } from "#report/view/facts/account-facts.ts";
import { PANE_INK } from "../../shared/ink.ts";

export interface ScoreView {
  readonly title: string;
  readonly radar: Markup;
  readonly rows: readonly {
    readonly axis: string;
    readonly score: string;
    readonly weight: string;
    readonly points: string;
  }[];
  readonly total: string;
}

interface ScoreContext {
  readonly facts: AccountFacts;
  readonly words: WorkingWords;
  readonly language: Language;
}

/** What is missing for a figure, in words; empty where nothing is. */
export function missingFor(fault: AccountFacts["value"]["faults"]["score"], { codes, pane }: WorkingWords): string {
  if (fault === null || !("argument" in fault)) return "";
  const names: Readonly<Record<string, string>> = { ...codes.valueAxis, ...pane.accounts.inputs };
  return pane.accounts.noScoreText(names[fault.argument] ?? fault.argument);
}

export function scoreOf({ facts, words, language }: ScoreContext): ScoreView | null {
  const { score } = facts.value;
  if (score === null) return null;
  const format = formats(language, 0);
  const { accounts } = words.pane;
  const rows = score.axes.map(({ axis, score: own, weight, contribution }) => ({
    axis: words.codes.valueAxis[axis],
    score: own === null ? accounts.unknown : format.score(own),
    weight: format.ratio(weight),
    points: format.points(contribution),
  }));
  const said = rows.map((row) => `${row.axis} ${row.score}`).join(words.pane.shell.list);
  const axes = VALUE_AXES.map((axis, at) => {
    const own = score.axes.find((one) => one.axis === axis);
    return {
      label: words.codes.valueAxis[axis],
      value: own?.score ?? null,
      counted: (own?.weight ?? 0) > 0,
      valueText: rows[at]?.score ?? "",
    };
  });
  const title = accounts.sections.score(format.points(score.total));
  return {
    title,
    radar: valueRadar({
      axes,
      target: facts.book.parameters["balance.target"],
      size: 64,
      title,
      desc: accounts.score.radar(said),
      ink: PANE_INK,
    }),
    rows,
    total: format.points(score.total),
  };
}
