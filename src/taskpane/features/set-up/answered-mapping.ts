import type { TableId } from "#workbook/contract.ts";
import type { MappingFile } from "#workbook/mapping-file.ts";
import { mappingOf } from "#workbook/propose-mapping.ts";
import type { MappingView } from "./set-up-view.ts";

/** Answers by the key of their question; an empty one leaves it open. */
export type Answers = Readonly<Record<string, string>>;

/** The mapping of what is sure and what a person has said. */
export function answeredMapping({ proposal, sheets }: MappingView, answers: Answers): MappingFile {
  const mapping = mappingOf(proposal);
  const tables = new Map(mapping.tables);
  for (const { key, sheet, table, questions } of sheets) {
    const said = questions.flatMap((question) => {
      const answer = answers[question.key] ?? "";
      if (answer === "") return [];
      return [
        question.kind === "header"
          ? ([answer, question.name] as const)
          : ([question.key.slice(key.length + 1), answer] as const),
      ];
    });
    if (said.length === 0) continue;
    const own = tables.get(table) ?? [];
    const before = own.find((one) => one.sheet === sheet) ?? {
      sheet,
      headerRow: null,
      columns: new Map<string, never>(),
    };
    const columns = new Map([
      ...before.columns,
      ...said.map(([id, header]) => [id, { header, unit: null, at: null }] as const),
    ]);
    tables.set(table, [...own.filter((one) => one !== before), { ...before, columns }]);
  }
  return { ...mapping, tables };
}

/** A mapping that says of one place which table it is, so that its columns can be asked. */
export function withTable(mapping: MappingFile, table: TableId, sheet: string, cell: string): MappingFile {
  const headerRow = Number(/\d+$/.exec(cell)?.[0] ?? 1);
  const own = mapping.tables.get(table) ?? [];
  return {
    ...mapping,
    tables: new Map([...mapping.tables, [table, [...own, { sheet, headerRow, columns: new Map() }]]]),
  };
}
