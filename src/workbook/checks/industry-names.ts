import { maySlip } from "./slip.ts";
import { spellingKey } from "./spelling-key.ts";

// What sectors are usually called; a word of this list is never taken for a slip.
const ENGLISH =
  "accounting advertising aerospace agricultural agriculture agribusiness airlines airports apparel appliances architecture " +
  "arts automation automobile automotive aviation banking batteries beauty beverage beverages biotech biotechnology " +
  "broadcasting building business cement ceramics charity chemical chemicals clothing coal commerce communication " +
  "communications computers computing conglomerate construction consulting consumer cosmetics dairy defence defense dental " +
  "design distribution education educational electric electrical electricity electronic electronics employment energy " +
  "engineering entertainment environment environmental equipment events farming fashion finance financial fishing fitness " +
  "food forestry foundation freight furniture gaming gas glass government grocery hardware health healthcare hospital " +
  "hospitality hospitals hotel hotels housing industrial industrials information infrastructure instruments insurance " +
  "internet investment jewelry jewellery landscaping leasing legal leisure library lighting livestock logistics luxury " +
  "machinery machining manufacturing maritime marketing materials mechanical media medical medicine metal metals metallurgy " +
  "military mining museum music nonprofit nutrition office oil optical outsourcing packaging painting paper petrochemical " +
  "petrochemicals petroleum pharma pharmaceutical pharmaceuticals photonics plastics plumbing police postal power printing " +
  "procurement production property public publishing railway railways recreation recruiting recruitment recycling " +
  "refining renewables renting research restaurant restaurants retail retailing robotics rubber sanitation science security " +
  "semiconductor semiconductors services shipbuilding shipping software solar sports staffing steel storage supermarket " +
  "technical technology telecom telecommunication telecommunications textile textiles tobacco tourism toys trade trading " +
  "training transport transportation travel trucking utilities utility veterinary warehousing waste water wellness " +
  "wholesale wood";

const CHINESE =
  "制造业 金融业 银行 证券 保险 互联网 信息技术 软件 通信 电信 电子 半导体 集成电路 汽车 汽车零部件 新能源 新能源汽车 电力 电力设备 石油 石化 " +
  "石油化工 化工 精细化工 钢铁 有色金属 冶金 采矿 煤炭 建筑 建材 水泥 玻璃 陶瓷 房地产 物业 物流 交通运输 铁路 航空 航天 航空航天 船舶 " +
  "港口 邮政 快递 零售 批发 电商 电子商务 贸易 食品 食品饮料 饮料 餐饮 酒店 旅游 酒店旅游 农业 林业 渔业 畜牧 纺织 服装 纺织服装 家电 家具 " +
  "造纸 印刷 包装 包装印刷 医疗 医疗器械 医药 生物医药 制药 医院 教育 教育培训 科研 科研院所 传媒 文化传媒 广告 游戏 娱乐 体育 环保 " +
  "节能环保 水务 燃气 公用事业 政府 政府机构 政府机关 事业单位 军工 国防 公安 司法 税务 海关 烟草 咨询 人力资源 专业服务 商务服务 装备制造 " +
  "机械制造 机械设备 电子制造 智能制造 高端装备 仪器仪表 工程机械 轨道交通 电气设备 光伏 风电 锂电池 储能 橡胶塑料 消费电子 日用化工 公共服务 其他";

const names = ENGLISH.split(" ");
const stem = (name: string) => name.replace(/行?业$/u, "");
const known: ReadonlySet<string> = new Set([...names, ...CHINESE.split(" ").map(stem)]);

/** Whether a word is the usual name of an industry, with or without 业 or 行业 behind it. */
export function isIndustry(word: string): boolean {
  return known.has(stem(spellingKey(word)));
}

/** The industry that a misspelt English word most likely means: "technolgy" is technology; null for a word of its own. */
export function likelyIndustry(word: string): string | null {
  const parts = word.split(/(?<=[\s/&,-])|(?=[\s/&,-])/u);
  const meant = parts.map((part) => (/^[a-z]+$/iu.test(part) ? (slipOf(part) ?? part) : part)).join("");
  return meant === word ? null : meant;
}

function slipOf(word: string): string | null {
  const key = spellingKey(word);
  if (known.has(key)) return null;
  const meant = names.find((name) => maySlip(key, name));
  return meant === undefined ? null : likeCase(word, meant);
}

function likeCase(word: string, meant: string): string {
  if (word === word.toUpperCase()) return meant.toUpperCase();
  return /^[A-Z]/.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}
