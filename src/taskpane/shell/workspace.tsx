import { lazy, Suspense } from "react";
import { runExcel } from "../excel/run-excel.ts";
import { Reading } from "./reading.tsx";
import { useShellStyles } from "./shell.styles.ts";
import { TopBar } from "./top-bar.tsx";
import { useBook } from "./use-book.ts";
import { useCommands } from "./use-commands.ts";
import { useNavigation } from "./use-navigation.ts";

const ReadFault = lazy(async () => ({ default: (await import("./read-fault.tsx")).ReadFault }));

/** The pane once Excel answers: its tabs, and the workbook as soon as it is read. */
export function Workspace() {
  const styles = useShellStyles();
  const { route, hasBack, ...navigation } = useNavigation();
  const { state, store, OpenWorkbook } = useBook(runExcel);
  useCommands(navigation.go);
  return (
    <>
      <TopBar route={route} navigation={navigation} hasBack={hasBack} />
      <main className={styles.body} aria-busy={state.isReading}>
        <Suspense fallback={<Reading />}>
          {state.workbook !== null && OpenWorkbook !== null ? (
            <OpenWorkbook
              workbook={state.workbook}
              fault={state.fault}
              route={route}
              navigation={navigation}
              refresh={store.refresh}
            />
          ) : state.fault !== null ? (
            <ReadFault fault={state.fault} onAgain={() => void store.refresh()} />
          ) : (
            <Reading />
          )}
        </Suspense>
      </main>
    </>
  );
}
