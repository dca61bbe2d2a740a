// Quoted text, an escaped character, a blank of a character's width, a filling character.
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/;
// Colours, conditions, currencies, languages.
const BRACKET = /\[[^\]]*\]/g;

/** Whether a format code shows a number as a date or a time of day; an elapsed time such as [h]:mm is a number. */
export function isDateFormat(code: string): boolean {
  const [positive = ""] = code.replace(LITERAL, "").toLowerCase().split(";");
  if (ELAPSED.test(positive)) return false;
  const plain = positive.replace(BRACKET, "").replace(/general|g\/通用格式/g, "");
  // e is the year of an era, unless it is an exponent; aaa the day of the week in Chinese.
  if (/[ydhs]|e(?![+-])|aaa/.test(plain)) return true;
  return plain.includes("m") && !/[0#?]/.test(plain);
}
