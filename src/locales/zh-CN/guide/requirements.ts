import type { GuideTexts } from "../../guide-texts.ts";

const section = (name: string, write: string, example: string) => ({ section: name, write, example });
const check = (name: string, statement: string) => ({ check: name, statement });

export const requirements: GuideTexts["requirements"] = {
  title: "招标需求说明书提纲",
  about: "客户请我们协助梳理需求时使用。只写功能与结果，让多家供应商都能响应；由客户自己决定采用什么。",
  headers: { section: "部分", write: "写什么", example: "中性的写法" },
  rows: {
    BACKGROUND: section("背景", "现状、问题与触发的原因", "现有三条产线，每月因停机损失约四十小时"),
    GOALS: section("目标", "可以衡量的结果与期限", "投产后六个月内，停机时间减少三成"),
    SCOPE: section("范围", "包括什么、不包括什么、在哪里", "包括三条产线的监测，不包括厂房改造"),
    FUNCTIONS: section("功能", "要做到的事，而不是怎样做", "能在一分钟内发现异常并通知值班人员"),
    INTERFACES: section("接口", "与现有系统的数据往来，用公开标准", "通过公开协议与现有生产系统交换数据"),
    SERVICE: section("服务", "响应、培训与备件的要求", "工作时间两小时内响应，每年培训两次"),
    ACCEPTANCE: section("验收", "怎样测、由谁测、达到多少算通过", "连续运行三十天，误报不超过百分之二"),
    SCHEDULE: section("进度", "各阶段日期与客户要配合的事", "签约后六十天到货，客户提前备好网络"),
  },
};

export const neutrality: GuideTexts["neutrality"] = {
  title: "中立性自查",
  about: "每一条都能答“是”，才算中立；有一条答“否”就先改再用。条款只作提示，以现行法规与招标文件为准。",
  headers: { check: "检查点", statement: "自查（是／否）", article: "依据" },
  rows: {
    "SAME-INFORMATION": check("信息一致", "每一家可能的供应商得到的项目信息都相同"),
    RELATED: check("条件相关", "每一项资格、技术与商务条件都与项目的特点、合同的履行有关"),
    AWARDS: check("不看地域与奖项", "没有把特定地区、特定行业的业绩或奖项作为加分或中标条件"),
    "SAME-STANDARD": check("标准一致", "对所有供应商用同一套审查与评审标准"),
    BRAND: check("不限定品牌", "没有限定或指定专利、商标、品牌、原产地或供应商"),
    OWNERSHIP: check("不限所有制", "没有限定供应商的所有制或组织形式"),
    SEVERAL: check("多家能做到", "要求不指向特定的供应商或产品，至少有三家能全部满足"),
    MEASURABLE: check("可以检验", "每一项要求都能测量或查验，不靠主观判断"),
    OPEN: check("经得起公开", "把这份文字和我们参与的经过全部公开，也没有问题"),
  },
  kinds: { BRAND: "指向某个品牌或厂家", EXCLUSIVE: "可能只有一家做得到", AWARD: "看重奖项或地域" },
  ownArticle: "通行做法",
  conflict:
    "政府采购中，为采购项目编制规范、提供整体设计的供应商，不得再参加该项目的其他采购活动（政府采购法实施条例第十八条，单一来源采购除外；以现行法规为准）。动笔之前先问清是不是这种情况。",
};
