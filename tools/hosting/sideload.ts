/** How the add-in comes into an Excel for development: a command to run, and what a person has to know or do. */
export interface Plan {
  readonly command: readonly [program: string, ...args: string[]] | null;
  readonly words: readonly string[];
}

// Fetched when it is wanted: it brings five hundred packages along, which nothing else here needs.
const DEBUGGING = ["--yes", "office-addin-debugging@7"] as const;
const MANIFEST = "manifest.xml";
const TARGETS = ["desktop", "web", "serve"] as const;

/** What `npm start` does on a platform; a sentence where it cannot do what is asked. */
export function planFor(platform: string, asked: { target?: string | undefined; document?: string | undefined }) {
  const hasExcel = platform === "win32" || platform === "darwin";
  const target = asked.target ?? (hasExcel ? "desktop" : "serve");
  switch (target) {
    case "desktop":
      if (!hasExcel) return "There is no Excel for this system: npm start -- serve, or -- web --document <address>";
      return plan("desktop", [
        "在 Excel 里点“开始 > 大客户管理”。结束：npm stop，再按 Ctrl+C。",
        "In Excel choose Home > Key accounts. To end: npm stop, then Ctrl+C.",
      ]);
    case "web":
      if (asked.document === undefined || !/^https:\/\//.test(asked.document))
        return "Excel on the web needs a workbook on OneDrive or SharePoint: npm start -- web --document https://…";
      return plan("web", [...trust(hasExcel), ...ENDING], asked.document);
    case "serve":
      return { command: null, words: [...trust(hasExcel), ...BY_HAND, ...ENDING] };
    default:
      return `"${target}" is none of ${TARGETS.join(", ")}`;
  }
}

/** What `npm stop` does: Excel forgets the add-in. */
export function stopFor(platform: string): Plan {
  if (platform === "win32" || platform === "darwin")
    return { command: ["npx", ...DEBUGGING, "stop", MANIFEST], words: [] };
  return {
    command: null,
    words: [
      "Excel 网页版：“开始 > 加载项 > 更多加载项 > 我的加载项”，在“大客户管理”的菜单里点“删除”。服务器用 Ctrl+C 结束。",
      "Excel on the web: Home > Add-ins > More Add-ins > My Add-ins, and Remove in the menu of KAM for Excel. Ctrl+C ends the server.",
    ],
  };
}

const BY_HAND = [
  "Excel 网页版：“开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项”，选本文件夹的 manifest.xml。",
  "Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and take manifest.xml of this folder.",
];
const ENDING = ["结束：Ctrl+C。", "To end: Ctrl+C."];

/** Only where the system was not asked to trust the certificate. */
function trust(isTrusted: boolean): readonly string[] {
  if (isTrusted) return [];
  return [
    "先在浏览器里打开上面的地址，接受证书（或把 ~/.office-addin-dev-certs/ca.crt 加为受信任的颁发机构）。",
    "First open the address above in the browser and accept its certificate (or trust ~/.office-addin-dev-certs/ca.crt).",
  ];
}

function plan(target: "desktop" | "web", words: readonly string[], document?: string): Plan {
  const where = document === undefined ? [] : ["--document", document];
  return { command: ["npx", ...DEBUGGING, "start", MANIFEST, target, "--app", "excel", "--no-debug", ...where], words };
}
