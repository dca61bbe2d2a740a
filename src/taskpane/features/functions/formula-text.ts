import { NAMESPACE } from "../../deployment.ts";
import type { GuideEntry } from "../../function-guide.ts";
import { PARAMETERS } from "./suggest-arguments.ts";

/** What one argument is given. */
export type Given =
  { readonly kind: "column"; readonly header: string } | { readonly kind: "cells"; readonly address: string };

interface FormulaParts {
  readonly table: string;
  readonly given: Readonly<Record<string, Given>>;
  /** Of the team's parameters; null where the workbook has none, and the defaults hold. */
  readonly parameters: string | null;
}

/**
 * The formula, in Excel's English notation.
 * @param inTable whether it goes into a row of that table: then it takes that row's cells, else the whole columns
 */
export function formulaText(entry: GuideEntry, { table, given, parameters }: FormulaParts, inTable: boolean): string {
  const args = entry.texts.en.parameters.map(({ name }) => {
    if (name === PARAMETERS) return parameters ?? "";
    const one = given[name];
    if (one === undefined) return "";
    return one.kind === "cells" ? one.address : columnText(table, one.header, inTable);
  });
  const last = args.findLastIndex((text) => text !== "");
  return `=${NAMESPACE}.${entry.id}(${args.slice(0, last + 1).join(",")})`;
}

function columnText(table: string, header: string, inTable: boolean): string {
  // https://support.microsoft.com/office/using-structured-references-with-excel-tables: these letters are escaped.
  const column = header.replaceAll(/['[\]#@]/g, "'$&");
  return inTable ? `${table}[[#This Row],[${column}]]` : `${table}[${column}]`;
}

/** The arguments without which the function cannot be called. */
export function missingArguments(entry: GuideEntry, given: FormulaParts["given"]): readonly string[] {
  return entry.texts.en.parameters.flatMap(({ name, optional }) =>
    optional || name in given || name === PARAMETERS ? [] : [name],
  );
}
