import { shown } from "./answer.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** A table of results that has its own rows, not those of the arguments, under headers. */
export function answerLines(
  headers: readonly HeaderId[],
  lines: readonly (readonly unknown[])[],
  settings: Settings,
): unknown[][] {
  const cells = lines.map((line) => line.map(shown));
  return settings.headers ? [titles(headers, settings.language), ...cells] : cells;
}
