import { at } from "../check-context.ts";
import { likelyIndustry } from "../industry-names.ts";
import { defineRule } from "../rule.ts";
import { vocabularyWords } from "../vocabulary-words.ts";

/** A misspelt name of an industry, also where every row has it so: "technolgy". */
export const wordMisspelt = defineRule({
  id: "word-misspelt",
  severity: "warning",
  *check(context) {
    for (const { text: found, places } of vocabularyWords(context).get("industry") ?? []) {
      const likely = likelyIndustry(found);
      if (likely === null) continue;
      for (const { row, column, header, count } of places) {
        yield at(row, column as never, { code: "word-misspelt", header, found, count, likely });
      }
    }
  },
});
