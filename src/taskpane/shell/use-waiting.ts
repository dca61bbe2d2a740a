import { useCallback, useEffect, useState } from "react";
import { RECHECK_AFTER_MS, type OutboxEntry } from "../save/outbox.ts";
import type { Saver } from "../save/saver.ts";
import type { Pane } from "../shared/pane.ts";

/** Saves that did not end, as when the pane was closed, and those that a later look has not found any more. */
export function useWaiting(
  saver: Saver,
  { book }: Pane,
): { readonly entries: readonly OutboxEntry[]; readonly look: () => void } {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const look = useCallback(() => {
    setEntries(saver.waiting().entries.filter(({ state }) => state !== "unconfirmed"));
  }, [saver]);
  const targets = book?.targets;
  useEffect(() => {
    if (targets === undefined) return undefined;
    const recheck = () => void saver.recheck(targets).then(look);
    recheck();
    const later = setTimeout(recheck, RECHECK_AFTER_MS + MARGIN_MS);
    return () => {
      clearTimeout(later);
    };
  }, [saver, targets, look]);
  return { entries, look };
}

const MARGIN_MS = 500;
