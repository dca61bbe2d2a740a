import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { describeExcelFault } from "../excel/describe-excel-fault.ts";
import type { ExcelFault } from "../excel/excel-fault.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";

/** Why the workbook could not be read, and the way to try again. */
export function ReadFault({ fault, onAgain }: { readonly fault: ExcelFault; readonly onAgain: () => void }) {
  const { shell } = useTexts();
  const { what, next } = describeExcelFault(fault, useLanguage());
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{shell.readFault(what)}</MessageBarTitle>
        <div>{next}</div>
        <Button onClick={onAgain}>{shell.readAgain}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
