import { codeIn } from "./pages.ts";

/** The commands of a page that a reader types: of shell blocks, of timers and of CI. */
export function commandsIn(text: string): readonly string[] {
  return codeIn(text).flatMap(({ code }) =>
    code
      .replaceAll("\\\n", " ")
      .split("\n")
      .flatMap((line) => line.replace(/\s+#.*$/, "").split("&&"))
      .flatMap((part) => /(?:^|\s|\/)((?:kam|npm) .+)$/.exec(part.trim())?.[1] ?? [])
      .map((command) =>
        command.replace(/ *(?:>>?|2>).*$/, "").replace(/"$/, (end) => (quotes(command) % 2 === 0 ? end : "")),
      ),
  );
}

const quotes = (text: string) => text.split('"').length - 1;

/** What the kam command is given, or null where another program is called. */
export function kamArguments(command: string): readonly string[] | null {
  const [, rest] = /^(?:npm run (?:-s )?kam --|kam)(?: (.*))?$/.exec(command) ?? [];
  if (rest === undefined) return null;
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
