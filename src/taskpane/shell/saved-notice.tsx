import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { selectRow } from "../excel/select-cell.ts";
import type { RunExcel } from "../excel/run-excel.ts";
import type { SavedNotice } from "../shared/pane.ts";
import { useTexts } from "../shared/texts.ts";

interface SavedNoticeProps {
  readonly notice: SavedNotice;
  readonly run: RunExcel;
  readonly onClose: () => void;
}

/** What was written where; it stays until the next action. */
export function SavedNoticeBar({ notice, run, onClose }: SavedNoticeProps) {
  const { shell } = useTexts();
  const { sheet, row, isHidden, more, about, kept, calculated } = notice;
  return (
    <MessageBar intent="success" layout="multiline" role="status" data-saved={`${sheet}!${String(row)}`}>
      <MessageBarBody>
        <MessageBarTitle>{shell.saved(sheet, String(row))}</MessageBarTitle>
        <div>{about}</div>
        {more > 0 && <div>{shell.savedMore(String(more))}</div>}
        {kept.length > 0 && <div>{shell.kept(kept.join(shell.list))}</div>}
        {calculated.length > 0 && <div>{shell.calculated(calculated.join(shell.list))}</div>}
        {isHidden && <div>{shell.savedHidden(sheet)}</div>}
        <div>{shell.undo}</div>
      </MessageBarBody>
      <MessageBarActions>
        {!isHidden && (
          <Link as="button" onClick={() => void selectRow(run, { sheet, row })}>
            {shell.showCell}
          </Link>
        )}
        <Button size="small" onClick={onClose}>
          {shell.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
