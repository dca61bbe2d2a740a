/** Where a model or a parameter comes from. */
export const origins = { seed: "培训大纲", law: "法规", std: "标准", own: "本工具定义" };
