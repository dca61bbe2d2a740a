import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Spinner } from "@fluentui/react-components";
import { toolWords } from "#locales/tool-words.ts";
import { NAMESPACE } from "../../deployment.ts";
import { knownFunctions } from "../../known-functions.ts";
import { usePane } from "../../shared/pane.ts";
import { RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import type { TrainingPage } from "../../training-list.ts";
import { useTrainingList } from "./use-training-list.ts";

/** What a trainer needs, apart from the daily work: worksheets, the course, and the functions of exercises. */
export function TrainingScreen() {
  const { training: words } = toolWords(useLanguage());
  const styles = useScreenStyles();
  const list = useTrainingList();
  return (
    <>
      <ScreenHead subject={words.subject} message={words.message} />
      {list === null && <Spinner size="tiny" label={words.loading} />}
      {list === "failed" && <p role="alert">{words.failed}</p>}
      {list !== null && list !== "failed" && (
        <>
          <Worksheets list={list.worksheets} />
          <Section title={words.course}>
            <Accordion collapsible className={styles.card}>
              {list.pages.map((page) => (
                <CoursePage key={page.id} page={page} />
              ))}
            </Accordion>
          </Section>
        </>
      )}
      <TrainingFunctions />
    </>
  );
}

function Worksheets({
  list,
}: {
  readonly list: Exclude<ReturnType<typeof useTrainingList>, "failed" | null>["worksheets"];
}) {
  const { navigation } = usePane();
  const { training: words } = toolWords(useLanguage());
  return (
    <Section title={words.worksheets} number={String(list.length)}>
      <RowList
        rows={list.map(({ id, title, purpose, minutes }) => ({
          key: id,
          name: title,
          number: words.minutes(String(minutes)),
          reason: purpose,
        }))}
        onOpen={(id) => {
          navigation.go({ screen: "worksheet", id });
        }}
      />
    </Section>
  );
}

/** A table of the course as rows of two lines: in a pane there is no room for its columns. */
function CoursePage({ page: { id, title, about, headers, rows } }: { readonly page: TrainingPage }) {
  const styles = useScreenStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" expandIconPosition="end">
        {title}
      </AccordionHeader>
      <AccordionPanel collapseMotion={null}>
        <p className={styles.note}>{about}</p>
        <RowList
          rows={rows.map(([name = "", ...rest], at) => ({
            key: String(at),
            name,
            reason: rest.map((text, column) => `${headers[column + 1] ?? ""}: ${text}`).join(" · "),
          }))}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}

function TrainingFunctions() {
  const { navigation } = usePane();
  const language = useLanguage();
  const { training: words } = toolWords(language);
  const functions = knownFunctions.filter(({ training }) => training);
  return (
    <Section title={words.functions} number={String(functions.length)}>
      <RowList
        rows={functions.map(({ id, texts }) => ({
          key: id,
          name: `${NAMESPACE}.${id}`,
          reason: texts[language].description,
        }))}
        onOpen={(id) => {
          navigation.go({ screen: "formula", id });
        }}
      />
    </Section>
  );
}
