import { Button, Input, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { splitNames } from "./split-names.ts";
import { useTexts } from "../shared/texts.ts";
import { useFormStyles } from "./form.styles.ts";

interface PeopleInputProps {
  readonly control: Readonly<Record<string, unknown>>;
  /** Of the whole: the label of the field. */
  readonly label: string;
  /** The names, as one text. */
  readonly text: string;
  readonly names: readonly string[];
  readonly onText: (text: string) => void;
}

/** Several people: those who are known stand to be pressed, anybody else is typed. */
export function PeopleInput({ control, label, text, names, onText }: PeopleInputProps) {
  const { shell } = useTexts();
  const styles = useFormStyles();
  const chosen = splitNames(text);
  const put = (next: readonly string[]) => {
    onText([...new Set(next)].join(shell.list));
  };
  return (
    <div className={styles.people}>
      <div className={styles.chips} role="group" aria-label={label}>
        {[...new Set([...names, ...chosen])].map((name) => {
          const isChosen = chosen.includes(name);
          return (
            <ToggleButton
              key={name}
              size="small"
              checked={isChosen}
              onClick={() => {
                put(isChosen ? chosen.filter((one) => one !== name) : [...chosen, name]);
              }}
            >
              {name}
            </ToggleButton>
          );
        })}
      </div>
      <OtherPerson
        control={control}
        onAdd={(other) => {
          put([...chosen, ...other]);
        }}
      />
    </div>
  );
}

interface OtherPersonProps {
  readonly control: Readonly<Record<string, unknown>>;
  readonly onAdd: (names: readonly string[]) => void;
}

function OtherPerson({ control, onAdd }: OtherPersonProps) {
  const { form } = useTexts();
  const styles = useFormStyles();
  const [other, setOther] = useState("");
  const add = () => {
    if (other.trim() === "") return;
    onAdd(splitNames(other));
    setOther("");
  };
  return (
    <div className={styles.addRow}>
      <Input
        {...control}
        className={styles.control}
        placeholder={form.otherPerson}
        value={other}
        onChange={(_, { value }) => {
          setOther(value);
        }}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add}>{form.add}</Button>
    </div>
  );
}
