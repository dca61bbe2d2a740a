/**
 * Characters of headers with others that sound alike and are typed for them by mistake (Pinyin input). Characters that
 * make another header of each other (签 and 前) stay apart.
 */
const GROUPS = [
  ...["名明铭鸣", "称程成承乘诚", "户护互沪", "客刻克", "金今斤", "额鄂俄", "约月越", "编边遍变篇", "号好浩", "联连廉"],
  ...["系细戏", "商伤上", "机级积集及即", "阶街接", "段断锻", "职直值", "务物勿误", "部步布", "门们闷", "负付富附副"],
  ...["责则择", "人任", "目木幕", "标彪表", "回汇惠", "款宽", "预予遇", "计记际季纪", "期其齐", "行航形型", "业叶夜页"],
  ...["产铲", "品拼频", "状壮撞", "态太泰", "利力例立", "票飘", "进近尽", "最罪", "关官", "司私", "公工功", "经京精"],
  ...["理里李", "影英", "响想向", "角脚叫", "色涩", "决绝", "策册测", "等登", "联莲", "系希", "份分", "量两", "价加架"],
  ...["合和何", "同通童", "率律绿", "毛矛", "收手首", "入如", "应因", "逾余", "建件见", "议意义", "签千", "下夏"],
  ...["市是试", "场厂", "区曲去", "域玉", "省生声", "地第弟", "址纸指", "电店", "话画划", "邮由油", "箱想"],
];
const groupOf = new Map<string, Set<number>>();
GROUPS.forEach((group, index) => {
  for (const character of group) groupOf.set(character, new Set([...(groupOf.get(character) ?? []), index]));
});

/** Whether two characters sound alike, as far as the characters of headers go. */
export function soundAlike(one: string, other: string): boolean {
  const groups = groupOf.get(other);
  return groups !== undefined && [...(groupOf.get(one) ?? [])].some((group) => groups.has(group));
}
