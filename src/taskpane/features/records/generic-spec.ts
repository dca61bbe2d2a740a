import type { FormWords } from "#locales/form-words.ts";
import { contract } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import type { FieldSpec, FormSpec, SectionSpec } from "../../form/form-spec.ts";
import type { RecordTable } from "../../shared/route.ts";

/** Columns of sentences rather than of names and numbers: they get more than one line. */
const LONG = new Set(
  (
    "action advice agenda answer approach ask basis batna benefit cause claim comment commitment commitments condition content " +
    "criteria customerWords detail evidence expected facts fact feedback goal governance improvement information inputs issues " +
    "keyResult lag lead lessons likelyMove message note notes objection objective obstacle obstacles opinion organisation " +
    "otherBatna otherInterests otherReasons ourContribution ourMove outcome ownInterests plan proof question reason remark remedy " +
    "requirement response result review risk risks serviceArrangement solution standard statement strengths task text " +
    "theirContribution theme training valueCreated weaknesses words measure productStrengths productWeaknesses priceArrangement"
  ).split(" "),
);

/** More than these stand in groups by what they are; fewer stay together. */
const TOGETHER = 6;

type Titles = FormWords["form"];
type Named = readonly [id: string, column: Column];

/**
 * A form as the contract describes the table: the record that a row belongs to and what a whole row needs first, then the
 * rest in groups. What follows from other columns is left to them.
 */
export function genericSpec(table: RecordTable, titles: Titles): FormSpec {
  const { columns, key, belongsTo = [] }: Table = contract[table];
  const owners = new Set(belongsTo.map(({ column }) => column));
  const asked = Object.entries(columns).filter(
    ([id, column]) => column.calculated === undefined && (id !== key || column.required !== undefined),
  );
  const isFirst = ([id, column]: Named) => owners.has(id) || column.required !== undefined || column.complete === true;
  const first = asked.filter(isFirst).toSorted(([one], [other]) => Number(owners.has(other)) - Number(owners.has(one)));
  const rest = asked.filter((named) => !isFirst(named));
  return { table, first: first.map(fieldOf), sections: sectionsOf(rest, titles) };
}

function fieldOf([id, { kind, refersTo }]: Named): FieldSpec {
  return kind === "text" && refersTo === undefined && LONG.has(id) ? { id, as: "lines" } : id;
}

function sectionsOf(rest: readonly Named[], titles: Titles): readonly SectionSpec[] {
  const keys =
    rest.length > TOGETHER ? (["contents", "figures", "days", "who", "inside"] as const) : (["rest"] as const);
  return keys.flatMap((key) => {
    const own = rest.filter(([, column]) => key === "rest" || groupOf(column) === key);
    return own.length === 0 ? [] : [{ key, title: titles[key], fields: own.map(fieldOf) }];
  });
}

function groupOf({
  kind,
  sensitivity,
  refersTo,
  vocabulary,
}: Column): "contents" | "figures" | "days" | "who" | "inside" {
  if (sensitivity === "sensitive" || sensitivity === "confidential") return "inside";
  if (kind === "date") return "days";
  if (sensitivity === "personal" || refersTo === "persons" || vocabulary === "colleague") return "who";
  return kind === "text" || kind === "code" || kind === "yesNo" ? "contents" : "figures";
}
