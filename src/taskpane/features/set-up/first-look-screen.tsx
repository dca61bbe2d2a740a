import { useEffect, useMemo } from "react";
import { usePane } from "../../shared/pane.ts";
import { DockAction, RowList, ScreenHead } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { firstLookView } from "./first-look-view.ts";

/**
 * The first screen of a workbook that is new on this computer and has tables of the team's own. It is there before other
 * people's words for tables and columns are, which it has brought along; one may go on without waiting for them.
 */
export function FirstLookScreen({ onStart }: { readonly onStart: () => void }) {
  const { workbook, navigation, refresh } = usePane();
  const { setUp } = useTexts();
  const language = useLanguage();
  const styles = useScreenStyles();
  const view = useMemo(() => firstLookView(workbook, language), [workbook, language]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <>
      <ScreenHead subject={workbook.raw.file} message={view.message} />
      <p className={styles.lead}>{setUp.firstLook.lead}</p>
      <RowList
        rows={view.sheets}
        onOpen={() => {
          navigation.go({ screen: "setUp" });
        }}
      />
      {view.others !== null && <p className={styles.note}>{view.others}</p>}
      <p role="status" className={styles.note}>
        {view.status}
      </p>
      <DockAction text={setUp.firstLook.start} onClick={onStart} />
    </>
  );
}
