import type { TenderForm, TenderRegime, TenderRule, TenderSubject } from "#core/codes/deals.ts";
import type { BidGround } from "#core/codes/results/tender.ts";
import { reaches } from "#core/kernel/guard.ts";
import { map, ok } from "#core/kernel/outcome.ts";
import { REQUIREMENT_SECTIONS } from "#core/guide/requirements-outline.ts";
import { completeness } from "#core/records/completeness.ts";
import { bidStatus, hasFewBidders } from "#core/tender/bid-status.ts";
import { formWarnings } from "#core/tender/form-warnings.ts";
import { mandatoryTender } from "#core/tender/mandatory-tender.ts";
import { checkTender } from "#core/tender/tender-check.ts";
import { TENDER_RULE_TABLE } from "#core/tender/tender-rules.ts";
import { amounts, calendar, clauses, openings, project, purchases } from "./cases/seven-purchases.ts";
import { copied, guided, specimen } from "./columns.ts";
import { conclusions } from "./conclusions.ts";
import { parameters } from "./from-core.ts";
import { text, type Scope, type Table, type Worksheet } from "./worksheet.ts";

const flag = (row: Scope, reference: string) => row.value(reference) as boolean | null;
const isOneOf = (reference: string, ids: readonly string[]) =>
  `OR(${ids.map((id) => `${reference}='${id}'`).join(",")})`;

const REGIME = "[regime]";
const FORM = "[purchases.form]";
const TENDERED = ["tenderForm.OPEN", "tenderForm.INVITED"];
const PROCURED = [
  ...TENDERED,
  ...["COMPETITIVE-NEGOTIATION", "COMPETITIVE-CONSULTATION", "INQUIRY", "SINGLE-SOURCE", "FRAMEWORK"].map(
    (form) => `tenderForm.${form}`,
  ),
];
const isGov = `${REGIME}='tenderRegime.GOV-PROC'`;
const isMandatory = `${REGIME}='tenderRegime.TL-MANDATORY'`;
const isInvited = `${FORM}='tenderForm.INVITED'`;

const forms: Table = {
  kind: "table",
  id: "forms",
  title: text("方式合不合法", "Is the form lawful?"),
  note: text(
    "先答是不是必须招标：国家投资或公共利益的工程，以及与它有关的货物、服务，达到“参数”里的金额才是；“适用法规”由此自动得出。\n再按次序查方式，先成立的算数：1 写“议标”→ 不是法定招标方式；2 必须招标，却没有公开或邀请招标 → 没有采用招标方式；\n3 政府采购用了询比、直接采购 → 不属于法定方式；4 必须招标、国有资金主导又没有法定理由，却只邀请 → 应当公开招标；\n5 邀请不足三家 → 投标人不足；都不是 → 无",
    "First whether it must be tendered: state or public works, and goods or services for them, from the amounts of the parameters on; the regime follows by itself.\nThen the form, in this order, the first that holds: 1 a “negotiated award” is no form of tendering; 2 what must be tendered is neither open nor by invitation;\n3 a government purchaser compares or buys directly, which is not on its list; 4 by invitation, though it must be tendered, state money leads and no lawful reason is given: it must be open;\n5 fewer than three are invited; else none",
  ),
  key: "tenderId",
  rows: { of: "purchases" },
  columns: {
    tenderId: copied("purchases.tenderId", "text", text("编号", "ID")),
    name: copied("purchases.name", "text", text("项目", "Project"), { width: 31 }),
    must: {
      header: text("必须招标", "Must be tendered"),
      kind: "yesNo",
      role: "answer",
      native:
        "IF(AND([purchases.works]='YES',[purchases.estimate]>=CHOOSE(MATCH([purchases.subject],{'tenderSubject.WORKS','tenderSubject.GOODS','tenderSubject.SERVICES'},0),{tender.must.works},{tender.must.goods},{tender.must.services})),'YES','NO')",
      solve: (row) =>
        map(
          mandatoryTender(row.text("purchases.subject") as TenderSubject, row.number("purchases.estimate"), parameters),
          ({ required }) => required && flag(row, "purchases.works") === true,
        ),
      points: 1,
      hint: text(
        "先看是不是国家投资或公共利益的工程，再看金额到没到线。",
        "First whether it belongs to state or public works, then whether it reaches the amount.",
      ),
    },
    regime: {
      header: text("适用法规", "Regime"),
      kind: "code",
      codes: "tenderRegime",
      width: 14,
      role: "live",
      native: `IF([purchases.government]='YES','GOV-PROC',IF([must]='YES','TL-MANDATORY',IF(${isOneOf("[purchases.form]", TENDERED)},'TL-VOLUNTARY','PRIVATE')))`,
      solve: regimeOf,
    },
    warning: {
      header: text("方式上的问题", "What is wrong with the form"),
      kind: "code",
      codes: "formWarning",
      width: 26,
      role: "answer",
      none: true,
      native: `IF(${FORM}='tenderForm.NEG','NO-FORM',IF(AND(${isMandatory},NOT(${isOneOf(FORM, TENDERED)})),'NOT-TENDERED',IF(AND(${isGov},NOT(${isOneOf(FORM, PROCURED)})),'NOT-LISTED',IF(AND(${isInvited},${isMandatory},[purchases.state]='YES',[purchases.reason]='NO'),'MUST-BE-OPEN',IF(AND(${isInvited},[purchases.invitees]<>"",N([purchases.invitees])<IF(${isGov},{tender.gov.invitees},{tender.tl.invitees})),'FEW-INVITEES','NONE')))))`,
      solve: (row) =>
        formWarnings(
          {
            form: row.text("purchases.form") as TenderForm,
            regime: row.text("regime") as TenderRegime,
            invitees: row.optional("purchases.invitees"),
            stateControlled: flag(row, "purchases.state"),
            reasonToInvite: flag(row, "purchases.reason"),
          },
          parameters,
        )[0]?.warning ?? null,
      points: 2,
      hint: text(
        "写“邀请”的查两点：必须招标又是国有资金主导的，有没有法定理由；邀请够不够三家。其余查方式在不在法律的名单里。",
        "By invitation: is there a lawful reason where it must be tendered with state money, and are three invited? Of the others: is the form on the law's list?",
      ),
      marks: [{ when: "[warning]<>'NONE'", tone: "warn" }],
    },
  },
};

function regimeOf(row: Scope): TenderRegime {
  if (flag(row, "purchases.government") === true) return "GOV-PROC";
  if (row.value("must") === true) return "TL-MANDATORY";
  const form = row.text("purchases.form");
  return form === "OPEN" || form === "INVITED" ? "TL-VOLUNTARY" : "PRIVATE";
}

const LIMITS = [
  "{tender.tl.saleDays}",
  "{tender.tl.bidDays}",
  "{tender.tl.clarificationDays}",
  "{tender.tl.documentObjectionDays}",
  "{tender.tl.publicityDays}",
  "{tender.tl.publicationDays}",
  "{tender.tl.contractDays}",
  "{tender.tl.depositBackDays}",
];
// The first five must not be shorter, the others not longer.
const AT_LEAST = "[calendar.number]<=5";
// Counted back from the deadline.
const BACKWARDS = "OR([calendar.number]=3,[calendar.number]=4)";
const TENDERCHECK = "TENDERCHECK([calendar.rule],[calendar.from],[calendar.to],[project.regime],KAM_PARAMS,FALSE)";

const checked = (row: Scope, table: "calendar" | "amounts") =>
  checkTender(
    {
      rule: row.text(`${table}.rule`) as TenderRule,
      from: row.number(table === "calendar" ? "calendar.from" : "amounts.of"),
      to: row.number(table === "calendar" ? "calendar.to" : "amounts.amount"),
      regime: row.text("project.regime") as TenderRegime,
    },
    parameters,
  );

const days: Table = {
  kind: "table",
  id: "days",
  title: text("日程合不合规", "Are the days lawful?"),
  note: text(
    "起始日不算，用终点减起点。前五项不得少于限值，后三项不得多于限值。澄清、异议从投标截止日往前数：截止日减限值就是最后一天，当天还算按时。",
    "The first day does not count: take the end less the start. The first five must not be below the limit, the last three not above. Clarification and objection count back from the deadline: the deadline less the limit is the last day, and on that day it is still in time.",
  ),
  key: "rule",
  rows: { of: "calendar" },
  columns: {
    rule: copied("calendar.rule", "code", text("事项", "Rule"), { codes: "tenderRule", width: 18 }),
    limit: {
      header: text("限值（日）", "Limit (days)"),
      kind: "integer",
      role: "live",
      native: `CHOOSE([calendar.number],${LIMITS.join(",")})`,
      solve: (row) => map(checked(row, "calendar"), ({ limit }) => limit),
    },
    measured: {
      header: text("实际（日）", "Days"),
      kind: "integer",
      min: 0,
      max: 999,
      role: "answer",
      native: "[calendar.to]-[calendar.from]",
      kam: `INDEX(${TENDERCHECK},1,2)`,
      solve: (row) => map(checked(row, "calendar"), ({ measured }) => measured),
      points: 0.5,
      tolerance: 0,
      hint: text("终点减起点，起始日不算。", "End less start; the first day does not count."),
    },
    passed: {
      header: text("合规", "Lawful"),
      kind: "yesNo",
      role: "answer",
      native: `IF(IF(${AT_LEAST},[measured]>=[limit],[measured]<=[limit]),'YES','NO')`,
      kam: `IF(INDEX(${TENDERCHECK},1,1),'YES','NO')`,
      solve: (row) => {
        const isLeast = TENDER_RULE_TABLE[row.text("calendar.rule") as TenderRule].bound === "least";
        const [measured, limit] = [row.number("measured"), row.number("limit")];
        return isLeast ? reaches(measured, limit) : reaches(limit, measured);
      },
      points: 1,
      hint: text("前五项看“不少于”，后三项看“不多于”。", "“At least” for the first five, “at most” for the others."),
      marks: [{ when: "[passed]='NO'", tone: "bad" }],
    },
    lawful: {
      header: text("最早或最晚的合规日", "First or last lawful day"),
      kind: "date",
      width: 13,
      role: "answer",
      native: `IF(${BACKWARDS},[calendar.to]-[limit],[calendar.from]+[limit])`,
      kam: `INDEX(${TENDERCHECK},1,5)`,
      solve: (row) => map(checked(row, "calendar"), ({ lawful }) => lawful),
      points: 1,
      tolerance: 0,
      hint: text(
        "澄清和异议从截止日往前数，其余从起点往后数。",
        "Clarification and objection count back from the deadline, the others on from the start.",
      ),
    },
  },
};

const AMOUNTCHECK = "TENDERCHECK([amounts.rule],[amounts.of],[amounts.amount],[project.regime],KAM_PARAMS,FALSE)";

const shares: Table = {
  kind: "table",
  id: "shares",
  title: text("保证金有没有超", "Is too much asked for?"),
  note: text(
    "占比 = 要求缴纳 ÷ 基数；最多可要求 = 基数 × 上限。",
    "Share = asked for ÷ what it is taken of; the most = that × the limit.",
  ),
  key: "rule",
  rows: { of: "amounts" },
  columns: {
    rule: copied("amounts.rule", "code", text("事项", "Rule"), { codes: "tenderRule", width: 18 }),
    limit: {
      header: text("上限", "Limit"),
      kind: "percentOne",
      role: "live",
      native: "CHOOSE([amounts.number],{tender.tl.depositShare},{tender.tl.bondShare})",
      solve: (row) => map(checked(row, "amounts"), ({ limit }) => limit),
    },
    share: {
      header: text("占比", "Share"),
      kind: "percentOne",
      min: 0,
      max: 1,
      role: "answer",
      native: "[amounts.amount]/[amounts.of]",
      kam: `INDEX(${AMOUNTCHECK},1,2)`,
      solve: (row) => row.number("amounts.amount") / row.number("amounts.of"),
      points: 0.5,
      tolerance: 0.0006,
      hint: text("要求缴纳 ÷ 基数。", "Asked for ÷ the amount that it is taken of."),
    },
    most: {
      header: text("最多可要求", "Most that may be asked"),
      kind: "grouped",
      min: 0,
      role: "answer",
      native: "[amounts.of]*[limit]",
      kam: `INDEX(${AMOUNTCHECK},1,5)`,
      solve: (row) => map(checked(row, "amounts"), ({ lawful }) => lawful),
      points: 1,
      tolerance: 0.5,
      hint: text("基数 × 上限。", "The amount × the limit."),
      marks: [{ when: "N([share])>[limit]+0.0000001", tone: "bad" }],
    },
  },
};

const neutral: Table = {
  kind: "table",
  id: "neutral",
  title: text("写法中不中立", "Is the wording neutral?"),
  note: text(
    "五项：与项目有关、不限品牌产地、不看地域奖项、可以检验、能做到的厂家不少于三家。有一项没做到就不中立；有一句不中立，整份都要先改再用。",
    "Five points: related, no brand or origin, no region or award, measurable, and three makers at least that can do it. One point not kept, and the sentence is not neutral; one such sentence, and all of the draft is mended first.",
  ),
  key: "clause",
  rows: { of: "clauses" },
  columns: {
    clause: copied("clauses.clause", "text", text("初稿的写法", "The draft"), { width: 34 }),
    number: copied("clauses.number", "integer", text("序号", "No.")),
    broken: {
      header: text("没做到几项", "Points not kept"),
      kind: "integer",
      min: 0,
      max: 5,
      role: "answer",
      native: "COUNTIF([clauses.related..measurable],'NO')+([clauses.makers]<{tender.tl.bidders})",
      solve: (row) => {
        const kept = (["related", "open", "fair", "measurable"] as const).map((id) => flag(row, `clauses.${id}`));
        const isNarrow = hasFewBidders(row.number("clauses.makers"), null, parameters);
        return kept.filter((one) => one === false).length + (isNarrow ? 1 : 0);
      },
      points: 1,
      tolerance: 0,
      hint: text("数“否”，厂家不足三家再加一项。", "Count the noes, and one more with fewer than three makers."),
    },
    keeps: {
      header: text("中立", "Neutral"),
      kind: "yesNo",
      role: "answer",
      native: "IF([broken]=0,'YES','NO')",
      solve: (row) => row.number("broken") === 0,
      points: 0.5,
      hint: text("有一项没做到就不中立。", "One point not kept is enough."),
      marks: [{ when: "[keeps]='NO'", tone: "warn" }],
    },
  },
};

const release: Table = {
  kind: "table",
  id: "release",
  title: text("初稿能不能用", "May the draft be used?"),
  key: "share",
  upright: true,
  rows: [{}],
  columns: {
    share: {
      header: text("中立的比例", "Neutral part"),
      kind: "percent",
      min: 0,
      max: 1,
      role: "answer",
      native: "COUNTIF([neutral.keeps:],'YES')/(COUNTIF([neutral.keeps:],'YES')+COUNTIF([neutral.keeps:],'NO'))",
      solve: (row) =>
        map(
          completeness(row.all("neutral.keeps").map((keeps, at) => [String(at), keeps === true])),
          ({ share }) => share,
        ),
      points: 1,
      tolerance: 0.006,
      hint: text("中立的条数 ÷ 全部条数。", "Neutral sentences ÷ all."),
    },
    usable: {
      header: text("可以公开使用", "May be published"),
      kind: "yesNo",
      role: "answer",
      native: "IF([share]=1,'YES','NO')",
      solve: (row) => row.number("share") === 1,
      points: 1,
      hint: text("一条不中立，整份都要先改。", "One narrow sentence, and all of it is to be mended first."),
    },
  },
};

const GOV = "[openings.regime]='tenderRegime.GOV-PROC'";
const WHY =
  "BIDSTATUSWHY([openings.regime],[openings.bidders],[openings.late],[openings.sealed],[openings.qualified],[openings.unsigned],[openings.aboveCeiling],[openings.allAbove],KAM_PARAMS,FALSE,LANG)";

function groundsOf(row: Scope): readonly BidGround[] {
  const regime = row.text("openings.regime") as TenderRegime;
  const found: readonly (readonly [BidGround, boolean])[] = [
    ["FEW-BIDDERS", hasFewBidders(row.number("openings.bidders"), regime, parameters)],
    ["ALL-ABOVE-BUDGET", flag(row, "openings.allAbove") === true],
    ["LATE", flag(row, "openings.late") === true],
    ["NOT-SEALED", flag(row, "openings.sealed") === false],
    ["UNSIGNED", flag(row, "openings.unsigned") === true],
    ["UNQUALIFIED", flag(row, "openings.qualified") === false],
    ["ABOVE-CEILING", flag(row, "openings.aboveCeiling") === true],
  ];
  return found.flatMap(([ground, holds]) => (holds ? [ground] : []));
}

const verdicts: Table = {
  kind: "table",
  id: "verdicts",
  title: text("废标、拒收还是否决", "Void, refused or rejected?"),
  note: text(
    "废标是整个采购作废；拒收是没进门（迟到、没有密封好）；否决投标是进了门、评审时被淘汰，政府采购的规章把它叫“投标无效”，清单里同样选“否决投标”。口头说的“废标”多半是后两种。没有问题的选“无”和“有效”。",
    "Void is the whole procurement; refused is a bid that never got in (late, not sealed); rejected is one that fails in the evaluation, which the rules of government procurement call invalid: choose rejected for it too. Where nothing is wrong choose none and valid.",
  ),
  key: "event",
  rows: { of: "openings" },
  columns: {
    event: copied("openings.event", "text", text("经过", "What happened"), { width: 28 }),
    number: copied("openings.number", "integer", text("序号", "No.")),
    ground: {
      header: text("情形", "Ground"),
      kind: "code",
      codes: "bidGround",
      width: 26,
      role: "answer",
      none: true,
      native: `IF([openings.bidders]<IF(${GOV},{tender.gov.suppliers},{tender.tl.bidders}),'FEW-BIDDERS',IF(AND(${GOV},[openings.allAbove]='YES'),'ALL-ABOVE-BUDGET',IF([openings.late]='YES','LATE',IF([openings.sealed]='NO','NOT-SEALED',IF([openings.unsigned]='YES','UNSIGNED',IF([openings.qualified]='NO','UNQUALIFIED',IF([openings.aboveCeiling]='YES','ABOVE-CEILING','NONE')))))))`,
      kam: `IF(INDEX(${WHY},1,2)="",'NONE',INDEX(${WHY},1,2))`,
      solve: (row) => bidStatus(groundsOf(row), row.text("openings.regime") as TenderRegime).ground,
      points: 1,
      hint: text("先看整个采购的情形，再看我方这一份。", "First what concerns the whole procurement, then our bid."),
    },
    status: {
      header: text("结果", "Result"),
      kind: "code",
      codes: "bidStatus",
      width: 14,
      role: "answer",
      native:
        "IF([ground]='NONE','OK',IF(OR([ground]='bidGround.FEW-BIDDERS',[ground]='bidGround.ALL-ABOVE-BUDGET'),'VOID',IF(OR([ground]='bidGround.LATE',[ground]='bidGround.NOT-SEALED'),'REFUSE','REJECT')))",
      kam: `INDEX(${WHY},1,1)`,
      solve: (row) => {
        const ground = row.text("ground");
        const found = ground === "NONE" ? [] : [ground as BidGround];
        return ok(bidStatus(found, row.text("openings.regime") as TenderRegime).status);
      },
      points: 1,
      hint: text(
        "迟到与密封在门口拒收，其余在评审时否决。",
        "Late and unsealed bids are refused, the others rejected.",
      ),
      marks: [{ when: "AND([status]<>\"\",[status]<>'OK')", tone: "bad" }],
    },
  },
};

const outline = specimen(
  "outline",
  text(
    "招标需求说明书提纲（客户请我们协助时用）",
    "Outline of a requirements statement, when a customer asks for help",
  ),
  REQUIREMENT_SECTIONS.map((section) => ({
    part: guided(({ requirements }) =>
      `${requirements.rows[section].section}：${requirements.rows[section].write}`.replace(/：(?=[ -~])/, ": "),
    ),
    specimen: guided(({ requirements }) => requirements.rows[section].example),
  })),
  2,
);

const words = conclusions(
  text("写出我们要做的事", "Write down what we do"),
  [
    text(
      "编标期只有十九天：向谁、哪天之前、怎样提异议？",
      "Only nineteen days to bid: to whom, until when and how do we object?",
    ),
    text(
      "不中立的四句里选三句，改写成功能与结果。",
      "Write three of the four narrow sentences anew, as functions and results.",
    ),
    text("客户说“评委那边打个招呼”，怎样回答？", "The customer suggests “a word with the committee”. What do we say?"),
  ],
  [
    text(
      "向招标人或招标代理机构书面提出，不迟于三月十一日（截止三月二十一日往前数第十天）。写明：文件三月二日发出，到截止只有十九天，依法不少于二十天，请顺延。招标人应在三日内答复，答复前暂停招标活动；不改，再向监督部门投诉。",
      "In writing to the purchaser or its agency, not later than 11 March (ten days back from the 21st): issued on 2 March, nineteen days to the deadline, the law asks for twenty at least, please move it. They answer within three days and pause until then; if nothing changes, complain to the supervising authority.",
    ),
    text(
      "德国原装进口 → 控制器平均无故障时间不少于一万小时，附第三方检测报告。省级科技奖 → 近三年有同类规模、已验收的项目，附验收单。性能先进 → 全年可用率不低于 99.9%，按月统计。603 毫米 → 机柜放得进现有柜位（图附后），检修门能全开。",
      "German imports: a mean time between failures of 10,000 hours at least, with a third party's test report. Provincial award: accepted projects of like size in three years, with certificates. Advanced: available 99.9 % of the year, by month. 603 mm: cabinets fit the present places (drawing enclosed) and their doors open fully.",
    ),
    text(
      "“评标归评标委员会，名单保密，我们不去找人。您要是担心评不出来，我们把每个评分点的证据按页码列好，让谁看都看得清。”",
      "“The committee decides and its names are secret: we do not look for them. If you fear that our bid is misread, we list the proof of every scoring item by page, for anybody to see.”",
    ),
  ],
);

/** Forms, days and amounts of a tender against the law, a neutral statement, and what becomes of a bid. */
export const lawfulTender: Worksheet = {
  id: "lawful-tender",
  title: text("合规的招投标", "Lawful tenders"),
  purpose: text(
    "看得出招标方式、期限和保证金合不合法，把需求写得中立，分得清废标、拒收与否决。",
    "See whether form, days and deposits of a tender are lawful, keep a requirements statement neutral, and tell void from refused and rejected.",
  ),
  models: ["TEND-0", "TEND-1", "TEND-2", "TEND-5", "TEND-11"],
  sessions: ["LAWFUL-TENDER"],
  story: {
    title: text("一周看到七项采购", "Seven purchases in one week"),
    paragraphs: [
      text(
        "衡川控制的销售把一周看到的七项采购带到周会。有一项写着“议标”，有一项只邀请了两家。岚江水厂原想邀请招标，提醒之后改为公开招标，日程却排得很紧；它还请各家供应商公开提意见，把需求初稿发了出来。",
        "At Hengchuan Controls' weekly meeting somebody brings seven purchases: one says “negotiated award”, one invites two suppliers only. Lanjiang waterworks meant to invite and tenders openly after a hint, in a tight calendar; it also asks all suppliers in public to comment on a draft of its requirements.",
      ),
      text(
        "金额、期限以参数表为准。结果只供提示，不构成法律意见；法规会修订，用前请核对现行条文与招标文件。",
        "Amounts and days are those of the parameters. Results are hints, not legal advice: check the law in force and the tender documents.",
      ),
    ],
  },
  data: [purchases, project, calendar, amounts, clauses, openings],
  tasks: [
    {
      id: "forms",
      title: text("看方式", "Look at the form"),
      minutes: 12,
      ask: [
        text("逐项判断是否必须招标、方式上有没有问题。", "Must it be tendered, and is anything wrong with its form?"),
      ],
      parts: [forms],
      teach: text(
        "P-1 最值得讲：邀请了四家也不行，必须招标、国有资金主导又没有法定理由，应当公开。P-5 不是必须招标，可以邀请，但只请了两家，不足三家。P-3 没到工程的金额线，公开招标是自愿的。P-6 是企业自己的采购，谈判可以，但别叫“议标”。",
        "P-1 is the one to discuss: four invitees do not help where it must be tendered, state money leads and no lawful reason is given. P-5 need not be tendered and may be by invitation, of three and not of two. P-3 is below the amount of works: its open tender is voluntary. P-6 is a company's own purchase: it may negotiate, but that is no tender.",
      ),
    },
    {
      id: "days",
      title: text("核日程与保证金", "Check days and deposits"),
      minutes: 18,
      ask: [
        text(
          "算出实际天数、是否合规和合规的日期，再核保证金。",
          "Work out the days, whether they are lawful, and the lawful day; then the deposits.",
        ),
      ],
      parts: [
        days,
        {
          kind: "picture",
          height: 12,
          charts: [
            {
              kind: "bar",
              title: text("实际天数与限值", "Days against limits"),
              alt: text(
                "八项期限的实际天数与限值的条形图，数据见上表。",
                "Bars of the days and of the limits of eight rules; the table above holds the data.",
              ),
              values: { min: 0 },
              series: [
                { name: text("实际", "Days"), categories: "days.rule", values: "days.measured", look: "main" },
                { name: text("限值", "Limit"), categories: "days.rule", values: "days.limit", look: "target" },
              ],
            },
          ],
        },
        shares,
      ],
      teach: text(
        "编标期差一天也不行。三月二十二日是星期日：顺不顺延看招标文件，所以只提醒、不自动改。异议限值十日，截止三月二十一日往前数十天是三月十一日，三月九日提出的，来得及；澄清限值十五日，最迟三月六日，三月十日发出的晚了，截止要顺延。",
        "One day short is short. 22 March is a Sunday: whether that moves the deadline follows the documents, so it is told and not changed. Ten days before 21 March is 11 March: the objection of the 9th is in time. Fifteen days before it is 6 March: the clarification of the 10th is late, and the deadline has to move.",
      ),
    },
    {
      id: "neutral",
      title: text("查中立", "Check that it is neutral"),
      minutes: 12,
      ask: [text("逐句数出没做到的项，判断初稿能不能用。", "Count the points not kept, and judge the draft.")],
      parts: [neutral, release],
      teach: text(
        "“性能先进”不偏向谁，却无法检验，同样要改。提意见只在公告之前、公开渠道、所有供应商都看得到。",
        "“Advanced” favours nobody and cannot be tested: it is to be mended too. Comments are made before the notice, in public, for every supplier to see.",
      ),
    },
    {
      id: "verdicts",
      title: text("分清废标、拒收与否决", "Tell void, refused and rejected apart"),
      minutes: 10,
      ask: [text("先选情形，再选结果。", "Choose the ground first, then the result.")],
      parts: [verdicts],
      teach: text(
        "请学员说出各自的后果：废标要重新组织采购；拒收和否决只淘汰这一份。",
        "Ask for the consequences: a void procurement begins again; refusing and rejecting end one bid only.",
      ),
    },
    {
      id: "outline",
      title: text("写需求说明书", "Write a requirements statement"),
      minutes: 10,
      ask: [
        text(
          "参照示范，为自己的一个客户写八个部分，只写功能与结果。",
          "After the specimen, write the eight parts for a customer of yours: functions and results only.",
        ),
      ],
      parts: [outline],
      teach: text(
        "政府采购要先问清：为项目编制规范的供应商，不得再参加该项目的其他采购活动（单一来源除外）。",
        "In government procurement ask first: a supplier who drafts the specification may not take part in the project's other purchases (single source excepted).",
      ),
    },
    {
      id: "words",
      title: text("写结论", "Write it down"),
      minutes: 8,
      ask: [text("用上面的结果回答三个问题。", "Answer three questions with the results above.")],
      parts: [words],
      teach: text(
        "第 1 问看四样：向谁、书面、哪天以前、请求什么。第 2 问按三点评：说的是功能或结果，能检验，三家以上做得到。第 3 问只有一个答案：评标委员会名单保密，私下接触违法；把话题引回评分点与证据。",
        "Of the first look for four things: to whom, in writing, until when, what is asked for. Of the second: a function or result, to be tested, within the means of three makers. The third has one answer: the committee's names are secret and private contact is unlawful; lead back to scoring items and proof.",
      ),
    },
  ],
  goals: [
    text("判断一项采购的方式合不合法", "judge whether the form of a purchase is lawful"),
    text(
      "算出编标期、澄清、异议、签约的合规日期",
      "work out the lawful days of bidding, clarification, objection and contract",
    ),
    text("把需求写成中立、可检验的话", "write requirements that are neutral and can be tested"),
    text("说清废标、拒收与否决的差别", "tell what is void, refused and rejected"),
  ],
  discussion: [
    {
      ask: text("日程不合规，提还是不提异议？", "The calendar is not lawful: object or not?"),
      answer: text(
        "先书面提问、请其自查；还不改，就在期限内提异议，不迟于截止日往前数第十天（本例三月十一日，当天也来得及）；态度公开、对事不对人。不合规的程序以后可能被推翻，中了标也不稳。",
        "Ask in writing first; if nothing changes, object openly and to the point, not later than ten days before the deadline (here 11 March, that day included). A result of an unlawful procedure may fall later, also when we won.",
      ),
      minutes: 5,
    },
    {
      ask: text(
        "客户请我们帮忙写需求，界线在哪里？",
        "A customer asks us to help with the requirements: where is the line?",
      ),
      answer: text(
        "只写功能与结果，至少三家做得到；全过程可以公开；政府采购编了规范就可能失去投标资格，先问清再动笔。",
        "Functions and results that three makers can meet; everything may be published; who drafts for a government purchaser may lose the right to bid: ask first.",
      ),
      minutes: 5,
    },
  ],
  teaching: {
    before: [
      text("核对参数表里的法定数值与现行法规是否一致。", "Check the parameters against the law in force."),
      text("请学员带一份公开的招标公告，隐去联系人。", "Ask everybody to bring a public tender notice without names."),
    ],
    mistakes: [
      text("把发出文件当天也算进二十天。", "The day of issue is counted in the twenty."),
      text("把澄清、异议的期限从起点往后数。", "Clarification and objection are counted on from the start."),
      text("把一份标被否决叫作“废标”。", "A rejected bid is called a void procurement."),
      text(
        "以为“没写品牌”就中立，忽略了只有一家做得到的尺寸。",
        "No brand is taken for neutral, though one maker alone can meet a measure.",
      ),
    ],
    close: text(
      "请每人拿自己带来的公告，核一遍编标期与保证金，写下一处要问的地方。",
      "Let everybody check bid period and deposit in the notice that they brought, and write down one thing to ask.",
    ),
  },
};
