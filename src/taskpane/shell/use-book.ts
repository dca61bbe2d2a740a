import { useEffect, useState, useSyncExternalStore } from "react";
import { createBookStore, type BookState, type BookStore } from "../book/book-store.ts";
import { loadFunctions } from "../excel/call-function.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import { watchWorkbook } from "../excel/watch-workbook.ts";

/** By then the first screen stands, and what it needs no longer waits. */
const REST_AFTER_MS = 5_000;

/**
 * Reads the workbook now and whenever somebody has changed it. One that was recalled is soon looked at anew; the functions come
 * then as well, so that the first formula that somebody types need not wait for them.
 */
export function useBook(run: RunExcel): { readonly state: BookState; readonly store: BookStore } {
  const [store] = useState(() => bookOf(run));
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    void store.refresh().then(() => {
      later = setTimeout(() => {
        void loadFunctions();
        if (store.state().workbook?.isRecalled === true) void store.refresh();
      }, REST_AFTER_MS);
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
    const isOpening = isFirst;
    isFirst = false;
    return openWorkbook(run, isOpening);
  });
}
