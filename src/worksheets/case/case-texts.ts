import type { Column, Row, Table, Task, Text, Worksheet } from "#templates/worksheets/worksheet.ts";

/** What becomes of a text of a worksheet, by its id; an id stays the same in every version of the worksheet. */
export type ChangeText = (id: string, text: Text) => Text;

/** The texts that belong to a case, changed: its story, what is asked of it and what is taught by it. */
export function changeTexts(worksheet: Worksheet, change: ChangeText): Worksheet {
  const each = (id: string, texts: readonly Text[]) =>
    texts.map((text, index) => change(`${id}.${String(index + 1)}`, text));
  const { story, tasks, discussion, teaching } = worksheet;
  return {
    ...worksheet,
    story: { title: change("story.title", story.title), paragraphs: each("story", story.paragraphs) },
    tasks: tasks.map((task) => taskTexts(task, change)),
    discussion: discussion.map((one, index) => ({
      ...one,
      ask: change(`discussion.${String(index + 1)}.ask`, one.ask),
      answer: change(`discussion.${String(index + 1)}.answer`, one.answer),
    })),
    teaching: {
      before: each("before", teaching.before),
      mistakes: each("mistakes", teaching.mistakes),
      close: change("close", teaching.close),
    },
  };
}

function taskTexts(task: Task, change: ChangeText): Task {
  const { id, ask, parts, teach } = task;
  return {
    ...task,
    ask: ask.map((text, index) => change(`${id}.ask.${String(index + 1)}`, text)),
    parts: parts.map((part) =>
      part.kind === "table" && asksForWords(part) ? questions(part, `${id}.${part.id}`, change) : part,
    ),
    teach: change(`${id}.teach`, teach),
  };
}

const asksForWords = ({ columns }: Table) => Object.values(columns).some(({ role }) => role === "words");

/** The questions that are answered in words are about the case. */
function questions(table: Table, owner: string, change: ChangeText): Table {
  const { rows } = table;
  if ("of" in rows) return table;
  const title = change(`${owner}.title`, table.title);
  return { ...table, title, rows: rows.map((row, index) => questionsIn(row, index + 1, table.columns, owner, change)) };
}

function questionsIn(
  row: Row,
  number: number,
  columns: Readonly<Record<string, Column>>,
  owner: string,
  change: ChangeText,
): Row {
  const changed = Object.entries(row).map(([id, value]) => {
    const isText = columns[id]?.kind === "text" && typeof value === "object" && value !== null;
    return [id, isText ? change(`${owner}.${id}.${String(number)}`, value) : value] as const;
  });
  return Object.fromEntries(changed);
}

/** Every text of the case with its id, in the order of the worksheet. */
export function caseTexts(worksheet: Worksheet): readonly (readonly [id: string, text: Text])[] {
  const found: (readonly [string, Text])[] = [];
  changeTexts(worksheet, (id, text) => {
    found.push([id, text]);
    return text;
  });
  return found;
}
