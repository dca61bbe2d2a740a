import { readFileSync } from "node:fs";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import type { Language } from "#locales/language.ts";
import type { Area, Book, BookSheet } from "#xlsx/book/book.ts";
import { writeBook } from "#xlsx/write-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import type { Worksheet } from "#templates/worksheets/worksheet.ts";
import { editionOf } from "#worksheets/editions.ts";
import { handedIn, rightAnswers, type Person } from "./class-files.ts";

/** A file that somebody handed in, and what marking makes of it. */
export interface HandedIn {
  readonly file: string;
  readonly why: string;
  readonly bytes: Uint8Array;
  /** Points, or a piece of the reason why it has none. */
  readonly expected: number | string;
  readonly remarks?: readonly string[];
  /** Whether it belongs to the figures of the class; true unless said. */
  readonly counts?: false;
}

const named = (id: string): Worksheet => {
  const found = worksheets.find((worksheet) => worksheet.id === id);
  if (found === undefined) throw new Error(`no worksheet ${id}`);
  return found;
};

export const EXERCISE = named("abc-key-accounts");
const exercise = EXERCISE;
const other = named("customer-evaluation");

type Changes = Readonly<Record<string, RawCell>>;

/** Everything right but for these cells. */
function paper(person: Person, changes: Changes = {}, language: Language = "zh-CN"): Book {
  return handedIn(
    exercise,
    language,
    new Map([...rightAnswers(exercise, language), ...Object.entries(changes)]),
    person,
  );
}

const bytes = (book: Book) => writeBook(book);
const file = (number: number, name: string) => `${String(number).padStart(2, "0")}-${name}.xlsx`;
const person = (number: number, name: string, group?: string): Person => ({
  name,
  number: `T${String(number).padStart(3, "0")}`,
  ...(group === undefined ? {} : { group }),
});

function areaNamed(book: Book, name: string): { sheet: string; area: Area } {
  const found = book.names.find((one) => one.name === name)?.refersTo;
  if (found === undefined || typeof found === "string") throw new Error(`no cells are called ${name}`);
  return found;
}

/** The rows of a table in another order, as after a sort. */
export function reversed(book: Book, table: string): Book {
  const { sheet, area } = areaNamed(book, `KEY_${table}`);
  return onSheet(book, sheet, (one) => ({
    ...one,
    rows: one.rows.map((row, at) =>
      at < area.top || at > area.bottom ? row : (one.rows[area.top + area.bottom - at] ?? row),
    ),
  }));
}

/** Blank rows above a sheet's first row, with the names that follow the cells. */
export function pushedDown(book: Book, sheet: string, count: number): Book {
  const blank = Array.from({ length: count }, () => ({ cells: [] }));
  const moved = (area: Area): Area => ({ ...area, top: area.top + count, bottom: area.bottom + count });
  const names = book.names.map((one) =>
    typeof one.refersTo === "string" || one.refersTo.sheet !== sheet
      ? one
      : { ...one, refersTo: { sheet, area: moved(one.refersTo.area) } },
  );
  const plain = onSheet(book, sheet, (one) => ({
    ...one,
    rows: [...blank, ...one.rows],
    merges: [],
    validations: [],
    formats: [],
    tables: [],
    charts: [],
  }));
  return { ...plain, names };
}

/** Sheets in the opposite order and under other names. */
export function renamed(book: Book): Book {
  const called = (name: string) => `我的${name}`;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, name: called(sheet.name), charts: [] })).reverse(),
    names: book.names.map((one) =>
      typeof one.refersTo === "string"
        ? one
        : { ...one, refersTo: { ...one.refersTo, sheet: called(one.refersTo.sheet) } },
    ),
  };
}

/** Answers as formulas that were saved without their results. */
function uncalculated(book: Book, name: string): Book {
  const { sheet, area } = areaNamed(book, name);
  return onCells(book, sheet, area, (cell) => ({ ...cell, value: null, formula: "1+1" }));
}

/** Another figure in the case. */
function otherCase(book: Book): Book {
  const { sheet, area } = areaNamed(book, "CASE_buyers");
  const second = { ...area, top: area.top + 2, bottom: area.top + 2 };
  return onCells(book, sheet, second, (cell) => (typeof cell.value === "number" ? { ...cell, value: 7 } : cell));
}

type Cell = NonNullable<BookSheet["rows"][number]["cells"][number]>;

function onCells(book: Book, sheet: string, { top, left, bottom, right }: Area, change: (cell: Cell) => Cell): Book {
  const isIn = (row: number, column: number) => row >= top && row <= bottom && column >= left && column <= right;
  return onSheet(book, sheet, (one) => ({
    ...one,
    rows: one.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => (cell !== null && isIn(at, column) ? change(cell) : cell)),
    })),
  }));
}

function onSheet(book: Book, name: string, change: (sheet: BookSheet) => BookSheet): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** Every number as somebody types it who never leaves the Chinese keyboard. */
function asText(book: Book): Book {
  return book.names
    .filter(({ name }) => name.startsWith("ANS_"))
    .reduce((changed, { name }) => {
      const { sheet, area } = areaNamed(book, name);
      return onCells(changed, sheet, area, (cell) =>
        typeof cell.value === "number" ? { ...cell, value: fullWidth(cell.value, cell.format ?? "") } : cell,
      );
    }, book);
}

function fullWidth(value: number, format: string): string {
  const text = format.startsWith("percent") ? `${(value * 100).toFixed(2)}%` : String(value);
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Numbers as a calculator shows them. */
const ROUNDED: Changes = Object.fromEntries(
  [...rightAnswers(exercise, "zh-CN")].flatMap(([id, value]) =>
    typeof value === "number" ? [[id, Number(value.toFixed(3))]] : [],
  ),
);

const FIRST_TASK: Changes = Object.fromEntries(
  [...rightAnswers(exercise, "zh-CN").keys()].flatMap((id) => (id.startsWith("abc.") ? [] : [[id, null]])),
);

const NOTHING: Changes = Object.fromEntries([...rightAnswers(exercise, "zh-CN").keys()].map((id) => [id, null]));

// Three items wrong in the same strange way.
const STRANGE: Changes = { "abc.share#3": 0.777, "abc.before#4": 0.111, "focus.hhi": 0.9191, "test.count#6": 4 };

/** A compound file as Excel writes it around an encrypted workbook. */
function encrypted(): Uint8Array {
  const head = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([head, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(512)]);
}

/** A class as trainers get it: 61 points at most. */
export const CLASS: readonly HandedIn[] = [
  { file: file(1, "王伟"), why: "all right", bytes: bytes(paper(person(1, "王伟"))), expected: 61 },
  {
    file: file(2, "Anna"),
    why: "all right, in the English edition",
    bytes: bytes(paper(person(2, "Anna Lee"), {}, "en")),
    expected: 61,
  },
  {
    file: file(3, "李娜"),
    why: "numbers as text, in full-width digits",
    bytes: bytes(asText(paper(person(3, "李娜")))),
    expected: 61,
  },
  {
    file: file(4, "张敏"),
    why: "rounded to three decimals",
    bytes: bytes(paper(person(4, "张敏"), ROUNDED)),
    expected: 61,
  },
  {
    file: file(5, "刘洋"),
    why: "the first task alone",
    bytes: bytes(paper(person(5, "刘洋"), FIRST_TASK)),
    expected: 24,
  },
  {
    file: file(6, "陈静"),
    why: "empty",
    bytes: bytes(paper(person(6, "陈静"), NOTHING)),
    expected: 0,
    remarks: ["nothing-filled"],
  },
  {
    file: file(7, "杨勇"),
    why: "rows sorted the other way",
    bytes: bytes(reversed(paper(person(7, "杨勇")), "abc")),
    expected: 61,
  },
  {
    file: file(8, "赵艳"),
    why: "sheets renamed and reordered",
    bytes: bytes(renamed(paper(person(8, "赵艳")))),
    expected: 61,
  },
  {
    file: file(9, "黄磊"),
    why: "rows put in above",
    bytes: bytes(pushedDown(paper(person(9, "黄磊")), "练习", 3)),
    expected: 61,
  },
  {
    file: file(10, "周杰"),
    why: "a wrong share before it, the class rightly by it: one point lost",
    bytes: bytes(paper(person(10, "周杰"), { "abc.before#2": 0.9, "abc.abc#2": "B" })),
    expected: 60,
  },
  {
    file: file(11, "吴倩"),
    why: "a wrong share before it, and a class that follows from nothing: two points lost",
    bytes: bytes(paper(person(11, "吴倩"), { "abc.before#2": 0.9, "abc.abc#2": "C" })),
    expected: 59,
  },
  {
    file: file(12, "徐强"),
    why: "both figures wrong, the warning rightly by them",
    bytes: bytes(paper(person(12, "徐强"), { "focus.largest": 0.2, "focus.hhi": 0.1, "focus.warning": "否" })),
    expected: 58,
  },
  {
    file: file(13, "孙丽"),
    why: "per cent as a whole number",
    bytes: bytes(paper(person(13, "孙丽"), { "abc.share#1": 52.63 })),
    expected: 60,
  },
  {
    file: file(14, "第一组"),
    why: "a group's one file",
    bytes: bytes(paper({ name: "马超、朱婷、胡军", number: "T014、T015、T016", group: "一组" }, { "focus.top3": 0.5 })),
    expected: 60,
  },
  {
    file: file(15, "林芳"),
    why: "of a group that hands in alike, as it should",
    bytes: bytes(paper(person(17, "林芳", "二组"), { ...STRANGE, "abc.share#3": 0.66 })),
    expected: 56.5,
  },
  {
    file: file(16, "何刚"),
    why: "the other of the group",
    bytes: bytes(paper(person(18, "何刚", "二组"), { ...STRANGE, "abc.share#3": 0.66 })),
    expected: 56.5,
  },
  {
    file: file(17, "高翔"),
    why: "alike with the next",
    bytes: bytes(paper(person(19, "高翔"), STRANGE)),
    expected: 56.5,
  },
  {
    file: file(18, "郭敏"),
    why: "alike with the one before",
    bytes: bytes(paper(person(20, "郭敏"), STRANGE)),
    expected: 56.5,
  },
  {
    file: file(19, "王伟-改"),
    why: "the first student's second file, with less",
    bytes: bytes(paper(person(1, "王伟"), { "focus.top3": 1 })),
    expected: 60,
    remarks: ["second-file"],
    counts: false,
  },
  {
    file: file(20, "罗兰"),
    why: "a staff number of somebody else",
    bytes: bytes(paper(person(4, "罗兰"))),
    expected: 61,
    remarks: ["same-number"],
  },
  {
    file: file(21, "梁栋"),
    why: "formulas without results in one column",
    bytes: bytes(uncalculated(paper(person(21, "梁栋")), "ANS_abc_share")),
    expected: 53,
    remarks: ["not-calculated"],
  },
  {
    file: file(22, "宋佳"),
    why: "another figure in the case",
    bytes: bytes(otherCase(paper(person(22, "宋佳")))),
    expected: 61,
    remarks: ["other-case"],
  },
  {
    file: file(23, "无名"),
    why: "nobody's name on it",
    bytes: bytes(paper({}, { "abc.abc#1": "B" })),
    expected: 60,
    remarks: ["nobody-named"],
  },
  {
    file: file(24, "郑爽"),
    why: "saved again by LibreOffice, one answer wrong",
    bytes: readFileSync("test/workbooks/paper-libreoffice.xlsx"),
    expected: 59,
  },
  {
    file: file(25, "讲师版"),
    why: "the trainer's own",
    bytes: bytes(editionOf(exercise, "trainer", "zh-CN")),
    expected: "讲师版",
  },
  {
    file: file(26, "团队版"),
    why: "a team edition",
    bytes: bytes(editionOf(exercise, "team", "zh-CN")),
    expected: "团队版",
  },
  {
    file: file(27, "另一份"),
    why: "another exercise",
    bytes: bytes(handedIn(other, "zh-CN", rightAnswers(other, "zh-CN"), person(27, "谢娜"))),
    expected: other.title.zh,
  },
  {
    file: file(28, "截断"),
    why: "cut off",
    bytes: bytes(paper(person(28, "韩雪"))).subarray(0, 9000),
    expected: "损坏",
  },
  { file: file(29, "空文件"), why: "nothing in it", bytes: new Uint8Array(), expected: "空" },
  { file: file(30, "加密"), why: "a password", bytes: encrypted(), expected: "密码" },
];

/** What LibreOffice saved again: see test/workbooks/paper-libreoffice.xlsx. */
export const BEFORE_LIBREOFFICE = paper(person(24, "郑爽"), { "focus.hhi": 0.9 });

export const TRAINER = bytes(editionOf(exercise, "trainer", "zh-CN"));
