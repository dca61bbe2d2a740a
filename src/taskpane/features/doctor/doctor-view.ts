import type { ToolWords } from "#locales/tool-words.ts";
import { address } from "#workbook/sheet.ts";
import { NAMESPACE } from "../../deployment.ts";
import { NEEDED_SETS, type AboutExcel } from "../../excel/about-excel.ts";
import type { KamCell } from "../../excel/kam-cells.ts";
import type { Standing } from "../../shared/screen.tsx";

/** What was looked at. */
export interface Symptoms {
  /** Of the add-in. */
  readonly version: string;
  readonly excel: AboutExcel;
  /** Of the functions' script; null where it has not come. */
  readonly functions: "associated" | "no-excel" | null;
  /** Whether a function that is called gives what it should. */
  readonly calculates: boolean;
  readonly isOnline: boolean;
  readonly storage: "kept" | "full" | "blocked";
  readonly tables: number;
  readonly mappingFault: boolean;
  /** Cells that could not be read. */
  readonly unread: number;
  readonly hasParametersTable: boolean;
  readonly hasParametersName: boolean;
  /** Null when Excel did not let them be read. */
  readonly cells: readonly KamCell[] | null;
}

/** One finding: what it is about, how it stands, and what to do. */
export interface Finding {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
  readonly text: string;
  /** A cell that shows it. */
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  /** Set-up mends it. */
  readonly mends: "setUp" | null;
}

export interface Diagnosis {
  readonly message: string;
  /** The worst first. */
  readonly findings: readonly Finding[];
}

type Words = ToolWords["doctor"];
type ErrorName = keyof Words["errors"];

const RANK: readonly Standing[] = ["bad", "warn", "good", "plain"];

/** What is wrong, in plain words, the worst first. */
export function diagnose(symptoms: Symptoms, words: Words): Diagnosis {
  const findings = [
    ...cellFindings(symptoms.cells, words),
    ...programFindings(symptoms, words),
    ...workbookFindings(symptoms, words),
    ...setFindings(symptoms.excel, words),
  ].toSorted((one, other) => RANK.indexOf(one.standing) - RANK.indexOf(other.standing));
  const count = findings.filter(({ standing }) => standing === "bad" || standing === "warn").length;
  return { message: count === 0 ? words.fine : words.found(String(count)), findings };
}

const OTHER = new RegExp(`(?:\\]|'|\\.xla[m]?)!_?(?:xldudf_)?${NAMESPACE}[._]`, "i");

/** The kind of error that a cell shows; null for a result. A cell of another add-in's KAM names a file. */
export function errorOf({ formula, value }: KamCell): ErrorName | null {
  if (OTHER.test(formula)) return "otherAddIn";
  switch (value) {
    case "#NAME?":
      return "name";
    case "#BUSY!":
    case "#GETTING_DATA":
      return "busy";
    case "#REF!":
      return "reference";
    case "#SPILL!":
      return "spill";
    case "#VALUE!":
    case "#NUM!":
    case "#N/A":
    case "#DIV/0!":
    case "#NULL!":
      return "input";
    case "#CONNECT!":
    case "#BLOCKED!":
      return "blocked";
    default:
      return null;
  }
}

function cellFindings(cells: Symptoms["cells"], words: Words): readonly Finding[] {
  if (cells === null) return [line("cells", "warn", words.cellsUnread, words)];
  const kinds = Object.keys(words.errors) as ErrorName[];
  const found = kinds.flatMap((kind): readonly Finding[] => {
    const own = cells.filter((cell) => errorOf(cell) === kind);
    const [first] = own;
    if (first === undefined) return [];
    const { title, next } = words.errors[kind];
    return [
      {
        key: kind,
        name: `${title} · ${words.cells(String(own.length))}`,
        standing: kind === "busy" || kind === "input" ? "warn" : "bad",
        text: next,
        cell: { sheet: first.sheet, address: address(first.row, first.column) },
        mends: null,
      },
    ];
  });
  if (found.length > 0) return found;
  return [line("cells", "good", words.noErrors(String(cells.length)), words)];
}

function line(key: keyof Words["names"], standing: Standing, text: string, words: Words): Finding {
  return { key, name: words.names[key], standing, text, cell: null, mends: null };
}

function programFindings(symptoms: Symptoms, words: Words): readonly Finding[] {
  const { excel, functions, calculates, isOnline, storage } = symptoms;
  const { functions: ofFunctions } = words;
  const isLoaded = functions === "associated";
  return [
    line(
      "functions",
      isLoaded && calculates ? "good" : "bad",
      isLoaded ? (calculates ? ofFunctions.good : ofFunctions.wrong) : ofFunctions.missing,
      words,
    ),
    line("network", isOnline ? "good" : "warn", isOnline ? words.online : words.offline, words),
    line("storage", storage === "kept" ? "good" : "warn", words.storage[storage], words),
    line("excel", "plain", words.versions(symptoms.version, excel.version, excel.platform, excel.language), words),
  ];
}

function workbookFindings(symptoms: Symptoms, words: Words): readonly Finding[] {
  const { tables, mappingFault, unread, hasParametersTable, hasParametersName } = symptoms;
  const mapping = mappingFault ? words.mapping.fault : tables === 0 ? words.mapping.none : null;
  const parameters = hasParametersName ? "good" : hasParametersTable ? "warn" : "plain";
  return [
    {
      ...line("mapping", mapping === null ? "good" : "warn", mapping ?? words.mapping.good(String(tables)), words),
      mends: mapping === null ? null : "setUp",
    },
    ...(unread === 0
      ? []
      : [{ ...line("unread", "warn", words.unread(String(unread)), words), mends: "setUp" as const }]),
    {
      ...line("parameters", parameters, words.parameters[parameters], words),
      mends: parameters === "good" ? null : "setUp",
    },
  ];
}

function setFindings({ sets }: AboutExcel, words: Words): readonly Finding[] {
  const missing = NEEDED_SETS.filter((set) => !sets.has(set));
  if (missing.length === 0) return [line("sets", "good", words.allSets, words)];
  return missing.map((set) => ({
    key: `set ${set}`,
    name: words.withoutSet(set),
    standing: "plain",
    text: words.sets[set],
    cell: null,
    mends: null,
  }));
}
