/** The languages of the product; zh-CN comes first and is the default. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Chinese of any region reads Chinese; everybody else reads English. */
export function languageOfTag(tag: string): Language {
  return tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
