import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { Navigation } from "../shared/pane.ts";
import { isRoot, type Route } from "../shared/route.ts";

const HOME: readonly Route[] = [{ screen: "today" }];

/** Where one is and how one came there. Nothing of it is in the address: Excel's page has no history. */
export function useNavigation(): Navigation & { readonly route: Route; readonly hasBack: boolean } {
  const [trail, setTrail] = useState(HOME);
  // Until the next screen has come, the one before stays.
  const move = useCallback((next: (before: readonly Route[]) => readonly Route[]) => {
    startTransition(() => {
      setTrail(next);
    });
  }, []);
  const go = useCallback(
    (route: Route) => {
      const isOfOne = "account" in route && route.account !== null;
      move((before) => (isRoot(route.screen) && !isOfOne ? [route] : [...before, route]));
    },
    [move],
  );
  const back = useCallback(() => {
    move((before) => (before.length > 1 ? before.slice(0, -1) : before));
  }, [move]);
  useEscape(back);
  const route = trail.at(-1) ?? { screen: "today" };
  const hasBack = trail.length > 1;
  return useMemo(() => ({ route, hasBack, go, back }), [route, hasBack, go, back]);
}

// A list or a menu that is open takes Escape for itself.
function useEscape(back: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTaken =
        event.defaultPrevented || (event.target as Element | null)?.getAttribute("aria-expanded") === "true";
      if (event.key === "Escape" && !isTaken) back();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, [back]);
}
