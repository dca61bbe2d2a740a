import { text, type Column, type Table, type Text } from "../worksheet.ts";

/** Questions of the test, in the order in which they go round the five styles. */
export const QUESTIONS = 20;
export const ids = Array.from({ length: QUESTIONS }, (_, index) => `q${String(index + 1).padStart(2, "0")}`);

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

/** The statements, our own: no TKI. */
export const STATEMENTS: readonly Text[] = [
  text("谈其他条件之前，我先把自己的价格立住", "Before other terms I make my price stand"),
  text("听到要求，我先问清楚背后的原因", "When I hear a demand I first ask what lies behind it"),
  text("谈不动的时候，我提议两边各退一点", "When nothing moves I propose that both give a little"),
  text("气氛一紧，我就换个话题或者改天再谈", "When it gets tense I change the subject or the day"),
  text("为了不伤关系，我会答应对方的条件", "For the sake of the relation I accept their terms"),
  text("时间不够时，我要求按我的方案定下来", "When time is short I ask to settle on my proposal"),
  text("我带几个方案去，请对方一起比较", "I bring several proposals and compare them together"),
  text("大体公平就可以签，不必再磨", "What is roughly fair I sign, without more haggling"),
  text("小的分歧，我不拿出来说", "Small differences I leave unsaid"),
  text("对方很坚持，我多半就让了", "When they insist I mostly give way"),
  text("手里有筹码，我会用它给对方压力", "With something in hand I put pressure on them"),
  text("我愿意先亮出一些信息，好找到共同的利益", "I open some of my cards to find what serves both"),
  text("我用一个中间价尽快结束争论", "With a price in the middle I end the argument soon"),
  text("我等对方先表态，自己少说", "I wait until they have spoken, and say little"),
  text("我先让对方满意，再考虑自己要什么", "I see to it that they are content before I think of myself"),
  text("对方越硬，我也越硬", "The harder they get the harder I get"),
  text("我把几件事放在一起谈，互相交换", "I put several things together and trade between them"),
  text("我让一步，就请对方也让一样多", "For a step of mine I ask for one as large"),
  text("起了冲突，我请别人出面处理", "When there is a conflict I ask others to deal with it"),
  text("我担心拒绝会让对方没面子", "I fear that a no makes them lose face"),
];
