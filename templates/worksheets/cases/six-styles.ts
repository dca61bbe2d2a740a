import { STYLE_STATEMENTS } from "#core/guide/style-statements.ts";
import { text, type Column, type Table, type Text } from "../worksheet.ts";

/** Questions of the test, in the order in which they go round the five styles. */
export const ids = STYLE_STATEMENTS.map((_, index) => `q${String(index + 1).padStart(2, "0")}`);

const answer = (number: number): Column => ({
  header: text(`${String(number)}题`, `Q${String(number)}`),
  kind: "integer",
  role: "given",
  min: 1,
  max: 5,
  width: 6,
});

/** What six sellers of an invented company answered, 1 never to 5 always; one of them left out a question. */
export const answers: Table = {
  kind: "table",
  id: "answers",
  title: text("六位同事的答卷", "What six colleagues answered"),
  note: text(
    "1 从不，2 很少，3 有时，4 经常，5 总是。题目见“练习”第一题。空一格表示没有回答。",
    "1 never, 2 rarely, 3 sometimes, 4 often, 5 always. The statements stand in the first task. A blank was not answered.",
  ),
  key: "name",
  columns: {
    name: { header: text("姓名", "Name"), kind: "text", role: "given", width: 10 },
    ...Object.fromEntries(ids.map((id, index) => [id, answer(index + 1)])),
  },
  rows: [
    person(text("罗屿", "Luo Yu"), [4, 5, 3, 2, 3, 4, 5, 3, 2, 3, 4, 4, 3, 2, 2, 3, 4, 3, 1, 2]),
    person(text("贺锐", "He Rui"), [5, 3, 3, 1, 2, 4, 3, 2, 2, 2, 5, 2, 3, 1, 1, 4, 3, 2, 2, 2]),
    person(text("温其", "Wen Qi"), [2, 3, 3, 3, 4, 1, 4, 3, 3, 5, 2, 3, 3, 3, 4, 2, 3, 3, 3, 4]),
    person(text("骆清", "Luo Qing"), [3, 3, 3, 3, 3, 3, 4, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]),
    person(text("邵鸣", "Shao Ming"), [2, 4, 4, 2, 3, 3, 4, null, 2, 3, 2, 4, 4, 3, 3, 2, 3, 4, 2, 2]),
    person(text("阮默", "Ruan Mo"), [1, 2, 3, 4, 3, 2, 2, 3, 4, 3, 2, 3, 2, 5, 3, 1, 2, 3, 4, 3]),
  ],
};

function person(name: Text, given: readonly (number | null)[]) {
  return { name, ...Object.fromEntries(ids.map((id, index) => [id, given[index] ?? null])) };
}

/** Pairs that are to go into four negotiations. */
export const pairs: Table = {
  kind: "table",
  id: "pairs",
  title: text("四场谈判的拟定搭档", "Four pairs proposed"),
  note: text("两个姓名都要在上表里。", "Both names must stand in the table above."),
  key: "name",
  columns: {
    name: { header: text("谈判", "Negotiation"), kind: "text", role: "given", width: 22 },
    first: { header: text("主谈", "Lead"), kind: "text", role: "given", width: 12 },
    second: { header: text("搭档", "Partner"), kind: "text", role: "given", width: 12 },
  },
  rows: [
    pair(text("海岬港务·续约", "Haijia Port, renewal"), text("贺锐", "He Rui"), text("阮默", "Ruan Mo")),
    pair(text("芸台医院·维保", "Yuntai Hospital, service"), text("温其", "Wen Qi"), text("阮默", "Ruan Mo")),
    pair(text("朔光能源·框架", "Shuoguang Energy, framework"), text("贺锐", "He Rui"), text("温其", "Wen Qi")),
    pair(text("锦川轨交·索赔", "Jinchuan Rail, a claim"), text("罗屿", "Luo Yu"), text("骆清", "Luo Qing")),
  ],
};

function pair(name: Text, first: Text, second: Text) {
  return { name, first, second };
}
