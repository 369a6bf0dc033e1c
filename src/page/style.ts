/** Both pages: large targets, one column on a telephone, black on white on paper. */
export const PAGE_STYLE = `
:root{--ink:#1a2027;--soft:#4f5a65;--line:#c9d1d8;--brand:#0b4f8a;--good:#0c5f55;--bad:#8f2a04;--tint:#f3f6f9}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:1.0625rem/1.55 "Segoe UI","Noto Sans",Roboto,Arial,sans-serif}
#page{max-width:52rem;margin:0 auto;padding:1rem 1.25rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:.4rem 0}
h2{font-size:1.25rem;margin:1.75rem 0 .5rem}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
p{margin:.5rem 0}
ul{margin:.35rem 0;padding-left:1.25rem}
li,p,b,td,dd,h2{overflow-wrap:anywhere}
small,.soft{color:var(--soft);font-size:.9375rem}
.top button{flex:none}
.top{display:flex;justify-content:space-between;align-items:center;gap:1rem;color:var(--soft);margin:0}
button,.choose,select,input[type=text]{font:inherit}
button{min-height:2.75rem;overflow-wrap:normal;padding:.5rem 1rem;border:1px solid var(--brand);border-radius:.4rem;background:#fff;color:var(--brand);cursor:pointer}
button:hover{background:var(--tint)}
:focus-visible,.choose:focus-within{outline:3px solid #d08700;outline-offset:2px}
h2:focus-visible{outline:none}
input[type=text],select{min-height:2.75rem;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:.3rem;background:#fff;color:inherit;max-width:100%}
summary{cursor:pointer;padding:.6rem 0;color:var(--brand)}
.drop{border:2px dashed var(--brand);border-radius:.6rem;padding:1.25rem;text-align:center;background:var(--tint)}
.over .drop{background:#dcebf8}
.choose{display:inline-block;position:relative;padding:.9rem 1.75rem;border-radius:.5rem;background:var(--brand);color:#fff;font-weight:600;font-size:1.2rem;cursor:pointer;overflow:hidden}
.choose input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.verdict{border-left:.6rem solid var(--line);padding:.75rem 1rem;margin:1.25rem 0;background:var(--tint)}
.verdict h2{margin:0;font-size:1.5rem;line-height:1.3}
.verdict.right{border-color:var(--good)}.verdict.right h2{color:var(--good)}
.verdict.wrong,.verdict.refused{border-color:var(--bad)}.verdict.wrong h2,.verdict.refused h2{color:var(--bad)}
.verdict.open{border-color:#9a6b00}.verdict.open h2{color:#6b4a00}
.units{list-style:none;padding:0}
.units>li{border:1px solid var(--line);border-left:.4rem solid var(--line);border-radius:.3rem;padding:.4rem .9rem;margin:.6rem 0}
.units>.complete{border-left-color:var(--good)}.units>.complete strong{color:var(--good)}
.units>.invalid,.units>.lacking{border-left-color:var(--bad)}.units>.invalid strong,.units>.lacking strong{color:var(--bad)}
.lack{margin-bottom:0}
.kind{border:1px solid var(--line);border-radius:.3rem;padding:.3rem .9rem;margin:.6rem 0}
.kind ul{list-style:none;padding:0}
.kind li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.kind ul:last-child li:last-child{border:0}
.kind span{white-space:pre-line}
.where{display:block}
.error .where{color:var(--bad)}
.fix{background:#fff7e0;padding:.4rem .6rem;margin:.35rem 0}
dl{margin:.5rem 0}
.fields div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0}
.fields dd{font-size:1.2rem;font-weight:600}
.why div{margin:.6rem 0}.why dd{margin-left:1rem}
.compare label{display:flex;gap:.75rem;align-items:center;padding:1rem;border:2px solid var(--brand);border-radius:.4rem;font-weight:600;cursor:pointer}
.compare input{width:1.6rem;height:1.6rem;flex:none}
.ways{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;justify-content:center}
.second{background:#fff;color:var(--brand);border:1px solid var(--brand);font-size:1rem;font-weight:400;padding:.6rem 1rem}
form{margin:1.25rem 0}form .ways{justify-content:flex-start}form input[type=text]{flex:1;min-width:12rem;font-family:Consolas,"DejaVu Sans Mono",monospace}
video{width:100%;max-height:60vh;background:#000;border-radius:.4rem}
.save{list-style:none;padding:0}.save li{margin:.6rem 0}
footer{margin-top:2.5rem;border-top:1px solid var(--line);font-size:.9375rem}
footer h2{font-size:1.05rem;margin-top:1rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8125rem;max-height:24rem;overflow:auto}
[hidden]{display:none!important}
@media (max-width:36rem){#page{padding:.75rem .9rem 2rem}h1{font-size:1.4rem}.choose{display:block;padding:1rem}.drop{padding:.9rem}.save button{width:100%}.fields div{grid-template-columns:1fr;gap:0}.ways>*{flex:1 1 100%;text-align:center}}
@page{size:A4;margin:15mm}
@media print{body{font-size:10.5pt}.screen,.top button{display:none!important}#page{max-width:none;padding:0}.kind,.units>li,.verdict{break-inside:avoid}h2,h3{break-after:avoid}summary{display:none}footer{break-inside:avoid}}
`.trim();
