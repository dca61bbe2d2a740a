import type { GuideTexts } from "../../guide-texts.ts";

const kind = (meaning: string, use: string, prepare: string) => ({ meaning, use, prepare });
const tactic = (name: string, use: string, counter: string, risk: string, question: string) => ({
  tactic: name,
  use,
  counter,
  risk,
  question,
});

export const negotiationKinds: GuideTexts["negotiationKinds"] = {
  title: "谈判的种类与取向",
  about: "先想清楚这是哪一种谈判、按什么取向谈，再定目标和底线。",
  headers: { field: "分类", kind: "名称", meaning: "含义", use: "适用", prepare: "准备重点" },
  kindField: "种类",
  approachField: "取向",
  kinds: {
    GENERAL: kind("日常业务里的协商", "交期、小额价格、服务安排", "问清对方的要求和自己的授权"),
    SPECIAL: kind(
      "为一个项目专门安排、有团队和议程的谈判",
      "大项目合同、年度框架协议",
      "完整的准备表、角色分工和让步计划",
    ),
    DIPLOMATIC: kind(
      "代表组织、注重礼仪与表述的谈判",
      "高层会谈、跨国或政府背景的合作",
      "议程与措辞先行确认，发言人统一",
    ),
  },
  approaches: {
    COMPETITIVE: kind("以我方所得为先，总量视为固定", "一次性交易、单一价格议题", "底线、备选方案和让步次序"),
    COOPERATIVE: kind("以关系为先，愿意分享信息", "长期客户、问题需要共同解决", "双方利益清单和可以公开的信息"),
    "WIN-WIN": kind("先把总量做大，再谈怎样分", "多议题、双方看重的东西不同", "议题权重、组合方案与客观标准"),
  },
};

export const negotiationStages: GuideTexts["negotiationStages"] = {
  title: "谈判的三个阶段",
  about: "策略与技巧放在同一张表里看：每个阶段先有目标，再选做法。",
  headers: { stage: "阶段", goal: "目标", strategy: "策略", question: "自问" },
  rows: {
    OPENING: {
      stage: "开场",
      goal: "定下议程与规则，报出有依据的起点",
      strategy: "先听清对方看重什么，再让自己的起点站得住",
      question: "我知道对方的决定权在谁手里吗？",
    },
    MIDDLE: {
      stage: "中场",
      goal: "用交换缩小差距，不作无条件的让步",
      strategy: "议题打包着谈，每一步都换回一样东西",
      question: "刚才这一步，我换回了什么？",
    },
    CLOSING: {
      stage: "收场",
      goal: "把一致的意见写成文字，守住最后的条件",
      strategy: "步子越来越小，逐条确认，双方都能向内部交代",
      question: "还有哪一条只是口头说过？",
    },
  },
};

export const negotiationTactics: GuideTexts["negotiationTactics"] = {
  title: "各阶段的做法与应对",
  about: "每个阶段六种常用做法：自己怎样用，对方用时怎样应对，有什么风险，用之前问自己什么。",
  headers: {
    stage: "阶段",
    tactic: "做法",
    use: "怎样用",
    counter: "对方用时怎样应对",
    risk: "风险",
    question: "用前自问",
  },
  rows: {
    OPENING: {
      AGENDA: tactic(
        "先定议程",
        "提出议题、次序和时间，请对方补充",
        "把自己的重点加进议程，再开始谈",
        "议程太细会显得不信任",
        "最重要的议题排在什么时候？",
      ),
      "FIRST-OFFER": tactic(
        "先报价且高于目标",
        "掌握行情时先报，并给出计算依据",
        "请对方说明依据，不围着它的数字还价",
        "离谱的起点会失去可信度",
        "这个数字我能讲清楚来历吗？",
      ),
      "ASK-FIRST": tactic(
        "请对方先报",
        "信息不足时先问预算与期望",
        "给出范围和条件，不给单一数字",
        "对方的数字会成为参照点",
        "我还缺哪一条信息才敢先报？",
      ),
      SURPRISE: tactic(
        "表示意外",
        "对方起点过高时如实表示差距，请它解释",
        "重述依据，不因表情而改价",
        "装出来的反应容易被识破",
        "我的反应有事实支持吗？",
      ),
      "AUTHORITY-RULES": tactic(
        "先说清授权",
        "说明哪些事当场能定，哪些要回去报批",
        "请对方同样说明，必要时请有权的人到场",
        "授权太小会让对方不愿深谈",
        "对方今天能定到哪一步？",
      ),
      CLIMATE: tactic(
        "营造气氛",
        "从双方已经一致的事谈起",
        "接受善意，同时把议题拉回议程",
        "气氛好不等于条件好",
        "有哪些事我们已经一致？",
      ),
    },
    MIDDLE: {
      "HIGHER-AUTHORITY": tactic(
        "上级权限",
        "超出授权时如实说明需要报批",
        "约定报批时间，请对方推荐方案给上级",
        "反复使用会让人怀疑诚意",
        "这件事真的要报批吗？",
      ),
      TRADE: tactic(
        "条件交换",
        "用“如果您……我们就……”把让步与回报连在一起",
        "先确认对方的前半句能做到",
        "交换不对等会越让越多",
        "这样东西对对方值多少，对我值多少？",
      ),
      PACKAGE: tactic(
        "议题打包",
        "把价格、付款、交期、服务一起提成方案",
        "比较各个方案，再逐项追问可以调整之处",
        "只挑便宜的条款会拆散方案",
        "哪些议题我看轻、对方看重？",
      ),
      RECESS: tactic(
        "休会",
        "僵持或出现新情况时暂停，约好恢复时间",
        "利用休会核对数据，恢复时先总结",
        "停得太久会失去势头",
        "停下来之后我要弄清哪件事？",
      ),
      "CONCESSION-LOG": tactic(
        "记录让步",
        "每一轮都记下双方的让步与条件",
        "同样作记录，定期核对一次",
        "不记录容易被重复要求",
        "我已经让了计划的多少？",
      ),
      FACTS: tactic(
        "数据对照",
        "拿出成本、价值和市场的公开数据",
        "问清数据的来源与口径",
        "数据过多会偏离重点",
        "这组数据能改变对方的哪个判断？",
      ),
    },
    CLOSING: {
      "SMALL-STEP": tactic(
        "小步让步",
        "最后的让步要小，并说明已到边界",
        "不急于接受，先看整体条件",
        "步子忽大忽小会引来新的要求",
        "这一步之后还有余地吗？",
      ),
      SUMMARY: tactic(
        "总结确认",
        "逐条复述已经一致的内容，请对方确认",
        "当场改正不准确的表述",
        "含糊的总结会留下争议",
        "哪一条对方还没有点头？",
      ),
      "WRITTEN-RECORD": tactic(
        "书面纪要",
        "当天形成纪要，双方签认",
        "由双方共同起草，写清条件",
        "口头一致容易走样",
        "纪要由谁写、何时确认？",
      ),
      DEADLINE: tactic(
        "说明期限",
        "说清期限的真实原因",
        "核实期限的由来，准备备选方案",
        "虚假的期限一旦被识破，信任难以恢复",
        "期限过了会怎样？",
      ),
      "NIBBLE-GUARD": tactic(
        "防止追加要求",
        "对成交前后的小要求，一律放回整体重新计算",
        "提出追加时说明愿意给的回报",
        "零星答应会侵蚀利润",
        "这个小要求一年值多少钱？",
      ),
      "MUTUAL-GAIN": tactic(
        "说出双方所得",
        "帮助对方向内部说明它得到了什么",
        "核对所得是否写进条款",
        "只讲好听的话没有用",
        "对方回去怎样汇报？",
      ),
    },
  },
};

export const styleTest: GuideTexts["styleTest"] = {
  title: "谈判风格测试",
  about: "二十句话，凭第一反应打分，一从不，五总是。题目与计分为本工具自编，只是自评，不用于考核。",
  headers: { number: "题号", statement: "在谈判里……", style: "属于" },
  marks: { 1: "从不", 2: "很少", 3: "有时", 4: "经常", 5: "总是" },
  rows: {
    "PRICE-FIRST": "谈其他条件之前，我先把自己的价格立住",
    "ASK-WHY": "听到要求，我先问清楚背后的原因",
    "BOTH-GIVE": "谈不动的时候，我提议两边各退一点",
    "CHANGE-SUBJECT": "气氛一紧，我就换个话题或者改天再谈",
    "ACCEPT-TERMS": "为了不伤关系，我会答应对方的条件",
    "OWN-PROPOSAL": "时间不够时，我要求按我的方案定下来",
    "SEVERAL-PROPOSALS": "我带几个方案去，请对方一起比较",
    "FAIR-ENOUGH": "大体公平就可以签，不必再磨",
    "LEAVE-UNSAID": "小的分歧，我不拿出来说",
    "GIVE-WAY": "对方很坚持，我多半就让了",
    PRESS: "手里有筹码，我会用它给对方压力",
    "OPEN-CARDS": "我愿意先亮出一些信息，好找到共同的利益",
    "MIDDLE-PRICE": "我用一个中间价尽快结束争论",
    WAIT: "我等对方先表态，自己少说",
    "THEM-FIRST": "我先让对方满意，再考虑自己要什么",
    HARDER: "对方越硬，我也越硬",
    "TRADE-ISSUES": "我把几件事放在一起谈，互相交换",
    "EQUAL-STEPS": "我让一步，就请对方也让一样多",
    "OTHERS-SETTLE": "起了冲突，我请别人出面处理",
    "FEAR-OF-NO": "我担心拒绝会让对方没面子",
  },
};
