import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { TONE_KINDS } from "#core/codes/results/negotiation.ts";
import { TONE_WORDS } from "#core/negotiation/tone-words.ts";
import { toneOf } from "#core/negotiation/tone.ts";
import type { Language } from "#locales/language.ts";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { RowList, Section, type RowData } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage, useTexts } from "../../shared/texts.ts";

/** Marks wordings in what somebody is going to say (NEG-8); the text goes nowhere. */
export function WordingSection() {
  const language = useLanguage();
  const { pane } = negotiationWords(language);
  const styles = useScreenStyles();
  const list = useTexts().shell.list;
  const [text, setText] = useState("");
  const rows = wordingRows(text, language, list);
  return (
    <Section title={pane.language.title}>
      <Field label={pane.language.label} hint={pane.language.note}>
        <Textarea
          rows={3}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div role="status">
        {text.trim() !== "" && rows.length === 0 && <p className={styles.note}>{pane.language.none}</p>}
        {rows.length > 0 && <RowList rows={rows} />}
      </div>
    </Section>
  );
}

/** What earns trust in talks. */
export function TrustSection() {
  const { pane, paper } = negotiationWords(useLanguage());
  const rows = paper.language.trust.map((text, at) => ({ key: String(at), name: text, reason: "" }));
  return (
    <Section title={pane.language.trust}>
      <RowList rows={rows} />
    </Section>
  );
}

export function wordingRows(text: string, language: Language, separator: string): readonly RowData[] {
  const { pane, paper, results } = negotiationWords(language);
  const { counts, marks } = toneOf(TONE_WORDS)(text);
  return TONE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    key: kind,
    name: pane.language.found(String(counts[kind]), results.toneKind[kind]),
    rest: [...new Set(marks.filter((mark) => mark.kind === kind).map(({ found }) => found))].join(separator),
    reason: paper.language.instead[kind],
    chip: { standing: "warn", text: results.toneKind[kind] },
  }));
}
