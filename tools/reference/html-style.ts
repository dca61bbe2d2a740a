/** The look of the help pages: ink on paper, one accent, light and dark, narrow and wide, screen and print. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--second:#57606a;--rule:#d0d7de;--accent:#0f5c8a;--tint:#f3f6f9;--input:#fff8dc;--inputInk:#0b3d91;--result:#e8f1f7}
@media screen and (prefers-color-scheme:dark){:root{--paper:#1b1f24;--ink:#e6e9ec;--second:#a3adb8;--rule:#414a54;--accent:#7cc0ea;--tint:#242a31;--input:#33301f;--inputInk:#a9c7ff;--result:#1d3341}}
*{box-sizing:border-box}
body{margin:0 auto;padding:16px;max-width:52rem;background:var(--paper);color:var(--ink);font:15px/1.6 "Segoe UI","Microsoft YaHei UI","PingFang SC","Noto Sans SC",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
nav{display:flex;flex-wrap:wrap;gap:4px 20px;padding-bottom:8px;border-bottom:1px solid var(--rule)}
a{color:var(--accent);text-underline-offset:3px}
nav a{padding:4px 0}
a:focus-visible,.sheet:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1{font-size:22px;line-height:1.3;margin:20px 0 4px;display:flex;flex-wrap:wrap;gap:4px 10px;align-items:baseline;overflow-wrap:anywhere}
h2{font-size:17px;line-height:1.4;margin:28px 0 8px;color:var(--accent);text-wrap:balance}
h3{font-size:15px;margin:20px 0 4px}
p{margin:6px 0;text-wrap:pretty}
.mark{font-size:13px;font-weight:400;color:var(--second);border:1px solid var(--rule);border-radius:4px;padding:0 6px}
.lead{font-size:16px}
.note{color:var(--second);font-size:13px}
code{font-family:Consolas,"Cascadia Mono","Noto Sans Mono","Microsoft YaHei UI",monospace;font-size:.93em;overflow-wrap:anywhere}
pre{margin:8px 0;padding:10px 12px;background:var(--tint);border-left:3px solid var(--accent);white-space:pre-wrap}
ul{margin:6px 0;padding:0;list-style:none}
li{padding:7px 0;border-bottom:1px solid var(--rule);text-wrap:pretty}
li:last-child{border-bottom:0}
li a{font-weight:600}
table{border-collapse:collapse}
.facts{width:100%;margin:8px 0}
.facts th,.facts td{padding:7px 16px 7px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
.facts thead th{color:var(--second);font-size:13px;font-weight:400;white-space:nowrap}
.facts tbody th{font-weight:600;width:1%;white-space:nowrap}
.facts td:last-child{padding-right:0}
.sheet{overflow-x:auto;margin:8px 0}
.sheet table{font-size:14px}
.sheet th,.sheet td{border:1px solid var(--rule);padding:3px 10px;min-width:2.6em;height:29px;text-align:left;white-space:nowrap}
.sheet thead th,.sheet tbody th,.sheet thead td{background:var(--tint);color:var(--second);font-weight:400;text-align:center}
.sheet .title{font-weight:600}
.sheet .header{font-weight:600;background:var(--accent);color:var(--paper)}
.sheet .input{background:var(--input);color:var(--inputInk)}
.sheet .result{background:var(--result);font-weight:600}
.sheet .number{text-align:right}
@media (max-width:560px){
.cards,.cards tbody,.cards tr,.cards th,.cards td{display:block}
.cards thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.cards tr{padding:8px 0;border-bottom:1px solid var(--rule)}
.cards tbody th,.cards td{border:0;padding:1px 0;width:auto;white-space:normal}
.cards td[data-head]::before{content:attr(data-head) "  ";color:var(--second);font-size:13px}
}
@media (forced-colors:active){.sheet .result{outline:2px solid}}
@media print{:root{color-scheme:light}body{padding:0;max-width:none;font-size:9.5pt}nav{display:none}h2,h3{break-after:avoid}tr,li,pre{break-inside:avoid}pre,.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}.sheet{overflow:visible;print-color-adjust:exact;-webkit-print-color-adjust:exact}.sheet .header{background:var(--tint);color:var(--ink)}.sheet table{font-size:7pt}.sheet td,.sheet th{white-space:normal;word-break:keep-all;padding:2px 5px;height:auto;min-width:0}a{color:inherit;text-decoration:none}}
`
  .trim()
  .replaceAll("\n", "");
