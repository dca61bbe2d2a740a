import { bodyOf, titleUnitOf } from "./region.ts";
import { columnsOf } from "./columns-of.ts";
import type { Issue, Problem } from "./issue.ts";
import type { FoundTable } from "./locate-tables.ts";
import { isName } from "./match-reason.ts";
import { address } from "./sheet.ts";
import { parseNumber } from "./parse-number.ts";
import { foreignCurrency } from "./unit.ts";

/**
 * What a table's headers leave open: headers that are read as something else or may be, columns not read, a column that
 * reports miss, units and tax.
 */
export function columnIssues(found: FoundTable): readonly Issue[] {
  return [
    ...readAs(found),
    ...doubtfulHeaders(found),
    ...unusedHeaders(found),
    ...advisedColumns(found),
    ...unknownUnits(found),
    ...titleUnits(found),
    ...otherTaxBases(found),
    ...otherCurrencies(found),
  ];
}

/** What a table that cannot be read leaves open: the headers that may be the missing columns. */
export function doubtfulHeaders(found: FoundTable): readonly Issue[] {
  const { table, doubtful } = found;
  return doubtful.map(({ index, header, choices }) =>
    issueAt(found, "warning", headerPlace(found, index), {
      code: "header-doubtful",
      header: header.trim(),
      table,
      columns: choices.map(({ column }) => column),
    }),
  );
}

function issueAt({ region }: FoundTable, severity: Issue["severity"], place: Place, problem: Problem): Issue {
  return { severity, sheet: region.sheet.name, cell: address(place.row, place.column), problem };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function headerPlace({ region }: FoundTable, column = region.left): Place {
  return { row: region.headerRow, column };
}

function readAs(found: FoundTable): readonly Issue[] {
  const { table, columns } = found;
  return columns
    .filter(({ reasons }) => !isName(reasons) && !reasons.includes("place"))
    .map(({ id, index, header, reasons }) =>
      issueAt(found, "note", headerPlace(found, index), { code: "header-read-as", header, table, column: id, reasons }),
    );
}

function unusedHeaders(found: FoundTable): readonly Issue[] {
  const { unused } = found;
  return unused.length === 0
    ? []
    : [issueAt(found, "note", headerPlace(found), { code: "headers-unused", headers: unused })];
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
      : [issueAt(found, "warning", headerPlace(found, index), { code: "unit-unknown", header, found: unknownUnit })],
  );
}

function titleUnits(found: FoundTable): readonly Issue[] {
  const unit = titleUnitOf(found.region);
  const headers = found.columns.filter(({ titleUnit }) => titleUnit).map(({ header }) => header);
  return unit === null || headers.length === 0
    ? []
    : [issueAt(found, "note", unit, { code: "unit-from-title", found: unit.text, headers })];
}

function otherTaxBases(found: FoundTable): readonly Issue[] {
  return found.columns.flatMap(({ header, index, taxBasis, column: { tax } }) =>
    taxBasis === null || tax === undefined || tax === taxBasis
      ? []
      : [
          issueAt(found, "warning", headerPlace(found, index), {
            code: "tax-basis",
            header,
            found: taxBasis,
            expected: tax,
          }),
        ],
  );
}

/** Told once for a column: by its header, else by the first of its cells that names another currency. */
function otherCurrencies(found: FoundTable): readonly Issue[] {
  const { region } = found;
  return found.columns.flatMap(({ header, index, column }) => {
    if (column.kind !== "money") return [];
    const tell = (place: Place, currency: string) => [
      issueAt(found, "warning", place, { code: "currency-other", header, found: currency }),
    ];
    const inHeader = foreignCurrency(header);
    if (inHeader !== null) return tell(headerPlace(found, index), inHeader);
    for (const [position, cells] of bodyOf(region).entries()) {
      const cell = cells[index];
      const inCell = typeof cell === "string" && parseNumber(cell) !== null ? foreignCurrency(cell) : null;
      if (inCell !== null) return tell({ row: region.headerRow + 1 + position, column: index }, inCell);
    }
    return [];
  });
}
