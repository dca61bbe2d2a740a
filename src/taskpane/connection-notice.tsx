import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy } from "react";
import { OFFICE_HOST } from "./deployment.ts";
import type { Connection } from "./excel/connection.ts";
import { useTexts } from "./shared/texts.ts";

const ConnectionWarning = lazy(async () => ({
  default: (await import("./connection-warning.tsx")).ConnectionWarning,
}));

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

/** Says whether Excel answers; the shape says it without colour. */
export function ConnectionNotice({ connection }: { readonly connection: Connection }) {
  const styles = useStyles();
  const { excel } = useTexts();
  switch (connection) {
    case "waiting":
      return (
        <p className={styles.line} role="status">
          {excel.waiting}
        </p>
      );
    case "ready":
      return (
        <p className={styles.line} role="status">
          <span className={styles.ready} aria-hidden="true">
            ●{" "}
          </span>
          {excel.ready}
        </p>
      );
    case "blocked":
      return <ConnectionWarning title={excel.blockedTitle} text={excel.blocked(OFFICE_HOST)} />;
    case "outside":
      return <ConnectionWarning title={excel.outsideTitle} text={excel.outside} />;
  }
}
