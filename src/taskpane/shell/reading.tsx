import { useEffect } from "react";
import { usePane } from "../shared/pane.ts";
import { useTexts } from "../shared/texts.ts";
import { useShellStyles } from "./shell.styles.ts";

export function Reading() {
  return <Waiting label={useTexts().shell.reading} />;
}

/** Stands for a screen whose tables nobody has read yet, and has them read. */
export function Unread() {
  const { refresh } = usePane();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return <Reading />;
}

export function Opening() {
  return <Waiting label={useTexts().shell.loading} />;
}

/** Says what is awaited. */
function Waiting({ label }: { readonly label: string }) {
  const styles = useShellStyles();
  return (
    <p role="status" className={styles.waiting} data-waiting>
      {label}
    </p>
  );
}
