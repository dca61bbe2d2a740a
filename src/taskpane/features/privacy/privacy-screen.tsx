import { Field, Button, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { toolWords } from "#locales/tool-words.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { isMeant } from "../../shared/pinyin-initials.ts";
import { RowList, ScreenHead, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useLanguage } from "../../shared/texts.ts";
import type { Named } from "./person-rows.ts";
import { PersonSection } from "./person-section.tsx";

/** What is kept about people and where; one person's data to take along or to erase. */
export function PrivacyScreen() {
  const { privacy: words } = toolWords(useLanguage());
  const [who, setWho] = useState<Named | null>(null);
  return (
    <>
      <ScreenHead subject={words.subject} message={words.message} />
      {who === null ? (
        <PersonSearch onPick={setWho} />
      ) : (
        <PersonSection
          who={who}
          onClose={() => {
            setWho(null);
          }}
        />
      )}
      <Places />
      <Sensitive />
      <Confidential />
    </>
  );
}

const SHOWN = 8;

function PersonSearch({ onPick }: { readonly onPick: (who: Named) => void }) {
  const { book } = usePaneBook();
  const { privacy: words } = toolWords(useLanguage());
  const styles = useScreenStyles();
  const [typed, setTyped] = useState("");
  const people = book.book.accounts.flatMap(({ name, persons }) =>
    persons.map((person) => ({ account: name, person: person.name })),
  );
  const found = typed.trim() === "" ? [] : people.filter(({ person }) => isMeant(person, typed));
  return (
    <Section title={words.one} number={String(people.length)}>
      <p className={styles.note}>{words.oneLead}</p>
      <Field label={words.find}>
        <SearchBox
          value={typed}
          placeholder={words.findHint}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <p role="status" className={styles.note}>
        {typed.trim() !== "" && words.count(String(found.length))}
      </p>
      {found.length > 0 && (
        <RowList
          rows={found.slice(0, SHOWN).map((who, at) => ({ key: String(at), name: who.person, reason: who.account }))}
          onOpen={(key) => {
            const who = found[Number(key)];
            if (who !== undefined) onPick(who);
          }}
        />
      )}
    </Section>
  );
}

/** Everything that is kept, and where. */
function Places() {
  const { book, records } = usePaneBook();
  const { privacy: words } = toolWords(useLanguage());
  const styles = useScreenStyles();
  const people = book.book.accounts.reduce((sum, { persons }) => sum + persons.length, 0);
  const list = records.drafts.list();
  const [drafts, setDrafts] = useState(list.here.length + list.ofCopies.length);
  return (
    <Section title={words.where}>
      <RowList
        rows={[
          { key: "workbook", name: words.places.workbook, reason: words.places.workbookText(String(people)) },
          {
            key: "drafts",
            name: words.places.drafts,
            reason: words.places.draftsText(String(drafts), String(records.waiting())),
          },
          { key: "elsewhere", name: words.places.elsewhere, reason: words.places.elsewhereText },
        ]}
      />
      {drafts > 0 && (
        <Button
          size="small"
          className={styles.pictureActions}
          onClick={() => {
            records.drafts.discardAll();
            setDrafts(0);
          }}
        >
          {words.discardDrafts}
        </Button>
      )}
    </Section>
  );
}

/** Whether sensitive fields are on, and why. */
function Sensitive() {
  const { workbook, navigation } = usePaneBook();
  const { privacy: words } = toolWords(useLanguage());
  const purpose = workbook.sensitivePurpose;
  return (
    <Section title={words.sensitive}>
      <RowList
        rows={[
          {
            key: "sensitive",
            name: purpose === null ? words.off : words.on(purpose),
            reason: purpose === null ? words.offText : words.onText,
          },
        ]}
        onOpen={() => {
          navigation.go({ screen: "setUp" });
        }}
      />
    </Section>
  );
}

/** What is no personal data and secret all the same: our own limits and prices. */
function Confidential() {
  const { book } = usePaneBook();
  const { confidential: words } = toolWords(useLanguage()).privacy;
  const count = (table: "negotiations" | "tenders") =>
    String(book.book.accounts.reduce((sum, account) => sum + account[table].length, 0));
  return (
    <Section title={words.title}>
      <RowList
        rows={[
          {
            key: "confidential",
            name: words.name,
            reason: words.text(count("negotiations"), count("tenders")),
          },
        ]}
      />
    </Section>
  );
}
