import type { Outcome } from "#core/kernel/outcome.ts";
import { answer, shown } from "./answer.ts";
import { titles, type HeaderId } from "./titles.ts";
import type { Settings } from "./settings.ts";

/** Lines of results that may be blank or a fault each, under headers; an error stands in every column of its line. */
export function outcomeLines(
  headers: readonly HeaderId[],
  lines: readonly (Outcome<readonly unknown[]> | "blank")[],
  settings: Settings,
): unknown[][] {
  const { language } = settings;
  const cells = lines.map((line) => {
    if (line === "blank") return headers.map(() => "");
    return line.ok ? line.value.map(shown) : headers.map(() => answer(line, language));
  });
  return settings.headers ? [titles(headers, language), ...cells] : cells;
}
