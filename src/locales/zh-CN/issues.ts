const maybe = (nearest: string | null) => (nearest === null ? "" : `是不是“${nearest}”？`);
const shown = (found: string | null) => (found === null ? "（内容未显示）" : `“${found}”`);

/** What is wrong in a workbook, in its file, or in a map file: what it is and what to do. */
export const issues = {
  problems: {
    tableMissing: (table: string) => `没有找到“${table}”表，客户名单取自其他表中的客户名称。`,
    tableAgain: (table: string, first: string) =>
      `这里又是一张“${table}”表，其中的行已与“${first}”的行合在一起。若是旧的或重复的，请删去或移到别的文件。`,
    sheetUnused: "没有认出这张工作表的内容，未读取。若其中有需要的数据，请用列对应文件说明。",
    headerTwice: (header: string, other: string) =>
      `“${header}”与 ${other} 是同一列，只读取 ${other}。请改名或删去其中一列。`,
    headerMissing: (table: string, column: string) =>
      `“${table}”表缺少必需的“${column}”列，整张表未读取。请补上这一列。`,
    headersUnused: (headers: string) => `这些列没有读取：${headers}。若其中有需要的数据，请用列对应文件说明。`,
    headerReadAs: (header: string, column: string, reasons: string) =>
      `“${header}”按“${column}”读取（${reasons}）。若不对，请用 kam map 说明。`,
    headerDoubtful: (header: string, columns: string) =>
      `“${header}”可能是“${columns}”，不能确定，未读取。请改用这个表头，或用 kam map 说明。`,
    headerRenamed: (column: string, was: string, now: string) =>
      `“${column}”原来对应“${was}”，现在按“${now}”读取。若不对，请重新运行 kam map。`,
    headerGone: (column: string, was: string, nearest: string | null) =>
      `“${column}”对应的表头“${was}”不见了，这一列未读取。${maybe(nearest)}请改回表头，或重新运行 kam map。`,
    tableDoubtful: (tables: string) =>
      `这里可能是“${tables}”表，不能确定，未读取。请用表名命名工作表，或用 kam map 说明。`,
    taxBasis: (header: string, found: string, expected: string) =>
      `“${header}”是${found}金额，报告中这一项按${expected}计算，金额未换算。请换成${expected}金额，或看报告时留意。`,
    currencyOther: (header: string, found: string) =>
      `“${header}”的货币是 ${found.toUpperCase()}，程序不换算，数值按原样计入。整个工作簿请只用一种货币，或先换算成人民币。`,
    columnAdvised: (table: string, column: string) =>
      `“${table}”表没有“${column}”列，与它有关的数字都无从计算。若有这一列，请改用这个表头，或用列对应文件说明。`,
    unitUnknown: (header: string, found: string) =>
      `“${header}”括号中的“${found}”不是已知的单位，数值按原样读取。请改写为“万元”等单位，或去掉括号。`,
    unitFromTitle: (found: string, headers: string) => `这些列按标题中的“${found}”换算：${headers}。`,
    tableUnmapped: (table: string) =>
      `列对应里没有这张工作表，它像是又一张“${table}”表，未读取。请运行 kam map --write 或更新列对应文件；不需要的请列入 ignore。`,
    tableNotRead: (table: string) =>
      `这里像是另一张“${table}”表，未读取。请移到单独的工作表，或在 Excel 中设为表格（插入 > 表格）。`,
    rowSkipped: (found: string | null) => `${shown(found)}是合计、注释或重复的表头，不作为数据。`,
    totalDoubtful: (found: string) =>
      `“${found}”按合计行跳过，但这一行还填了别的内容。若它是一个客户，请改写全称（如加上“公司”）。`,
    valueMissing: (header: string) => `“${header}”为空。请补填。`,
    valueWrong: (header: string, found: string | null, kind: string) =>
      `“${header}”中的${shown(found)}不是${kind}。请改正。`,
    valueOutside: (header: string, found: string | null, range: string) =>
      `“${header}”中的${found === null ? shown(found) : ` ${found} `}超出范围，应${range}。`,
    codeUnknown: (header: string, found: string | null, known: string, nearest: string | null) =>
      `“${header}”中没有${shown(found)}这个选项。${maybe(nearest)}可填：${known}。`,
    cellError: (header: string, found: string) => `“${header}”是错误值 ${found}。请改正公式或它引用的单元格。`,
    notCalculated: (header: string) => `“${header}”是公式，但文件中没有它的结果。请在 Excel 中打开并保存一次。`,
    separatorsUnclear: (header: string, found: string | null) =>
      `“${header}”中的${shown(found)}，逗号和点哪个是小数点不清楚，未读取。请写成 1234567.89 这样的数字。`,
    sumComputed: (header: string, value: string) =>
      `“${header}”是求和公式，文件中没有它的结果，已按所引用的单元格算出：${value}。`,
    dateOrder: (header: string, order: "day-first" | "month-first", mixed: boolean) =>
      `“${header}”中 03/05/2026 这样的日期按“${order === "day-first" ? "日/月/年" : "月/日/年"}”读取，依据是同列的其他日期。` +
      (mixed ? "同列中已有真正的日期，导入时日和月可能已被颠倒，请核对。" : ""),
    rowApart: (found: string | null) =>
      `${shown(found)}与上面的表隔着空行，又只有这一格有内容，按说明文字处理，不作为数据。若它是一行数据，请移到表中。`,
    accountUnknown: (found: string | null, nearest: string | null) =>
      `客户表中没有${shown(found)}，这一行未归入任何客户。${maybe(nearest)}`,
    recordUnknown: (header: string, found: string | null, table: string, nearest: string | null) =>
      `“${header}”中的${shown(found)}不在“${table}”表里。${maybe(nearest)}`,
    recordAmbiguous: (header: string, found: string | null, table: string) =>
      `“${table}”表中不止一家客户有${shown(found)}，“${header}”说明不了是哪一家。请填写客户，或改用各不相同的编号。`,
    accountTwice: (found: string, other: string) =>
      `客户“${found}”在 ${other} 已有一行，以那一行为准，相关数据都归入其下。`,
    accountAmbiguous: (found: string, other: string) =>
      `“${found}”与 ${other} 同名而编号不同；只写名称的数据归入 ${other}。请在其他表中改填客户编号。`,
    idTwice: (header: string, other: string) =>
      `这一行的“${header}”与 ${other} 相同，两行都已计入。若是重复的行，请删去其中一行。`,
    parameterUnknown: (found: string, nearest: string | null) =>
      `没有编号为“${found}”的参数，未使用。${maybe(nearest)}`,
    parameterOrder: (found: string) => `参数“${found}”与相邻的界限矛盾（下限高于上限），未使用，仍按默认值计算。`,
  },
  matchReasons: {
    mapped: "列对应中写明",
    place: "在原来的位置",
    own: "表头相同",
    synonym: "常用的别名",
    remark: "去掉括号中的说明后相同",
    bilingual: "中英文表头一致",
    regional: "港台用语",
    decoration: "去掉修饰词后相同",
    subject: "去掉表名后相同",
    ending: "结尾的说法不同",
    misspelt: "像是错字",
    similar: "只差一个字",
    contains: "含有这个表头",
    values: "内容都是这一列的选项",
    "values-fit": "内容相符",
    "values-unfit": "内容不符",
    "no-values": "没有内容可核对",
    "other-column": "也可能是别的列",
    "other-header": "另一个表头也像",
  },
  reasonSeparator: "，",
  either: "”或“",
  taxBases: { INCLUSIVE: "含税", EXCLUSIVE: "不含税" },
  rowLost: (text: string) => `${text}这一行未读取。`,
  between: (min: string, max: string) => `在 ${min} 到 ${max} 之间`,
  atLeast: (min: string) => `不小于 ${min}`,
  atMost: (max: string) => `不大于 ${max}`,
  listSeparator: "、",
  kinds: {
    text: "文字",
    money: "金额",
    number: "数字",
    count: "整数",
    ratio: "比率（如 0.35 或 35%）",
    score: "0 到 100 的分数",
    rating: "1 至 5 的评分",
    date: "日期（如 2026-06-30）",
    yesNo: "“是”或“否”",
    code: "可选的词",
  },
  bookFaults: {
    noKnownTable: (file: string, sheets: string) =>
      `${file}：没有认出客户、销售、商机或联系人表（工作表：${sheets}）。请检查表头，或用 --map 给出列对应文件。`,
    mapNotJson: (detail: string) => `不是有效的 JSON（${detail}）`,
    mapShape: (path: string, expected: string) => `${path === "" ? "最外层" : path} 应为${expected}`,
    expected: {
      object: "一个对象 { … }",
      text: "一段文字",
      texts: "一组工作表名 [ … ]",
      "row-number": "行号（从 1 起的整数）",
      version: "版本号（从 1 起的整数）",
      unit: "单位，如“万元”",
      "column-letters": "列标，如 C",
    },
    mapVersion: (found: string, known: string) =>
      `列对应的版本是 ${found}，这个程序只认得到 ${known}。请更新程序，或重新运行 kam map。`,
    mapPart: (detail: string) => `工作簿中保存的列对应已损坏，请重新运行 kam map --write。技术信息：${detail}`,
    mapUnknown: (path: string, found: string, nearest: string | null) =>
      `${path === "" ? "最外层" : path} 中没有“${found}”这一项。${maybe(nearest)}`,
    mapSheet: (table: string, sheet: string, nearest: string | null) =>
      `列对应文件为“${table}”指定的工作表“${sheet}”不存在。${maybe(nearest)}`,
    mapHeader: (table: string, sheet: string, header: string, nearest: string | null) =>
      header === ""
        ? `列对应文件为“${table}”指定的工作表“${sheet}”中没有表头。请检查 headerRow。`
        : `列对应文件为“${table}”指定的表头“${header}”在工作表“${sheet}”中不存在。${maybe(nearest)}`,
  },
  readFaults: {
    missing: () => "找不到这个文件。请检查路径和文件名。",
    folder: () => "这是一个文件夹。请给出一个 .xlsx 文件。",
    special: () => "这不是普通文件，不能读取。请给出一个 .xlsx 文件。",
    unreadable: (reason: string) => `无法读取（${reason}）。请检查文件权限，并关闭正在使用它的程序。`,
    empty: () => "文件是空的（0 字节）。请重新保存或重新下载。",
    fileTooLarge: (size: string, limit: string) => `文件太大（${size}，上限 ${limit}）。请另存一份，去掉图片和旧数据。`,
    notAWorkbook: () => "不是 .xlsx 工作簿。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”。",
    otherFormat: (format: string) => `是 .${format} 格式。请在 Excel 中打开，另存为“Excel 工作簿 (*.xlsx)”。`,
    passwordProtected: () => "有密码保护。请另存一份不带密码的副本。",
    signed: () => "有数字签名，写入后签名会失效，因此没有写入。请先在 Excel 中删除签名，或写入一份未签名的副本。",
    damaged: (detail: string) => `文件已损坏，请在 Excel 中打开修复，或重新下载。技术信息：${detail}`,
    partName: (part: string) => `压缩包中有不合规的部件名“${part}”，为安全起见未读取。请在 Excel 中另存一份。`,
    tooManyParts: (parts: string, limit: string) =>
      `压缩包中的部件太多（${parts} 个，上限 ${limit} 个），为安全起见未读取。`,
    partTooLarge: (part: string, size: string, limit: string) =>
      `部件 ${part} 解压后太大（${size}，上限 ${limit}）。请另存一份，减少数据。`,
    totalTooLarge: (size: string, limit: string) => `解压后太大（至少 ${size}，上限 ${limit}）。请另存一份，减少数据。`,
    compressedTooMuch: (part: string, ratio: string, limit: string) =>
      `部件 ${part} 的压缩比为 ${ratio}（上限 ${limit}），像是压缩炸弹，未读取。若文件可信，请在 Excel 中另存一份。`,
    unsafeXml: (part: string) =>
      `部件 ${part} 含有文档类型声明或不是 UTF-8 编码，为安全起见未读取。请在 Excel 中另存一份。`,
    partMissing: (part: string) => `文件已损坏：缺少部件 ${part}。请在 Excel 中打开修复后保存。`,
    sheetTooLarge: (sheet: string) =>
      `工作表“${sheet}”的已用区域太大，多半是远处有零散的单元格。请删去数据以外的行和列后保存。`,
    textMissing: (part: string, cell: string, index: string) =>
      `文件已损坏：部件 ${part} 的单元格 ${cell} 指向不存在的文本（第 ${index} 号）。请在 Excel 中打开修复后保存。`,
    tooSlow: (seconds: string) => `读取超过 ${seconds} 秒，已停止。请另存一份，去掉多余的格式和数据。`,
    tooMuchMemory: (size: string) => `读取所需内存超过 ${size}，已停止。请另存一份，减少数据。`,
    cancelled: () => "读取已中断。",
    readerEnded: (detail: string) => `读取程序意外中止。技术信息：${detail}`,
  },
};
