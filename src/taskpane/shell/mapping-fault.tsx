import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { BookFault } from "#workbook/book-fault.ts";
import { describeBookFault } from "#workbook/describe-book-fault.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";

/** The mapping that the workbook carries does not fit it any more. */
export function MappingFault({ fault }: { readonly fault: BookFault }) {
  const { shell } = useTexts();
  const language = useLanguage();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{shell.bookFaultTitle}</MessageBarTitle>
        <div>{describeBookFault(fault, language)}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
