import { Field, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Account } from "#workbook/account-book.ts";
import { usePaneBook } from "./pane.ts";
import { isMeant } from "./pinyin-initials.ts";
import { RowList, type RowData } from "./screen.tsx";
import { useScreenStyles } from "./screen.styles.ts";
import { useTexts } from "./texts.ts";

interface AccountPickerProps {
  readonly text: string;
  readonly rowOf: (account: Account) => Omit<RowData, "key" | "name">;
  readonly onPick: (account: string) => void;
}

const SHOWN = 40;

/** Chooses the account whose records are seen. */
export function AccountPicker({ text, rowOf, onPick }: AccountPickerProps) {
  const { book } = usePaneBook();
  const { accounts: words } = useTexts();
  const styles = useScreenStyles();
  const [typed, setTyped] = useState("");
  const found = useMemo(() => book.book.accounts.filter(({ name }) => isMeant(name, typed)), [book, typed]);
  return (
    <>
      <p className={styles.reason}>{text}</p>
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
        {found.length === 0 ? words.none(typed.trim()) : words.count(String(found.length))}
      </p>
      <RowList
        rows={found.slice(0, SHOWN).map((account) => ({ key: account.name, name: account.name, ...rowOf(account) }))}
        onOpen={onPick}
      />
    </>
  );
}
