import { SALES_ACTIVITY_KINDS } from "#core/codes/performance.ts";
import { EFFECT_PARTS, LOG_CHECKS, type LogCheck } from "#core/codes/results/team.ts";
import { map } from "#core/kernel/outcome.ts";
import { completeness } from "#core/records/completeness.ts";
import { activityEffect } from "#core/team/effective-activity.ts";
import { logQuality } from "#core/team/log-quality.ts";
import { monthForecastError } from "#core/team/manager-months.ts";
import { activities, limits, logs, months } from "./cases/three-weeks.ts";
import { copied, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const flag = (row: Scope, reference: string) => row.value(reference) as boolean | null;
const effect = (row: Scope) =>
  activityEffect(
    {
      planned: flag(row, "activities.planned"),
      commitment: flag(row, "activities.commitment"),
      change: flag(row, "activities.change"),
      evidence: flag(row, "activities.evidence"),
      days: row.optional("activities.days"),
    },
    parameters,
  );

// Words and yes-or-no differ for the add-in: a no must not look like a filled cell.
const said = (id: string) => `IF([activities.${id}]='YES',TRUE,"")`;
const WHY = `EFFECTRATEWHY([activities.kind],${["planned", "commitment", "change", "evidence"].map(said).join(",")},[activities.days],KAM_PARAMS,FALSE,LANG)`;

const judged: Table = {
  kind: "table",
  id: "judged",
  title: text("有效吗，先缺什么", "Effective? What is lacking first?"),
  note: text(
    "有效要五样齐全：事先有目标、客户有承诺、带来变化、有凭据、在参数的天数内见效。",
    "Effective takes five: a goal beforehand, a promise of the customer's, a change, evidence, and an effect within the days of the parameters.",
  ),
  key: "activity",
  rows: { of: "activities" },
  columns: {
    activity: copied("activities.activity", "text", text("动作", "Activity"), { width: 30 }),
    lacking: {
      header: text("先缺什么", "Lacking first"),
      kind: "code",
      codes: "effectPart",
      width: 14,
      role: "answer",
      none: true,
      native: `IF([activities.planned]='NO','GOAL',IF([activities.commitment]='NO','COMMITMENT',IF([activities.change]='NO','CHANGE',IF([activities.evidence]='NO','EVIDENCE',IF(OR([activities.days]="",N([activities.days])>{effect.days}),'TIME','NONE')))))`,
      solve: (row) => map(effect(row), ({ lacking }) => EFFECT_PARTS.find((part) => lacking.includes(part)) ?? null),
      points: 1,
      hint: text(
        "按目标、承诺、变化、凭据、期限的次序，第一个缺的。",
        "In the order of goal, promise, change, evidence and time, the first that lacks.",
      ),
    },
    effective: {
      header: text("有效", "Effective"),
      kind: "yesNo",
      role: "answer",
      native: "IF([lacking]='NONE','YES','NO')",
      kam: `IF(INDEX(${WHY},1,1),'YES','NO')`,
      solve: (row) => row.value("lacking") === "NONE",
      points: 0.5,
      hint: text("一样都不缺才算有效。", "Only when nothing lacks."),
      marks: [{ when: "[effective]='YES'", tone: "good" }],
    },
  },
};

const effectiveOf = (row: Scope) =>
  row.all("activities.kind").map((kind, at) => ({
    kind,
    effective: row.all("judged.effective")[at] === true,
    cost: Number(row.all("activities.cost")[at] ?? 0),
  }));

const rate: Table = {
  kind: "table",
  id: "rate",
  title: text("有效率与代价", "Rate and cost"),
  key: "rate",
  upright: true,
  rows: [{}],
  columns: {
    rate: {
      header: text("有效率", "Rate"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([judged.effective:],'YES')/COUNTA([activities.kind:])",
      solve: (row) =>
        map(completeness(effectiveOf(row).map(({ effective }, at) => [String(at), effective])), ({ share }) => share),
      points: 1,
      tolerance: 0.006,
      hint: text("有效个数 ÷ 全部个数。", "Effective ÷ all."),
    },
    visits: {
      header: text("其中“拜访”的有效率", "Of the visits"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native:
        "COUNTIFS([activities.kind:],'salesActivityKind.VISIT',[judged.effective:],'YES')/COUNTIF([activities.kind:],'salesActivityKind.VISIT')",
      solve: (row) => {
        const visits = effectiveOf(row).filter(({ kind }) => kind === SALES_ACTIVITY_KINDS[0]);
        return visits.filter(({ effective }) => effective).length / visits.length;
      },
      points: 1,
      tolerance: 0.006,
      hint: text("只看类型是拜访的。", "Visits only."),
    },
    cost: {
      header: text("每个有效动作的费用（元）", "Cost of an effective one (yuan)"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "SUM([activities.cost:])/COUNTIF([judged.effective:],'YES')",
      solve: (row) => {
        const all = effectiveOf(row);
        return all.reduce((sum, { cost }) => sum + cost, 0) / all.filter(({ effective }) => effective).length;
      },
      points: 1,
      tolerance: 1,
      hint: text("全部费用（无效的也算）÷ 有效个数。", "All costs, also of the others ÷ effective ones."),
      isRule: true,
    },
  },
};

const checksOf = (row: Scope) =>
  Object.fromEntries(LOG_CHECKS.map((check) => [check, flag(row, `logs.${check}`)])) as Readonly<
    Record<LogCheck, boolean | null>
  >;
const WEIGHTS = LOG_CHECKS.map((check) => `{log.weight.${check}}`);

const quality: Table = {
  kind: "table",
  id: "quality",
  title: text("日志打几分", "Quality of the entries"),
  note: text(
    "十项各按权重计分，满分一百。低分先问“是不是表太难填”，再问人。",
    "Ten checks by weight, a hundred in all. With a low mark ask first whether the form is too hard, then the person.",
  ),
  key: "log",
  rows: { of: "logs" },
  columns: {
    log: copied("logs.log", "text", text("日志", "Entry"), { width: 30 }),
    score: {
      header: text("得分", "Score"),
      kind: "integer",
      min: 0,
      max: 100,
      role: "answer",
      native: `100*(${LOG_CHECKS.map((check, at) => `([logs.${check}]='YES')*${WEIGHTS[at] ?? ""}`).join("+")})/(${WEIGHTS.join("+")})`,
      solve: (row) => map(logQuality(checksOf(row), parameters), ({ score }) => Math.round(score * 1e9) / 1e9),
      points: 1,
      tolerance: 0.5,
      hint: text("默认十项权重相等：有几项就是几十分。", "Ten equal weights by default: ten points for each."),
      marks: [{ when: "AND(ISNUMBER([score]),N([score])<60)", tone: "warn" }],
    },
    useful: {
      header: text("别人接得上", "Somebody can go on"),
      kind: "yesNo",
      role: "answer",
      native: "IF(AND([logs.person]='YES',[logs.words]='YES',[logs.nextStep]='YES'),'YES','NO')",
      solve: (row) => (["person", "words", "nextStep"] as const).every((check) => flag(row, `logs.${check}`) === true),
      points: 0.5,
      hint: text("要有姓名、原话和下一步。", "It takes the person, the words and the next step."),
      isRule: true,
    },
  },
};

const errors: Table = {
  kind: "table",
  id: "errors",
  title: text("主管做到约定了吗", "Did the managers keep to it?"),
  note: text(
    "预测偏差 = 预测 ÷ 实际 − 1；比较时不看正负。",
    "Forecast error = forecast ÷ actual − 1, compared without its sign.",
  ),
  key: "month",
  rows: { of: "months" },
  columns: {
    month: copied("months.month", "text", text("主管与月份", "Manager and month"), { width: 18 }),
    error: {
      header: text("预测偏差", "Forecast error"),
      kind: "percentOne",
      min: -1,
      max: 100,
      role: "answer",
      native: "[months.forecast]/[months.actual]-1",
      solve: (row) => monthForecastError(row.number("months.forecast"), row.number("months.actual")),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("预测 ÷ 实际 − 1，正数是报高了。", "Forecast ÷ actual − 1; positive is too high."),
    },
    kept: {
      header: text("做到几项", "Kept"),
      kind: "integer",
      min: 0,
      max: 4,
      role: "answer",
      native:
        "([months.joint]>=[limits.joint])+([months.coached]>=[limits.coached])+([months.reviewed]>=[limits.reviewed])+(ABS([error])<=[limits.error])",
      solve: (row) => {
        const least = (["joint", "coached", "reviewed"] as const).filter(
          (id) => row.number(`months.${id}`) >= row.number(`limits.${id}`),
        );
        return least.length + (Math.abs(row.number("error")) <= row.number("limits.error") ? 1 : 0);
      },
      points: 0.5,
      tolerance: 0,
      hint: text("四条底线逐条比。", "Compare with the four lines."),
      marks: [{ when: "AND(ISNUMBER([kept]),N([kept])<2)", tone: "bad" }],
    },
  },
};

const talk = specimen("talk", text("和“忙而无效”的人谈一次", "A talk with somebody busy and ineffective"), [
  {
    part: text("先说看见的事", "What was seen"),
    specimen: text(
      "“三周四个动作，两个没有客户承诺。聚餐花了一千八，对方答应了什么？”",
      "“Four activities in three weeks, two without a promise. The dinner cost 1,800; what was promised?”",
    ),
  },
  {
    part: text("再问想要什么", "What was meant"),
    specimen: text("“那天你最想让他说出哪一句？”", "“Which sentence did you most want to hear that day?”"),
  },
  {
    part: text("约一个动作", "One activity"),
    specimen: text(
      "“下周三去，目标写成一句：让设备部说出停机一次多少钱。”",
      "“Next Wednesday, with a goal in one sentence: the equipment department says what a stop costs.”",
    ),
  },
  {
    part: text("自己做什么", "What I do"),
    specimen: text(
      "“我陪你去，不替你说；回来二十分钟一起写记录。”",
      "“I come along and do not speak for you; afterwards we write the record in twenty minutes.”",
    ),
  },
]);

const words = conclusions(
  text("写出结论", "Write it down"),
  [
    text(
      "下个月哪一类动作多做、哪一类少做？依据是什么？",
      "Which kind of activity more, which less next month, and why?",
    ),
    text(
      "日志表删到只剩哪五项，大家就愿意写真话？",
      "Which five fields would be left, so that people write the truth?",
    ),
    text("柏主管的六月：先谈哪个数？怎样谈才不是问罪？", "Mr Bai's June: which figure first, and how without blame?"),
  ],
  [
    text(
      "多做问清需求、招标风险排查这一类：两次都有效，一共七百元。少做没有目标的拜访和聚餐：三次拜访只有一次有效，聚餐一千八、没有承诺。连发三版报价先停，等客户答应比什么再发。",
      "More talks about needs and checks of tender risks: both worked, for 700 yuan. Fewer visits without a goal and dinners: one visit of three worked, and the dinner of 1,800 brought no promise. No third version of a quote before the customer says what is compared.",
    ),
    text(
      "留五项：对方是谁、原话一句、承诺、下一步与日期、商机。时间和录入日由系统记，其余不填。先用两周，看接手的人能不能打下一个电话。",
      "Five: who, one sentence in their words, the promise, next step and day, the opportunity. Time and day of entry come by themselves. Try it for two weeks: can somebody else make the next call?",
    ),
    text(
      "先谈陪访：三个月只陪了两次，预测却报高六成到一倍。不问“为什么报错”，问“这三个商机，你听客户说过哪一句？”当场约定七月陪访四次，第一次我一起去。",
      "First the joint visits: two in three months, with forecasts 60 to 100 % too high. Not “why wrong?” but “what did these three customers say in your hearing?” Agree on four in July, and come along to the first.",
    ),
  ],
);

/** Effective activities, logs worth reading, managers who do their part. */
export const managedActivity: Worksheet = {
  id: "managed-activity",
  title: text("动作有效性、日志与管理者", "Effective activity, logs and managers"),
  purpose: text(
    "分清忙碌和有效，让日志别人接得上，也看管理者自己做了什么。",
    "Tell busy from effective, make logs that somebody can go on from, and look at what managers do themselves.",
  ),
  models: ["REP-2", "REP-3", "REP-7"],
  sessions: ["MANAGED-ACTIVITY"],
  story: {
    title: text("天天在外面，月底没签单", "Out every day, nothing signed"),
    paragraphs: [
      text(
        "启明流体一个小组三周报了十个动作，人人都说忙。区域总监请两位主管先不评人，只看三样：动作带来了什么、日志接不接得上、主管自己陪了几次。",
        "A team at Qiming Fluid reports ten activities in three weeks, and everybody was busy. The director asks two managers to judge no person and look at three things: what activities brought, whether logs can be taken over, and how often managers went along.",
      ),
      text(
        "两条日志只差一个句号。那是核对的理由，不是定罪的证据：也许是补录时复制错了。",
        "Two entries differ by no more than a full stop. That is a reason to ask, not a proof: perhaps one was copied by mistake.",
      ),
    ],
  },
  data: [activities, logs, months, limits],
  tasks: [
    {
      id: "judged",
      title: text("判有效", "Judge the activities"),
      minutes: 15,
      ask: [
        text(
          "逐个判断先缺什么、是否有效，再算有效率与代价。",
          "What lacks first, effective or not; then rate and cost.",
        ),
      ],
      parts: [judged, rate],
      teach: text(
        "高层互访二十天才见效，按默认期限不算：请学员讨论高层动作要不要单定期限。",
        "The executives' meeting took twenty days and does not count by default: should such activities have a term of their own?",
      ),
    },
    {
      id: "quality",
      title: text("看日志", "Look at the logs"),
      minutes: 12,
      ask: [text("算得分，判断别人接不接得上。", "Score, and whether somebody can go on.")],
      parts: [quality],
      teach: text(
        "九十分的也可能接不上：少了原话。先删表，再要求质量。",
        "A good mark may still not do: the words are missing. Shorten the form before asking for quality.",
      ),
    },
    {
      id: "errors",
      title: text("看管理者", "Look at the managers"),
      minutes: 12,
      ask: [text("算预测偏差，数做到几条约定。", "Forecast error, and how many lines were kept.")],
      parts: [errors],
      teach: text(
        "只看一个月会冤枉人，连看三个月才有话说。柏主管三个月都报高六成到一倍：没陪访，就不知道商机真假。",
        "One month wrongs people; three say something. Mr Bai is far too high each time: who never goes along cannot know the deals.",
      ),
    },
    {
      id: "talk",
      title: text("准备一次谈话", "Prepare a talk"),
      minutes: 12,
      ask: [
        text("参照示范，为自己的一位组员写四句。", "After the specimen, four sentences for one of your own people."),
      ],
      parts: [talk],
      teach: text(
        "两人一组演。听的人举手：哪一句像审问？",
        "In pairs; the listener raises a hand at what sounds like an interrogation.",
      ),
    },
    {
      id: "words",
      title: text("写出结论", "Write it down"),
      minutes: 8,
      ask: [text("回答三个问题。", "Answer three questions.")],
      parts: [words],
      teach: text("好的回答减动作，不加动作；减表格，不加表格。", "Good answers take activities and forms away."),
    },
  ],
  goals: [
    text("用五个条件判断动作有没有用", "judge an activity by five conditions"),
    text("写出别人接得上的日志", "write a log that somebody can go on from"),
    text("看出管理者有没有尽到自己的一份", "see whether a manager does his part"),
  ],
  discussion: [
    {
      ask: text("销售为什么不愿意写日志？", "Why do sellers dislike logs?"),
      answer: text(
        "写了没人看、看了只挑错、表太长。主管先做到当天回一句有用的话，再谈质量。",
        "Nobody reads them, or only to find fault, and the form is long. A manager answers each with one useful sentence first.",
      ),
      minutes: 5,
    },
    {
      ask: text("发现可能编造的日志，第一步做什么？", "An entry looks made up: what comes first?"),
      answer: text(
        "私下核对事实，给本人解释的机会；不公开、不贴标签，确认后按制度办。",
        "Check the facts in private and let the person explain; nothing public, no label; once sure, by the rules.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("请每人带自己上周的五个动作，隐去客户名。", "Ask for five activities of last week without names."),
      text(
        "主管另带自己上月陪访与辅导的次数。",
        "Managers also bring their own joint visits and coaching of last month.",
      ),
    ],
    mistakes: [
      text("“气氛很好”当作变化。", "A good mood is taken for a change."),
      text("费用只算有效的那几个。", "Only the effective ones' costs are counted."),
      text("把相似的日志直接定为造假。", "Entries alike are called a fake."),
    ],
    close: text(
      "请每人从下周计划里划掉一个动作，给另一个补上目标。",
      "Let everybody strike one activity of next week and give another a goal.",
    ),
  },
};
