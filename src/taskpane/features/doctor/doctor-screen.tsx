import { Button, Spinner } from "@fluentui/react-components";
import { toolWords } from "#locales/tool-words.ts";
import { selectCell } from "../../excel/select-cell.ts";
import { usePane } from "../../shared/pane.ts";
import { Dock, RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { RefusalBar } from "../../shared/use-turn.tsx";
import { diagnose, type Finding } from "./doctor-view.ts";
import { useSymptoms } from "./use-symptoms.ts";

/** What is wrong with formulas, functions, network and workbook, and what to do. */
export function DoctorScreen() {
  const { doctor: words } = toolWords(useLanguage());
  const styles = useScreenStyles();
  const { symptoms, busy, refusal, look } = useSymptoms();
  const diagnosis = symptoms === null ? null : diagnose(symptoms, words);
  return (
    <>
      <RefusalBar refusal={refusal} />
      {diagnosis === null ? (
        <Spinner size="tiny" label={words.looking} />
      ) : (
        <>
          <ScreenHead subject={words.subject} message={diagnosis.message} />
          <Findings findings={diagnosis.findings} />
        </>
      )}
      <Dock>
        <Button
          appearance="primary"
          size="large"
          className={styles.primary}
          disabledFocusable={busy}
          onClick={() => void look()}
        >
          {words.again}
        </Button>
      </Dock>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { doctor: words } = toolWords(useLanguage());
  const { run, navigation } = usePane();
  const styles = useScreenStyles();
  const leads = findings.filter(({ cell, mends }) => cell !== null || mends !== null);
  const others = findings.filter((finding) => !leads.includes(finding));
  const open = (key: string) => {
    const finding = leads.find((one) => one.key === key);
    if (finding === undefined) return;
    if (finding.cell === null) navigation.go({ screen: "setUp" });
    else void selectCell(run, finding.cell);
  };
  return (
    <Section title={words.findings} number={String(findings.length)}>
      {leads.length > 0 && <RowList rows={leads.map(rowOf)} onOpen={open} />}
      {leads.some(({ cell }) => cell !== null) && <p className={styles.note}>{words.showCell}</p>}
      <RowList rows={others.map(rowOf)} />
    </Section>
  );

  function rowOf({ key, name, standing, text, cell }: Finding) {
    const number = cell === null ? undefined : `${cell.sheet}!${cell.address}`;
    return {
      key,
      name,
      number,
      reason: text,
      chip: standing === "plain" ? undefined : { standing, text: words.chips[standing] },
    };
  }
}
