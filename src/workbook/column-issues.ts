import { gridOf, titleUnitOf } from "./find-regions.ts";
import { columnsOf } from "./header-names.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import { address } from "./sheet.ts";

/** What a table's headers leave open: columns not read, a column that reports miss, units that are assumed. */
export function columnIssues(found: FoundTable): readonly Issue[] {
  return [...unusedHeaders(found), ...advisedColumns(found), ...unknownUnits(found), ...titleUnits(found)];
}

function issueAt({ region }: FoundTable, severity: Issue["severity"], place: Place, problem: Problem): Issue {
  return { severity, sheet: region.sheet.name, cell: address(place.row, place.column), problem };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function headerPlace({ region }: FoundTable): Place {
  return { row: region.headerRow, column: region.left };
}

function unusedHeaders(found: FoundTable): readonly Issue[] {
  const taken = new Set([...found.columns, ...found.doubles].map(({ index }) => index));
  const headers = gridOf(found.region, false).headers.filter(({ index }) => !taken.has(index));
  const texts = headers.map(({ header }) => header.trim()).filter((header) => header !== "");
  return texts.length === 0
    ? []
    : [issueAt(found, "note", headerPlace(found), { code: "headers-unused", headers: texts })];
}

function advisedColumns(found: FoundTable): readonly Issue[] {
  return columnsOf(found.table)
    .filter(([id, { advised }]) => advised === true && !found.columns.some((column) => column.id === id))
    .map(([column]) =>
      issueAt(found, "warning", headerPlace(found), { code: "column-advised", table: found.table, column }),
    );
}

function unknownUnits(found: FoundTable): readonly Issue[] {
  return found.columns.flatMap(({ header, index, unknownUnit }) =>
    unknownUnit === null
      ? []
      : [
          issueAt(
            found,
            "warning",
            { row: found.region.headerRow, column: index },
            { code: "unit-unknown", header, found: unknownUnit },
          ),
        ],
  );
}

function titleUnits(found: FoundTable): readonly Issue[] {
  const unit = titleUnitOf(found.region);
  const headers = found.columns.filter(({ titleUnit }) => titleUnit).map(({ header }) => header);
  return unit === null || headers.length === 0
    ? []
    : [issueAt(found, "note", unit, { code: "unit-from-title", found: unit.text, headers })];
}
