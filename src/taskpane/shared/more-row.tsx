import { mergeClasses } from "@fluentui/react-components";
import { useScreenStyles } from "./screen.styles.ts";
import { useTexts } from "./texts.ts";

/** The last row of a list that has more. */
export function MoreRow({ count, onClick }: { readonly count: number; readonly onClick: () => void }) {
  const styles = useScreenStyles();
  const { today } = useTexts();
  return (
    <li className={styles.rowItem}>
      <button type="button" className={mergeClasses(styles.row, styles.rowButton, styles.moreRow)} onClick={onClick}>
        <span>{today.moreItems(String(count))}</span>
        <span aria-hidden="true">›</span>
      </button>
    </li>
  );
}
