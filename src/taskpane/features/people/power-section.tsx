import { useMemo } from "react";
import type { Person } from "#workbook/contract.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { PictureActions } from "../../shared/picture-actions.tsx";
import { Picture } from "../../shared/picture.tsx";
import { RowList, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { usePeopleWords } from "./use-people-words.ts";
import { useLanguage } from "../../shared/texts.ts";
import { powerPicture } from "./power-picture.ts";

/** Who has influence and where they stand, as a picture and in words. */
export function PowerSection({ persons }: { readonly persons: readonly Person[] }) {
  const { book } = usePaneBook();
  const language = useLanguage();
  const { power: words } = usePeopleWords().people;
  const styles = useScreenStyles();
  const { parameters } = book.book;
  const picture = useMemo(() => powerPicture(persons, parameters, language), [persons, parameters, language]);
  if (picture === null) return null;
  const { svg, desc, fields, unplaced, cut } = picture;
  return (
    <Section title={words.title}>
      <div className={`${styles.card} ${styles.padded}`}>
        <Picture svg={svg} className={styles.picture} />
        <PictureActions svg={svg} name={words.title} desc={desc} />
      </div>
      <RowList rows={fields.map(({ field, people }) => ({ key: field, name: field, reason: people }))} />
      <p className={styles.note}>
        {words.note(cut)} {unplaced > 0 && words.unplaced(String(unplaced))}
      </p>
    </Section>
  );
}
