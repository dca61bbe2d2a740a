import fc from "fast-check";
import { expect, test } from "vitest";
import { initialsOf, isMeant } from "../../../src/taskpane/shared/pinyin-initials.ts";

test.each([
  ["岚屿精工", "lyjg", true, "all initials"],
  ["岚屿精工", "yj", true, "initials from the middle"],
  ["岚屿精工", "lj", false, "initials that are not in a row"],
  ["重庆银行", "cqyh", true, "characters with several readings: the right one of each"],
  ["重庆银行", "zqyx", true, "and the other one, since nobody knows which is meant"],
  ["北汐储能", "储能", true, "a part of the name"],
  ["ABB 中国", "abbzg", true, "letters and characters mixed"],
  ["ABB 中国", "ＡＢＢ", true, "full-width letters"],
  ["云杼纺织", "", true, "nothing typed leaves everybody"],
  ["云杼纺织", "xx", false, "nobody"],
])("%s by %s: %s (%s)", (name, typed, isFound) => {
  expect(isMeant(name, typed)).toBe(isFound);
});

test.each([
  ["啊", "a"],
  ["八", "b"],
  ["鹅", "e"],
  ["机", "j"],
  ["林", "l"],
  ["欧", "o"],
  ["王", "w"],
  ["夕", "x"],
  ["张", "z"],
  ["赵", "z"],
  ["7", "7"],
])("the initial of %s is %s", (character, initial) => {
  expect(initialsOf(character)).toBe(initial);
});

test("a name is meant by any of its parts, and by the initials of any of its parts", () => {
  const names = fc.stringMatching(/^[岚屿精工北汐储能云杼纺织重庆银行]{1,8}$/);
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), (name, one, other) => {
      const [start = 0, end = 0] = [one % name.length, other % (name.length + 1)].sort((a, b) => a - b);
      const part = name.slice(start, end);
      expect(isMeant(name, part)).toBe(true);
      expect(isMeant(name, [...part].map((character) => initialsOf(character).charAt(0)).join(""))).toBe(true);
    }),
  );
});
