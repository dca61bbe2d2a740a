import { useTexts } from "../shared/texts.ts";
import { useShellStyles } from "./shell.styles.ts";

export function Reading() {
  return <Waiting label={useTexts().shell.reading} />;
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
