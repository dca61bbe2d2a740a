/** Prints a figure beside what is allowed; false where it is more. */
export function tell(what: string, found: number, most: number): boolean {
  const isFine = found <= most;
  console.log(`${isFine ? " " : "!"} ${what}: ${String(Math.round(found * 1000) / 1000)} (at most ${String(most)})`);
  return isFine;
}
