import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { NARROW_KINDS, narrowWordings } from "#core/guide/requirements-outline.ts";
import type { TenderWords } from "#locales/tender-words.ts";
import { tenderWords } from "#locales/tender-words.ts";
import { RowList, Section, type RowData } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";

/** Marks wordings that may shut other bidders out (TEND-11); the text goes nowhere. */
export function NarrowWordings() {
  const say = tenderWords(useLanguage());
  const { words } = say.requirements;
  const styles = useScreenStyles();
  const { list } = useTexts().shell;
  const [text, setText] = useState("");
  const rows = narrowRows(text, say, list);
  return (
    <Section title={words.title}>
      <Field label={words.label} hint={words.hint}>
        <Textarea
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div role="status">
        {text.trim() !== "" && rows.length === 0 && <p className={styles.note}>{words.none}</p>}
        {rows.length > 0 && <RowList rows={rows} />}
      </div>
    </Section>
  );
}

/** The wordings of a text by how they may shut others out. */
export function narrowRows(text: string, say: TenderWords, separator: string): readonly RowData[] {
  const marks = narrowWordings(text);
  const { words } = say.requirements;
  return NARROW_KINDS.flatMap((kind): readonly RowData[] => {
    const found = marks.filter((mark) => mark.kind === kind).map((mark) => mark.found);
    if (found.length === 0) return [];
    const told = [...new Set(found)].map((word) =>
      words.found(word, String(found.filter((one) => one === word).length)),
    );
    const chip = { standing: "warn", text: String(found.length) } as const;
    return [{ key: kind, name: say.guides.neutrality.kinds[kind], reason: told.join(separator), chip }];
  });
}
