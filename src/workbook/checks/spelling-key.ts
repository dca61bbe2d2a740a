import { comparable } from "./comparable.ts";

// "C++" is not "C", and version 1.5 is not 15.
const MARKS = /(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}\p{M}+#&%]/gu;

/** What two spellings of one word share: "GTX-Pro", "GTXPro" and "gtx pro" are one. */
export function spellingKey(word: string): string {
  return comparable(word).replace(MARKS, "");
}
