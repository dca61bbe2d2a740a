import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableId } from "#workbook/contract.ts";
import { tableName } from "#workbook/table-name.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, ScreenHead } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";
import { IssueList } from "./issue-list.tsx";
import { MappingSection } from "./mapping-section.tsx";
import { SensitiveSection } from "./sensitive-section.tsx";
import { furtherTables, mappingView, setUpMessage, tableStates } from "./set-up-view.ts";
import { SetUpStatus } from "./set-up-status.tsx";
import { TableList } from "./table-list.tsx";
import { useSetUp } from "./use-set-up.ts";

/** Which tables there are, what their columns mean, and what keeps them from being used. */
export function SetUpScreen() {
  const { workbook } = usePane();
  const language = useLanguage();
  const { setUp } = useTexts();
  const styles = useScreenStyles();
  const actions = useSetUp();
  const states = useMemo(() => tableStates(workbook, language), [workbook, language]);
  const mapping = useMemo(() => mappingView(workbook.raw, language), [workbook, language]);
  const missing = states.flatMap(({ table, state }) => (state === "missing" ? [table] : []));
  const isAsked = (mapping?.asked ?? 0) > 0;
  return (
    <>
      <ScreenHead
        subject={setUp.subject(workbook.raw.file)}
        message={setUpMessage(states, mapping?.asked ?? 0, language)}
      />
      <SetUpStatus actions={actions} />
      {isAsked && <MappingSection workbook={workbook} actions={actions} />}
      <TableList states={states} further={furtherTables(states)} actions={actions} workbook={workbook} />
      {!isAsked && <MappingSection workbook={workbook} actions={actions} />}
      <SensitiveSection states={states} actions={actions} workbook={workbook} />
      <IssueList workbook={workbook} />
      {missing.length > 0 && !isAsked && (
        <Dock>
          <Button
            appearance="primary"
            size="large"
            className={styles.primary}
            onClick={() => void actions.create(missing)}
          >
            {missing.length === 1
              ? setUp.createOne(nameOf(missing, language))
              : setUp.createDaily(String(missing.length))}
          </Button>
        </Dock>
      )}
    </>
  );
}

function nameOf([table]: readonly TableId[], language: ReturnType<typeof useLanguage>): string {
  return table === undefined ? "" : tableName(table, language);
}
