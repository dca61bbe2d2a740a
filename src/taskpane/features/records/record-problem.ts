import type { PaneWords } from "#locales/pane-words.ts";
import type { Texts } from "../../form/check-form.ts";
import type { OwnProblem } from "../../form/record-form.tsx";
import type { RecordTable } from "../../shared/route.ts";

/** What belongs together: a deal that has ended with its day, an action that is done with its. */
export function recordProblem(
  table: RecordTable,
  { status = "", closed = "", done = "" }: Texts,
  words: PaneWords["records"]["problems"],
): OwnProblem | null {
  if (table === "opportunities" && (status === "WON" || status === "LOST") && closed.trim() === "")
    return { id: "closed", part: "end", message: words.closed };
  if (table === "actions" && status === "DONE" && done.trim() === "")
    return { id: "done", part: "done", message: words.done };
  return null;
}
