import type { Area, Validation } from "#xlsx/book/book.ts";
import { absolute } from "#xlsx/book/xml.ts";
import type { Column, Table } from "#templates/worksheets/worksheet.ts";
import { columnArea } from "./place.ts";
import type { Setting } from "./setting.ts";
import { fullReference, mayBeNone } from "./solve.ts";

// Excel's last day, and numbers that nobody means.
const LAST_DAY = 2_958_465;
const LARGEST = 1e12;

/** What a cell to fill in accepts, and what is said beside it. */
export function inputRule(column: Column, table: Table, area: Area, title: string, setting: Setting): Validation {
  const said = setting.speech.words.validation;
  const rule = (kind: Validation["rule"], prompt: string): Validation => ({
    area,
    rule: kind,
    title,
    prompt,
    refusal: `${said.refused}${prompt}`,
  });
  if (column.role === "pick") {
    const [owner, id] = fullReference(column.from, table);
    const place = setting.places.get(owner);
    if (place === undefined) throw new RangeError(`Nothing to pick from: "${column.from}".`);
    return rule({ kind: "list", source: absolute(place.sheet, columnArea(place, id)) }, said.list);
  }
  if (column.kind === "code" && column.codes !== undefined) {
    const choices = setting.speech.choices(column.codes);
    const source = mayBeNone(column)
      ? listName(`${column.codes}_none`, [...choices, setting.speech.words.none], setting)
      : listName(column.codes, choices, setting);
    return rule({ kind: "list", source }, said.list);
  }
  if (column.kind === "yesNo") {
    const choices = [setting.speech.yesNo(true), setting.speech.yesNo(false)];
    return rule({ kind: "list", source: listName("yesNo", choices, setting) }, said.list);
  }
  if (column.kind === "text") return rule({ kind: "any" }, said.text);
  if (column.kind === "date") return rule({ kind: "date", min: 1, max: LAST_DAY }, said.date);
  const { min = -LARGEST, max = LARGEST } = column;
  if (column.kind === "integer" && column.max !== undefined)
    return rule({ kind: "whole", min, max }, said.whole(min, max));
  return rule({ kind: "decimal", min, max }, column.max === undefined ? said.anyNumber : said.number(min, max));
}

function listName(list: string, choices: readonly string[], { lists }: Setting): string {
  const name = `LIST_${list}`;
  lists.set(name, choices);
  return name;
}
