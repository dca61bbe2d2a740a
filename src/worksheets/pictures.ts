import type { BookChart, ChartAxis, ChartRange } from "#xlsx/book/chart.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { AxisOf, ChartOf, Picture } from "#templates/worksheets/worksheet.ts";
import type { Draft } from "./draft.ts";
import { columnArea } from "./place.ts";
import { openIn, usesOpen } from "./open-cells.ts";
import type { Mode, Setting } from "./setting.ts";
import { tableNamed } from "./solve.ts";
import type { Speech } from "./speech.ts";

// In columns: a wider chart is no better to read.
const WIDEST = 8;

/** Charts side by side across the sheet, in rows kept free for them. */
export function placePicture(draft: Draft, picture: Picture, mode: Mode, setting: Setting): void {
  const { charts, height } = picture;
  const top = draft.next();
  draft.gap(height);
  draft.together(top);
  const share = Math.min(draft.columns, WIDEST) / charts.length;
  charts.forEach((chart, index) => {
    const left = Math.round(index * share);
    const right = Math.round((index + 1) * share) - 1;
    const area = { top, left, bottom: top + height - 2, right: Math.max(left, right) };
    draft.chart({ chart: chartOf(chart, mode, setting), area, alt: setting.speech.say(chart.alt) });
  });
}

function chartOf(chart: ChartOf, mode: Mode, setting: Setting): BookChart {
  const { speech } = setting;
  const { kind, title, series, values, categories } = chart;
  return {
    kind,
    title: speech.say(title),
    values: axisOf(values, speech),
    ...(categories === undefined ? {} : { categories: axisOf(categories, speech) }),
    series: series.map(({ name, look, ...ranges }) => ({
      name: speech.say(name),
      look,
      categories: rangeOf(ranges.categories, mode, setting),
      values: rangeOf(ranges.values, mode, setting),
      ...(ranges.labels === undefined ? {} : { labels: rangeOf(ranges.labels, mode, setting) }),
    })),
  };
}

function axisOf({ title, ...scale }: AxisOf, { say }: Speech): ChartAxis {
  return title === undefined ? scale : { title: say(title), ...scale };
}

function rangeOf(reference: string, mode: Mode, { places, tables, solved, speech }: Setting): ChartRange {
  const [owner = "", id = ""] = reference.split(".");
  const place = places.get(owner);
  const table = tableNamed(owner, tables);
  const column = table.columns[id];
  if (place === undefined || column === undefined)
    throw new RangeError(`A chart shows "${reference}", which is nowhere.`);
  const isHidden = openIn(mode).includes(column.role) || usesOpen(column, table, tables, openIn(mode));
  const known = isHidden ? [] : (solved.get(reference) ?? []);
  const values = Array.from({ length: place.rows }, (_, row) => speech.shown(known[row] ?? null, column));
  return { formula: absolute(place.sheet, columnArea(place, id)), values };
}
