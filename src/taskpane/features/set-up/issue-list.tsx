import { useState } from "react";
import { describeIssue } from "#workbook/describe-issue.ts";
import { parseAddress } from "#workbook/sheet.ts";
import type { OpenedWorkbook } from "../../excel/open-workbook.ts";
import { selectRow } from "../../excel/select-cell.ts";
import { MoreRow } from "../../shared/more-row.tsx";
import { usePane } from "../../shared/pane.ts";
import { RowList, Section } from "../../shared/screen.tsx";
import { useLanguage, useTexts } from "../../shared/texts.ts";

const SHOWN = 10;

/** Cells that could not be read, each with what to do about it. */
export function IssueList({ workbook }: { readonly workbook: OpenedWorkbook }) {
  const { run } = usePane();
  const { setUp } = useTexts();
  const language = useLanguage();
  const [limit, setLimit] = useState(SHOWN);
  const errors = workbook.read.ok ? workbook.read.value.book.issues.filter(({ severity }) => severity === "error") : [];
  if (errors.length === 0) return null;
  return (
    <Section title={setUp.issues} number={String(errors.length)} note={setUp.issuesLead}>
      <RowList
        rows={errors.slice(0, limit).map((issue, at) => ({
          key: String(at),
          name: `${issue.sheet}${issue.cell === null ? "" : `!${issue.cell}`}`,
          reason: describeIssue(issue, language),
        }))}
        onOpen={(key) => {
          const issue = errors[Number(key)];
          const place = parseAddress(issue?.cell ?? "");
          if (issue !== undefined) void selectRow(run, { sheet: issue.sheet, row: (place?.row ?? 0) + 1 });
        }}
      >
        {errors.length > limit && (
          <MoreRow
            count={errors.length - limit}
            onClick={() => {
              setLimit(limit + SHOWN);
            }}
          />
        )}
      </RowList>
    </Section>
  );
}
