import { address, columnName, parseAddress } from "#workbook/sheet.ts";

/** A rectangle of cells: zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const height = ({ top, bottom }: Area): number => bottom - top + 1;
export const width = ({ left, right }: Area): number => right - left + 1;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What both cover; null when they do not meet. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;
}

export const isEntireRow = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;
export const isEntireColumn = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;

/** A1 text of an area, as Excel shows it: a single cell once, whole rows and columns by their numbers and letters. */
export function areaText(area: Area): string {
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = address(area.top, area.left);
  return height(area) === 1 && width(area) === 1 ? first : `${first}:${address(area.bottom, area.right)}`;
}

/** An area from A1 text without a sheet's name; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const rows = /^\d+$/;
  if (rows.test(first) && rows.test(last))
    return ordered({ top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: LAST_COLUMN });
  const one = parseAddress(first) ?? parseAddress(`${first}1`);
  const other = parseAddress(last) ?? parseAddress(`${last}${LAST_ROW + 1}`);
  if (one === null || other === null) return null;
  return ordered({ top: one.row, left: one.column, bottom: other.row, right: other.column });
}

function ordered({ top, left, bottom, right }: Area): Area | null {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return isOnSheet(area) ? area : null;
}

/** A sheet's name and the rest of a reference such as 'My sheet'!A1:B2; no name when there is none. */
export function splitReference(text: string): { readonly sheet: string | null; readonly rest: string } {
  const [, quoted, plain, rest = text] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.replace(/^=/, "")) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { sheet, rest: sheet === null ? text.replace(/^=/, "") : rest };
}

/** A sheet's name as it stands in a reference: in quotes where it needs them. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
