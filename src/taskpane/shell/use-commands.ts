import { useEffect } from "react";
import { listenToCommands } from "../excel/commands.ts";
import type { Navigation } from "../shared/pane.ts";

/** Takes the buttons of the ribbon, also those that were pressed before the pane was there. */
export function useCommands(go: Navigation["go"]): void {
  useEffect(
    () =>
      listenToCommands((command) => {
        if (command === "newVisit") go({ screen: "visit", account: null, visit: null });
        else go({ screen: command });
      }),
    [go],
  );
}
