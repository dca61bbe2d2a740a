import type { SerialDate } from "#core/calendar/serial-date.ts";
import type { Row } from "#workbook/contract.ts";
import type { PersonNames } from "../../person-names.ts";
import { ranked, type ChangeView, type Direction } from "../change-view.ts";
import { arrow, dateText, type DiffContext } from "../diff-context.ts";
import type { Side } from "../facts/side.ts";
import { matchRows, type Pair } from "../match/match-rows.ts";

type Action = Row<"actions">;
type State = "open" | "overdue" | "done" | "cancelled";

interface Movement {
  readonly kind: string;
  readonly direction: Direction;
  readonly text: string;
}

/** Actions agreed: done, new, overdue since, put off, dropped. */
export function actionChanges(context: DiffContext, names: PersonNames, old: Side, later: Side): readonly ChangeView[] {
  const { words, before, after } = context;
  const { pairs, gone, added } = matchRows(old.account.actions, later.account.actions, {
    id: ({ actionId }) => actionId,
    names: [({ text }) => text],
    renumbered: true,
  });
  const view = (action: Action, { kind, direction, text }: Movement): ChangeView => ({
    id: `action:${names.inText(action.actionId ?? action.text)}`,
    topic: "actions",
    kind,
    direction,
    text: words.about(names.inText(action.text), text),
    why: [],
    figures: { due: action.due, done: action.done },
  });
  return ranked([
    ...pairs.flatMap((pair) => {
      const moved = movementOf(context, pair);
      return moved === null ? [] : [view(pair.new, moved)];
    }),
    ...added.map((action) => view(action, addedMovement(context, names, action, stateOf(action, after.asOf)))),
    ...gone
      .filter((action) => isOpen(stateOf(action, before.asOf)))
      .map((action) => view(action, { kind: "gone", direction: "worse", text: words.action.gone })),
  ]);
}

function movementOf(context: DiffContext, { old, new: now }: Pair<Action>): Movement | null {
  const { words, before, after } = context;
  const [from, to] = [stateOf(old, before.asOf), stateOf(now, after.asOf)];
  const due = dateText(context, now.due);
  if (from !== to && to === "done") return { kind: "done", direction: "better", text: doneText(context, now) };
  if (from !== to && to === "cancelled")
    return { kind: "cancelled", direction: "neutral", text: words.action.cancelled };
  if (!isOpen(from) && isOpen(to)) return { kind: "reopened", direction: "worse", text: words.action.reopened(due) };
  if (old.due !== now.due && isOpen(to)) {
    const later = old.due !== null && now.due !== null && now.due > old.due;
    const text = words.action.due(arrow(dateText(context, old.due), due));
    return { kind: "due", direction: later ? "worse" : "neutral", text };
  }
  return from === "open" && to === "overdue"
    ? { kind: "overdue", direction: "worse", text: words.action.overdue(due) }
    : null;
}

function addedMovement(context: DiffContext, names: PersonNames, action: Action, state: State): Movement {
  const { words } = context;
  const due = dateText(context, action.due);
  switch (state) {
    case "done":
      return { kind: "done", direction: "better", text: doneText(context, action) };
    case "cancelled":
      return { kind: "cancelled", direction: "neutral", text: words.action.cancelled };
    case "overdue":
      return { kind: "overdue", direction: "worse", text: words.action.newOverdue(due) };
    case "open":
      return {
        kind: "new",
        direction: "neutral",
        text: words.action.added(due, action.owner === null ? null : names.inText(action.owner)),
      };
  }
}

function doneText(context: DiffContext, { done }: Action): string {
  return done === null ? context.words.action.done : context.words.action.doneOn(dateText(context, done));
}

function stateOf({ status, done, due }: Action, asOf: SerialDate): State {
  if (status === "CANCELLED") return "cancelled";
  if (status === "DONE" || (done !== null && done <= asOf)) return "done";
  return due !== null && due < asOf ? "overdue" : "open";
}

const isOpen = (state: State) => state === "open" || state === "overdue";
