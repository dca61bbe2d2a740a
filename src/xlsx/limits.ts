const MEGABYTE = 2 ** 20;

/**
 * How much a workbook may be before reading it is refused. Real ones stay far below: a table of 100 000 rows and
 * 12 columns is about 6 MB on disk and 60 MB of XML.
 */
export const LIMITS = {
  /** The file itself; it is read into memory once. */
  fileBytes: 100 * MEGABYTE,
  /** Excel writes a few parts per sheet, picture and pivot table; opening many thousands costs time for nothing. */
  parts: 10_000,
  /** One part becomes one string, and a string cannot be longer than 512 MB in Node. */
  partBytes: 256 * MEGABYTE,
  /** All parts together. */
  totalBytes: 512 * MEGABYTE,
  /** Worksheets shrink 10 to 40 times, sheets of equal rows up to 100 times; a bomb shrinks 1000 times. */
  ratio: 200,
  /** Below this size a part does no harm however well it shrinks. */
  ratioAppliesFromBytes: 4 * MEGABYTE,
  /** XML declaration and comments before the root element take some hundred bytes. */
  prologueCharacters: 65_536,
} as const;

/** Reading 100 000 rows takes seconds on an idle core; a busy old laptop gets ten times as long. */
export const TIMEOUT_MS = 60_000;

/** Enough for about two million cells; the child process is ended above it. */
export const HEAP_MEGABYTES = 1024;
