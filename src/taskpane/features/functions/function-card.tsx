import { AccordionHeader, AccordionItem, AccordionPanel, Button, Link } from "@fluentui/react-components";
import { useContext } from "react";
import { toolWords } from "#locales/tool-words.ts";
import { NAMESPACE } from "../../deployment.ts";
import type { GuideEntry, GuideParameter } from "../../function-guide.ts";
import { PaneContext } from "../../shared/pane.ts";
import { useLanguage } from "../../shared/texts.ts";
import { useFunctionListStyles } from "./function-list.styles.ts";

/** A function in two lines; opened, how to write it, what goes in and an example. */
export function FunctionCard({ entry }: { readonly entry: GuideEntry }) {
  const styles = useFunctionListStyles();
  const { description } = entry.texts[useLanguage()];

  return (
    <AccordionItem value={entry.id} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
        <span className={styles.summary}>
          <span className={styles.name}>{`${NAMESPACE}.${entry.id}`}</span>
          <span className={styles.description}>{description}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FunctionDetails entry={entry} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function FunctionDetails({ entry }: { readonly entry: GuideEntry }) {
  const styles = useFunctionListStyles();
  const { card } = toolWords(useLanguage()).functionList;
  const { syntax, parameters, examples, helpPage } = entry.texts[useLanguage()];

  return (
    <>
      <InsertButton id={entry.id} />
      <h4 className={styles.label}>{card.syntax}</h4>
      <code className={styles.code}>{syntax}</code>
      <h4 className={styles.label}>{card.arguments}</h4>
      <Arguments parameters={parameters} />
      <h4 className={styles.label}>{card.example}</h4>
      {examples.map(({ formula, result }) => (
        <code key={formula} className={styles.code}>
          {formula} → {result}
        </code>
      ))}
      <p className={styles.foot}>
        {card.model} {entry.models.join(", ")} ·{" "}
        <Link href={helpPage} target="_blank">
          {card.help}
        </Link>
      </p>
    </>
  );
}

/** Without Excel one only reads. */
function InsertButton({ id }: { readonly id: string }) {
  const pane = useContext(PaneContext);
  const { formula } = toolWords(useLanguage());
  if (pane === null) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        pane.navigation.go({ screen: "formula", id });
      }}
    >
      {formula.open}
    </Button>
  );
}

function Arguments({ parameters }: { readonly parameters: readonly GuideParameter[] }) {
  const styles = useFunctionListStyles();
  const { card } = toolWords(useLanguage()).functionList;
  return (
    <dl className={styles.arguments}>
      {parameters.map(({ name, description, optional }) => (
        <div key={name}>
          <dt className={styles.argument}>
            {name}
            {optional && <span className={styles.optional}> {card.optional}</span>}
          </dt>
          <dd className={styles.meaning}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
