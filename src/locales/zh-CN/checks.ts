const shown = (found: string | null) => (found === null ? "（内容未显示）" : `“${found}”`);
const maybe = (nearest: string | null) => (nearest === null ? "" : `可能是“${nearest}”。`);
const dated = (header: string, date: string | null) => (date === null ? `“${header}”` : `“${header}” ${date} `);

/** The rules of `kam check`: what each looks for, why it matters and what to do; and what it says at a cell. */
export const checks = {
  rules: {
    "table-missing": {
      title: "没有客户表",
      why: "没有客户表，客户名单只能取自其他表，目标、评分和分层都无从谈起。",
      advice: "请补上客户表，每个客户一行。",
    },
    "table-again": {
      title: "同一种表出现两次",
      why: "两张表的行会合在一起，旧表的数据会重复计入。",
      advice: "若是旧的或重复的，请删去或移到别的文件。",
    },
    "sheet-unused": {
      title: "工作表未读取",
      why: "认不出的工作表不参与任何计算。",
      advice: "若其中有需要的数据，请用 kam map 说明哪一列是什么。",
    },
    "header-twice": {
      title: "两列是同一项",
      why: "一项内容有两列时，只能读取其中一列，另一列的数据会被忽略。",
      advice: "请改名或删去其中一列。",
    },
    "header-missing": {
      title: "缺少必需的列",
      why: "缺了这一列，整张表都不能用。",
      advice: "请补上这一列，或用 kam map 说明是哪一列。",
    },
    "headers-unused": {
      title: "有列未读取",
      why: "认不出的列不参与任何计算。",
      advice: "若其中有需要的数据，请用 kam map 说明哪一列是什么。",
    },
    "header-read-as": {
      title: "按相近的表头读取",
      why: "表头与约定的不同，按写法和内容推断；推断错了，整列数字都会错。",
      advice: "若不对，请用 kam map 说明哪一列是什么。",
    },
    "header-doubtful": {
      title: "表头不能确定",
      why: "不能确定的列不读取，以免算错。",
      advice: "请改用约定的表头，或用 kam map 说明哪一列是什么。",
    },
    "header-renamed": {
      title: "表头改了名",
      why: "列对应中的表头已不在，改按现在的表头读取。",
      advice: "请核对；若不对，请重新运行 kam map。",
    },
    "header-gone": {
      title: "列对应中的表头不见了",
      why: "这一列没有读取，与它有关的数字都会缺失。",
      advice: "请改回表头，或重新运行 kam map。",
    },
    "table-doubtful": {
      title: "不能确定是哪张表",
      why: "几张表的表头都对得上，读错了整张表都会错。",
      advice: "请用表名命名工作表，或用 kam map 说明。",
    },
    "tax-basis": {
      title: "含税口径不同",
      why: "含税与不含税的金额相差一成左右，混在一起就不能比较。",
      advice: "请换成报告所用的口径，或看报告时留意。",
    },
    "currency-other": {
      title: "货币不是人民币",
      why: "程序不换算货币：不同货币的金额会被直接相加、比较。",
      advice: "整个工作簿请只用一种货币，或先换算成人民币。",
    },
    "column-advised": {
      title: "缺少重要的列",
      why: "缺了这一列，相关的数字都无从计算。",
      advice: "请补上这一列，或用 kam map 说明是哪一列。",
    },
    "unit-unknown": {
      title: "单位认不出",
      why: "单位认不出时按原样读取，金额可能差一万倍。",
      advice: "请改写为“万元”等单位，或去掉括号。",
    },
    "unit-from-title": {
      title: "单位取自标题",
      why: "表头没有写单位，就按表上方的标题换算。",
      advice: "请核对这些列是否都用这个单位。",
    },
    "table-unmapped": {
      title: "列对应里没有的工作表",
      why: "列对应写好以后新增的工作表不会自动读取，里面的数据不计入。",
      advice: "请运行 kam map --write 或更新列对应文件；不需要的请列入 ignore。",
    },
    "table-not-read": {
      title: "同一工作表上的另一张表未读取",
      why: "一张工作表上并排放了几张表时，有的表读不到。",
      advice: "请移到单独的工作表，或在 Excel 中设为表格。",
    },
    "row-skipped": {
      title: "合计、注释等行不计入",
      why: "合计行若当作数据，金额会重复计算。",
      advice: "若它其实是一条数据，请改写名称。",
    },
    "total-doubtful": {
      title: "像合计又像数据的行",
      why: "这一行按合计跳过了，若是客户或商机，就少算了一条。",
      advice: "若它是一条数据，请改写全称。",
    },
    "value-missing": {
      title: "必填项为空",
      why: "缺了必填项，整行都不能用。",
      advice: "请补填。",
    },
    "value-wrong": {
      title: "内容与这一列不符",
      why: "读不出的内容按空白处理，不参与计算。",
      advice: "请改成这一列要求的形式。",
    },
    "value-outside": {
      title: "数值超出范围",
      why: "超出范围的数值按空白处理，不参与计算。",
      advice: "请核对并改正。",
    },
    "code-unknown": {
      title: "选项认不出",
      why: "认不出的选项按空白处理；商机状态认不出时整行不计。",
      advice: "请改成列出的选项之一。",
    },
    "cell-error": {
      title: "错误值",
      why: "错误值按空白处理，不参与计算。",
      advice: "请改正公式或它引用的单元格。",
    },
    "not-calculated": {
      title: "公式没有结果",
      why: "程序只读取保存的结果，从不计算公式。",
      advice: "请在 Excel 中打开并保存一次。",
    },
    "separators-unclear": {
      title: "小数点不清楚",
      why: "逗号和点在各国用法不同，猜错会差一千倍，所以不猜。",
      advice: "请写成 1234567.89 这样的数字。",
    },
    "sum-computed": {
      title: "求和结果由程序算出",
      why: "文件中没有保存求和公式的结果，按所引用的单元格相加。",
      advice: "不必处理；在 Excel 中打开并保存一次就不再出现。",
    },
    "date-order": {
      title: "日期的日、月顺序",
      why: "03/05/2026 可能是三月五日，也可能是五月三日；按同列其他日期的写法读取。",
      advice: "请核对；最好改用 Excel 的日期格式。",
    },
    "row-apart": {
      title: "远离表格的文字不计入",
      why: "与表隔着空行的一格文字多半是说明，不作为数据。",
      advice: "若它是一行数据，请移到表中。",
    },
    "account-unknown": {
      title: "客户不在客户表中",
      why: "找不到客户，这一行就不归入任何客户，数字会偏低。",
      advice: "请改正客户名称，或在客户表中补上这个客户。",
    },
    "record-unknown": {
      title: "所属的记录不存在",
      why: "找不到所属的记录，这一行就不归入任何客户。",
      advice: "请改正名称或编号，或补上那条记录。",
    },
    "record-ambiguous": {
      title: "所属的记录不止一条",
      why: "同名的记录属于不同客户，无法判断归谁。",
      advice: "请改填编号。",
    },
    "account-twice": {
      title: "客户重复",
      why: "同一客户有两行时，只有第一行的目标和评分有效。",
      advice: "请合并为一行。",
    },
    "account-ambiguous": {
      title: "客户同名而编号不同",
      why: "其他表只写名称时，数据都归入第一个客户。",
      advice: "请在其他表中改填客户编号。",
    },
    "id-twice": {
      title: "编号重复",
      why: "编号相同的两行都会计入，金额可能重复。",
      advice: "若是重复的行，请删去其中一行；否则请改正编号。",
    },
    "parameter-unknown": {
      title: "没有这个参数",
      why: "编号写错的参数不起作用，仍按默认值计算。",
      advice: "请改正参数编号。",
    },
    "parameter-order": {
      title: "参数互相矛盾",
      why: "下限高于上限时，这个参数不起作用，仍按默认值计算。",
      advice: "请改正其中一个取值。",
    },
    "account-similar": {
      title: "客户疑似重复",
      why: "同一家公司分成两个客户，业务、联系人和商机就被拆开，分层和排名都会失真。",
      advice: "若是同一家，请合并为一行并统一名称；若是集团与下属公司，请填写“上级客户”。",
    },
    "person-twice": {
      title: "联系人重复",
      why: "同一人记了两次，决策链和关系覆盖会多算一个人。",
      advice: "若是同一人，请合并为一行；若同名不同人，请写出区别。",
    },
    "person-elsewhere": {
      title: "联系人在另一客户也有记录",
      why: "可能换了公司，旧记录会让人误以为关系还在。",
      advice: "请核对：若已离职，请更新旧记录；若同名不同人，不必处理。",
    },
    "opportunity-twice": {
      title: "商机疑似重复",
      why: "同一商机登记两次，漏斗和预测都会多算一份金额。",
      advice: "若是同一商机，请删去其中一行；否则请在名称中写出区别。",
    },
    "row-twice": {
      title: "整行重复",
      why: "多半是粘贴了两次，金额会重复计算。",
      advice: "若是重复粘贴，请删去其中一行。",
    },
    "spelling-split": {
      title: "同一个词有几种写法",
      why: "写法不同就被当成不同的产品、行业或人，汇总时会分成几份。",
      advice: "请统一写法；程序不会自行改动。",
    },
    "spelling-rare": {
      title: "少见的写法",
      why: "只出现一两次、又与常见的词只差一两个字的写法，常常是笔误。",
      advice: "请核对；若确实是另一个词，不必处理。",
    },
    "word-misspelt": {
      title: "行业名称拼写有误",
      why: "拼错的行业名称在报告中照样印出，按行业汇总时也对不上。",
      advice: "请核对并改正；程序不会自行改动。",
    },
    "reference-unknown": {
      title: "提到的记录不存在",
      why: "名称或编号对不上，就无法把几张表连起来看。",
      advice: "请改正名称或编号，或补上那条记录。",
    },
    "reference-cycle": {
      title: "上下级互相循环",
      why: "甲的上级是乙、乙的上级又是甲，集团汇总和决策链都画不出来。",
      advice: "请核对上级，去掉其中一处。",
    },
    "dates-reversed": {
      title: "日期先后颠倒",
      why: "先后颠倒的日期会让周期、逾期和预测都算错。",
      advice: "请核对两个日期，改正其中一个。",
    },
    "date-ahead": {
      title: "已发生的事写成未来日期",
      why: "多半是年份写错；报告只计算截至日期以前的事，这一行会被漏掉。",
      advice: "请改正日期；若是计划中的事，请写入计划或下一步的日期。",
    },
    "signing-overdue": {
      title: "预计签约日期已过",
      why: "过期的预计日期让预测虚高，也说明这个商机没有人更新。",
      advice: "请更新预计签约日期，或改为赢单、丢单、暂停。",
    },
    "follow-up-overdue": {
      title: "跟进逾期",
      why: "答应的下一步过了日期还没有做，客户最先记得的就是这个。",
      advice: "请完成并登记，或另定日期。",
    },
    "receivable-overdue": {
      title: "应收款逾期",
      why: "逾期越久越难收回，也是续约和再签约的障碍。",
      advice: "请催收，或登记回款与新的约定日期。",
    },
    "level-unproved": {
      title: "关系等级没有依据",
      why: "没有依据的等级只是感觉，按未评估处理，不计入关系强度。",
      advice: "请写出一件能说明这个等级的事和日期，否则清空等级。",
    },
    "level-undated": {
      title: "关系等级的依据没有日期",
      why: "关系会变，没有日期就不知道依据是否还有效。",
      advice: "请补上依据的日期。",
    },
    "level-lowered": {
      title: "目标关系比现状还差",
      why: "CR1 最好、CR5 最差，目标比现状差多半是把方向看反了。",
      advice: "请核对两个等级。",
    },
    "decider-missing": {
      title: "没有决策者",
      why: "有在谈的商机却没有记录谁拍板，赢单只能靠运气。",
      advice: "请在联系人表中补上决策者（KDM），或补填已有联系人的决策角色。",
    },
    "contact-stale": {
      title: "关键人久未联系",
      why: "决策者和影响人长时间没有联系，关系等级就不可信了。",
      advice: "请安排联系并登记日期。",
    },
    "step-stale": {
      title: "商机停滞",
      why: "长期停在同一步骤的商机，赢单的机会远低于步骤的概率。",
      advice: "请推进、改期或暂停，并更新步骤日期。",
    },
    "dossier-stale": {
      title: "客户档案过时",
      why: "久未更新的档案里，目标、评分和风险多半已经不对。",
      advice: "请核对这一行并更新日期。",
    },
    "weights-off": {
      title: "权重合计不是 100%",
      why: "合计不是 100% 时按比例折算，多半说明漏了一项或改了一半。",
      advice: "请核对这一组的权重。",
    },
    "parameters-omitted": {
      title: "公式没有用团队的参数",
      why: "工作簿里改过参数，公式却按默认值计算，单元格与报告会对不上。",
      advice: "请在公式的参数表一项填 KAM_PARAMS，并在 Excel 中重新计算。",
    },
    "sensitive-column": {
      title: "疑似个人隐私的列",
      why: "《个人信息保护法》要求目的明确、只留必需；本工具的任何计算都用不到这些内容。",
      advice: "若没有明确的用途和本人同意，请删去这一列；必须保留的，请写明用途和删除日期，另行保管。",
    },
    "closing-undated": {
      title: "已结商机没有关闭日期",
      why: "没有日期就不计入任何期间的业绩、赢单率和周期。",
      advice: "请补填赢单或丢单的日期。",
    },
    "owner-missing": {
      title: "客户没有负责人",
      why: "没有负责人的客户，事情就没有人跟。",
      advice: "请指定客户经理。",
    },
    "record-incomplete": {
      title: "记录没有填全",
      why: "少了这一项，记录可以保存，但算不上完整。",
      advice: "请补填。",
    },
    "amount-exceeds": {
      title: "金额前后不符",
      why: "回款多于开票、开票多于签约，多半是录错或少登记了一笔。",
      advice: "请核对这几个金额，注意含税与不含税。",
    },
  },
  problems: {
    accountSimilar: (found: string, name: string, other: string) => `“${found}”与 ${other} 的“${name}”疑似同一家公司。`,
    personTwice: (found: string | null, other: string) => `${shown(found)}与 ${other} 同名，属于同一客户。`,
    personElsewhere: (found: string | null, other: string) => `${shown(found)}与 ${other} 同名，属于另一客户。`,
    opportunityTwice: (found: string, other: string) => `“${found}”与 ${other} 的客户、名称、金额都相同。`,
    rowTwice: (other: string) => `这一行与 ${other} 所在行的内容完全相同。`,
    spellingSplit: (header: string, found: string, count: string, likely: string, likelyCount: string) =>
      `“${header}”中的“${found}”（${count} 处）与“${likely}”（${likelyCount} 处）只差空格、大小写或标点，应是同一个词，可能是“${likely}”。`,
    spellingListed: (header: string, found: string, count: string, likely: string) =>
      `“${header}”中的“${found}”（${count} 处）与清单中的“${likely}”只差空格、大小写或标点，可能是“${likely}”。`,
    spellingRare: (header: string, found: string, count: string, likely: string, likelyCount: string) =>
      `“${header}”中的“${found}”只有 ${count} 处，与“${likely}”（${likelyCount} 处）很像，可能是笔误。`,
    wordMisspelt: (header: string, found: string, count: string, likely: string) =>
      `“${header}”中的“${found}”（${count} 处）可能是“${likely}”。`,
    referenceUnknown: (header: string, found: string | null, table: string, nearest: string | null, count: string) =>
      `“${header}”中的${shown(found)}（${count} 处）不在“${table}”表里。${maybe(nearest)}`,
    referenceSelf: (header: string) => `“${header}”填的是自己。`,
    referenceCycle: (header: string, others: string) => `“${header}”形成循环，还经过 ${others}。`,
    datesReversed: (header: string, date: string | null, earlier: string, earlierDate: string | null) =>
      `${dated(header, date)}早于${dated(earlier, earlierDate)}，先后颠倒。`,
    dateAhead: (header: string, date: string | null) => `${dated(header, date)}在截至日期之后。`,
    signingOverdue: (date: string, days: string) => `预计签约日期 ${date} 已过 ${days} 天，商机仍未结。`,
    followUpOverdue: (header: string, date: string | null, days: string) =>
      `${dated(header, date)}已过 ${days} 天，还没有完成。`,
    receivableOverdue: (date: string, days: string, amount: string) =>
      `${date} 到期，已逾期 ${days} 天，未收 ${amount}。`,
    levelUnproved: (header: string, count: string, cells: string) => `${count} 处填了“${header}”而没有依据：${cells}。`,
    levelUndated: (header: string, count: string, cells: string) => `${count} 处“${header}”的依据没有日期：${cells}。`,
    levelLowered: (header: string, present: string) => `“${header}”比“${present}”还差。`,
    deciderMissing: (account: string, opportunities: string) =>
      `“${account}”有 ${opportunities} 个在谈商机，联系人中没有决策者（KDM）。`,
    contactStale: (account: string, count: string, of: string, limit: string) =>
      `“${account}”的 ${of} 位决策者和影响人中，有 ${count} 位超过 ${limit} 天没有联系记录。`,
    stepStale: (days: string, limit: string) => `停在这一步骤已 ${days} 天（超过 ${limit} 天）。`,
    dossierStale: (days: string, limit: string) => `这一行已 ${days} 天没有更新（超过 ${limit} 天）。`,
    weightsOff: (header: string, sum: string, count: string) =>
      `这一组 ${count} 行的“${header}”合计 ${sum}，不是 100%。`,
    parametersOmitted: (functions: string, changed: string, count: string) =>
      `${count} 个公式（${functions}）没有填参数表，而工作簿改过：${changed}。`,
    sensitiveColumn: (header: string) => `“${header}”像是个人隐私；只看了表头，没有查看内容。`,
    closingUndated: (header: string, status: string) => `状态为“${status}”，“${header}”为空。`,
    ownerMissing: (header: string, count: string, cells: string) => `${count} 个客户的“${header}”为空：${cells}。`,
    recordIncomplete: (header: string, count: string, of: string, cells: string) =>
      `${of} 行中有 ${count} 行的“${header}”为空：${cells}。`,
    amountExceeds: (header: string, amount: string, other: string, limit: string) =>
      `“${header}” ${amount} 大于“${other}” ${limit}。`,
  },
  more: (text: string, count: string) => `${text}（本表另有 ${count} 处同类问题，未逐一列出）`,
  sentences: (what: string, advice: string) => `${what}${advice}`,
  severity: { error: "错误", warning: "提醒", note: "提示" },
  page: {
    title: (file: string) => `数据检查：${file}`,
    message: {
      error: (count: string, where: string) => `${count} 处错误，${where}`,
      warning: (count: string, where: string) => `没有错误，${count} 处提醒，${where}`,
      note: (count: string, where: string) => `没有错误和提醒，${count} 处提示，${where}`,
    },
    where: {
      all: (sheet: string) => `都在“${sheet}”`,
      most: (sheet: string) => `多数在“${sheet}”`,
      spread: (sheets: string) => `分布在 ${sheets} 张工作表`,
    },
    counts: { error: "错误", warning: "提醒", note: "提示" },
    subject: (asOf: string) => `截至 ${asOf}`,
    clean: "没有发现问题。",
    accounts: (count: string) => `客户 ${count} 个`,
    all: "全部",
    bySeverity: "按轻重",
    bySheet: "按工作表",
    columns: { place: "位置", what: "问题" },
    wholeSheet: "整张表",
    why: "为什么要紧",
    advice: "怎么办",
    count: (count: string) => `${count} 处`,
    foot: "只读检查：没有改动工作簿，没有重新计算公式；疑似之处请人核对。",
    personal: "含个人信息",
    private: "联系人姓名等个人内容未显示",
  },
};
