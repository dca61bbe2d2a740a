/** A call of a function of ours in a formula. */
export interface Call {
  /** In capitals, without the namespace. */
  readonly name: string;
  /** As they are written; an argument left out is an empty text. */
  readonly arguments: readonly string[];
}

// Excel shows KAM.TIER; in a file that was opened without the add-in it may be KAM_TIER behind a prefix of Excel's.
const CALL = /(?<![\p{L}\p{N}.])(?:_xl\w*?_)?KAM[._](\p{L}[\p{L}\p{N}]*)\s*\(/giu;

/** Every call of a function of ours in a formula, inner calls too. */
export function callsIn(formula: string): readonly Call[] {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, (text) => '"'.repeat(text.length));
  return [...plain.matchAll(CALL)].map((match) => ({
    name: (match[1] ?? "").toUpperCase(),
    arguments: argumentsAt(plain, match.index + match[0].length),
  }));
}

const OPENS = "([{";
const CLOSES = ")]}";

// Commas inside brackets, braces and quoted sheet names belong to the argument.
function argumentsAt(formula: string, start: number): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = start;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (letter === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (OPENS.includes(letter)) depth += 1;
    if (depth === 0 && (letter === "," || letter === ")")) {
      found.push(formula.slice(from, at).trim());
      from = at + 1;
      if (letter === ")") return found;
    }
    if (CLOSES.includes(letter)) depth -= 1;
  }
  return [...found, formula.slice(from).trim()];
}
