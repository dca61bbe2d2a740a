/** Every limit and weight of the mapping, each with its reason. A confidence lies in 0–1. */

/** How sure a header is of a column by the way in which it names it; the values below it come on top. */
export const NAME_CONFIDENCE = {
  /** The map says it. */
  mapped: 1,
  /** Where the mapped header stood before it was renamed. */
  place: 0.85,
  /** The contract's own header or id. */
  own: 1,
  /** A word under which teams keep the column: in use for it, now and then for something else. */
  synonym: 0.97,
  /** Known without its closing bracket, which may narrow it: 金额（首期）. */
  remark: 0.88,
  /** Chinese and English side by side: 客户名称 Customer. */
  bilingual: 0.95,
  /** A word of another region: 专案 for 项目. */
  regional: 0.93,
  /** Without words that say nothing about the meaning: 本年, 我司, 姓名. */
  decoration: 0.92,
  /** Without the table's own name in front: 联系人邮箱 in the table of persons. */
  subject: 0.9,
  /** Another ending of one meaning: 合同号 for 合同编号, 时间 for 日期. */
  ending: 0.9,
  /** A slip that no other word explains: 客户明称, Acount name. */
  misspelt: 0.86,
  /** One wrong character that sounds different: 发货日期 is not 发票日期, so a person is asked. */
  similar: 0.55,
  /** A known name with something unknown in front: 渠道负责人 may be somebody else. */
  contains: 0.6,
  /** Nothing but values that one column of the table can read. */
  values: 0.9,
} as const;

/** Taken from here on. Below it a misspelt header without values (0.86 × 0.9) would be asked about, which annoys. */
export const SURE = 0.75;
/** Asked about from here on; below it a question is noise. */
export const ASKED = 0.45;
/** So much better than the second one the best must be: the difference between a decoration and a mere ending is no choice. */
export const MARGIN = 0.15;

/** What a header without values below it counts: they can neither confirm nor contradict. */
export const NO_VALUES = 0.9;
/** What is left of a name when not one value below it can be read. */
export const UNFIT = 0.3;
/** From this share of readable values on a column fits: a typo or two are normal. */
export const FITS = 0.8;

/** Filled cells before values alone name a column: two may agree with a list by chance. */
export const VALUES_NEEDED = 3;

/** Letters below which a misspelt Latin word may as well be another one (date, rate). */
export const MISSPELT_LETTERS = 5;
/** Characters below which a Chinese header with a wrong one may as well be another one (金额, 全额). */
export const MISSPELT_CHARACTERS = 4;

/** Rows that are looked at to see whether values fit; what is rare beyond that decides nothing. */
export const ROWS_SAMPLED = 200;

/**
 * What a table without a name must show: the sum over its headers of how few tables use each (a header of one table only
 * counts 1, one that every table has next to nothing).
 */
export const EVIDENCE_NEEDED = 1.5;
/** A second table with this share of the best one's evidence is as likely: a person is asked. */
export const RIVAL_SHARE = 0.85;
/** A table is the surer, the more its headers tell; this much evidence is worth one half, so that twice as much is two thirds. */
export const HALF_SURE = EVIDENCE_NEEDED / 4;
/** A sheet may be called like a table and hold another one, but seldom with all its required columns. */
export const NAMED_TABLE = 0.97;
/** Tables that are matched in full on one row of headers, best first; the others have less than half their words. */
export const CONTENDERS = 6;
/** A list of customers names each once; a list of visits or invoices names them again and again. */
export const MOST_REPEATED = 0.2;
