/** The two streams of a command, and what may be written to them. */
export interface Terminal {
  /** One line of result on standard output. */
  result(text: string): void;
  /** One JSON document on standard output. */
  document(value: unknown): void;
  /** One line for the person at the keyboard, on standard error. */
  say(text: string): void;
  /** A line that the next one replaces; nothing where standard error is no terminal. */
  progress(text: string): void;
}

export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
}

export function openTerminal({ stdout, stderr }: Streams, quiet: boolean): Terminal {
  let shown = false;
  const clear = () => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    result: (text) => {
      clear();
      stdout.write(`${printable(text)}\n`);
    },
    document: (value) => {
      clear();
      stdout.write(`${JSON.stringify(value).replace(CONTROL, escaped)}\n`);
    },
    say: (text) => {
      clear();
      stderr.write(`${printable(text)}\n`);
    },
    progress: (text) => {
      if (quiet || stderr.isTTY !== true) return;
      clear();
      stderr.write(printable(text));
      shown = true;
    },
  };
}

// A workbook must not move the cursor, recolour the screen or turn the line around.
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === "\n" ? character : "�"));
}

// In JSON the character stays, written as an escape.
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const WIDTH = 24;

/** A bar such as ██████░░░ 12/24. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}`;
}
