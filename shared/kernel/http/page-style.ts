// The look of pages without script: the portal's paper, ink and seal (web/src/theme.ts), for screens, phones and print.
export const pageStyle = `
:root{--ink:#2b2522;--soft:#6a5c53;--line:#e6d9cd;--paper:#fffdfa;--ground:#fbf7f2;--seal:#a63c2e;--link:#2d6478;
--serif:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--ground);overflow-wrap:anywhere;
font:1rem/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif}
a{color:var(--link);text-underline-offset:.2em}
a:hover{color:var(--seal)}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
h1,h2{font-family:var(--serif);font-weight:600;line-height:1.4}
h1{font-size:1.75rem;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:0 0 .75rem}
.soft{color:var(--soft)}
small,.soft{font-size:.9rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.top{background:var(--paper);border-bottom:1px solid var(--line)}
.row{max-width:60rem;margin:0 auto;padding:.75rem 1.5rem;display:flex;gap:.75rem 1.5rem;align-items:center;
justify-content:space-between;flex-wrap:wrap}
.brand{display:flex;gap:.75rem;align-items:center;color:inherit;text-decoration:none}
.brand b{display:block;font:600 1.15rem/1.35 var(--serif)}
.brand small{display:block;color:var(--soft);line-height:1.4}
.seal{display:grid;place-items:center;flex:none;width:2.6rem;height:2.6rem;color:#fdf3e7;background:var(--seal);
border-radius:22%;box-shadow:inset 0 0 0 2px var(--seal),inset 0 0 0 3px #f0d9c8;
font:700 .95rem/1.05 var(--serif);padding:0 .6rem;text-align:center}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 3rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:1.25rem 1.5rem}
.card>:first-child{margin-top:0}
.card>:last-child{margin-bottom:0}
table{width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--line)}
th,td{text-align:left;vertical-align:top;padding:.7rem .9rem;border-top:1px solid var(--line)}
thead th{border-top:0;background:#f5ece2;font-size:.9rem;white-space:nowrap}
td{white-space:nowrap}
tbody th{font-weight:600;width:100%}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.5rem;margin:0}
dt{color:var(--soft)}
dd{margin:0}
ol.suggestions{list-style:none;margin:0;padding:0}
.suggestions>li{border-top:1px solid var(--line);padding:1rem 0}
.suggestions>li:first-child{border-top:0;padding-top:0}
.suggestions h3{margin:0 0 .25rem}
.answer{margin-top:.75rem;padding:.75rem 1rem;background:#f7f0e8;border-left:3px solid var(--seal)}
.answer h4{margin:0 0 .25rem;font-size:1rem}
.letter{font-family:var(--serif);font-size:1.05rem}
.letter p{text-indent:2em}
.letter .end{text-align:right;text-indent:0;margin-top:1.5rem}
.back{margin-bottom:.75rem}
.levels{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-bottom:1rem}
.more{display:flex;gap:1.5rem;margin:1.5rem 0 0;flex-wrap:wrap}
footer{border-top:1px solid var(--line)}
footer .row{color:var(--soft);font-size:.9rem;padding-bottom:2rem}
@media (max-width:40rem){
main{padding:1.25rem 1rem 2rem}.row{padding:.75rem 1rem}h1{font-size:1.4rem}.card{padding:1rem}
table,tbody,tr,td,tbody th{display:block;width:auto}
thead{position:absolute;left:-99rem}
tr{padding:.8rem 1rem;border-top:1px solid var(--line)}
tbody tr:first-child{border-top:0}
td,tbody th{border:0;padding:0}
tbody th{margin:.1rem 0 .25rem}
td{display:inline;font-size:.9rem;color:var(--soft);white-space:normal}
td time{white-space:nowrap}
td:not(:last-child)::after{content:" · "}
td:first-child::after,td:empty::after{content:""}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
@media print{
@page{margin:2cm}
body{background:#fff;color:#000;font-size:11pt}
.skip,nav,footer,.top .row>:last-child:not(.brand){display:none}
.top,.card,table{border:0;background:none}.row,main{max-width:none;padding:0}
.card{padding:0}.answer{background:none}a{color:inherit;text-decoration:none}
h2,h3,h4{break-after:avoid}tr,.suggestions>li,.answer{break-inside:avoid}thead{display:table-header-group}}
`.replaceAll('\n', '')
