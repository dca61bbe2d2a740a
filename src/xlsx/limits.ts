const MEGABYTE = 2 ** 20;

/**
 * How much a workbook may be before reading it is refused. Real ones stay far below: a table of 100 000 rows and
 * 12 columns is about 6 MB on disk and 60 MB of XML.
 */
export const LIMITS = {
  /** The file itself. */
  fileBytes: 100 * MEGABYTE,
  /** Excel writes a few parts per sheet, picture and pivot table; opening many thousands costs time for nothing. */
  parts: 10_000,
  /** One part. */
  partBytes: 256 * MEGABYTE,
  /** All parts together. */
  totalBytes: 512 * MEGABYTE,
  /** A part that lists other parts, sheets or tables and is held as one text. */
  listBytes: 16 * MEGABYTE,
  /** Worksheets shrink 10 to 40 times, sheets of equal rows up to 100 times; a bomb shrinks 1000 times. */
  ratio: 200,
  /** Below this size a part does no harm however well it shrinks. */
  ratioAppliesFromBytes: 4 * MEGABYTE,
  /** XML declaration and comments before the root element take some hundred bytes. */
  prologueCharacters: 65_536,
} as const;

/** How long and with how much memory the child process may read. */
export const BUDGET = {
  /** Starting Node and reading a small workbook takes 0.2 s on an idle core; so a small hostile one costs no more. */
  baseMs: 5_000,
  /** Reading takes about 25 ms per MB of XML on an idle core; a busy old laptop gets more than ten times as long. */
  msPerMegabyte: 400,
  /** Where others keep the processors busy, a file gets as much longer as they crowd them, but never more than this. */
  mostCrowding: 6,
  /** Run from source, the child compiles itself before it reads. */
  loaderMs: 25_000,
  /** Of the heap; with Node itself and what lies outside the heap the process stays below 512 MB. */
  heapMegabytes: 352,
} as const;

/** How many want each processor: at least 1, and 1 on Windows, which tells no load. */
export function crowding(load: number, processors: number): number {
  return Math.min(BUDGET.mostCrowding, Math.max(1, load / processors));
}

/** Wall-clock limit for parts that unpack to so many bytes of XML. */
export function readingTimeMs(bytes: number): number {
  return BUDGET.baseMs + Math.ceil(bytes / MEGABYTE) * BUDGET.msPerMegabyte;
}
