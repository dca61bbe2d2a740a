import type { Role } from "#core/codes/codes.ts";
import { PSYCHOLOGICAL_NEEDS, type NeedLevel, type SpinKind } from "#core/codes/deals.ts";
import { map } from "#core/kernel/outcome.ts";
import { explicitRate } from "#core/needs/explicit-rate.ts";
import { needLevel, opportunityNeed, ripeness } from "#core/needs/need-level.ts";
import { strongestNeeds } from "#core/needs/psychological-needs.ts";
import { resolvedRate } from "#core/needs/resolved-rate.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import { needs, objections, observed, questions } from "./cases/one-water-company.ts";
import { copied, given, judged, number, numbered, ownWords, told } from "./columns.ts";
import { parameters } from "./from-core.ts";
import { text, type Column, type Scope, type Table, type Text, type Worksheet } from "./worksheet.ts";

const yes = (row: Scope, id: string) => row.value(id) === true;

// The ladder's rung 0–3, and the code for it, whichever way the team reads the codes.
const CODES = "'needLevel.P0','needLevel.P1','needLevel.P2','needLevel.P3'";
const levelOf = (rung: string) => `CHOOSE(IF({need.scale}=2,4-(${rung}),1+(${rung})),${CODES})`;

const ladder: Table = {
  kind: "table",
  id: "ladder",
  title: text("需求等级 P0–P3", "Levels of need P0–P3"),
  note: text(
    "从最成熟的问起，先成立的算数（本工具定义）：\nP3 方案愿景：预算和时间都已知\nP2 承认痛点：说了要改变\nP1 潜在痛点：只说出问题\nP0 无感：都没有",
    "From the ripest down, the first that holds (own definition):\nP3 vision of a solution: budget and date are known\nP2 admitted pain: wants to change\nP1 latent pain: a problem is named only\nP0 no pain seen: none of it",
  ),
  key: "need",
  rows: { of: "needs" },
  columns: {
    statement: copied("needs.statement", "text", text("原话", "Statement"), { width: 42 }),
    need: copied("needs.needId", "text", text("需求", "Need")),
    level: {
      header: text("需求等级", "Level"),
      kind: "code",
      codes: "needLevel",
      role: "answer",
      native: levelOf(
        "IF(AND([needs.budgetKnown]='YES',[needs.dateKnown]='YES'),3,IF([needs.wantsChange]='YES',2,IF([needs.problemNamed]='YES',1,0)))",
      ),
      kam: "NEEDLEVEL([needs.problemNamed],[needs.wantsChange],[needs.budgetKnown],[needs.dateKnown],KAM_PARAMS,LANG)",
      solve: (row) =>
        needLevel(
          {
            problem: yes(row, "needs.problemNamed"),
            wantsChange: yes(row, "needs.wantsChange"),
            budgetKnown: yes(row, "needs.budgetKnown"),
            dateKnown: yes(row, "needs.dateKnown"),
          },
          parameters,
        ),
      points: 1,
      hint: text(
        "从最成熟的问起：预算和时间都有吗？要改变吗？说出问题了吗？",
        "From the ripest down: budget and date? change? a problem?",
      ),
    },
    ripe: {
      header: text("计入商机（使用者最多 1）", "Counts as (users 1 at most)"),
      kind: "integer",
      role: "live",
      native: `MIN(IF([needs.role]='role.KU',1,3),IF({need.scale}=2,4-MATCH([level],{${CODES}},0),MATCH([level],{${CODES}},0)-1))`,
      solve: (row) => {
        const rung = ripeness(row.text("level") as NeedLevel, parameters);
        return Math.min(row.text("needs.role") === "KU" ? 1 : 3, rung);
      },
    },
  },
};

const opportunity: Table = {
  kind: "table",
  id: "opportunity",
  title: text("这个商机的需求", "The opportunity's need"),
  note: text(
    "取决策者和影响者里最成熟的一级；使用者的话最多算 P1。",
    "The ripest of deciders and influencers; what users say makes it P1 at most.",
  ),
  key: "level",
  upright: true,
  rows: [{}],
  columns: {
    level: {
      header: text("商机的需求等级", "Level of the opportunity"),
      kind: "code",
      codes: "needLevel",
      role: "answer",
      native: levelOf("MAX([ladder.ripe:])"),
      solve: (row) =>
        opportunityNeed(
          row.all("ladder.level").map((level, index) => ({
            level: level as NeedLevel,
            role: (row.all("needs.role")[index] ?? null) as Role | null,
          })),
          parameters,
        ),
      points: 1,
      hint: text(
        "取决策者和影响者里最成熟的；使用者的话最多算 P1。",
        "The ripest of deciders and influencers; users make it P1 at most.",
      ),
    },
  },
};

const KINDS = ["IMPLICIT", "EXPLICIT", "IMPLICIT", "EXPLICIT", "IMPLICIT", "EXPLICIT", "IMPLICIT", "IMPLICIT"] as const;

const sorted: Table = {
  kind: "table",
  id: "sorted",
  title: text("显性还是隐性", "Explicit or implicit"),
  note: text(
    "同一批访谈里另外的八句。只说出问题、困难、不满的是隐性需求；明确说想要什么的是显性需求。",
    "Eight more statements from the same talks. A problem, trouble or complaint is an implicit need; what somebody says they want is explicit.",
  ),
  key: "statement",
  rows: numbered([
    { statement: text("巡检一圈要四个小时，太慢", "An inspection takes four hours, too slow") },
    { statement: text("我想在值班室就能看到每台泵的电流", "I want to see every pump's current from the control room") },
    { statement: text("报表每个月都要加班做", "The monthly report means overtime") },
    { statement: text("我们要一套能自动出考核报表的系统", "We need a system that writes the report itself") },
    { statement: text("对现在的供应商响应不太满意", "We are not happy with the present supplier's response") },
    { statement: text("两小时内到场，这一条必须写进合同", "On site within two hours: that must be in the contract") },
    { statement: text("数据对不上，财务总来问", "The data do not agree and finance keeps asking") },
    { statement: text("备件常缺，只好互相拆借", "Spare parts are short, we lend them around") },
  ]),
  columns: {
    statement: given("text", text("原话", "Statement"), { width: 42 }),
    number,
    kind: judged("needKind", KINDS, {
      header: text("显性或隐性", "Kind"),
      points: 0.5,
      hint: text(
        "有没有说“想要、需要、必须”？只说不好，是隐性。",
        "Does it say want, need or must? A complaint alone is implicit.",
      ),
    }),
  },
};

const countOf = (kind: string, header: Text): Column => ({
  header,
  kind: "integer",
  role: "live",
  native: `COUNTIF([sorted.kind:],'needKind.${kind}')`,
  solve: (row) => row.all("sorted.kind").filter((one) => one === kind).length,
});

const counted: Table = {
  kind: "table",
  id: "counted",
  title: text("显性占多少", "How many are explicit"),
  note: text(
    "个数由上表自动数出；占比 = 显性 ÷（显性 + 隐性）。",
    "Counted from the table above; share = explicit ÷ (explicit + implicit).",
  ),
  key: "explicit",
  upright: true,
  rows: [{}],
  columns: {
    explicit: countOf("EXPLICIT", text("显性", "Explicit")),
    implicit: countOf("IMPLICIT", text("隐性", "Implicit")),
    share: {
      header: text("显性需求占比", "Share of explicit needs"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[explicit]/([explicit]+[implicit])",
      kam: "EXPLICITRATE([explicit],[implicit],LANG)",
      solve: (row) => explicitRate(row.number("explicit"), row.number("implicit")),
      points: 1,
      tolerance: 0.0006,
      hint: text("显性的个数 ÷ 两类个数之和。", "Explicit ÷ explicit and implicit together."),
    },
  },
};

const RATED = "[observed.security..self]";
const SPISES =
  "SPISES([observed.security],[observed.power],[observed.interest],[observed.social],[observed.esteem],[observed.self],FALSE,LANG)";
// Equal ratings go by the order of the letters: a tenth of a point less for each place.
const POINTS = `(${RATED}*10-{1,2,3,4,5,6})`;
const NEEDS = PSYCHOLOGICAL_NEEDS.map((need) => `'psychologicalNeed.${need}'`).join(",");
const strongest = (rank: 1 | 2) => `SUMPRODUCT((${POINTS}=LARGE(${POINTS},${String(rank)}))*{1,2,3,4,5,6})`;

const needsOf = (row: Scope) =>
  strongestNeeds({
    SECURITY: row.number("observed.security"),
    POWER: row.number("observed.power"),
    INTEREST: row.number("observed.interest"),
    SOCIAL: row.number("observed.social"),
    ESTEEM: row.number("observed.esteem"),
    SELF: row.number("observed.self"),
  });

const strongestColumn = (rank: 1 | 2, header: Text): Column => ({
  header,
  kind: "code",
  codes: "psychologicalNeed",
  role: "answer",
  native: `CHOOSE(${strongest(rank)},${NEEDS})`,
  kam: `INDEX(${SPISES},1,${String(rank)})`,
  solve: (row) => map(needsOf(row), (found) => found[rank - 1] ?? null),
  points: 1,
  hint: text("评分最高的在前；相同的按表头次序。", "The highest rating first; equal ones in the order of the columns."),
});

const messages: Table = {
  kind: "table",
  id: "messages",
  title: text("SPISES：对谁讲什么", "SPISES: what to say to whom"),
  note: text(
    "SPISES 是六种工作心理需求：S 安全、P 掌控、I 求新、S 归属、E 尊重、S 自我实现（字母释义为本工具定义）。\n评分最高的是首要需求，其次是次要需求；评分相同，按这个次序取前面的。沟通要点取与首要需求相配的一条。",
    "SPISES are six needs at work: S security, P power, I interest, S social, E esteem, S self-realisation (letters by our own definition).\nThe highest rating is the strongest need, the next the second; of equal ratings the earlier in this order comes first. What to say goes with the strongest.",
  ),
  key: "person",
  rows: { of: "observed" },
  columns: {
    person: copied("observed.person", "text", text("人物", "Person"), { width: 16 }),
    first: strongestColumn(1, text("首要需求", "Strongest")),
    second: strongestColumn(2, text("次要需求", "Second")),
    message: {
      header: text("沟通要点", "What to say"),
      kind: "code",
      codes: "needMessage",
      width: 28,
      role: "answer",
      native: `CHOOSE(MATCH([first],{${NEEDS}},0),${PSYCHOLOGICAL_NEEDS.map((need) => `'needMessage.${need}'`).join(",")})`,
      solve: (row) => row.value("first"),
      points: 0.5,
      hint: text("与首要需求相配的一句。", "The one that goes with the strongest need."),
    },
    words: ownWords(text("见面第一句话怎么说", "My first sentence"), 2, 30),
  },
};

const SPINS: readonly SpinKind[] = ["S", "S", "S", "P", "P", "I", "I", "N", "N", "S", "S", "P"];

const spin: Table = {
  ...questions,
  id: "spin",
  note: text(
    "S 背景问题：问事实；P 难点问题：问麻烦；I 暗示问题：问后果；N 需求效益问题：问好处。",
    "S situation: facts; P problem: trouble; I implication: consequences; N need-payoff: benefits.",
  ),
  columns: {
    ...questions.columns,
    kind: judged("spinKind", SPINS, {
      header: text("类型", "Kind"),
      points: 0.5,
      hint: text(
        "问事实是背景，问麻烦是难点，问后果是暗示，问好处是需求效益。",
        "Facts: situation; trouble: problem; consequences: implication; benefit: need-payoff.",
      ),
    }),
  },
};

const askedOf = (row: Scope) =>
  row.all("spin.kind").filter((_, index) => row.all("spin.asked")[index] === true) as SpinKind[];
const balanceOf = (row: Scope) => spinBalance(askedOf(row), parameters);
const SPINCHECK = "SPINCHECK([spin.kind:],[spin.asked:],KAM_PARAMS,FALSE,LANG)";
const askedOfKind = (kind: SpinKind) => `COUNTIFS([spin.kind:],'spinKind.${kind}',[spin.asked:],'YES')`;

const balance: Table = {
  kind: "table",
  id: "balance",
  title: text("问得均衡吗", "Was the asking balanced?"),
  note: text(
    "只算真的问出口的。判断看“参数”里的两条线：暗示与需求效益问题占比不低于下限，背景问题占比不高于上限。",
    "Only what was asked counts. Two limits of the parameters: implication and need-payoff not below theirs, situation not above its own.",
  ),
  key: "asked",
  upright: true,
  rows: [{}],
  columns: {
    asked: {
      header: text("问了几个", "Asked"),
      kind: "integer",
      min: 0,
      max: 500,
      role: "answer",
      native: "COUNTIF([spin.asked:],'YES')",
      kam: `INDEX(${SPINCHECK},1,2)`,
      solve: (row) => map(balanceOf(row), ({ asked }) => asked),
      points: 0.5,
      tolerance: 0,
      hint: text("只算真的问出口的。", "Only those that were asked."),
    },
    situation: {
      header: text("背景问题占比", "Share of situation"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `${askedOfKind("S")}/[asked]`,
      kam: `INDEX(${SPINCHECK},1,4)`,
      solve: (row) => map(balanceOf(row), ({ shares }) => shares.S),
      points: 1,
      tolerance: 0.0006,
      hint: text("问过的背景问题 ÷ 问过的问题。", "Situation questions asked ÷ all asked."),
    },
    deep: {
      header: text("暗示与需求效益占比", "Share of implication and need-payoff"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: `(${askedOfKind("I")}+${askedOfKind("N")})/[asked]`,
      kam: `INDEX(${SPINCHECK},1,3)`,
      solve: (row) => map(balanceOf(row), ({ deepShare }) => deepShare),
      points: 1,
      tolerance: 0.0006,
      hint: text("两类问过的相加 ÷ 问过的问题。", "Both kinds asked ÷ all asked."),
    },
    verdict: {
      header: text("判断", "Verdict"),
      kind: "code",
      codes: "spinVerdict",
      role: "answer",
      native:
        "IF([deep]<{spin.deepShare},IF([situation]>{spin.situationShare},'BOTH','SHALLOW'),IF([situation]>{spin.situationShare},'SITUATION','OK'))",
      kam: `INDEX(${SPINCHECK},1,1)`,
      solve: (row) => map(balanceOf(row), ({ verdict }) => verdict),
      points: 1,
      hint: text(
        "对照参数里的两条线：深入的要够，背景的不能多。",
        "Two limits: enough that goes deep, not too much situation.",
      ),
      marks: [{ when: "AND([verdict]<>\"\",[verdict]<>'OK')", tone: "warn" }],
    },
  },
};

const rewritten: Table = {
  kind: "table",
  id: "rewritten",
  title: text("样例与自己的问题", "Specimens and questions of one's own"),
  key: "kind",
  rows: [
    {
      kind: "S",
      specimen: text(
        "（会前查年报和公告，只补一个）漏损率按哪种口径统计？",
        "(Look it up first, ask one only) By which rule are losses counted?",
      ),
      check: text("查得到的不问；一次最多两个", "Nothing that can be looked up; two at most"),
      words: text(
        "（查不到的只问一个）夜班几个人值守，几点交班？",
        "(One only, not to be looked up) How many are on at night, and when does the shift change?",
      ),
    },
    {
      kind: "P",
      specimen: text(
        "夜里两点报警，现在要经过几个人才到现场？",
        "At two in the morning, how many people until somebody is there?",
      ),
      check: text("问具体的麻烦，不问“满意吗”", "A definite trouble, not “are you satisfied?”"),
      words: text(
        "哪个泵房的报警最容易漏听？上一次漏了多久？",
        "Which pump house is missed most easily? How long was it last time?",
      ),
    },
    {
      kind: "I",
      specimen: text(
        "晚到一小时，多漏的水、停水的户和投诉，各算在谁的考核里？",
        "An hour later: water, homes, complaints. In whose appraisal?",
      ),
      check: text("把麻烦连到后果、数字、别的部门", "Leads to consequences, figures, other departments"),
      words: text(
        "漏听一次，从发现到抢修完，多用了哪些人的时间，多流了多少水？",
        "Missed once, whose time and how much water does it take until all is mended?",
      ),
    },
    {
      kind: "N",
      specimen: text(
        "如果十分钟就能到场，您估计一年少漏多少、省多少？",
        "If it were ten minutes, what would a year save, in your own estimate?",
      ),
      check: text("让对方说出好处和数字，不替对方说", "They name benefit and figure, not we"),
      words: text(
        "要是报警直接到手机，您想先改哪一班的安排？估计一年省出多少工时？",
        "With the alarm on a phone, which shift would you change first, and how many hours would a year save?",
      ),
    },
  ],
  columns: {
    specimen: given("text", text("样例", "Specimen"), { width: 42 }),
    kind: given("code", text("类型", "Kind"), { codes: "spinKind", width: 16 }),
    check: given("text", text("自查", "Check"), { width: 20 }),
    words: ownWords(text("我的问题", "My question"), 3, 28),
  },
};

const STEP_COLUMNS = ["listened", "clarified", "acknowledged", "proof", "confirmed"] as const;
const STEPS_OF = "[objections.listened..confirmed]";

const steps: Table = {
  kind: "table",
  id: "steps",
  title: text("五步做到了几步", "How many of the five steps"),
  note: text(
    "五步：1 倾听、2 澄清、3 认同感受、4 用证据回答、5 确认；“已解决”是结果，不是一步。先漏的是从左往右第一个“否”，没有漏的填 0。",
    "Five steps: 1 listen, 2 clarify, 3 acknowledge, 4 answer with proof, 5 confirm; solved is the result and no step. The first missed is the first no from the left; enter 0 where there is none.",
  ),
  key: "id",
  rows: { of: "objections" },
  columns: {
    objection: copied("objections.objection", "text", text("异议", "Objection"), { width: 34 }),
    id: copied("objections.objectionId", "text", text("编号", "No.")),
    done: {
      header: text("做到几步", "Steps done"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: `COUNTIF(${STEPS_OF},'YES')`,
      solve: (row) => STEP_COLUMNS.filter((id) => yes(row, `objections.${id}`)).length,
      points: 0.5,
      tolerance: 0,
      hint: text("数“是”的个数，不含“已解决”。", "Count the yes, without “solved”."),
    },
    missed: {
      header: text("第几步先漏", "First step missed"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: `IFERROR(MATCH('NO',${STEPS_OF},0),0)`,
      solve: (row) => STEP_COLUMNS.findIndex((id) => !yes(row, `objections.${id}`)) + 1,
      points: 0.5,
      tolerance: 0,
      hint: text("从左往右第一个“否”；都做到填 0。", "The first no from the left; 0 where there is none."),
      marks: [{ when: 'AND([missed]<>"",[missed]>0)', tone: "warn" }],
    },
  },
};

const rateWhere = (isWhole: boolean) => (row: Scope) => {
  const done = row.all("steps.done");
  return resolvedRate(
    row.all("objections.solved").flatMap((one, index) => ((done[index] === 5) === isWhole ? [one === true] : [])),
  );
};

const rates: Table = {
  kind: "table",
  id: "rates",
  title: text("解决率", "Resolved rate"),
  note: text("解决率 = 已解决的条数 ÷ 条数。", "Resolved rate = how many were solved ÷ how many there were."),
  key: "all",
  upright: true,
  rows: [{}],
  columns: {
    all: {
      header: text("全部异议", "All objections"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native:
        "COUNTIF([objections.solved:],'YES')/(COUNTIF([objections.solved:],'YES')+COUNTIF([objections.solved:],'NO'))",
      kam: "RESOLVED([objections.solved:],LANG)",
      solve: (row) => resolvedRate(row.all("objections.solved").map((one) => one === true)),
      points: 1,
      tolerance: 0.0006,
      hint: text("已解决 ÷ 全部。", "Solved ÷ all."),
    },
    whole: {
      header: text("五步都做到的", "With all five steps"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIFS([objections.solved:],'YES',[steps.done:],5)/COUNTIF([steps.done:],5)",
      solve: rateWhere(true),
      points: 1,
      tolerance: 0.0006,
      hint: text("只看做到五步的那几条。", "Of those with five steps only."),
    },
    part: {
      header: text("漏了步骤的", "With a step missed"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: 'COUNTIFS([objections.solved:],\'YES\',[steps.done:],"<5")/COUNTIF([steps.done:],"<5")',
      solve: rateWhere(false),
      points: 1,
      tolerance: 0.0006,
      hint: text("只看不满五步的。", "Of those with fewer than five."),
    },
  },
};

const KEPT = text("合乎原则，不用改写。", "Keeps to them; it stays.");

const replies: Table = {
  kind: "table",
  id: "replies",
  title: text("这样回答合不合原则", "Do these replies keep to the principles?"),
  note: text(
    "六条原则：先弄清再回答；不争对错；用可查的证据；不承诺做不到的；不说对手坏话；请对方确认。违反一条就填“否”，一句话里不必六条都出现。\n类型看异议点明的事：钱是价格；不觉得有必要是需求；不信公司或产品是信任；没空、以后再说是时间；要别人定是权限；满意或看好别家是竞争对手。",
    "Six principles: understand first; no argument; proof that can be checked; no promise beyond what we can do; nothing bad of rivals; ask whether it is settled. One that is broken means no; not all six need appear in one reply.\nThe kind is what the objection names: money is price; no use for it, need; doubts of company or product, trust; not now, time; somebody else decides, authority; content with or drawn to another supplier, competitor.",
  ),
  key: "number",
  rows: numbered([
    reply(
      "比对手贵两成",
      "20 % dearer than the rival",
      "您比的是买价还是五年总成本？我们一起按您的电费算一遍。",
      "Price or five years' cost? Let us work it out with your tariff.",
      KEPT,
    ),
    reply(
      "没听说过你们",
      "Never heard of you",
      "不会吧，行业里谁不知道我们。",
      "Surely everybody in the industry knows us.",
      text(
        "没听说过很正常，我们在本省只有三家用户。您最想先核实哪一点？三家都同意接电话，您问过再说，好吗？",
        "No wonder, we have three users in this province. What would you check first? All three will take your call: would that help?",
      ),
    ),
    reply(
      "现在的供应商用得挺好",
      "We are content with our supplier",
      "他们快不行了，听说好几家在退货。",
      "They are going under, I hear of many returns.",
      text(
        "用得好是好事。哪几点最满意？有没有一件事还没人顾上？有的话，我们只从那一件做起，您看行吗？",
        "Good. What pleases you most, and is there one thing that nobody sees to? If so, may we begin with that one alone?",
      ),
    ),
    reply(
      "今年没时间上",
      "No time this year",
      "明白，年底考核忙。哪两周最空？先做一个不停产的测试，好不好？",
      "I see, the appraisal. Which two weeks are quiet? A test without a stop, perhaps?",
      KEPT,
    ),
    reply(
      "这事我定不了",
      "I cannot decide this",
      "理解。除了您，还要听哪几位的意见？材料怎样准备方便您上会？",
      "I understand. Whose opinion counts besides yours? What papers help you?",
      KEPT,
    ),
    reply(
      "出了故障怎么办",
      "And if it fails?",
      "您放心，绝对不会出故障。",
      "Do not worry, it will never fail.",
      text(
        "您担心的是会不会坏，还是坏了多久有人到？这是去年三家用户的到场记录，合同里也可以写明两小时到场。这样够不够？",
        "Is it that it fails, or how long until somebody comes? Here are last year's arrivals at three users, and two hours can stand in the contract. Does that do?",
      ),
    ),
  ]),
  columns: {
    dialogue: given("text", text("客户的异议与销售的回答", "Objection and reply"), { width: 42 }),
    number,
    kind: judged("objectionKind", ["PRICE", "TRUST", "RIVAL", "TIME", "AUTHORITY", "TRUST"], {
      header: text("异议类型", "Kind"),
      points: 0.5,
      hint: text(
        "客户到底担心什么：钱、需要、信任、时间、权限还是对手？",
        "What is it about: money, need, trust, time, authority or a rival?",
      ),
    }),
    fine: told([true, false, false, true, true, false], {
      header: text("合乎原则", "Keeps to them"),
      points: 0.5,
      hint: text(
        "对照表上的六条原则，一条不合就是“否”。",
        "Against the six principles; one that is broken makes it no.",
      ),
    }),
    words: ownWords(text("不合的改写一句", "Rewritten"), 2, 30),
  },
};

function reply(zh: string, en: string, answerZh: string, answerEn: string, words: Text) {
  return { dialogue: text(`客户：${zh}\n销售：${answerZh}`, `Customer: ${en}\nRep: ${answerEn}`), words };
}

/** Needs, psychological needs, questions, objections. */
export const needsTalk: Worksheet = {
  id: "needs-talk",
  title: text("听需求、问问题、答异议", "Hearing needs, asking, answering objections"),
  purpose: text(
    "分清需求成熟到哪一级，看懂人在工作中要什么，问出后果和好处，按五步处理异议。",
    "Tell how ripe a need is, see what people look for at work, ask for consequences and benefits, and treat objections in five steps.",
  ),
  models: ["NEED-1", "NEED-2", "NEED-3", "NEED-4", "NEED-5"],
  sessions: ["NEED-LADDER", "ASKING-WELL", "OBJECTIONS"],
  story: {
    title: text("一家水务公司，六次访谈", "A water company, six talks"),
    paragraphs: [
      text(
        "岑溪仪表想把智能水表和夜间监测卖给溪桥水务。三个月谈了六次，访谈记录很厚，商机却停在第三步：销售说客户“很有需求”，售前说“听来听去，大半是抱怨”。",
        "Cenxi Instruments would like to sell smart meters and night monitoring to Xiqiao Water. Six talks in three months fill a thick file, and the opportunity stands in step three: sales hears “great need”, pre-sales “complaints, for the most part”.",
      ),
      text(
        "下面是原话、观察和半年的异议记录。观察只记工作上听到、看到的，不记家庭和私事。",
        "Here are the words, what was seen, and the objections of half a year. What is noted belongs to work; family and private matters do not.",
      ),
    ],
  },
  data: [needs, observed, objections],
  tasks: [
    {
      id: "levels",
      title: text("分清需求和等级", "Kinds and levels of needs"),
      minutes: 20,
      ask: [
        text(
          "先判断八句话是显性还是隐性，算出显性的占比。",
          "First sort eight statements into explicit and implicit, and work out the share of the explicit.",
        ),
        text(
          "再给七条记录定等级，得出商机的需求等级。",
          "Then give seven records their level, and the opportunity its own.",
        ),
      ],
      parts: [sorted, counted, ladder, opportunity],
      teach: text(
        "八句里显性三句，占 37.5%：售前说“大半是抱怨”没有错。可 N-5 预算和时间都有，销售也没有错；两人听的不是同一句。\nN-7 只知道时间、没有预算，也没说要改变：只算 P1 潜在痛点。N-6 是使用者，说得再具体也只算 P1。商机的 P3 全靠 N-5 一条撑着，问：说这话的决策者要是调走，还剩几级？（P2，靠 N-4。）",
        "Three of the eight are explicit, 37.5 %: pre-sales is right about the complaints. N-5 has budget and date, so sales is right too; they heard different sentences.\nN-7 has a date without budget or a wish to change: P1, latent pain. N-6 is a user and counts as P1 at most. The opportunity's P3 hangs on N-5 alone: what is left if that decider moves on? (P2, by N-4.)",
      ),
    },
    {
      id: "people",
      title: text("看懂人：SPISES", "People: SPISES"),
      minutes: 15,
      ask: [
        text(
          "找出每人首要、次要的工作心理需求，选沟通要点，写第一句话。",
          "Find the two strongest needs, choose what to say, and write the first sentence.",
        ),
      ],
      parts: [messages],
      teach: text(
        "SPISES 的字母没有公开出处，这里的释义是本工具定义，先向学员说明。总工程师三项同为四分、营业所主任两项同为三分，次要都按次序取“安全”。评分要有依据，两个人分别打；不记也不问私生活。\n“第一句话”按两点评：用到“听到、看到的”里的一件事；说的是首要需求，不是产品。示例答案：\n副总经理：您问出了事谁负责。这是三家水务公司三年的运行记录，每一项由谁负责写在第二页。\n信息科长：您搭过试验平台。有个新做法还没有推广，想请您先试，再听您挑毛病。\n营业所主任：您和大家一起干了十年。先请两边一线的人见一面，听听他们怎么说，再谈合作，好吗？\n总工程师：您正在写规范。我们带来两年的完整数据，想请教哪些指标够得上写进去。",
        "The letters of SPISES have no published source; their meaning here is our own, so say it first. The chief engineer has three fours and the branch head two threes: the second need is security, by the order. Two people rate apart; private life is neither asked nor noted.\nMark the first sentence by two points: it uses something heard or seen, and it speaks of the strongest need, not of the product. Specimen answers:\nDeputy manager: You ask who answers for it. Here are three years' records of three water companies; page two names who answers for each point.\nHead of IT: You built a trial platform. There is something new that nobody uses yet: would you try it first and tell us its faults?\nBranch head: You speak of ten years together. Shall those who do the work on both sides meet first, before we talk of more?\nChief engineer: You are writing the code. We bring two years of complete data: which figures are good enough for it?",
      ),
    },
    {
      id: "spin",
      title: text("问得好不好：SPIN", "How well we asked: SPIN"),
      minutes: 20,
      ask: [
        text("给十二个问题归类，算两个占比，下判断。", "Sort twelve questions, work out two shares and judge."),
        text("仿照样例，为自己的客户各写一问。", "Write one question of each kind for an own customer."),
      ],
      parts: [spin, balance, rewritten],
      teach: text(
        "问出口的九个里背景占五个，最值钱的“漏损降一个百分点值多少”没有问。查得到的背景问题占去了时间。让两人一组互问三分钟，只许问暗示（I）和需求效益（N）两类。“我的问题”按“自查”一栏评，合的就过。",
        "Of nine asked, five are situation; the most valuable one, what a point less loss is worth, was not. Pairs ask each other for three minutes, implication (I) and need-payoff (N) questions only. Mark “My question” by the column “Check”.",
      ),
    },
    {
      id: "objections",
      title: text("按五步答异议", "Objections in five steps"),
      minutes: 20,
      ask: [
        text(
          "数五步做到几步、先漏哪步，算三个解决率。",
          "Count the steps, find the first one missed, work out three rates.",
        ),
        text(
          "再给六条异议归类，判断回答合不合原则，把不合的改写。",
          "Then sort six objections, judge the replies and rewrite those that break a principle.",
        ),
      ],
      parts: [steps, rates, replies],
      teach: text(
        "五步都做到的三条全部解决，漏步的五条只解决两条；样本小，只能说“看起来有关”，不能说“因为”。贬低对手、打包票、和客户争，三种回答不可用。异议有价值：O-6 说明对方已经在想上线以后的事。\n改写的按三点评：先问清、有可查的证据、请对方确认；六条原则一条也不违反。",
        "All three with five steps were solved, two of the five others: a small sample, so it looks related and proves nothing. Running down a rival, guarantees and arguing are out. An objection informs: O-6 already thinks of life after the start.\nMark what is written anew by three points: it asks first, has proof that can be checked, and asks whether that settles it; none of the six principles is broken.",
      ),
    },
  ],
  goals: [
    text("从一句原话分出显性与隐性需求", "tell explicit from implicit needs by a statement"),
    text("说出 P0 到 P3 各要听到什么", "say what must be heard for P0 to P3"),
    text("把背景问题改写成暗示和需求效益问题", "turn situation questions into implication and need-payoff"),
    text("按五步处理一条异议，并用证据回答", "treat an objection in five steps, with proof"),
  ],
  discussion: [
    {
      ask: text("客户说“没有预算”，是真没有还是没感到痛？", "“No budget”: is there none, or no pain?"),
      answer: text(
        "看等级：P0、P1 时“没预算”多半是没看到值不值；先用数字算后果，再问别的项目钱从哪来。P3 还说没预算，要问审批流程。",
        "At P0 or P1 it mostly means that the worth is not seen: put figures to the consequences. At P3 ask about the approval.",
      ),
      minutes: 5,
    },
    {
      ask: text("暗示问题问多了，客户会不会反感？", "Do many implication questions annoy?"),
      answer: text(
        "会，如果像审问。先说为什么问、用对方的数字、一次两三个，问完给一个可以马上用的小办法。",
        "They do when it feels like an interrogation. Say why you ask, use their figures, two or three at a time, and leave something useful.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请每人带一份真实拜访记录，隐去客户和人名。", "Everybody brings notes of a real visit without names."),
      text("四个题可以分三节课：需求、提问、异议。", "The tasks make three sessions: needs, asking, objections."),
    ],
    mistakes: [
      text("把抱怨当成显性需求。", "A complaint is taken for an explicit need."),
      text("使用者说想要，就把商机提到 P2。", "A user's wish makes the opportunity P2."),
      text("没有问出口的问题也算进占比。", "Questions that were never asked count in the shares."),
      text("把“已解决”算作第六步。", "“Solved” is counted as a sixth step."),
    ],
    close: text(
      "请每人写下下一次拜访必问的两个问题：一个问后果，一个问好处。",
      "Let everybody write down two questions for the next visit: one for consequences, one for benefits.",
    ),
  },
};
