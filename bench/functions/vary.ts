import { CODE_LISTS } from "#core/codes/codes.ts";

/** A number from 0 to below 1, the same ones for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A cell like another: a number near it, another code of its list, a text with other digits; itself without a spread. */
export function vary(cell: unknown, spread: number, random: Random): unknown {
  if (spread === 0) return cell;
  if (typeof cell === "number") return varyNumber(cell, spread, random);
  if (typeof cell === "boolean") return random() < 0.5;
  if (typeof cell === "string") return varyText(cell, spread, random);
  return cell;
}

function varyNumber(number: number, spread: number, random: Random): number {
  const near = number * (1 + spread * (2 * random() - 1));
  return Number.isInteger(number) ? Math.round(near) : near;
}

function varyText(text: string, spread: number, random: Random): string {
  const list: readonly string[] | undefined = Object.values(CODE_LISTS).find((codes: readonly string[]) =>
    codes.includes(text),
  );
  if (list) return list[Math.floor(random() * list.length)] ?? text;
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})$/.exec(text) ?? [];
  if (rest !== undefined) return `${String(Number(year) + Math.round(2 * spread * random()))}${rest}`;
  return /\d/.test(text)
    ? text.replace(/\d/g, () => String(Math.floor(random() * 10)))
    : `${text}${String(Math.floor(random() * 10_000))}`;
}
