import type { GuideTexts } from "../../guide-texts.ts";

const place = (name: string, gain: string, risk: string, advice: string) => ({ place: name, gain, risk, advice });
const question = (topic: string, asked: string, proof: string) => ({ topic, question: asked, proof });

export const presentationPlaces: GuideTexts["presentationPlaces"] = {
  title: "讲标次序的利弊",
  about: "次序由抽签决定，影响有多大并无定论。抽到哪一个，就按哪一个准备。",
  headers: { place: "次序", gain: "有利之处", risk: "不利之处", advice: "怎样讲" },
  rows: {
    FIRST: place(
      "第一个",
      "听的人精力最好，可以先立下比较的标准",
      "听的人还没有参照，提问可能更细",
      "先讲评分点与结论，再讲细节",
    ),
    MIDDLE: place("中间", "提问已经集中，可以对着问题讲", "容易与别家混在一起", "开头一句话说清自己与别家的不同"),
    LAST: place(
      "最后一个",
      "讲完即开始打分，印象较新",
      "听的人疲劳，时间可能被压缩",
      "备好一半时长的版本，结论放在最前",
    ),
  },
};

export const rehearsal: GuideTexts["rehearsal"] = {
  title: "讲标演练清单",
  about: "按讲标日倒排。内容要一致：讲的、标书写的、承诺的是同一件事。",
  headers: { phase: "阶段", item: "事项", days: "讲标日前天数" },
  phases: { PREPARE: "备齐内容", PRACTISE: "全程演练", CHECK: "最后检查", DAY: "当天" },
  rows: {
    PREPARE: {
      "SCORING-POINTS": "逐条列出评分点，每条对应一页和一项证据",
      SPEAKER: "定主讲人、答疑人和替补，各人负责哪些评分点",
      STORY: "写出三句话的主线：客户的目标、我们的做法、可验证的结果",
      SLIDES: "页数与时长相配，一页一个结论，数字注明出处",
      QUESTIONS: "列出可能的提问和标准答案，每条写明答题人",
    },
    PRACTISE: {
      "FULL-RUN": "按正式要求从头到尾讲两遍，全程录像回看",
      TIMING: "计时，比限定时间少讲一分钟",
      ANSWERS: "抽问十题，每个答案不超过一分钟",
      OUTSIDERS: "请不熟悉项目的同事听，记下听不懂的地方",
    },
    CHECK: {
      MATERIAL: "演示文件、纸质备份、证书原件与样品齐备",
      EQUIPMENT: "电脑、接口、翻页器试过，文件另存一份",
      ROUTE: "路线、停车、签到要求与到场时间确认",
      "STAND-IN": "主讲人不能到场时的替补与授权书备好",
    },
    DAY: {
      ARRIVE: "提前半小时到场，手机静音",
      IDENTITY: "身份证件与授权书带齐，人员与报名一致",
      "SAME-WORDS": "只讲标书写明的内容，不作新的承诺",
      RECORD: "记下每个提问与回答，当天整理",
    },
  },
};

export const bidQuestions: GuideTexts["bidQuestions"] = {
  title: "讲标常见提问",
  about: "十类提问。每一类至少备一个问题、一个不超过一分钟的答案和一项证据。",
  headers: { topic: "主题", question: "可能的提问", proof: "证据" },
  rows: {
    QUALIFICATION: question("资质", "资质与人员证书在合同期内都有效吗？", "证书与有效期一览"),
    REFERENCE: question("案例", "同规模的项目做过几个，效果怎样？", "合同、验收单与客户可公开的评价"),
    DIFFERENCE: question("差异", "与其他方案相比，差别在哪里？", "对照评分点的差异表"),
    PRICE: question("价格构成", "价格由哪些部分组成，后续还有费用吗？", "分项报价与全周期费用表"),
    DELIVERY: question("交付期", "怎样保证按期交付？", "里程碑计划与备货证明"),
    SERVICE: question("服务", "故障多久响应，谁来处理？", "服务标准与当地人员名单"),
    DATA: question("数据安全", "我们的数据放在哪里，谁能看到？", "安全制度与测评报告"),
    RISK: question("风险预案", "最可能出的问题是什么，怎样应对？", "风险清单与预案"),
    TEAM: question("团队", "投标的人会真正参加项目吗？", "项目组名单与到岗承诺"),
    BREACH: question("违约责任", "做不到时怎样承担？", "合同条款与履约记录"),
  },
};
