/** Plain rules, no data in them. Figures are tabular so that columns of points can be compared by eye. */
export const screenStyle = `
:root{--ink:#1a2027;--soft:#4f5a65;--line:#d5dbe1;--rule:#8994a0;--tint:#f5f7f9;--link:#0b4f8a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:3rem}
body{margin:0 auto;max-width:80rem;padding:1.5rem 2rem 3rem;color:var(--ink);background:#fff;
font:0.9375rem/1.55 "Segoe UI","Noto Sans",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3{line-height:1.3;text-wrap:balance}
h1{font-size:1.75rem;margin:1rem 0 .75rem;max-width:46rem}
h2{font-size:1.3rem;margin:2.75rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
p{margin:.5rem 0;max-width:50rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
code{font:0.85em/1.5 Consolas,"Noto Sans Mono",monospace;overflow-wrap:anywhere}
small{display:block;font-size:.8125rem;line-height:1.4;color:var(--soft)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:#fff;z-index:9}
.defs{position:absolute}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft,.note,caption{color:var(--soft)}
.banner{border:2px solid #962d05;background:#fdeee7;padding:.6rem 1rem;margin:0 0 .75rem}
.banner strong{display:block;font-size:1.1rem;color:#7d2504}
.banner.office{border-color:var(--rule);background:var(--tint)}
.banner.office strong{color:var(--ink)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:.15rem 2.5rem;margin:0 0 1rem}
.facts div{display:grid;grid-template-columns:10.5rem 1fr;gap:.75rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0;min-width:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:0;padding:.5rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.figures{display:grid;grid-template-columns:repeat(6,1fr);margin:1.5rem 0 0 calc(-1rem - 1px);clip-path:inset(0 0 0 1px)}
.figures div{padding:0 1rem;border-left:1px solid var(--line)}
.figures dd{margin:0;font-size:2rem;line-height:1.15;font-weight:600}
.figures dt{color:var(--soft);font-size:.875rem;line-height:1.35;padding-top:.2rem}
table{width:100%;border-collapse:separate;border-spacing:0;margin:.5rem 0 1.25rem}
caption{text-align:left;padding:.25rem 0 .5rem;max-width:none}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
table:not(.cards) :is(th,td){overflow-wrap:anywhere}
table:not(.cards) :is(thead th,.n,.s){overflow-wrap:normal}
th:first-child,td:first-child{padding-left:.25rem}
tbody th{font-weight:400}
thead th{position:sticky;top:0;z-index:1;background:#fff;font-size:.8125rem;line-height:1.3;font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--rule)}
thead th,.n,.s,.list thead th,.list .n{overflow-wrap:normal}
.n{text-align:right}
.code{color:var(--soft);font-weight:400}
.chip{display:inline-block;padding:0 .5rem;border-radius:3px;font-size:.875rem;line-height:1.5;font-weight:600;white-space:nowrap}
.chip.long{white-space:normal}
.chip.invalid{color:#414a53;background:#eef0f2;border:1.5px dotted #5d6873}
.bar{display:block;overflow:visible}
.bar rect{stroke:#fff;stroke-width:1}
.bar .track{stroke:none}
.bar text{font-size:12px;font-weight:600;text-anchor:middle;paint-order:stroke}
.bar rect[fill^=url]{stroke:#5d6873;stroke-width:.75}
.bar rect[fill^=url]+text{stroke:#fff;stroke-width:4px;stroke-linejoin:round}
.chart th,.chart td{vertical-align:middle}
.chart .wide{width:40%}
#classes .chart{max-width:56rem}
#classes .wide{width:55%}
#areas thead .chip{font-size:.8125rem}
.province th,.total th,.total td,.province td{font-weight:600}
.district th:first-child{padding-left:1.5rem}
tfoot th,tfoot td{border-top:2px solid var(--rule);border-bottom:0}
.ranking{margin-bottom:0}
.ranking td:first-child{font-weight:600}
.ranking td:last-child{font-size:.875rem}
.ranking small{font-size:.75rem;font-weight:400}
.chip{overflow-wrap:normal}
.by-level :is(th,td){padding-left:.4rem;padding-right:.4rem}
.many .ranking{table-layout:fixed}
.many .rows{content-visibility:auto;contain-intrinsic-size:auto 200rem}
.many :is(#heat,#areas,#coverage,#attention,#steadiness,#units,#problems){content-visibility:auto;contain-intrinsic-size:auto 60rem}
#tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem .8rem;margin:.75rem 0;background:var(--tint);border:1px solid var(--line)}
#tools[hidden]{display:none}
#tools label{display:inline-flex;gap:.4rem;align-items:center}
#tools small{display:inline}
#tools :is(input,select){font:inherit;padding:.15rem .4rem;border:1px solid var(--rule);background:#fff;color:inherit;max-width:100%;min-width:0}
#tools output{font-weight:600}
button{font:inherit;color:inherit}
thead button{font-weight:600;text-align:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
.fold{border:1px solid var(--rule);background:var(--tint);padding:.1rem .6rem;cursor:pointer}
:is(a,button,input,select,summary,.scroll):focus-visible{outline:3px solid #b7791f;outline-offset:2px}
.answers{display:grid;grid-template-columns:1fr 1fr;gap:0 3rem}
.answers .wide{width:34%}
.answers section{min-width:0}
.answers h2{margin-top:2rem}
.figure{display:block;white-space:nowrap}
.list :is(td,th){overflow-wrap:anywhere;min-width:7rem}
.list :is(.n,thead th){min-width:0}
.scroll{overflow-x:auto}
.heat{display:block;max-width:none;font-size:12px}
.heat text{fill:#12181d;text-anchor:middle}
.heat .name{text-anchor:start}
.columns{columns:18rem;gap:2rem;margin:.5rem 0;padding-left:1.25rem}
.ranking tbody tr:hover{background:var(--tint)}
.unranked tr:first-child th{padding-top:1rem;font-weight:600}
.plain{margin:.5rem 0;padding-left:1.25rem;max-width:60rem}
.unit{border-top:1px solid var(--line)}
.unit[open]{padding-bottom:1.5rem;border-top:1px solid var(--rule)}
.unit summary{padding:.45rem .25rem;cursor:pointer}
.unit summary:hover{background:var(--tint)}
.unit h3{font-size:1.05rem;margin:0;display:inline}
.unit .verdict{float:right}
.unit h3 .code{font-size:.9375rem;margin-left:.35rem}
.verdict{margin:0;display:inline-flex;flex-wrap:wrap;gap:.25rem .85rem;align-items:baseline}
.unit[open] .verdict strong{font-size:1.1rem}
.where{margin:.1rem 0 0;color:var(--soft)}
.said{margin:.75rem 0 1rem}
.said div{display:grid;grid-template-columns:9.5rem 1fr;gap:0 1rem;padding:.2rem 0;max-width:66rem}
.said dt{color:var(--soft);grid-row:1/span 20}
.said dd{margin:0;grid-column:2}
.said dd::first-letter{text-transform:uppercase}
.outlook dd{color:#0b4f8a}
.wrong dd{color:#7d2504}
#procedure dd::first-letter{text-transform:none}
#area-rules td:first-child{padding-left:.6rem}
#area-rules th{min-width:6rem;overflow-wrap:normal}
#area-rules .rule{min-width:14rem}
#area-rules .outcome{min-width:8rem}
#area-rules td:last-child{min-width:8.5rem}
.ok{color:#0c5f55;font-weight:600}
.bad{color:#962d05;font-weight:600}
.items{font-size:.875rem;line-height:1.45}
.items th:first-child{width:24%}
.items td:nth-last-child(3){width:24%}
.items td:nth-last-child(2){width:20%}
.outcomes th:first-child{width:28%;min-width:11rem}
.outcomes td:nth-last-child(4){min-width:8.5rem}
.outcomes td:nth-last-child(3){width:32%;min-width:13rem}
.outcomes td:nth-last-child(2){width:16%;min-width:8rem}
.items b{font-weight:600}
.items .d1 th{padding-left:1.5rem}
.items .d2 th{padding-left:2.75rem}
.items .d3 th{padding-left:4rem}
.items .sum{background:var(--tint)}
.items .sum .n,.items .sum th{font-weight:600}
.s{white-space:nowrap}
.s small{white-space:normal}
.s.met,.s.not-met,.s.measured{white-space:normal}
.s span{display:inline-block;width:1.1em;text-align:center}
.s.scored span,.s.met span{color:#0c7a6d}
.level{font-size:.875rem;min-width:5.4rem;overflow-wrap:normal}
.level.not-met,.level.invalid,.level.not-submitted,.level.no-evidence{color:#962d05}
.s.zero,.s.no-evidence,.s.not-met,.s.invalid,.s.not-submitted{color:#962d05;font-weight:600}
.s.not-submitted{color:#6b4a00}
.s small{font-weight:400}
.cell{color:var(--soft);white-space:nowrap}
.cell small{white-space:normal;overflow-wrap:anywhere;max-width:9rem}
.back{font-size:.875rem;margin:0 0 .5rem}
.severity{border-bottom:1px solid var(--line);padding-bottom:.25rem}
.severity .soft{font-weight:400;font-size:.9375rem;margin-left:.5rem}
.problems td:first-child{width:26%}
.problems td:nth-child(2){width:18%}
footer{margin-top:1rem;font-size:.875rem}
@media (max-width:72rem){.answers{grid-template-columns:1fr}}
@media (max-width:62rem){body{padding:1rem}table:not(.cards){display:block;overflow-x:auto}.figures{grid-template-columns:repeat(3,1fr);gap:1rem 0}.facts{grid-template-columns:1fr}}
@media screen and (max-width:52rem){
.cards,.cards :is(tbody,tfoot,tr,td,th,caption){display:block;width:auto!important;min-width:0!important}
.cards :is(thead,colgroup){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
.cards tr[hidden],.cards[hidden]{display:none}
.cards :is(td,th){border:0;padding:.1rem 0!important;text-align:left!important;white-space:normal}
.cards th[scope=row]{font-weight:600}
.cards td:empty{display:none}
.cards td::before{content:attr(data-l);display:inline-block;width:9rem;padding-right:.75rem;color:var(--soft);font-weight:400;vertical-align:top}
.cards td.wide::before,.cards td:not([data-l]):not(.ranking td):not(.items td)::before{display:none}
.cards td>:is(small,div){display:block}
.cards caption{padding-top:.25rem}
.cards .figure{display:inline}
.unit .verdict{float:none;display:flex}
}
@media (max-width:36rem){.facts div,.said div{grid-template-columns:1fr;gap:0}.said dd{grid-column:1}.said dt{grid-row:auto}.figures{grid-template-columns:repeat(2,1fr)}}
`.trim();
