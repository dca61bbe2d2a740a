import type { FormState } from "../../form/use-form.ts";
import { RowList } from "../../shared/screen.tsx";
import { useLanguage } from "../../shared/texts.ts";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { livePriceRows } from "./live-prices-view.ts";

/** Below the prices of a preparation, while they are typed. */
export function LivePrices({ form }: { readonly form: FormState }) {
  const rows = livePriceRows(form.checked.values, useLanguage());
  const styles = useScreenStyles();
  return (
    <div role="status" className={styles.below}>
      {rows.length > 0 && <RowList rows={rows} />}
    </div>
  );
}
