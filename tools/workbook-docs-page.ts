import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { codeWords } from "#locales/code-words/code-words.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { modelWords } from "#locales/model-words.ts";
import { contract, type TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import { columnsOf } from "#workbook/columns-of.ts";
import { boundsOf } from "#workbook/parse-cell.ts";
import { inLanguage } from "#workbook/table-name.ts";
import { DOCS_WORDS, type DocsWords } from "./workbook-docs-words.ts";

/** The page of a table: what a row is, its columns with their rules, formulas, codes and every header that is read. */
export function tablePage(id: TableId, language: Language): string {
  const table: Table = contract[id];
  const words = DOCS_WORDS[language];
  const [other = language] = LANGUAGES.filter((one) => one !== language);
  const sections = [
    `# ${inLanguage(table.name, language)} · ${inLanguage(table.name, other)}`,
    `[${words.allTables}](../README.md) · [${words.language}](../${other}/${id}.md)`,
    inLanguage(table.about, language),
    facts(id, table, language, words),
    `## ${words.columns}`,
    columnTable(id, table, language, words),
    ...formulas(id, language, words),
    ...codes(id, words),
    ...synonyms(id, language, words),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** A row of a Markdown table. */
export function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
}

export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [cells(heads), cells(heads.map(() => "---")), ...rows.map(cells)].join("\n");
}

export function belonging(id: TableId, language: Language, link: (table: TableId) => string): string {
  const { belongsTo, columns }: Table = contract[id];
  const { facts: words } = DOCS_WORDS[language];
  if (belongsTo === undefined) return id === "customers" ? words.account : words.team;
  const header = (column: string) => inLanguage(columns[column]?.header ?? { zh: column, en: column }, language);
  return belongsTo.map(({ table, column }) => words.by(link(table as TableId), header(column))).join(words.or);
}

function linkIn(language: Language): (table: TableId) => string {
  return (table) => `[${inLanguage(contract[table].name, language)}](${table}.md)`;
}

function facts(id: TableId, table: Table, language: Language, words: DocsWords): string {
  const key = table.key === undefined ? undefined : table.columns[table.key];
  const lines: readonly (readonly [string, string])[] = [
    [words.facts.id, `\`${id}\``],
    [words.facts.area, words.areas[table.area]],
    [words.facts.key, key === undefined ? words.facts.noKey : inLanguage(key.header, language)],
    [words.facts.belongsTo, belonging(id, language, linkIn(language))],
    [words.facts.models, table.models.join(words.comma)],
    [words.facts.names, table.synonyms.join(words.comma)],
  ];
  return lines.map(([name, value]) => `- ${name}${words.colon}${value}`).join("\n");
}

function columnTable(id: TableId, table: Table, language: Language, words: DocsWords): string {
  const rows = columnsOf(id).map(([name, column]) => [
    LANGUAGES.toSorted((one) => (one === language ? -1 : 1))
      .map((one) => inLanguage(column.header, one))
      .join("<br>"),
    `\`${name}\``,
    holds(column, words),
    filling(column, words),
    rules(column, table, language, words),
  ]);
  return markdownTable(words.columnHeads, rows);
}

function holds(column: Column, words: DocsWords): string {
  const kind = column.codes === undefined ? words.kinds[column.kind] : words.codeOf(column.codes);
  const [min, max] = boundsOf(column);
  const isUsual = column.kind === "ratio" && min === 0 && max === 1;
  return [kind, ...(isUsual ? [] : range(min, max, words))].join(words.then);
}

function range(min: number | null, max: number | null, words: DocsWords): readonly string[] {
  if (min !== null && max !== null) return [words.between(String(min), String(max))];
  if (min !== null) return [words.atLeast(String(min))];
  return max === null ? [] : [words.atMost(String(max))];
}

function filling(column: Column, words: DocsWords): string {
  const marks = [
    column.required === true ? words.required : column.required === "form" ? words.requiredInForm : null,
    column.complete === true ? words.complete : null,
    column.advised === true ? words.advised : null,
  ];
  return marks.filter((mark) => mark !== null).join(words.then);
}

function rules(column: Column, table: Table, language: Language, words: DocsWords): string {
  const { sensitivity = "business", notBefore, refersTo } = column;
  const earlier = notBefore === undefined ? undefined : table.columns[notBefore];
  const texts = [
    sensitivity === "business" ? null : `**${words.sensitivity[sensitivity]}**`,
    column.tax === undefined ? null : words.tax[column.tax],
    column.distinct === true ? words.distinct : null,
    column.default === undefined ? null : words.begins(beginning(column, language, words)),
    earlier === undefined ? null : words.notBefore(inLanguage(earlier.header, language)),
    refersTo === undefined ? null : words.refersTo(linkIn(language)(refersTo as TableId)),
    column.vocabulary === undefined ? null : words.vocabulary[column.vocabulary],
    column.calculated === undefined ? null : words.calculated,
  ];
  return texts.filter((text) => text !== null).join(words.then);
}

function beginning({ default: first, codes: list, kind }: Column, language: Language, words: DocsWords): string {
  if (typeof first === "object") return words.today(first.days);
  if (typeof first === "boolean") return first ? words.yes : words.no;
  if (kind === "ratio") return `${Number(first) * 100}%`;
  return list === undefined ? String(first) : labelOf(list, String(first), language);
}

function labelOf(list: CodeListId, code: string, language: Language): string {
  const labels: Readonly<Record<string, string>> = modelWords(language).codes[list];
  return labels[code] ?? code;
}

function formulas(id: TableId, language: Language, words: DocsWords): readonly string[] {
  const headers = new Map(columnsOf(id).map(([name, { header }]) => [name, inLanguage(header, language)]));
  const lines = columnsOf(id).flatMap(([, { header, calculated }]) => {
    if (calculated === undefined) return [];
    const formula = calculated.formula.replace(/\[(\w+)\]/g, (_, name: string) => reference(headers.get(name) ?? name));
    return [`- **${inLanguage(header, language)}** (${calculated.model})${words.colon}\`${formula}\``];
  });
  return lines.length === 0 ? [] : [`## ${words.formulas}`, words.formulasAre, lines.join("\n")];
}

// Excel wants a second pair of brackets around a name with anything but letters and digits in it.
function reference(header: string): string {
  return /^[\p{L}\p{N}]+$/u.test(header) ? `[@${header}]` : `[@[${header.replace(/['#[\]]/g, "'$&")}]]`;
}

function codes(id: TableId, words: DocsWords): readonly string[] {
  const lists = [...new Set(columnsOf(id).flatMap(([, { codes: list }]) => list ?? []))];
  if (lists.length === 0) return [];
  const sections = lists.flatMap((list) => {
    const typed: Readonly<Record<string, readonly string[]>> = codeWords[list];
    const rows = CODE_LISTS[list].map((code) => [
      `\`${code}\``,
      LANGUAGES.map((language) => labelOf(list, code, language)).join(" · "),
      (typed[code] ?? []).join(words.comma),
    ]);
    return [`### ${list}`, markdownTable(words.codeHeads, rows)];
  });
  return [`## ${words.codes}`, words.codesAre, ...sections];
}

function synonyms(id: TableId, language: Language, words: DocsWords): readonly string[] {
  const lines = columnsOf(id).flatMap(([, { header, synonyms: others = [] }]) =>
    others.length === 0 ? [] : [`- **${inLanguage(header, language)}**${words.colon}${others.join(words.comma)}`],
  );
  return lines.length === 0 ? [] : [`## ${words.synonyms}`, words.synonymsAre, lines.join("\n")];
}
