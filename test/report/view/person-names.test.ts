import { expect, test } from "vitest";
import { hidingNames } from "#report/view/person-names.ts";

test.each`
  text                | hidden                | why
  ${"周砚青重定"}     | ${"决策人 2 重定"}    | ${"a number stands apart from the word after it"}
  ${"等周砚青，再议"} | ${"等决策人 2，再议"} | ${"not from a sign"}
  ${"等周砚青"}       | ${"等决策人 2"}       | ${"nor at the end"}
  ${"周砚青 重定"}    | ${"决策人 2 重定"}    | ${"one gap is enough"}
  ${"请许松参加"}     | ${"请贵方代表参加"}   | ${"what ends in a word needs none"}
`("$text is $hidden: $why", ({ text, hidden }: { text: string; hidden: string }) => {
  const inText = hidingNames([
    ["周砚青", "决策人 2"],
    ["许松", "贵方代表"],
  ]);
  expect(inText(text)).toBe(hidden);
});
