import { useEffect, useState, useSyncExternalStore } from "react";
import { createBookStore, type BookState, type BookStore } from "../book/book-store.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import { watchWorkbook } from "../excel/watch-workbook.ts";

/** Reads the workbook now and whenever somebody has changed it. */
export function useBook(run: RunExcel): { readonly state: BookState; readonly store: BookStore } {
  const [store] = useState(() =>
    createBookStore(async () => (await import("../excel/open-workbook.ts")).openWorkbook(run)),
  );
  useEffect(() => {
    void store.refresh();
    const watching = watchWorkbook(run, store.changed);
    return () => {
      void watching.then((stop) => {
        stop();
      });
    };
  }, [run, store]);
  return { state: useSyncExternalStore(store.subscribe, store.state), store };
}
