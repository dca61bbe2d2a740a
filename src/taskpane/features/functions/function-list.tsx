import { Accordion, Button, Field, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { toolWords } from "#locales/tool-words.ts";
import type { FunctionGuide, TaskId } from "../../function-guide.ts";
import { useLanguage } from "../../shared/texts.ts";
import { FunctionCard } from "./function-card.tsx";
import { useFunctionListStyles } from "./function-list.styles.ts";
import { searchFunctions, sectionsOf, type Section } from "./search-functions.ts";

/** All functions by task, the daily ones first and those for training last, and a search that narrows them. */
export function FunctionList({ guide }: { readonly guide: FunctionGuide }) {
  const styles = useFunctionListStyles();
  const { search, tasks } = toolWords(useLanguage()).functionList;
  const [text, setText] = useState("");
  const found = searchFunctions(guide, text);
  const isSearching = text.trim() !== "";

  return (
    <>
      <Field label={search.label} className={styles.search}>
        <SearchBox
          value={text}
          placeholder={search.hint}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <p className={styles.count} role="status">
        {isSearching && (found.length > 0 ? search.count(found.length) : search.none(text.trim()))}
      </p>
      {found.length === 0 && (
        <Button
          onClick={() => {
            setText("");
          }}
        >
          {search.clear}
        </Button>
      )}
      {sectionsOf(found, Object.keys(tasks) as TaskId[]).map((section) => (
        <FunctionSection key={section.key} section={section} />
      ))}
    </>
  );
}

function FunctionSection({ section: { key, entries } }: { readonly section: Section }) {
  const styles = useFunctionListStyles();
  const { daily, training, tasks } = toolWords(useLanguage()).functionList;
  const headings = { ...tasks, daily, training };
  return (
    <section aria-labelledby={`task-${key}`}>
      <h2 id={`task-${key}`} className={styles.heading}>
        {headings[key]} <span className={styles.number}>{entries.length}</span>
      </h2>
      <Accordion multiple collapsible className={styles.card}>
        {entries.map((entry) => (
          <FunctionCard key={entry.id} entry={entry} />
        ))}
      </Accordion>
    </section>
  );
}
