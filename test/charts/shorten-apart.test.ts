import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenApart } from "#charts/shorten-apart.ts";
import { NOTE, textWidth } from "#charts/text-width.ts";

const FACE = { size: NOTE };

interface Case {
  readonly texts: readonly string[];
  readonly room: number;
  readonly shown: readonly string[];
}

test.each`
  texts                                           | room  | shown                         | why
  ${["泵站运维", "备件"]}                         | ${20} | ${["泵站运维", "备件"]}       | ${"both fit"}
  ${["二期控制系统合同", "备件"]}                 | ${15} | ${["二期控制…", "备件"]}      | ${"what others do not begin with is cut at its end"}
  ${["控制系统合同一期", "控制系统合同二期"]}     | ${15} | ${["控…同一期", "控…同二期"]} | ${"their ends tell them apart"}
  ${["控制系统合同", "控制系统合同"]}             | ${12} | ${["控制系…", "控制系…"]}     | ${"what is the same looks the same"}
  ${["甲系统合同第二期一", "甲系统合同第二期二"]} | ${6}  | ${["…一", "…二"]}             | ${"there is room for no more than an end"}
  ${["甲系统一期合同", "甲系统二期合同"]}         | ${6}  | ${["甲…", "甲…"]}             | ${"they differ where there is no room"}
`("$texts in $room mm: $why", ({ texts, room, shown }: Case) => {
  expect(
    shortenApart(
      texts,
      FACE,
      texts.map(() => room),
    ),
  ).toEqual(shown);
});

test("nothing is wider than its room, and what fits stands as it is", () => {
  const any = fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 24 }), fc.integer({ min: 0, max: 40 })));
  fc.assert(
    fc.property(any, (list) => {
      const [texts, rooms] = [list.map(([text]) => text), list.map(([, room]) => room)];
      for (const [at, shown] of shortenApart(texts, FACE, rooms).entries()) {
        const [text, room] = [texts[at] ?? "", rooms[at] ?? 0];
        expect(textWidth(shown, FACE)).toBeLessThanOrEqual(Math.max(room, 0) + 1e-9);
        if (textWidth(text, FACE) <= room) expect(shown).toBe(text);
      }
    }),
  );
});
