import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { DockAction, Figures, RowList, ScreenHead } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import { useStyleAnswers, type StyleAnswers } from "./style-answers.ts";
import { STYLE_GROUPS, styleGroupView, styleResultView } from "./style-test-view.ts";

/** The test of negotiation styles: some statements at a time, then what they say. @param group zero-based; null the result */
export function StyleTestScreen({ group }: { readonly group: number | null }) {
  const { answers, answer, forget } = useStyleAnswers();
  return group === null ? (
    <Result answers={answers} onForget={forget} />
  ) : (
    <Group group={group} answers={answers} onAnswer={answer} />
  );
}

interface GroupProps {
  readonly group: number;
  readonly answers: StyleAnswers;
  readonly onAnswer: (at: number, mark: number) => void;
}

function Group({ group, answers, onAnswer }: GroupProps) {
  const { navigation } = usePaneBook();
  const styles = useScreenStyles();
  const view = styleGroupView(group, useLanguage());
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      <p className={styles.note}>{view.scale}</p>
      <div className={styles.stack}>
        {view.statements.map(({ at, text }) => (
          <div key={at} className={`${styles.card} ${styles.padded}`}>
            <Field label={text}>
              <RadioGroup
                layout="horizontal"
                value={String(answers[at] ?? "")}
                onChange={(_, { value }) => {
                  onAnswer(at, Number(value));
                }}
              >
                {view.marks.map((mark) => (
                  <Radio key={mark} value={String(mark)} label={String(mark)} />
                ))}
              </RadioGroup>
            </Field>
          </div>
        ))}
      </div>
      <DockAction
        text={view.next}
        onClick={() => {
          navigation.go({ screen: "styleTest", group: group + 1 < STYLE_GROUPS ? group + 1 : null });
        }}
      />
    </>
  );
}

function Result({ answers, onForget }: { readonly answers: StyleAnswers; readonly onForget: () => void }) {
  const { book, navigation } = usePaneBook();
  const language = useLanguage();
  const styles = useScreenStyles();
  const view = styleResultView(answers, book.book.parameters, language);
  const words = negotiationWords(language).pane.styles;
  return (
    <>
      <ScreenHead subject={view.subject} message={view.message} />
      {view.rows.length > 0 && (
        <div className={styles.stack}>
          <Figures figures={view.figures} />
          <RowList rows={view.rows} />
        </div>
      )}
      {view.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {view.group === null ? (
        <Button
          onClick={() => {
            onForget();
            navigation.go({ screen: "styleTest", group: 0 });
          }}
        >
          {words.again}
        </Button>
      ) : (
        <DockAction
          text={words.goOn}
          onClick={() => {
            navigation.go({ screen: "styleTest", group: view.group });
          }}
        />
      )}
    </>
  );
}
