import { NEGOTIATION_STYLES, type NegotiationStyle } from "#core/codes/results/negotiation.ts";
import { STYLE_STATEMENTS, styleAsked } from "#core/guide/style-statements.ts";
import { map } from "#core/kernel/outcome.ts";
import { profileOfScores, styleProfile, type StyleProfile } from "#core/negotiation/style-test.ts";
import { modelWords } from "#locales/model-words.ts";
import { answers, ids, pairs } from "./cases/six-styles.ts";
import { guided } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const [zh, en] = [modelWords("zh-CN").codes.negotiationStyle, modelWords("en").codes.negotiationStyle];
const nameOf = (style: NegotiationStyle): Text => text(zh[style], en[style]);
const EDGE = "0.000000001";

const mine: Table = {
  kind: "table",
  id: "mine",
  title: text("二十句话，像不像我", "Twenty statements: is that me?"),
  note: text(
    "凭第一反应填 1 到 5：1 从不，5 总是。答案没有对错，也不计分。本测试为自编，不是 TKI。",
    "Enter 1 to 5 by first impulse: 1 never, 5 always. There is no right or wrong, and no points. The test is our own and no TKI.",
  ),
  key: "number",
  rows: STYLE_STATEMENTS.map((id, index) => ({
    number: index + 1,
    statement: guided(({ styleTest }) => styleTest.rows[id]),
    style: styleAsked(index),
  })),
  columns: {
    number: { header: text("题号", "No."), kind: "integer", role: "given" },
    statement: { header: text("在谈判里……", "In a negotiation …"), kind: "text", role: "given", width: 44 },
    style: { header: text("属于", "Belongs to"), kind: "code", codes: "negotiationStyle", role: "given" },
    own: { header: text("我的分", "My mark"), kind: "integer", role: "own", min: 1, max: 5 },
  },
};

const serves: Readonly<Record<NegotiationStyle, Text>> = {
  COMPETE: text("底线问题、紧急决定、对方先用压力时", "Limits, urgent decisions, when they press first"),
  COLLABORATE: text("议题多、要长期合作、双方都愿意谈", "Many issues, a long relation, both willing to talk"),
  COMPROMISE: text("时间紧、双方力量相当、差距不大", "Little time, equal strength, a small gap"),
  AVOID: text("事情小、准备不足、双方都在气头上", "Small matters, no preparation, tempers high"),
  ACCOMMODATE: text("这件事对方看重得多，或者是我方有错", "It matters far more to them, or we are in the wrong"),
};
const costs: Readonly<Record<NegotiationStyle, Text>> = {
  COMPETE: text("容易谈崩；对方记在心里", "Talks break off, and they remember"),
  COLLABORATE: text("花时间；信息给得太多会被利用", "It takes time; cards on the table may be used"),
  COMPROMISE: text("没找到更好的方案就收了手", "It stops before a better way is found"),
  AVOID: text("问题拖大；对方不知道你要什么", "Trouble grows; nobody knows what you want"),
  ACCOMMODATE: text("让惯了，要求会越来越多", "Given once, asked for ever more"),
};

// Blank until all twenty are answered, so it never comes to fractions of a blank.
const own: Table = {
  kind: "table",
  id: "own",
  title: text("我的五种风格得分", "My points of the five styles"),
  note: text(
    "二十题都填好后自动算出：同一种风格的四题相加，最少 4 分，最多 20 分。",
    "Calculated when all twenty are filled in: the four marks of a style added up, 4 at least and 20 at most.",
  ),
  key: "style",
  rows: NEGOTIATION_STYLES.map((style) => ({ style, serves: serves[style], costs: costs[style] })),
  columns: {
    style: { header: text("风格", "Style"), kind: "code", codes: "negotiationStyle", role: "given" },
    serves: { header: text("适合的场合", "When it serves"), kind: "text", role: "given", width: 44 },
    points: {
      header: text("我的得分", "My points"),
      kind: "integer",
      role: "live",
      native: "SUMPRODUCT(([mine.style:]=[style])*[mine.own:])",
      solve: () => null,
      marks: [{ when: "AND(ISNUMBER([points]),[points]=MAX([points:]))", tone: "good" }],
    },
    costs: { header: text("要提防的", "What it may cost"), kind: "text", role: "given", width: 26 },
  },
};

const person: Column = { header: text("姓名", "Name"), kind: "text", role: "copy", of: "answers.name" };
const questionsOf = (style: NegotiationStyle) => ids.filter((_, index) => styleAsked(index) === style);

const NEGSTYLE = "NEGSTYLE([answers.q01..q20],KAM_PARAMS,FALSE,LANG)";
const columnOf = (style: NegotiationStyle) => style.toLowerCase();

const scored = (style: NegotiationStyle): Column => {
  const cells = questionsOf(style)
    .map((id) => `[answers.${id}]`)
    .join(",");
  return {
    header: nameOf(style),
    kind: "one",
    min: 4,
    max: 20,
    role: "answer",
    native: `SUM(${cells})*4/COUNT(${cells})`,
    solve: (row) =>
      map(
        styleProfile(
          ids.map((id) => row.optional(`answers.${id}`)),
          parameters,
        ),
        ({ scores }) => scores[style],
      ),
    points: 0.25,
    tolerance: 0.05,
    hint: text(
      "这种风格的四题相加；空了一题，就用另外三题的平均补上。",
      "The four questions of the style added up; one blank counts as the mean of the other three.",
    ),
  };
};

const scores: Table = {
  kind: "table",
  id: "scores",
  title: text("六位同事的五种风格得分", "Points of the five styles"),
  note: text(
    "题目依次轮流：第 1、6、11、16 题是竞争，第 2、7、12、17 题是合作，往后是妥协、规避、迁就。",
    "The questions go round: 1, 6, 11 and 16 are competing, 2, 7, 12 and 17 collaborating, then compromising, avoiding, accommodating.",
  ),
  key: "name",
  rows: { of: "answers" },
  columns: { name: person, ...Object.fromEntries(NEGOTIATION_STYLES.map((style) => [columnOf(style), scored(style)])) },
};

const FIRST = columnOf("COMPETE");
const ALL = `[scores.${FIRST}..${columnOf("ACCOMMODATE")}]`;

// By the points that somebody worked out.
function profileOf(row: Scope): StyleProfile {
  const points = NEGOTIATION_STYLES.map((style) => [style, row.number(`scores.${columnOf(style)}`)] as const);
  return profileOfScores(Object.fromEntries(points) as StyleProfile["scores"], parameters);
}

const resultWords = NEGOTIATION_STYLES.map((style) => `'styleResult.${style}'`).join(",");
const results: Table = {
  kind: "table",
  id: "results",
  title: text("主要风格", "Main style"),
  note: text(
    "最高分与最低分只差参数里的几分以内，是灵活型。否则得分最高的是主要风格（相同取排在前面的）；与最高分相差不到参数里的一分，算并列。",
    "Balanced where highest and lowest differ by no more than the parameters say. Otherwise the highest is the main style (of equals the first), and others within the near limit share the place.",
  ),
  key: "name",
  rows: { of: "answers" },
  columns: {
    name: person,
    spread: {
      header: text("最高与最低之差", "Highest less lowest"),
      kind: "one",
      min: 0,
      max: 16,
      role: "answer",
      native: `MAX(${ALL})-MIN(${ALL})`,
      solve: (row) => {
        const points = Object.values(profileOf(row).scores);
        return Math.max(...points) - Math.min(...points);
      },
      points: 0.5,
      tolerance: 0.05,
      hint: text("五个得分里最大的减最小的。", "The largest of the five less the smallest."),
    },
    result: {
      header: text("主要风格", "Main style"),
      kind: "code",
      codes: "styleResult",
      role: "answer",
      native: `IF([spread]<={style.balanced}+${EDGE},'styleResult.BALANCED',INDEX({${resultWords}},MATCH(MAX(${ALL}),${ALL},0)))`,
      solve: (row) => {
        const { scores: points } = profileOf(row);
        const most = Math.max(...Object.values(points));
        const highest = NEGOTIATION_STYLES.find((style) => points[style] === most) ?? null;
        return row.number("spread") <= parameters["style.balanced"] ? "BALANCED" : highest;
      },
      points: 1,
      hint: text(
        "先看差距够不够大，再看哪一种最高。",
        "First whether the difference is large enough, then which is highest.",
      ),
      marks: [{ when: "[result]='BALANCED'", tone: "good" }],
    },
    shared: {
      header: text("并列几种", "Styles that share it"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: `IF([spread]<={style.balanced}+${EDGE},0,SUMPRODUCT(--(${ALL}>=MAX(${ALL})-{style.near}-${EDGE})))`,
      solve: (row) => (row.number("spread") <= parameters["style.balanced"] ? 0 : nearMost(row)),
      points: 0.5,
      tolerance: 0,
      hint: text("灵活型填 0；只有一种填 1。", "0 for balanced, 1 for a single one."),
      isRule: true,
    },
  },
};

function nearMost(row: Scope): number {
  const points = Object.values(profileOf(row).scores);
  return points.filter((one) => one >= Math.max(...points) - parameters["style.near"]).length;
}

const at = (style: NegotiationStyle) => `[scores.${columnOf(style)}]`;

const axis = (id: "assertiveness" | "cooperativeness", header: Text, kam: number): Column => {
  const [plus, minus] =
    id === "assertiveness" ? (["COMPETE", "ACCOMMODATE"] as const) : (["ACCOMMODATE", "COMPETE"] as const);
  return {
    header,
    kind: "two",
    min: -1,
    max: 1,
    role: "answer",
    native: `(${at("COLLABORATE")}+${at(plus)}-${at("AVOID")}-${at(minus)})/32`,
    kam: `INDEX(${NEGSTYLE},1,${String(kam)})`,
    solve: (row) => profileOf(row)[id],
    points: 0.5,
    tolerance: 0.006,
    hint:
      id === "assertiveness"
        ? text("（竞争 + 合作 − 规避 − 迁就）÷ 32。", "(competing + collaborating − avoiding − accommodating) ÷ 32.")
        : text("（合作 + 迁就 − 竞争 − 规避）÷ 32。", "(collaborating + accommodating − competing − avoiding) ÷ 32."),
  };
};

const axes: Table = {
  kind: "table",
  id: "axes",
  title: text("两条轴上的位置", "The place on two axes"),
  note: text(
    "坚持程度 =（竞争 + 合作 − 规避 − 迁就）÷ 32；合作程度 =（合作 + 迁就 − 竞争 − 规避）÷ 32。都在 −1 与 1 之间。",
    "Assertiveness = (competing + collaborating − avoiding − accommodating) ÷ 32; cooperativeness = (collaborating + accommodating − competing − avoiding) ÷ 32. Both lie between −1 and 1.",
  ),
  key: "name",
  rows: { of: "answers" },
  columns: {
    name: person,
    assertiveness: axis("assertiveness", text("坚持程度", "Assertiveness"), 7),
    cooperativeness: axis("cooperativeness", text("合作程度", "Cooperativeness"), 8),
  },
};

type Axis = "assertiveness" | "cooperativeness";
const cellOf = (id: Axis, member: string) => `INDEX([axes.${id}:],MATCH([pairs.${member}],[axes.name:],0))`;
const highest = (id: Axis) => `MAX(${cellOf(id, "first")},${cellOf(id, "second")})`;
const valueOf = (row: Scope, id: Axis) =>
  Math.max(
    ...["first", "second"].map((member) => {
      const index = row.all("axes.name").indexOf(row.value(`pairs.${member}`));
      const found = row.all(`axes.${id}`)[index];
      if (typeof found !== "number") throw new RangeError(`pairs.${member}: nobody of that name`);
      return found;
    }),
  );

const has = (id: Axis, header: Text, hint: Text): Column => ({
  header,
  kind: "yesNo",
  role: "answer",
  native: `IF(${highest(id)}>0,'YES','NO')`,
  solve: (row) => valueOf(row, id) > 0,
  points: 0.5,
  hint,
});

const fit: Table = {
  kind: "table",
  id: "fit",
  title: text("搭档合不合适", "Do the pairs fit?"),
  note: text(
    "一队里至少有一人坚持程度大于 0，至少有一人合作程度大于 0（可以是同一人）。这是本工具的建议，不是规定。",
    "A team has somebody above 0 in assertiveness and somebody above 0 in cooperativeness; it may be the same person. That is our advice, and no rule.",
  ),
  key: "name",
  rows: { of: "pairs" },
  columns: {
    name: { header: text("谈判", "Negotiation"), kind: "text", role: "copy", of: "pairs.name" },
    firm: has(
      "assertiveness",
      text("有人能坚持", "Somebody stands firm"),
      text("看两人坚持程度里大的那个。", "Look at the greater assertiveness of the two."),
    ),
    warm: has(
      "cooperativeness",
      text("有人能合作", "Somebody reaches out"),
      text("看两人合作程度里大的那个。", "Look at the greater cooperativeness of the two."),
    ),
    fits: {
      header: text("搭档合适", "The pair fits"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([firm]='YES',[warm]='YES'),'YES','NO')",
      solve: (row) => row.value("firm") === true && row.value("warm") === true,
      points: 1,
      hint: text("两样都有才合适。", "It takes both."),
      marks: [
        { when: "[fits]='YES'", tone: "good" },
        { when: "[fits]='NO'", tone: "warn" },
      ],
    },
  },
};

const plan = conclusions(text("用得上的结论", "What to do with it"), [
  text("不合适的搭档怎样换人？换的理由是什么？", "Which pairs would you change, and why?"),
  text(
    "贺锐主谈，对方说“这个价不可能”。请给他两句话：一句守住，一句找共同利益。",
    "He Rui leads and hears “impossible at that price”. Give him two sentences: one that stands firm, one that looks for what serves both.",
  ),
  text(
    "我自己最少用的是哪一种风格？下一次在什么场合试一次？",
    "Which style do I use least, and where do I try it next?",
  ),
]);

/** The style test: one's own marks, the styles of six colleagues, and pairs that complete each other. */
export const negotiationStyle: Worksheet = {
  id: "negotiation-style",
  title: text("谈判风格测试与搭档", "Negotiation styles: the test and the team"),
  purpose: text(
    "知道自己惯用的谈判风格，会从答卷算出一个人的风格，并据此搭配谈判小组。",
    "Know one's own habit, work out a person's style from the answers, and put negotiating teams together by it.",
  ),
  models: ["NEG-5", "NEG-6"],
  sessions: ["STYLES"],
  story: {
    title: text("六个人，四场谈判", "Six people, four negotiations"),
    paragraphs: [
      text(
        "岫石软件的大客户部有六位销售。年底四场谈判撞在一起，经理按“谁有空”排了四对搭档。培训老师请六个人各做了一遍二十题的风格测试，答卷见下表；邵鸣漏答了一题。",
        "Xiushi Software has six key account sellers. Four negotiations fall into the same weeks, and the manager paired people by who was free. A trainer let all six take the twenty questions; their answers are below. Shao Ming left one out.",
      ),
      text(
        "风格没有好坏，只有合不合场合。测试说的是习惯，不是能力，更不能用来考核。",
        "No style is good or bad; it fits an occasion or does not. The test tells habits, not abilities, and is no means of appraisal.",
      ),
    ],
  },
  data: [answers, pairs],
  tasks: [
    {
      id: "mine",
      title: text("先测自己", "Yourself first"),
      apart: true,
      minutes: 8,
      ask: [
        text(
          "给二十句话打分，看看自己的五种得分，与右边“适合的场合”“要提防的”对照。",
          "Mark the twenty statements, look at your five results, and compare with when each serves and what it may cost.",
        ),
      ],
      parts: [mine, own],
      teach: text(
        "自己的分不收、不讲评，愿意的人可以说一句“我没想到……”。提醒：真实谈判里的自己，问问搭档更准。",
        "Nobody's own marks are collected or discussed; who likes may say what came as a surprise. A partner knows better how one really negotiates.",
      ),
    },
    {
      id: "scores",
      title: text("算出六位同事的得分", "Work out the points of the six"),
      minutes: 12,
      ask: [text("算出每个人五种风格的得分。", "Work out everybody's points of the five styles.")],
      parts: [scores],
      teach: text(
        "邵鸣第 8 题空着，妥协的另外三题都是 4，按平均补 4，得 16。空两题就不给结果，请本人补答。",
        "Shao Ming left question 8 blank; the other three of compromising are 4, so 4 is put in and makes 16. With two blanks there is no result: ask the person.",
      ),
    },
    {
      id: "results",
      title: text("判断主要风格", "Tell the main style"),
      minutes: 8,
      ask: [
        text(
          "先看差距，再看最高分，最后数有几种并列。",
          "First the difference, then the highest, then how many share it.",
        ),
      ],
      parts: [results],
      teach: text(
        "骆清最高与最低只差 2 分，是灵活型，不是没性格；邵鸣妥协 16、合作 15，算并列。",
        "Luo Qing's highest and lowest differ by 2: balanced, which is not the same as colourless. Shao Ming has 16 and 15: two styles share the place.",
      ),
    },
    {
      id: "axes",
      title: text("放到两条轴上", "Place them on two axes"),
      minutes: 8,
      ask: [
        text(
          "算出坚持程度与合作程度，看图上谁在哪个角。",
          "Work out both axes, and see in the chart who stands in which corner.",
        ),
      ],
      parts: [
        axes,
        {
          kind: "picture",
          height: 18,
          charts: [
            {
              kind: "scatter",
              title: text("六位同事的位置", "Where the six stand"),
              alt: text(
                "六位同事按合作程度（横）与坚持程度（竖）的散点图；数据见上表。",
                "The six by cooperativeness (across) and assertiveness (up); the table above holds the data.",
              ),
              values: { title: text("坚持程度", "Assertiveness"), min: -1, max: 1, step: 0.5 },
              categories: { title: text("合作程度", "Cooperativeness"), min: -1, max: 1, step: 0.5 },
              series: [
                {
                  name: text("同事", "Colleagues"),
                  categories: "axes.cooperativeness",
                  values: "axes.assertiveness",
                  labels: "axes.name",
                  look: "points",
                },
              ],
            },
          ],
        },
      ],
      teach: text(
        "右上是合作，左上竞争，右下迁就，左下规避，中间妥协。罗屿与贺锐坚持程度一样，差别在合作程度：一个会问原因，一个先压价。",
        "Upper right is collaborating, upper left competing, lower right accommodating, lower left avoiding, the middle compromising. Luo Yu and He Rui stand equally firm; what differs is cooperativeness: one asks why, the other presses.",
      ),
    },
    {
      id: "fit",
      title: text("检查四对搭档", "Check the four pairs"),
      minutes: 8,
      ask: [
        text(
          "看每一对里有没有人能坚持、有没有人能合作。",
          "Does each pair have somebody who stands firm, and somebody who reaches out?",
        ),
      ],
      parts: [fit],
      teach: text(
        "海岬：贺锐加阮默，没有人往合作方向走；芸台：温其加阮默，没有人守得住。朔光的贺锐加温其一刚一柔，正好。请学员现场换人，再填一遍。",
        "Haijia: He Rui and Ruan Mo, nobody reaches out. Yuntai: Wen Qi and Ruan Mo, nobody stands firm. Shuoguang's He Rui and Wen Qi complete each other. Let them change the pairs and fill it in again.",
      ),
    },
    {
      id: "plan",
      title: text("写出结论", "Draw the conclusions"),
      minutes: 8,
      ask: [text("回答三个问题，每题两三句话。", "Answer three questions, two or three sentences each.")],
      parts: [plan],
      teach: text(
        "要听到：换人讲得出理由；守住的话有依据不带刺；自己要试的场合小而具体，比如下周的一次内部协调。",
        "Listen for: reasons for every change; a firm sentence with facts and no sting; a small and definite occasion to try, such as next week's internal meeting.",
      ),
    },
  ],
  goals: [
    text("说出五种风格各适合什么场合、要提防什么", "say when each of the five styles serves, and what it may cost"),
    text("从二十题算出得分、主要风格和两条轴", "work out points, main style and axes from twenty answers"),
    text("给一场谈判搭出互补的小组", "put together a team that completes itself"),
  ],
  discussion: [
    {
      ask: text("测出来是规避型，是不是不适合谈判？", "The test says avoiding: is that no negotiator?"),
      answer: text(
        "不是。他懂得不在气头上谈、不为小事争；要补的是把要求说出口。配一个坚持程度高的搭档，并事先写好必须说的三句话。",
        "No. Such a person does not talk in anger nor fight over trifles; what is missing is to say what one wants. A firm partner helps, and three sentences written beforehand that must be said.",
      ),
      minutes: 5,
    },
    {
      ask: text("对方换了一个强硬的主谈，我方换不换人？", "They send a tough negotiator. Do we change ours?"),
      answer: text(
        "先看议题：议题多就让合作型主谈、竞争型守价格；只剩价格就请能坚持的人开口，合作型的人记录并找台阶。",
        "Look at the issues first: with many, the collaborating one leads and the competing one guards the price; with nothing but the price left, the firm one speaks and the other keeps notes and finds a way out with dignity.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text(
        "先自己做一遍二十题，想好愿不愿意说自己的结果。",
        "Take the test yourself, and decide whether you tell your result.",
      ),
      text(
        "说明答卷只用于练习，不交人事，不考核。",
        "Say that answers serve the exercise alone: no personnel file, no appraisal.",
      ),
    ],
    mistakes: [
      text("按题号四题一段相加，而不是每隔五题。", "Four questions in a row are added instead of every fifth."),
      text("空题当 0 分，把人算低了。", "A blank is taken as 0 and the person comes out too low."),
      text("差 1 分也硬分高下，不算并列。", "A difference of one point is taken for a decision."),
      text("把风格当能力，说谁“不行”。", "A style is taken for an ability, and somebody for unfit."),
    ],
    close: text(
      "请每人写下自己最少用的一种风格，约一位同事下周看自己试一次。",
      "Let everybody write down the style they use least, and ask a colleague to watch them try it next week.",
    ),
  },
};
