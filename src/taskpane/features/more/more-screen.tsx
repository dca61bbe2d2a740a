import { usePane } from "../../shared/pane.ts";
import type { Route } from "../../shared/route.ts";
import { RowList } from "../../shared/screen.tsx";
import { SubjectList } from "../../shared/subject-list.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useTexts } from "../../shared/texts.ts";

/** What is not for every day. */
export function MoreScreen() {
  const { book, navigation, refresh } = usePane();
  const { shell, product } = useTexts();
  const styles = useScreenStyles();
  const { screens, more } = shell;
  const open: Readonly<Record<string, () => void>> = {
    setUp: () => {
      navigation.go({ screen: "setUp" });
    },
    functions: () => {
      navigation.go({ screen: "functions" });
    },
    log: () => {
      navigation.go(LOG);
    },
    refresh: () => {
      void refresh();
    },
  };
  return (
    <>
      <RowList
        rows={[
          { key: "setUp", name: screens.setUp, reason: more.setUp },
          { key: "log", name: screens.log, reason: more.log },
          { key: "functions", name: screens.functions, reason: more.functions },
          { key: "refresh", name: shell.readAgain, reason: more.refresh },
        ]}
        onOpen={(key) => open[key]?.()}
      />
      {book !== null && <SubjectList account={null} />}
      <p className={styles.note}>
        {product}. {more.privacy}
      </p>
    </>
  );
}

const LOG: Route = { screen: "log", account: null };
