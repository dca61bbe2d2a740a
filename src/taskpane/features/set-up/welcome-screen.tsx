import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DAILY_TABLES } from "#workbook/save/daily-tables.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, ScreenHead } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useTexts } from "../../shared/texts.ts";
import { SetUpStatus } from "./set-up-status.tsx";
import { useSetUp } from "./use-set-up.ts";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
});

/** The first screen of a workbook whose tables nobody knows: one action, and a way around it. */
export function WelcomeScreen() {
  const { workbook, navigation } = usePane();
  const { setUp, product } = useTexts();
  const styles = useScreenStyles();
  const own = useStyles();
  const actions = useSetUp();
  const isBlank = workbook.raw.sheets.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null)));
  const createAll = () => {
    void actions.create([...DAILY_TABLES]);
  };
  const map = () => {
    navigation.go({ screen: "setUp" });
  };
  return (
    <>
      <ScreenHead subject={product} message={setUp.welcome.title} />
      <p className={styles.emptyText}>{setUp.welcome.lead}</p>
      <p className={styles.reason}>{isBlank ? setUp.welcome.blank : setUp.welcome.foreign}</p>
      <div className={own.actions}>
        {!isBlank && <Button onClick={createAll}>{setUp.welcome.createAnyway}</Button>}
        <Link
          as="button"
          onClick={() => {
            navigation.go({ screen: "functions" });
          }}
        >
          {setUp.welcome.skip}
        </Link>
      </div>
      <SetUpStatus actions={actions} />
      <Dock>
        <Button appearance="primary" size="large" className={styles.primary} onClick={isBlank ? createAll : map}>
          {isBlank ? setUp.welcome.create : setUp.welcome.map}
        </Button>
      </Dock>
    </>
  );
}
