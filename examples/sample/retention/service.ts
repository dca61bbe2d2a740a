import type { ComplaintKind } from "#core/codes/records.ts";
import type { RequestKind } from "#core/codes/performance.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "../accounts.ts";
import { both, numbered } from "../both.ts";
import { AS_OF, daysAfter, earlier, workdayUntil } from "../days.ts";
import { customer, person } from "../names.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleAccount, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";

/** [customer, raised, by, kind, complaint, severity, due, answered, closed, solution] */
type Complaint = readonly [
  string,
  IsoDate,
  string,
  ComplaintKind,
  string,
  string,
  number,
  IsoDate,
  IsoDate?,
  IsoDate?,
  string?,
  string?,
];

const raised: readonly Complaint[] = [
  [
    "垣岚",
    "2026-05-18",
    "樊小舟",
    "PRODUCT",
    "焊接视觉站每班误报二十多次，工人关掉报警",
    "The weld station gives twenty false alarms a shift and the workers switch it off",
    4,
    "2026-05-25",
    "2026-05-26",
  ],
  [
    "垣岚",
    "2026-06-01",
    "马春来",
    "DELIVERY",
    "备件晚到两周，喷枪停了三天",
    "Parts two weeks late, three days without a spray gun",
    4,
    "2026-06-08",
    "2026-06-09",
    "2026-06-17",
    "改从南区仓调货",
    "Parts now come from the southern store",
  ],
  [
    "垣岚",
    "2026-06-15",
    "阎思齐",
    "SERVICE",
    "报修后第二天才回电",
    "Called back only on the next day",
    3,
    "2026-06-22",
  ],
  [
    "垣岚",
    "2026-02-10",
    "马春来",
    "BILLING",
    "发票抬头写错，退回重开",
    "Wrong name on the invoice, sent back",
    2,
    "2026-02-24",
    "2026-02-12",
    "2026-02-25",
    "重开并专人核对",
    "Reissued and checked by one person",
  ],
  [
    "澄砺",
    "2025-12-08",
    "詹鹏程",
    "PRODUCT",
    "一期张力辊高速时抖动",
    "Tension rollers of line one shake at high speed",
    4,
    "2025-12-22",
    "2025-12-10",
  ],
  [
    "澄砺",
    "2025-12-08",
    "詹鹏程",
    "PRODUCT",
    "除尘联锁误停",
    "The dust interlock stops the line by mistake",
    3,
    "2025-12-22",
    "2025-12-10",
    "2026-06-26",
    "联锁逻辑改好并签字",
    "Logic changed and signed",
  ],
  [
    "澄砺",
    "2025-12-18",
    "康致远",
    "PRODUCT",
    "面密度曲线偏差超标",
    "Coating weight out of tolerance",
    4,
    "2026-01-05",
    "2025-12-24",
  ],
  [
    "骊昶",
    "2026-04-22",
    "褚悦",
    "SERVICE",
    "培训时间排在夜班后",
    "Training came after the night shift",
    2,
    "2026-04-29",
    "2026-04-24",
    "2026-05-13",
    "改到白班重讲",
    "Repeated in the day shift",
  ],
  [
    "汐渡",
    "2026-03-17",
    "巩大川",
    "DELIVERY",
    "变频器少发一台",
    "One drive missing",
    3,
    "2026-03-24",
    "2026-03-18",
    "2026-03-27",
    "补发并赔运费",
    "Sent later, freight paid",
  ],
  [
    "翎杉",
    "2026-05-06",
    "邓晓曼",
    "PRODUCT",
    "断纸报警漏报一次",
    "One web break was missed",
    3,
    "2026-05-13",
    "2026-05-08",
    "2026-06-03",
    "灵敏度重设",
    "Sensitivity set anew",
  ],
  [
    "缙沣",
    "2025-02-20",
    "沈延年",
    "PRODUCT",
    "控制器故障停机两天，索赔 38 万",
    "Two days stopped by a failed controller; claim of 380,000",
    5,
    "2025-03-06",
    "2025-03-05",
  ],
  [
    "璟陌",
    "2026-05-11",
    "朱安民",
    "OTHER",
    "冷站账单与抄表不一致",
    "Chiller bill and meter differ",
    2,
    "2026-05-18",
    "2026-05-14",
    "2026-06-03",
    "重新校表",
    "Meter calibrated",
  ],
];

const complaints: Rows<"complaints"> = raised.map(
  ([start, date, name, kind, zh, en, severity, due, answered, closed, solution, solutionEn], index) => ({
    complaintId: numbered("TS", index + 1),
    customer: customer(start),
    date,
    person: person(name),
    kind,
    text: both(zh, en),
    severity,
    owner: kind === "BILLING" ? team.ning : team.shu,
    due,
    answered,
    closed,
    solution: solution === undefined || solutionEn === undefined ? undefined : both(solution, solutionEn),
    solvedFirstTime: closed === undefined ? undefined : severity < 4,
  }),
);

const REQUESTS: readonly (readonly [RequestKind, Bilingual, Bilingual])[] = [
  [
    "QUESTION",
    both("报警含义不清", "What an alarm means"),
    both("电话说明并发操作卡", "Explained by phone, card sent"),
  ],
  ["FAULT", both("画面卡顿", "Slow screens"), both("清理历史数据并升级", "History cleared, update installed")],
  ["FAULT", both("通信中断", "Lost communication"), both("更换交换机", "Switch replaced")],
  ["DELIVERY", both("备件到货时间", "When the parts arrive"), both("改走加急，三天到", "Express, three days")],
  ["DOCUMENT", both("补发验收资料", "Acceptance papers again"), both("当日发送扫描件", "Scans sent the same day")],
  ["TRAINING", both("新员工培训", "Training for new staff"), both("现场培训半天", "Half a day on site")],
  ["CHANGE", both("增加一张报表", "One more report"), both("随月度更新上线", "Installed with the monthly update")],
];

const ASKED_OFTEN = 16;

/** Three requests of each of the accounts that we serve most, answered late where complaints are. */
const serviceRequests: Rows<"serviceRequests"> = accounts
  .slice(0, ASKED_OFTEN)
  .flatMap((account, position) => [0, 1, 2].map((turn) => requestOf(account, position * 3 + turn)))
  .toSorted((a, b) => (a.received ?? "").localeCompare(b.received ?? ""))
  .map((row, index) => ({ ...row, requestId: numbered("FW", index + 1) }));

function requestOf({ customer: { name }, persons }: SampleAccount, index: number): Rows<"serviceRequests">[number] {
  const random = seeded(`request ${name.zh} ${index}`);
  const [kind, subject, solution] = REQUESTS[index % REQUESTS.length] ?? REQUESTS[0] ?? [];
  const asker = persons.filter(({ role }) => role === "KU")[index % 2] ?? persons[0];
  const received = workdayUntil(daysAfter("2026-06-24", -Math.floor(random() * 150)));
  const isSlow = name.zh.startsWith("垣岚") || name.zh.startsWith("璟陌");
  const answered = earlier(daysAfter(received, isSlow ? 3 : Math.floor(random() * 2)), AS_OF);
  const solved = daysAfter(answered, 1 + Math.floor(random() * (isSlow ? 14 : 5)));
  const isSolved = solved <= AS_OF;
  return {
    customer: name,
    person: asker?.name,
    received,
    kind,
    subject,
    answerDue: daysAfter(received, 1),
    answered,
    ...(isSolved ? { solved, solution, firstTimeFix: random() < (isSlow ? 0.4 : 0.85) } : { firstTimeFix: false }),
    status: isSolved ? "CLOSED" : "ANSWERED",
    owner: team.shu,
  };
}

/** [who, day, product, delivery, service, response, solving, people, value, documents, innovation, recommend, comment] */
type Answer = readonly [string, IsoDate, readonly number[], number, string?, string?];

const answers: readonly Answer[] = [
  ["简书航", "2026-04-21", [4, 4, 5, 5, 4, 5, 3, 4, 4], 9, "驻场的人顶用", "The resident team is what counts"],
  ["詹鹏程", "2026-04-21", [3, 3, 4, 4, 2, 4, 3, 4, 3], 7, "三项整改拖太久", "Three repairs take too long"],
  ["骆雨桐", "2026-04-22", [3, 3, 3, 4, 3, 3, 2, 3, 3], 5],
  ["康致远", "2026-04-22", [4, 3, 4, 4, 3, 5, 3, 3, 4], 8],
  ["费钟安", "2026-05-12", [5, 4, 5, 5, 5, 5, 4, 4, 4], 10, "四个厂都想用同一套", "We want the same in four plants"],
  ["汤雅琴", "2026-05-12", [4, 4, 4, 5, 4, 5, 4, 4, 4], 9],
  ["侯德润", "2026-05-12", [5, 4, 5, 5, 4, 5, 4, 4, 5], 10],
  ["郭启铭", "2026-06-10", [3, 2, 3, 3, 2, 4, 3, 3, 3], 6, "钱的事和质量的事分开谈", "Keep money and quality apart"],
  [
    "马春来",
    "2026-06-03",
    [2, 2, 2, 2, 2, 3, 3, 3, 2],
    3,
    "误报和晚到没人管",
    "Nobody cares about false alarms and late parts",
  ],
  ["阎思齐", "2026-06-03", [2, 3, 2, 2, 2, 3, 3, 3, 3], 4],
  ["车永康", "2026-05-19", [4, 4, 4, 4, 4, 5, 4, 5, 4], 9],
  ["栾慧", "2026-05-19", [4, 4, 5, 5, 4, 5, 4, 4, 4], 9],
  ["佟立新", "2026-05-20", [4, 3, 4, 4, 3, 4, 3, 4, 4], 8],
  ["顾锦朝", "2026-05-26", [4, 4, 4, 4, 4, 5, 4, 4, 4], 9],
  ["仇大江", "2026-05-26", [4, 4, 5, 5, 4, 5, 4, 3, 4], 9],
  ["柴秋实", "2026-04-28", [4, 4, 4, 4, 4, 4, 4, 4, 3], 8],
  ["靳晓北", "2026-05-27", [4, 4, 4, 5, 4, 5, 4, 3, 4], 9],
  ["皮建勋", "2026-05-13", [4, 3, 4, 4, 3, 5, 4, 4, 3], 8],
  ["尚振武", "2026-05-21", [4, 4, 4, 4, 4, 5, 4, 4, 4], 9],
  ["张立军", "2026-04-15", [3, 3, 4, 4, 3, 4, 4, 4, 3], 7],
  ["包金水", "2026-04-08", [4, 4, 5, 5, 4, 5, 4, 4, 3], 9],
  ["周建国", "2026-06-09", [4, 4, 4, 4, 4, 5, 3, 4, 3], 8],
  ["茅依晴", "2026-05-19", [3, 3, 3, 3, 3, 4, 2, 3, 3], 6],
  ["冉晓琪", "2026-06-05", [5, 4, 5, 5, 4, 5, 4, 4, 4], 10],
];

// A year before, with the same people: what has fallen shows against it.
const LAST_YEAR: readonly Answer[] = [
  ["郭启铭", "2025-06-11", [4, 4, 4, 4, 4, 4, 3, 4, 4], 8],
  ["马春来", "2025-06-11", [4, 3, 4, 4, 3, 4, 3, 3, 3], 7],
  ["阎思齐", "2025-06-12", [4, 4, 4, 4, 4, 4, 4, 4, 3], 8],
  ["简书航", "2025-05-20", [4, 4, 4, 4, 4, 5, 3, 4, 4], 9],
  ["詹鹏程", "2025-05-20", [4, 4, 4, 4, 4, 4, 3, 4, 3], 8],
];

const satisfaction: Rows<"satisfaction"> = [...LAST_YEAR, ...answers].map(
  ([name, surveyed, marks, recommend, zh, en], index) => {
    const account = accounts.find(({ persons }) => persons.some((one) => one.name.zh === name));
    const asked = account?.persons.find((one) => one.name.zh === name);
    const [product, delivery, service, response, solving, people, value, documents, innovation] = marks;
    return {
      responseId: numbered("MY", index + 1),
      customer: account?.customer.name,
      person: asked?.name,
      role: asked?.role,
      surveyed,
      product,
      delivery,
      service,
      response,
      solving,
      people,
      value,
      documents,
      innovation,
      recommend,
      overall: Math.round(marks.reduce((sum, mark) => sum + mark, 0) / marks.length),
      comment: zh === undefined || en === undefined ? undefined : both(zh, en),
      followUp: recommend <= 6 ? both("两周内由服务经理回访", "Service manager to call within two weeks") : undefined,
    };
  },
);

export const serviceRows: SampleRows = { complaints, serviceRequests, satisfaction };
