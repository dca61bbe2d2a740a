import { usePane } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { RowList, type RowData } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useTexts } from "../../shared/texts.ts";

/** What is not for every day. */
export function MoreScreen() {
  const { navigation, refresh } = usePane();
  const { shell, product } = useTexts();
  const styles = useScreenStyles();
  const { screens, more } = shell;
  const rows: readonly (RowData & { readonly route?: Route })[] = [
    { key: "setUp", name: screens.setUp, reason: more.setUp, route: { screen: "setUp" } },
    { key: "log", name: screens.log, reason: more.log, route: { screen: "log", account: null } },
    ...(["opportunities", "negotiations"] as const).map((key) => ({
      ...{ key, name: screens[key], reason: more[key] },
      route: { screen: key, account: null },
    })),
    { key: "functions", name: screens.functions, reason: more.functions, route: { screen: "functions" } },
    { key: "refresh", name: shell.readAgain, reason: more.refresh },
  ];
  return (
    <>
      <RowList
        rows={rows}
        onOpen={(key) => {
          const route = rows.find((row) => row.key === key)?.route;
          if (route === undefined) void refresh();
          else navigation.go(route);
        }}
      />
      <p className={styles.note}>
        {product}. {more.privacy}
      </p>
    </>
  );
}
