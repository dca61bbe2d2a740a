import { columnChart } from "#charts/column-chart.ts";
import { BANDS } from "#core/marking/class-figures.ts";
import type { SectionView } from "../document/document-view.ts";
import { figure, section } from "../document/make-part.ts";
import type { MarksDocumentContext } from "./marks-document-context.ts";

const SIZE = { width: 89, height: 36 } as const;
/** The bands that a title calls good: those from 80 % on. */
const GOOD = BANDS.indexOf(0.8);

/** How many papers lie in which band. */
export function spreadSection({ marks, say, format, words, ink }: MarksDocumentContext): SectionView {
  const { spread, papers } = marks.figures;
  const percent = (share: number) => String(Math.round(share * 100));
  const columns = spread.map((count, band) => {
    const [from = 0, until = 1] = [BANDS[band], BANDS[band + 1]];
    const label = band === 0 ? say.spread.below(percent(until)) : say.spread.band(percent(from), percent(until));
    return { label, actual: count, text: format.count(count) };
  });
  const good = spread.slice(GOOD).reduce((sum, count) => sum + count, 0);
  const desc = columns.map(({ label, text }) => `${label} ${text}`).join(words.list);
  return section("spread", say.spread.subject, say.spread.title(format.count(good), format.count(papers)), [
    figure(columnChart({ columns, ...SIZE, ink, title: say.spread.picture, desc })),
  ]);
}

/** The part of its points that the class earned in each task. */
export function tasksSection({ marks, say, format, words, ink }: MarksDocumentContext): SectionView {
  const counted = marks.papers.filter(({ counts }) => counts);
  const shares = marks.tasks.map(({ number, maximum }, at) => {
    const points = counted.reduce((sum, { tasks }) => sum + (tasks[at] ?? 0), 0);
    return { task: String(number), share: maximum > 0 && counted.length > 0 ? points / (maximum * counted.length) : 0 };
  });
  const columns = shares.map(({ task, share }) => ({
    label: say.tasks.label(task),
    actual: share,
    text: format.ratio(share),
  }));
  const worst = shares.toSorted((one, other) => one.share - other.share)[0];
  const title = worst === undefined ? "" : say.tasks.title(worst.task, format.ratio(worst.share));
  const desc = columns.map(({ label, text }) => `${label} ${text}`).join(words.list);
  return section("tasks", say.tasks.subject, title, [
    figure(columnChart({ columns, ...SIZE, ink, title: say.tasks.picture, desc })),
  ]);
}
