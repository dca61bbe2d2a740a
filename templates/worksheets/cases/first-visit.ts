import { asOfTable } from "../as-of.ts";
import type { DossierTab } from "#core/codes/results/retention.ts";
import { given } from "../columns.ts";
import { day } from "../days.ts";
import { text, type Row, type Table, type Text } from "../worksheet.ts";

const FACTS = text("企业情况", "Facts");
const OWN = text("自带资料", "Material");
const PLAN = text("目标与问题", "Plan");

/** The day before an invented first visit. */
export const today = asOfTable("2026-06-30");

/** What the account's dossier holds, tab by tab. */
export const tabs: Table = {
  kind: "table",
  id: "tabs",
  title: text("客户档案的九页", "Nine tabs of the dossier"),
  key: "tab",
  closed: true,
  columns: {
    tab: given("code", text("档案页", "Tab"), { codes: "dossierTab", width: 14 }),
    needed: given("integer", text("必填项", "Needed"), { min: 1, max: 100 }),
    filled: given("integer", text("已填", "Filled"), { min: 0, max: 100 }),
    updated: given("date", text("最近更新", "Last changed"), { width: 12 }),
  },
  rows: [
    tab("MASTER", 8, 8, "2026-05-20"),
    tab("FINANCE", 6, 4, "2025-11-02"),
    tab("TRADE", 4, 4, "2026-06-10"),
    tab("PERSONS", 10, 6, "2026-04-15"),
    tab("SALES", 5, 2, "2025-09-30"),
    tab("LOGISTICS", 4, 0, "2025-09-30"),
    tab("NEEDS", 5, 4, "2026-06-18"),
    tab("RIVALS", 5, 3, "2026-01-01"),
    tab("PLAN", 3, 3, "2026-06-25"),
  ],
};

function tab(name: DossierTab, needed: number, filled: number, updated: string): Row {
  return { tab: name, needed, filled, updated: day(updated) };
}

/** The list before the visit. */
export const items: Table = {
  kind: "table",
  id: "items",
  title: text("拜访前清单", "List before the visit"),
  key: "item",
  columns: {
    item: given("text", text("准备事项", "Item"), { width: 30 }),
    group: given("text", text("类别", "Group"), { width: 12 }),
    mandatory: given("yesNo", text("必备", "Needed")),
    ready: given("yesNo", text("备好", "Ready")),
  },
  rows: [
    item(text("知道谁定、谁办", "Who decides, who handles it"), FACTS, true, true),
    item(text("行业与产品的两件近事", "Two recent facts of trade and products"), FACTS, true, true),
    item(text("效益与规划的公开数字", "Public figures of results and plans"), FACTS, true, false),
    item(text("客户现存的一个问题", "One problem that they have"), FACTS, true, true),
    item(text("员工与组织架构", "Staff and structure"), FACTS, false, false),
    item(text("公司与产品资料、证书", "Company, products, certificates"), OWN, true, true),
    item(text("样品或实物照片", "Samples or pictures"), OWN, false, true),
    item(text("同类客户的公开案例", "A like customer's public case"), OWN, false, false),
    item(text("一句话目标", "The goal in one sentence"), PLAN, true, true),
    item(text("五个问题，影响与价值至少两个", "Five questions, two on effect and value"), PLAN, true, false),
    item(text("议程已发给对方", "The agenda was sent"), PLAN, true, true),
    item(text("内部碰头，记下不同意见", "Own meeting, other views noted"), PLAN, true, false),
  ],
};

function item(name: Text, group: Text, mandatory: boolean, ready: boolean): Row {
  return { item: name, group, mandatory, ready };
}

/** Three drafts of a first contact; what is asked stands in the message. */
export const drafts: Table = {
  kind: "table",
  id: "drafts",
  title: text("三份首次联系的草稿", "Three drafts"),
  key: "draft",
  columns: {
    draft: given("text", text("草稿", "Draft"), { width: 9 }),
    channel: given("code", text("渠道", "Channel"), { codes: "firstChannel" }),
    message: given("text", text("内容", "Message"), { width: 46 }),
    ask: given("text", text("请求", "Ask"), { width: 26 }),
    figure: given("yesNo", text("有与对方有关的数字", "A figure about them")),
    own: given("yesNo", text("提到对方的事", "About them")),
  },
  rows: [
    {
      draft: text("邮件甲", "E-mail A"),
      channel: "EMAIL",
      message: text(
        "罗经理您好：贵厂四月公开招标里写明浆泵年耗电一百八十万度。同样工况的一家化纤厂换型后一年少用两成。我想占用您二十分钟，看看贵厂的三台能不能做到。下周二或周四上午，哪一天方便？",
        "Dear Ms Luo: your April tender says that the pumps use 1.8 million kWh a year. A fibre maker in like service now uses a fifth less. May I have twenty minutes to see whether your three can do the same? Would Tuesday or Thursday morning suit you?",
      ),
      ask: text("下周二或周四上午，哪一天方便？", "Would Tuesday or Thursday morning suit you?"),
      figure: true,
      own: true,
    },
    {
      draft: text("邮件乙", "E-mail B"),
      channel: "EMAIL",
      message: text(
        "尊敬的领导：我公司成立于二〇〇三年，是集研发、生产、销售、服务于一体的高新技术企业，拥有先进的设备和一流的团队，产品广泛应用于化工、化纤、造纸、食品、制药、水务等行业，深受广大用户好评，先后获得多项荣誉称号，产品畅销全国三十个省市并出口海外二十多个国家和地区。我们始终坚持质量第一、用户至上的宗旨，以优质的产品、合理的价格、完善的服务赢得了市场的信赖，愿与贵公司建立长期稳定的战略合作伙伴关系，共创美好明天。附件为我公司全部产品样本，敬请查阅，如有需要请随时与我们联系，期待您的回复。",
        "Dear Sir: founded in 2003, ours is a high technology company with research, production, sales and service, advanced machines and a first-class team. Our products are widely used in chemicals, fibres, paper, food, pharma and water, are praised by all users, won many honours, and sell in thirty provinces and over twenty countries. Quality first and customers above all, we win the market's trust by good products, fair prices and full service, and wish for a long and stable strategic partnership. The catalogue of all our products is attached. We await your reply.",
      ),
      ask: text("期待您的回复。", "We await your reply."),
      figure: false,
      own: false,
    },
    {
      draft: text("信件丙", "Letter C"),
      channel: "LETTER",
      message: text(
        "罗经理：五月化纤年会上您提到换型停产两小时是难题。我们和另一家厂的班组一起把换型压到三十五分钟，步骤附在后面，您可以直接用。如果有用，想请您看一次现场：七月下旬任一天，由您定。",
        "Ms Luo: at the May meeting you named two hours of change-over as your problem. With another plant's crew we came down to thirty-five minutes; the steps are enclosed and yours to use. If they help, may we show you the site: any day in late July that you name.",
      ),
      ask: text("七月下旬任一天，由您定。", "any day in late July that you name."),
      figure: true,
      own: true,
    },
  ],
};
