import { useEffect, useState, useSyncExternalStore } from "react";
import { createBookStore, type BookState, type BookStore } from "../book/book-store.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import { watchWorkbook } from "../excel/watch-workbook.ts";

/** By then the first screen stands, and what it needs no longer waits. */
const LOOK_ANEW_AFTER_MS = 5_000;

/** Reads the workbook now and whenever somebody has changed it; one that was recalled is soon looked at anew. */
export function useBook(run: RunExcel): { readonly state: BookState; readonly store: BookStore } {
  const [store] = useState(() => bookOf(run));
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    void store.refresh().then(() => {
      if (store.state().workbook?.isRecalled === true) {
        later = setTimeout(() => void store.refresh(), LOOK_ANEW_AFTER_MS);
      }
    });
    const watching = watchWorkbook(run, store.changed);
    return () => {
      clearTimeout(later);
      void watching.then((stop) => {
        stop();
      });
    };
  }, [run, store]);
  return { state: useSyncExternalStore(store.subscribe, store.state), store };
}

function bookOf(run: RunExcel): BookStore {
  let isFirst = true;
  return createBookStore(async () => {
    const { openWorkbook } = await import("../excel/open-workbook.ts");
    const trusts = isFirst;
    isFirst = false;
    return openWorkbook(run, trusts);
  });
}
