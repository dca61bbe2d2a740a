import { provedLevel } from "#core/relationships/relationship-level.ts";
import type { WorkingWords } from "#locales/working-words.ts";
import type { AccountFacts } from "#report/view/facts/account-facts.ts";
import type { TodayRow } from "./today-rows.ts";

/** What is not known of each account and keeps its results from being right. */
export function gapRows(facts: readonly AccountFacts[], words: WorkingWords): readonly TodayRow[] {
  const { gaps } = words.pane.today;
  const [{ book } = { book: null }] = facts;
  const cells = book?.issues.filter(({ severity }) => severity === "error").length ?? 0;
  const unreadable: TodayRow = {
    key: "gap-cells",
    name: gaps.workbook,
    rest: gaps.cells(String(cells)),
    reason: gaps.cellsReason,
    chip: { standing: "plain", text: gaps.chip },
    late: Number.MAX_SAFE_INTEGER,
    route: { screen: "setUp" },
  };
  const own = facts.flatMap((one): readonly TodayRow[] => {
    const missing = gapsOf(one, words);
    if (missing.length === 0) return [];
    const { name, id } = one.account;
    return [
      {
        key: `gap-${id}`,
        name,
        reason: missing.join(words.pane.shell.list),
        chip: { standing: "plain", text: gaps.chip },
        late: missing.length,
        route: { screen: "people", account: name },
      },
    ];
  });
  return cells > 0 ? [unreadable, ...own] : own;
}

function gapsOf({ account, book, value }: AccountFacts, { pane }: WorkingWords): readonly string[] {
  const { gaps } = pane.today;
  const { persons, customer } = account;
  const unrated = persons.filter(({ role, level }) => role !== null && level === null).length;
  const unproved = persons.filter((person) => person.level !== null && !isProved(person)).length;
  return [
    ...(persons.length === 0 ? [gaps.people] : []),
    ...(unrated > 0 ? [gaps.unrated(String(unrated))] : []),
    ...(unproved > 0 ? [gaps.unproved(String(unproved))] : []),
    ...(value.faults.score !== null ? [gaps.score] : []),
    ...(customer.owner === null && book.sources.customers !== undefined ? [gaps.owner] : []),
  ];
}

type Person = AccountFacts["account"]["persons"][number];

function isProved({ level, levelEvidence, levelDate }: Person): boolean {
  return provedLevel({ level, evidence: levelEvidence, evidenceDate: levelDate }) !== null;
}
