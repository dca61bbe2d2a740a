/** The subjects of an account that have a screen of their own. */
export const subjects = {
  title: "专题",
  about: {
    needs: "需求等级、提问、异议、六类优势、总拥有成本、值不值得开发、影响采购的因素",
    maintenance: "流失预警与原因、沟通计划、满意度、三次会议与议程、联合规划",
    tenders: "需求自查、法规与期限、投不投、标书检查、评分与报价试算、风险、任务、资料库、公示期与失标之后",
    competition: "对手、八个维度、市场份额、机会七问与合法来源、针对对手的策略、我方与客户的 SWOT、战略方案",
  },
};
