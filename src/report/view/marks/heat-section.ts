import { heatMap } from "#charts/heat-map.ts";
import type { MarkedPaper } from "#core/marking/class-marks.ts";
import type { BandView } from "../document/document-view.ts";
import { figure, section, wide } from "../document/make-part.ts";
import { shareText, type MarksDocumentContext } from "./marks-document-context.ts";

/** More would leave no room for a heading. */
const COLUMNS = 11;
/** What a page has room for. */
const ROWS = 40;

interface HeatColumns {
  readonly title: string;
  readonly columns: readonly string[];
  readonly shares: (paper: MarkedPaper) => readonly (number | null)[];
}

/** Papers by tasks, then by items, so many columns and rows at a time as a page takes. */
export function heatBands(context: MarksDocumentContext): readonly BandView[] {
  const { ranked, say, format } = context;
  if (ranked.length === 0) return [];
  const pages = chunks(ranked, evenly(ranked.length, ROWS));
  return [byTask(context), ...byItem(context)].flatMap((columns) =>
    pages.map((papers, page) => {
      const number = format.count(page + 1);
      const title =
        pages.length === 1 ? columns.title : say.heat.part(columns.title, number, format.count(pages.length));
      const map = figure(mapOf(context, columns, papers), { note: say.heat.note });
      return wide(section("heat", say.heat.subject, title, [map]));
    }),
  );
}

function byTask({ marks: { tasks }, say }: MarksDocumentContext): HeatColumns {
  return {
    title: say.heat.tasks,
    columns: tasks.map((task) => say.heat.task(String(task.number), task.title)),
    shares: (paper) => tasks.map(({ maximum }, at) => part(paper.tasks[at], maximum)),
  };
}

function byItem({ marks: { items }, say }: MarksDocumentContext): readonly HeatColumns[] {
  const places = items.map((_, at) => at);
  return chunks(places, evenly(places.length, COLUMNS)).map((some) => {
    const tasks = [...new Set(some.map((at) => items[at]?.task ?? 1))];
    return {
      title: say.heat.items(tasks.length === 1 ? String(tasks[0]) : `${String(tasks[0])}–${String(tasks.at(-1))}`),
      columns: some.map((at) => items[at]?.label ?? ""),
      shares: (paper) => some.map((at) => part(paper.items[at], items[at]?.maximum ?? 0)),
    };
  });
}

function part(points: number | undefined, maximum: number): number | null {
  return points === undefined || maximum === 0 ? null : points / maximum;
}

/** The size of as few parts as possible, all about as large as each other. */
function evenly(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

function mapOf(context: MarksDocumentContext, { columns, shares, title }: HeatColumns, papers: readonly MarkedPaper[]) {
  const { called, ink, say, marks, words } = context;
  const rows = papers.map((paper) => ({
    label: called(paper.number),
    cells: shares(paper).map((share) => ({
      heat: share === null ? null : 1 - share,
      text: share === null ? "" : String(Math.round(share * 100)),
    })),
    note: shareText(context, part(paper.points, marks.maximum)),
  }));
  return heatMap({
    columns,
    rows,
    ink,
    title: `${say.heat.picture}: ${title}`,
    desc: rows.map(({ label, note: share }) => say.heat.row(label, share)).join(words.list),
  });
}
