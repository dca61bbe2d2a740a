import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { paneBook } from "../book/rows-of.ts";
import { today } from "../clock.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import type { OpenedWorkbook } from "../excel/open-workbook.ts";
import { runExcel } from "../excel/run-excel.ts";
import { browserStore } from "../save/browser-store.ts";
import { PaneContext, type Navigation, type Pane, type SavedNotice } from "../shared/pane.ts";
import { isForm, type Route } from "../shared/route.ts";
import { Opening, Unread } from "./reading.tsx";
import { isForAnyWorkbook, Screen } from "./screens.tsx";
import { useShellStyles } from "./shell.styles.ts";
import { useRecords, type WorkbookRecords } from "./use-records.ts";
import { useWaiting } from "./use-waiting.ts";

const FirstLookScreen = lazy(async () => ({
  default: (await import("../features/set-up/first-look-screen.tsx")).FirstLookScreen,
}));
// What is told now and then.
const ReadFault = lazy(async () => ({ default: (await import("./read-fault.tsx")).ReadFault }));
const WaitingNotice = lazy(async () => ({ default: (await import("./kept-notice.tsx")).WaitingNotice }));
const DraftsNotice = lazy(async () => ({ default: (await import("./kept-notice.tsx")).DraftsNotice }));
const SavedNoticeBar = lazy(async () => ({ default: (await import("./saved-notice.tsx")).SavedNoticeBar }));
const MappingFault = lazy(async () => ({ default: (await import("./mapping-fault.tsx")).MappingFault }));

interface OpenWorkbookProps {
  readonly workbook: OpenedWorkbook;
  readonly fault: ExcelFault | null;
  readonly route: Route;
  readonly navigation: Navigation;
  readonly refresh: () => Promise<void>;
}

/** The screens on the workbook that was read, and what is on its way into it. */
export function OpenWorkbook({ workbook, fault, route, navigation, refresh }: OpenWorkbookProps) {
  const styles = useShellStyles();
  const [store] = useState(browserStore);
  const own = useRecords({ run: runExcel, store, identity: workbook.identity, refresh });
  const book = useMemo(() => paneBook(workbook, today()), [workbook]);
  const { go, back } = navigation;
  const pane = useMemo(
    (): Pane => ({ workbook, book, navigation: { go, back }, records: own.records, run: runExcel, refresh }),
    [workbook, book, go, back, own.records, refresh],
  );
  const waiting = useWaiting(own.saver, pane);
  const notice = useNoticeOf(route, own);
  useEffect(() => {
    globalThis.scrollTo(0, 0);
  }, [route]);
  return (
    <PaneContext value={pane}>
      <div className={styles.notices}>
        <Suspense>
          {fault !== null && <ReadFault fault={fault} onAgain={() => void refresh()} />}
          {/* That no table is known yet is no fault: it is where setting up begins. */}
          {!workbook.read.ok && workbook.read.fault.code !== "no-known-table" && (
            <MappingFault fault={workbook.read.fault} />
          )}
          {notice !== null && <SavedNoticeBar notice={notice} run={runExcel} onClose={own.clearNotice} />}
          {!isForm(route) && waiting.entries.length > 0 && (
            <WaitingNotice pane={pane} saver={own.saver} entries={waiting.entries} onDone={waiting.look} />
          )}
          {route.screen === "today" && notice === null && !own.records.drafts.isEmpty() && <DraftsNotice pane={pane} />}
        </Suspense>
      </div>
      <div className={styles.screen}>
        <Suspense fallback={<Opening />}>
          <AnyScreen workbook={workbook} route={route} hasTables={book !== null} />
        </Suspense>
      </div>
    </PaneContext>
  );
}

interface AnyScreenProps {
  readonly workbook: OpenedWorkbook;
  readonly route: Route;
  readonly hasTables: boolean;
}

/** The screen of a route. Tables that are new here are shown first, until one goes on. */
function AnyScreen({ workbook: { isUnseen }, route, hasTables }: AnyScreenProps) {
  const [isMet, setMet] = useState(!isUnseen);
  const meet = useCallback(() => {
    setMet(true);
  }, []);
  useEffect(() => {
    if (route.screen !== "today") meet();
  }, [route, meet]);
  if (!isMet && route.screen === "today") return <FirstLookScreen onStart={meet} />;
  if (isUnseen && !isForAnyWorkbook(route)) return <Unread />;
  return <Screen key={JSON.stringify(route)} route={route} hasTables={hasTables} />;
}

/** What was saved is told until one goes on to another place. */
function useNoticeOf(route: Route, { notice, clearNotice }: WorkbookRecords): SavedNotice | null {
  const told = useRef<Route | null>(null);
  useEffect(() => {
    if (notice !== null && told.current !== null && told.current !== route) clearNotice();
    told.current = notice === null ? null : route;
  }, [route, notice, clearNotice]);
  return notice;
}
