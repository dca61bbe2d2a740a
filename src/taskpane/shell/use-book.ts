import { useEffect, useState, useSyncExternalStore } from "react";
import { createBookStore, type BookState, type BookStore } from "../book/book-store.ts";
import { loadFunctions } from "../excel/call-function.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import { watchWorkbook } from "../excel/watch-workbook.ts";
import type * as firstScreen from "./first-screen.ts";

type FirstScreen = typeof firstScreen;

interface OpenBook {
  readonly state: BookState;
  readonly store: BookStore;
  /** Null until it has come. By hand and not by React's `lazy`, which shows what stands for a part for 300 ms at least. */
  readonly OpenWorkbook: FirstScreen["OpenWorkbook"] | null;
}

/** By then the first screen stands, and what it needs no longer waits. */
const REST_AFTER_MS = 5_000;

/**
 * Reads the workbook now and whenever somebody has changed it. One that was recalled is soon looked at anew; the functions come
 * then as well, so that the first formula that somebody types need not wait for them.
 */
export function useBook(run: RunExcel): OpenBook {
  const [screens, setScreens] = useState<FirstScreen | null>(null);
  const [store] = useState(() => bookOf(run, setScreens));
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
  const state = useSyncExternalStore(store.subscribe, store.state);
  return { state, store, OpenWorkbook: screens?.OpenWorkbook ?? null };
}

/** What reads and writes workbooks comes while the frame is there already. */
function bookOf(run: RunExcel, come: (screens: FirstScreen) => void): BookStore {
  let isFirst = true;
  return createBookStore(async () => {
    const screens = await import("./first-screen.ts");
    come(screens);
    const isOpening = isFirst;
    isFirst = false;
    return screens.openWorkbook(run, isOpening);
  });
}
