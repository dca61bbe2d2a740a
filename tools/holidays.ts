/**
 * Writes src/core/calendar/holidays-cn.ts from the package chinese-days: `npx tsx tools/holidays.ts`.
 * Run it once a year, when the State Council's notice for the next year (usually in November) is in the package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const target = new URL("../src/core/calendar/holidays-cn.ts", import.meta.url);

interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** Only the days on which the notices differ from Monday to Friday. */
export function holidayTable({ holidays, workdays }: ChineseDays) {
  const years = [...new Set(Object.keys(holidays).map((date) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const last = first + years.findIndex((year, index) => years[index + 1] !== year + 1);
  const known = (date: string) => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last;
  return {
    from: `${first}-01-01`,
    until: `${last}-12-31`,
    weekdaysOff: Object.keys(holidays)
      .filter((date) => known(date) && !isWeekend(date))
      .sort(),
    workingWeekends: Object.keys(workdays)
      .filter((date) => known(date) && isWeekend(date))
      .sort(),
  };
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

export function holidaySource(days: ChineseDays, version: string): string {
  const { from, until, weekdaysOff, workingWeekends } = holidayTable(days);
  return `// Written by tools/holidays.ts from chinese-days ${version} (MIT, Yawei Sun): the State Council's yearly notices.
// The notice for a year may still shift the last days of December of the year before.

/** Days on which mainland China does not follow Monday to Friday, for the years ${from.slice(0, 4)}–${until.slice(0, 4)} and no others. */
export const holidaysCn = {
  from: "${from}",
  until: "${until}",
  weekdaysOff: [
${byYear(weekdaysOff)}
  ],
  workingWeekends: [
${byYear(workingWeekends)}
  ],
} as const;
`;
}

function byYear(dates: readonly string[]): string {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return years
    .map(
      (year) =>
        `    ${dates
          .filter((date) => date.startsWith(year))
          .map((date) => `"${date}"`)
          .join(", ")},`,
    )
    .join("\n");
}

/** The package's data, as installed. */
export function installedDays(): { readonly days: ChineseDays; readonly version: string } {
  const read = (file: string): unknown => JSON.parse(readFileSync(require.resolve(`chinese-days/${file}`), "utf8"));
  const { version } = read("package.json") as { version: string };
  return { days: read("dist/chinese-days.json") as ChineseDays, version };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { days, version } = installedDays();
  writeFileSync(target, holidaySource(days, version));
}
