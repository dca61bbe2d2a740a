import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../shared/texts.ts";
import { useFormStyles } from "./form.styles.ts";

export interface FormPart {
  readonly key: string;
  readonly title: string;
  /** What stands there already, in a word or two. */
  readonly note: string;
  readonly content: ReactNode;
}

interface FormSectionsProps {
  readonly parts: readonly FormPart[];
  /** How complete the record is. */
  readonly note: string;
  readonly open: readonly string[];
  readonly onOpen: (keys: readonly string[]) => void;
}

/** What may wait: groups that open one by one. */
export function FormSections({ parts, note, open, onOpen }: FormSectionsProps) {
  const styles = useFormStyles();
  const { form } = useTexts();
  if (parts.length === 0) return null;
  return (
    <>
      <h2 className={styles.moreTitle}>
        {form.more} <span className={styles.sectionNote}>{note}</span>
      </h2>
      <Accordion
        multiple
        collapsible
        className={styles.sections}
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          onOpen(openItems as readonly string[]);
        }}
      >
        {parts.map((part) => (
          <AccordionItem key={part.key} value={part.key}>
            <AccordionHeader as="h3" expandIconPosition="end">
              <span className={styles.sectionHead}>
                {part.title} <span className={styles.sectionNote}>{part.note}</span>
              </span>
            </AccordionHeader>
            {/* Without motion: in Chromium what is typed while a panel still opens may end up in another order. */}
            <AccordionPanel collapseMotion={null}>
              <div className={styles.panel}>{part.content}</div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
