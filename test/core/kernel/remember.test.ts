import { expect, test } from "vitest";
import { remember, rememberOf } from "#core/kernel/remember.ts";

test.each([
  [["a", "b", "a", "a"], 5, ["a", "b"], "each question is answered once"],
  [["a", "b", "c", "a"], 2, ["a", "b", "c", "a"], "beyond the limit all is forgotten"],
  [["a", "b", "a", "b"], 2, ["a", "b"], "at the limit nothing is"],
])("%j with room for %i asks %j (%s)", (questions, most, asked) => {
  const seen: string[] = [];
  const answer = remember((question: string) => {
    seen.push(question);
    return question.toUpperCase();
  }, most);
  expect(questions.map(answer)).toEqual(questions.map((question) => question.toUpperCase()));
  expect(seen).toEqual(asked);
});

test("an answer of null is an answer", () => {
  let asked = 0;
  const answer = remember(() => {
    asked += 1;
    return null;
  });
  expect([answer("x"), answer("x"), asked]).toEqual([null, null, 1]);
});

test("an answer about an object is given once for each object, even when it is nothing", () => {
  const asked: object[] = [];
  const answer = rememberOf((question: object) => {
    asked.push(question);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const question of [one, other, one, one]) expect(answer(question)).toBeUndefined();
  expect(asked).toEqual([one, other]);
});
