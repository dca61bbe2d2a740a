import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { TONE_KINDS } from "#core/codes/deals.ts";
import { toneOf } from "#core/negotiation/tone.ts";
import type { Language } from "#locales/language.ts";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { workingWords } from "#locales/working-words.ts";
import { insteadOf, toneWordsOf } from "#report/view/facts/tone-words.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { capitalised } from "../../shared/capitalised.ts";
import { linkedRecords } from "../../shared/linked-records.ts";
import { LinkedRows } from "../../shared/linked-rows.tsx";
import { usePaneBook } from "../../shared/pane.ts";
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
  const { book } = usePaneBook();
  const rows = wordingRows(text, book.book, language, list);
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
  const rows = paper.language.trust.map((text, at) => ({ key: String(at), name: capitalised(text), reason: "" }));
  return (
    <Section title={pane.language.trust}>
      <RowList rows={rows} />
    </Section>
  );
}

/** The team's own words, looked for beside the tool's. */
export function OwnWordsSection() {
  const { book } = usePaneBook();
  const language = useLanguage();
  const { pane } = negotiationWords(language);
  const styles = useScreenStyles();
  const rows = linkedRecords({ account: null, rows: book.book.team }, "toneWords", book.book.team.toneWords, language);
  return (
    <>
      <LinkedRows title={pane.language.own} note="" rows={rows} add={{ table: "toneWords", account: null }} />
      <p className={styles.note}>{pane.language.ownNote}</p>
    </>
  );
}

/** Wordings that were found, a row a kind, with what to say instead: as the team says, else as is usual. */
export function wordingRows(
  text: string,
  book: AccountBook,
  language: Language,
  separator: string,
): readonly RowData[] {
  const { pane, paper } = negotiationWords(language);
  const { toneKind } = workingWords(language).codes;
  const { counts, marks } = toneOf(toneWordsOf(book))(text);
  return TONE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const found = [...new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.found))];
    const own = found.flatMap((word) => insteadOf(book, word) ?? []);
    return {
      key: kind,
      name: pane.language.found(String(counts[kind]), toneKind[kind]),
      rest: found.join(separator),
      reason: own.length > 0 ? own.join(separator) : paper.language.instead[kind],
      chip: { standing: "warn", text: toneKind[kind] },
    };
  });
}
