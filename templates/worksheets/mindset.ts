import type { SerialDate } from "#core/calendar/serial-date.ts";
import { SELF_LISTS, determination, reflection } from "#core/guide/self-assessment.ts";
import { map } from "#core/kernel/outcome.ts";
import { followUp } from "#core/records/follow-up.ts";
import { actions, difficulties, reflections, sellers, today } from "./cases/three-sellers.ts";
import { copied, given, guided, number, numbered, ownWords, specimen, told } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const resolved = (row: Scope) =>
  determination(
    {
      GOAL: row.number("sellers.goal"),
      EFFORT: row.number("sellers.effort"),
      RESILIENCE: row.number("sellers.resilience"),
      LEARNING: row.number("sellers.learning"),
      INTEGRITY: row.number("sellers.integrity"),
    },
    parameters,
  );

const resolve: Table = {
  kind: "table",
  id: "resolve",
  title: text("决心有多高", "How determined?"),
  note: text(
    "五项相加，到参数里的分数算高；先从最低的一项做起。",
    "Add up five; high from the mark of the parameters on. One begins with the lowest.",
  ),
  key: "name",
  rows: { of: "sellers" },
  columns: {
    name: copied("sellers.name", "text", text("姓名", "Name"), { width: 16 }),
    total: {
      header: text("合计", "Total"),
      kind: "integer",
      min: 5,
      max: 25,
      role: "answer",
      native: "SUM([sellers.goal..integrity])",
      solve: (row) => map(resolved(row), ({ total }) => total),
      points: 0.5,
      tolerance: 0,
      hint: text("五项相加。", "Add up the five."),
    },
    high: {
      header: text("决心高", "High"),
      kind: "yesNo",
      role: "answer",
      native: "IF([total]>={determination.high},'YES','NO')",
      solve: (row) => row.number("total") >= parameters["determination.high"],
      points: 0.5,
      hint: text("与参数里的分数比。", "Compare with the mark of the parameters."),
    },
    least: {
      header: text("最低的一项几分", "Lowest mark"),
      kind: "integer",
      min: 1,
      max: 5,
      role: "answer",
      native: "MIN([sellers.goal..integrity])",
      solve: (row) =>
        Math.min(
          ...(["goal", "effort", "resilience", "learning", "integrity"] as const).map((id) =>
            row.number(`sellers.${id}`),
          ),
        ),
      points: 0.5,
      tolerance: 0,
      hint: text("五项里最小的。", "The smallest of the five."),
    },
  },
};

const hardest: Table = {
  kind: "table",
  id: "hardest",
  title: text("先对付哪三个", "Which three first?"),
  note: text("最重的三个；一样重的取表中靠前的。", "The three hardest; of equals the first on the list."),
  key: "number",
  rows: { of: "difficulties" },
  columns: {
    difficulty: copied("difficulties.difficulty", "text", text("困难", "Difficulty"), { width: 26 }),
    number: copied("difficulties.number", "integer", text("序号", "No.")),
    rank: {
      header: text("名次", "Rank"),
      kind: "integer",
      min: 1,
      max: 10,
      role: "answer",
      native:
        '1+COUNTIF([difficulties.weight:],">"&[difficulties.weight])+COUNTIFS([difficulties.weight:],[difficulties.weight],[difficulties.number:],"<"&[difficulties.number])',
      solve: (row) => {
        const own = row.number("difficulties.weight");
        return (
          1 +
          row
            .all("difficulties.weight")
            .filter((other, at) => Number(other) > own || (other === own && at < row.rowIndex)).length
        );
      },
      points: 0.25,
      tolerance: 0,
      hint: text("比它重的加上同样重而靠前的，再加一。", "Those harder, those equal and before it, and one."),
    },
    first: {
      header: text("写进行动计划", "Into the plan"),
      kind: "yesNo",
      role: "answer",
      native: "IF([rank]<=3,'YES','NO')",
      solve: (row) => row.number("rank") <= 3,
      points: 0.25,
      hint: text("名次前三。", "The first three."),
      marks: [{ when: "[first]='YES'", tone: "warn" }],
    },
  },
};

const answered = (row: Scope) =>
  reflection(
    Object.fromEntries(
      SELF_LISTS.REFLECTIONS.map((item, at) => [item, (row.all("reflections.kept")[at] ?? null) as boolean | null]),
    ) as Parameters<typeof reflection>[0],
  );

const looked: Table = {
  kind: "table",
  id: "looked",
  title: text("十二问的结果", "Twelve questions"),
  key: "kept",
  upright: true,
  rows: [{}],
  columns: {
    kept: {
      header: text("答“是”的个数", "Answered with yes"),
      kind: "integer",
      min: 0,
      max: 12,
      role: "answer",
      native: "COUNTIF([reflections.kept:],'YES')",
      solve: (row) => answered(row).kept,
      points: 1,
      tolerance: 0,
      hint: text("数“是”的个数。", "Count every yes."),
    },
    open: {
      header: text("答“否”而自己能改的", "No, and in one's own hands"),
      kind: "integer",
      min: 0,
      max: 12,
      role: "answer",
      native: "COUNTIFS([reflections.kept:],'NO',[reflections.depends:],'YES')",
      solve: (row) =>
        row.all("reflections.kept").filter((kept, at) => kept === false && row.all("reflections.depends")[at] === true)
          .length,
      points: 1,
      tolerance: 0,
      hint: text("两个条件一起数。", "Both conditions at once."),
    },
  },
};

const state = (row: Scope) =>
  followUp(
    row.number("actions.due") as SerialDate,
    row.optional("actions.done") as SerialDate | null,
    row.number("today.asOf") as SerialDate,
  );

const checked: Table = {
  kind: "table",
  id: "checked",
  title: text("行动走到哪了", "Where the actions stand"),
  key: "action",
  rows: { of: "actions" },
  columns: {
    action: copied("actions.action", "text", text("行动", "Action"), { width: 34 }),
    state: {
      header: text("状态", "State"),
      kind: "code",
      codes: "followUpState",
      role: "answer",
      native:
        "IF(AND([actions.done]<>\"\",N([actions.done])<=[today.asOf]),IF([actions.done]>[actions.due],'LATE','DONE'),IF([today.asOf]>[actions.due],'OVERDUE','OPEN'))",
      solve: (row) => map(state(row), (found) => found.state),
      points: 0.5,
      hint: text("先看做没做，再与期限比。", "First whether it was done, then the due day."),
      marks: [{ when: "[state]='OVERDUE'", tone: "bad" }],
    },
    late: {
      header: text("逾期天数", "Days overdue"),
      kind: "integer",
      min: 0,
      max: 999,
      role: "answer",
      native: 'IF(AND([actions.done]<>"",N([actions.done])<=[today.asOf]),0,MAX(0,[today.asOf]-[actions.due]))',
      kam: "OVERDUE([actions.due],[actions.done],[today.asOf])",
      solve: (row) => map(state(row), ({ daysOverdue }) => daysOverdue),
      points: 0.5,
      tolerance: 0,
      hint: text("做完的、没到期的都是 0。", "0 when done or not yet due."),
    },
    rewrite: {
      header: text("要改写", "Rewrite"),
      kind: "yesNo",
      role: "answer",
      native: "IF([actions.countable]='NO','YES','NO')",
      solve: (row) => row.value("actions.countable") === false,
      points: 0.5,
      hint: text("数不出做没做的，不是行动。", "What cannot be counted is no action."),
    },
  },
};

const LITTLE_THINGS: readonly { readonly thing: Text; readonly seen: boolean }[] = [
  {
    thing: text("每天早到二十分钟，在车间走一圈", "Twenty minutes early every day, a walk through the shop"),
    seen: true,
  },
  { thing: text("多了解客户的行业", "Know more of their trade"), seen: false },
  { thing: text("听的时候耐心一点", "Be more patient when listening"), seen: false },
  {
    thing: text("周三拜访问一句“那会影响到谁”，记下回答", "On Wednesday ask “whom does that touch?”, note the answer"),
    seen: true,
  },
  {
    thing: text("每次拜访前一晚，写一句目标发给组长", "The evening before a visit, its goal in a line to the leader"),
    seen: true,
  },
  { thing: text("周五四点前写完一单的结论", "One deal's lesson written by four on Friday"), seen: true },
  { thing: text("以后说到做到", "From now on do what I say"), seen: false },
  { thing: text("不再怕被拒绝", "Be afraid of no refusal"), seen: false },
  { thing: text("周四前请服务同事提一条意见", "Ask service for one remark by Thursday"), seen: true },
  { thing: text("尽快成为专家", "Become an expert soon"), seen: false },
];

const littleThings: Table = {
  kind: "table",
  id: "littleThings",
  title: text("段宁为十项修炼写的小事：周五看得见做没做吗", "Duan Ning's little things: can Friday show them?"),
  note: text(
    "别人看得见、有日子、靠自己就能做的，才算。",
    "It counts when others can see it, it has a day and depends on her alone.",
  ),
  key: "number",
  rows: numbered(
    LITTLE_THINGS.map(({ thing }, at) => ({
      thing,
      discipline: sayOf("DISCIPLINES", SELF_LISTS.DISCIPLINES[at] ?? ""),
    })),
  ),
  columns: {
    thing: given("text", text("这周的小事", "Little thing"), { width: 34 }),
    number,
    discipline: given("text", text("修炼", "Discipline"), { width: 16 }),
    seen: told(
      LITTLE_THINGS.map(({ seen }) => seen),
      {
        header: text("看得见", "To be seen"),
        points: 0.25,
        hint: text(
          "问一句：周五拿什么给人看？拿不出的就是“否”。",
          "Ask what could be shown on Friday; where nothing can, it is no.",
        ),
      },
    ),
    words: ownWords(text("看不见的改写一句", "Rewritten"), 1, 30),
  },
};

const own = (id: string, list: "DETERMINATION" | "REFLECTIONS", title: Text, kind: "integer" | "yesNo"): Table => ({
  kind: "table",
  id,
  title,
  key: "item",
  rows: SELF_LISTS[list].map((item) => ({ item: sayOf(list, item) })),
  columns: {
    item: { header: text("内容", "Item"), kind: "text", role: "given", width: 40 },
    mine: {
      header: text("我的回答", "My answer"),
      kind,
      role: "own",
      ...(kind === "integer" ? { min: 1, max: 5 } : {}),
    },
  },
});

function sayOf(
  list: "DETERMINATION" | "REFLECTIONS" | "MOTIVES" | "DISCIPLINES" | "TRAITS" | "CUSTOMERS" | "LOSS",
  item: string,
): Text {
  return guided(({ selfAssessment }) => {
    const rows: Readonly<Record<string, string>> = selfAssessment.rows[list];
    return rows[item] ?? "";
  });
}

const mine = own("mine", "DETERMINATION", text("我的决心（1–5）", "My determination (1–5)"), "integer");
const ownSum: Table = {
  kind: "table",
  id: "ownSum",
  title: text("我的合计", "My total"),
  key: "total",
  upright: true,
  rows: [{}],
  columns: {
    total: {
      header: text("合计", "Total"),
      kind: "integer",
      role: "live",
      native: "SUM([mine.mine:])",
      solve: () => null,
    },
  },
};
const asked = own("asked", "REFLECTIONS", text("我的十二问（是／否）", "My twelve questions (yes or no)"), "yesNo");
const ownKept: Table = {
  kind: "table",
  id: "ownKept",
  title: text("我的结果", "My result"),
  key: "kept",
  upright: true,
  rows: [{}],
  columns: {
    kept: {
      header: text("答“是”的个数", "Answered with yes"),
      kind: "integer",
      role: "live",
      native: "COUNTIF([asked.mine:],'YES')",
      solve: () => null,
    },
  },
};

type WordList = "MOTIVES" | "DISCIPLINES" | "TRAITS" | "CUSTOMERS" | "LOSS";
const written = (id: string, list: WordList, title: Text, examples: readonly Text[], lines: number) =>
  specimen(
    id,
    title,
    SELF_LISTS[list].map((item, at) => ({ part: sayOf(list, item), specimen: examples[at] ?? text("", "") })),
    lines,
  );

const motives = written(
  "motives",
  "MOTIVES",
  text("为什么做销售", "Why sales?"),
  [
    text(
      "第一次帮客户把停机减半，他打电话来说谢谢。",
      "The first time a customer's stops were halved he called to thank me.",
    ),
    text(
      "丢了两年的客户自己回来了：他说我们从没说过他坏话。",
      "A customer lost for two years came back: we had never spoken ill of him.",
    ),
    text(
      "三年后带一个五人小组，手上有三家愿意推荐我们的客户。",
      "In three years a team of five, and three customers who recommend us.",
    ),
    text("要我说不实的话才能成交的时候。", "When a deal needs a word that is not true."),
  ],
  3,
);

const disciplines = written(
  "disciplines",
  "DISCIPLINES",
  text("十项修炼：这周一件小事", "Ten disciplines: one small thing each"),
  [
    text("早到二十分钟，在车间走一圈", "Twenty minutes early, a walk through the shop"),
    text("读一篇客户行业的公开报告", "One public report of their trade"),
    text("客户说完，数三下再开口", "Count to three before answering"),
    text("多问一句“那会影响到谁”", "Ask once more, “whom does that touch?”"),
    text("每次拜访前写一句目标", "A goal in one sentence before each visit"),
    text("周五用十分钟写一单结论", "Ten minutes on Friday for one deal's lesson"),
    text("做不到的事，当天先说", "Say on the day what will not be done"),
    text("被拒之后隔天再打一个电话", "Call again the day after a no"),
    text("请服务同事提一条意见", "Ask service for one remark"),
    text("把价值算成一个数给客户看", "Show the value as one figure"),
  ],
  2,
);

const traits = written(
  "traits",
  "TRAITS",
  text("六大特征：举一个做到过的例子", "Six traits: when I showed it"),
  [
    text("三月知道自己要见谁，四月见到了", "In March I knew whom to meet; in April we met"),
    text("用罗经理的原话讲换型，没提产品名", "Told the change-over in Ms Luo's words, no product named"),
    text("丢单第二天去做巡检", "The day after the loss I did the check"),
    text("多问一个为什么，问出夜班才停机", "One more why, and it was the night shift"),
    text("没人催，记录当天写完", "Records on the day, unasked"),
    text("请动了技术总监陪访", "Got the technical director to come"),
  ],
  2,
);

const threeCustomers = written(
  "customers",
  "CUSTOMERS",
  text("三大客户：这个月为每一位做一件", "Three customers: one thing each"),
  [
    text("客户：把答应的测算提前两天给", "The customer: the calculation two days early"),
    text("同事：先把现场情况写清再请技术", "Colleagues: the facts on paper before calling engineering"),
    text("自己与家人：周三晚上不接工作电话", "Self and family: no calls on Wednesday evening"),
  ],
  2,
);

const loss = written(
  "loss",
  "LOSS",
  text("丢单之后", "After a lost deal"),
  [
    text("难受，先去走了半小时。", "It hurt; I walked for half an hour."),
    text("“你们的人很好，只是没人告诉我停机能少多少。”", "“Good people; nobody told me how much less we would stop.”"),
    text("第三步就该请他们自己算一遍停机损失。", "At step three they should have counted their own losses."),
    text("每个商机先算一个数，再交方案。", "One figure for every deal before the proposal."),
    text("周会上讲了三分钟，新人记下了。", "Three minutes at the meeting; the newcomers noted it."),
  ],
  3,
);

const plan = conclusions(text("我的三十天", "My thirty days"), [
  text(
    "最难的三个，各写一件数得出、有日期的事。",
    "For the three hardest, one thing each that can be counted, with a day.",
  ),
  text("谁来问我做没做？哪一天问？", "Who asks me whether it is done, and on which day?"),
  text("这个月不再做的一件事是什么？", "What shall I stop doing this month?"),
]);

/** Why one sells, how determined one is, what is hard, and what follows from it. */
export const mindset: Worksheet = {
  id: "mindset",
  title: text("心态与自己的计划", "Mind-set, and a plan of one's own"),
  purpose: text(
    "看清自己为什么做、难在哪里，把感受变成三十天里数得出的行动。",
    "See why one does it and what is hard, and turn feelings into actions of thirty days that can be counted.",
  ),
  models: ["MIND-1", "TRAIN-1"],
  sessions: ["WHY-SALES", "OWN-PLAN"],
  story: {
    title: text("连丢三单之后", "After three lost deals"),
    paragraphs: [
      text(
        "段宁入行两年，连丢三单，想换工作。组长没有劝，请她填了四张只给自己看的表，过半个月一起看行动，不看分数。",
        "Duan Ning has sold for two years, lost three deals in a row and thinks of leaving. Her leader does not persuade; she fills in four sheets for herself, and after a fortnight they look at actions, not marks.",
      ),
      text(
        "各表的项数来自提纲，内容是本工具写的，讲师可以替换；“三大客户”提纲没有说明是哪三类，请讲师确认。自评不交、不评分、不进考核。",
        "The numbers of items come from the outline, the items are this tool's own and may be replaced; which three customers are meant the outline does not say. Self-ratings are not handed in, not marked, and no appraisal.",
      ),
    ],
  },
  data: [today, sellers, difficulties, reflections, actions],
  tasks: [
    {
      id: "self",
      title: text("先看自己", "Yourself first"),
      minutes: 10,
      apart: true,
      ask: [text("只给自己看。填完右边的格，合计自动出来。", "For yourself only. Fill in; the total appears.")],
      parts: [mine, ownSum, asked, ownKept],
      teach: text(
        "讲师也当场填，不收、不问、不投影。谁愿意说，只说一条。",
        "The trainer fills it in too; nothing is collected, asked or shown. Whoever likes says one thing.",
      ),
    },
    {
      id: "resolve",
      title: text("看三个人的决心", "Three people's determination"),
      minutes: 8,
      ask: [text("算合计、高不高、最低几分。", "Total, high or not, lowest mark.")],
      parts: [resolve],
      teach: text(
        "段宁合计二十一，决心不缺，缺的是学习；顾岩经验多，合计反而不到线。决心和业绩不是一回事。",
        "Duan Ning has 21: determination is there, learning is not. Gu Yan has experience and less. Determination is not the result.",
      ),
    },
    {
      id: "hardest",
      title: text("选三个困难，数十二问", "Three difficulties, twelve questions"),
      minutes: 12,
      ask: [text("排出名次，选前三；再数十二问的结果。", "Rank and choose three; then count the answers.")],
      parts: [hardest, looked],
      teach: text(
        "见不到决策人、说不清需求、对手关系深，是同一件事的三面：先解决哪一面，另外两面会松？",
        "Access, need and a strong rival are three sides of one matter: which loosens the others?",
      ),
    },
    {
      id: "checked",
      title: text("看行动", "Look at the actions"),
      minutes: 14,
      ask: [
        text("判断状态、逾期天数和要不要改写。", "State, days overdue, rewrite or not."),
        text(
          "再看她为十项修炼写的小事，哪几件周五看得见做没做。",
          "Then her ten little things: which of them can Friday show?",
        ),
      ],
      parts: [checked, littleThings],
      teach: text(
        "“心态更积极”到期也说不清做没做：数不出的不是行动。十件小事只有五件看得见；“听的时候耐心一点”可以改成“客户说完，数三下再开口，请同去的人数次数”。请学员把其余四件也改成动作。",
        "Nobody can tell whether “a more positive mind” was done: what cannot be counted is no action. Only five of the ten little things can be seen; patience becomes “count to three before answering, and have a colleague keep count”. Let everybody rewrite the other four.",
      ),
    },
    {
      id: "motives",
      title: text("写给自己", "Written to oneself"),
      minutes: 12,
      ask: [text("参照示范，用自己的话写四题。", "After the specimen, four answers in your own words.")],
      parts: [motives],
      teach: text(
        "安静写八分钟，不讨论；最后请两位自愿的人各读一句。",
        "Eight quiet minutes; two who like read one sentence each.",
      ),
    },
    {
      id: "disciplines",
      title: text("修炼、特征与三大客户", "Disciplines, traits, three customers"),
      minutes: 15,
      ask: [
        text(
          "每项写一件小事或一个例子，写不出的留空。",
          "A small thing or an example each; leave blank what does not come.",
        ),
      ],
      parts: [disciplines, traits, threeCustomers],
      teach: text(
        "空着的那一项最有用：请他找一位做得好的同事聊十分钟。",
        "The blank is the most useful: ten minutes with a colleague who does it well.",
      ),
    },
    {
      id: "loss",
      title: text("复盘一次丢单", "One lost deal"),
      minutes: 12,
      ask: [text("先写感受，再写事实，最后写教训。", "Feeling first, then facts, then the lesson.")],
      parts: [loss],
      teach: text(
        "次序不能倒：没安顿好情绪的复盘，只会变成找人负责。",
        "In this order: a review before the feeling has settled looks for somebody to blame.",
      ),
    },
    {
      id: "plan",
      title: text("定三十天", "Thirty days"),
      minutes: 10,
      ask: [text("三件数得出的事，加一个会来问的人。", "Three things that can be counted, and somebody who will ask.")],
      parts: [plan],
      teach: text(
        "三十天后发一封短信问一句：做了几件？不问为什么没做。",
        "After thirty days send a line: how many are done? Not why the others are not.",
      ),
    },
  ],
  goals: [
    text("说出自己为什么做这一行", "say why one does this work"),
    text("从十个困难里选出最重的三个", "choose the three hardest of ten difficulties"),
    text("把愿望改写成数得出的行动", "rewrite a wish as an action that can be counted"),
  ],
  discussion: [
    {
      ask: text("为什么选择做销售？钱以外的理由是什么？", "Why sales? Which reason beside money?"),
      answer: text(
        "不评价理由，只请讲一个具体的时刻；讲师先讲自己的。",
        "No reason is judged; ask for one moment, and the trainer begins.",
      ),
      minutes: 8,
    },
    {
      ask: text(
        "丢掉一个大客户，头三天怎样对待自己、怎样对待事实？",
        "A key account is lost: how does one treat oneself, and the facts, in the first three days?",
      ),
      answer: text(
        "第一天休息、告诉一个人；第二天问客户一句；第三天写下一件能改的。不自责，也不怪人。",
        "Day one rest and tell somebody; day two one question to the customer; day three one thing to change. Neither self-blame nor blame.",
      ),
      minutes: 8,
    },
  ],
  teaching: {
    before: [
      text(
        "先说清楚：自评不收、不看、不进考核。",
        "Say first: self-ratings are not collected, looked at or appraised.",
      ),
      text(
        "有人情绪低落时不当众追问，课后单独关心，必要时建议专业帮助。",
        "Nobody low is pressed in public; care afterwards, and advise professional help where needed.",
      ),
    ],
    mistakes: [
      text("把决心分数当成能力排名。", "Determination is taken for a ranking of ability."),
      text("一样重的困难没有按次序取。", "Of equal difficulties the later is taken."),
      text("行动写成态度。", "An attitude is written for an action."),
    ],
    close: text(
      "请每人把三十天行动拍照发给会来问的那个人。",
      "Let everybody send a picture of the plan to the person who will ask.",
    ),
  },
};
