import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import { readinessOf } from "#report/view/facts/readiness.ts";
import type { Account } from "#workbook/account-book.ts";
import { rowKey } from "../../book/rows-of.ts";
import { latest, openActions } from "../../book/due-items.ts";
import { dueChip, shortDay } from "../../shared/due-chip.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";

interface ListContext {
  readonly today: SerialDate;
  readonly words: PaneWords;
}

const ACTIONS_SHOWN = 3;

/** What to look at before one goes: the prepared visits, what was promised the last time, and what is still open. */
export function preVisitRows(account: Account, context: ListContext): readonly LinkedRow[] {
  return [...preparedRows(account, context), ...promisedRow(account, context), ...actionRows(account, context)];
}

/** Visits to come that are prepared, or half so (REC-4). */
function preparedRows(account: Account, { today, words }: ListContext): readonly LinkedRow[] {
  const { before } = words.visits;
  const unasked = account.questions.filter(({ asked, answer }) => asked !== true && answer === null);
  return account.visitPreparations
    .filter(({ planned }) => planned >= today)
    .toSorted((one, other) => one.planned - other.planned)
    .map((row, at) => {
      const { ready, open } = readinessOf(row, row.questions === null ? unasked.length : 1);
      return {
        key: `prepared-${String(at)}`,
        name: row.goal ?? before.noGoal,
        number: shortDay(row.planned, words),
        reason: ready ? before.isReady : before.missing(String(open.length)),
        chip: ready ? { standing: "good", text: before.ready } : { standing: "warn", text: before.notReady },
        route: {
          screen: "record",
          table: "visitPreparations",
          account: account.name,
          row: rowKey(account, "visitPreparations", row),
        },
      };
    });
}

function promisedRow(account: Account, { words }: ListContext): readonly LinkedRow[] {
  const last = latest(account.visits);
  const promised = last?.commitments ?? null;
  if (last === null || promised === null) return [];
  const { before } = words.visits;
  return [
    { key: "promised", name: promised, reason: before.promised(shortDay(last.date, words)), route: route(account) },
  ];
}

const route = ({ name }: Account) => ({ screen: "account", account: name }) as const;

function actionRows(account: Account, { today, words }: ListContext): readonly LinkedRow[] {
  return openActions(account)
    .toSorted((one, other) => one.due - other.due)
    .slice(0, ACTIONS_SHOWN)
    .flatMap(({ due, source }): readonly LinkedRow[] => {
      if (source.kind !== "action") return [];
      const { action, row } = source;
      return [
        {
          key: `action-${row}`,
          name: action.text,
          number: shortDay(due, words),
          reason: action.owner ?? words.today.noOwner,
          chip: dueChip(due, today, words),
          route: { screen: "record", table: "actions", account: account.name, row },
        },
      ];
    });
}
