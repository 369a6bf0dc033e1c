/** What a printed set and a comparison of sets need beside the styles of every page. No data in it. */
export const criteriaStyle = `
.criteria .head th{width:11rem;color:var(--soft);font-weight:400}
.criteria .head td{overflow-wrap:anywhere}
.rubric{font-size:.875rem;line-height:1.45}
.rubric .content{width:29%}
.rubric .scoring{width:24%}
.rubric .kinds{width:18%}
.rubric .basis{width:13%}
.rubric .no,.rubric .id{white-space:nowrap;overflow-wrap:normal}
.rubric .levels td{border-bottom:1px solid var(--line)}
.rubric .has-levels>*{border-bottom:0}
.rubric .d0>*{font-weight:600;background:var(--tint)}
.rubric .d0 .light{font-weight:400}
.rubric ul,.plain ul{margin:.2rem 0 0;padding-left:1.1rem}
.rubric .blank,.plain .blank{white-space:nowrap}
.rubric .unread{display:block;font-weight:400;font-style:italic;color:#6b4a00}
.part{margin:.75rem 0 1rem;padding-left:.9rem;border-left:3px solid var(--rule)}
.part.added{border-color:#0c7a6d}
.part.removed{border-color:#962d05}
.part h3{margin:0 0 .25rem}
.part .sign{font-weight:600}
.part.added .sign{color:#0c5f55}
.part.removed .sign{color:#962d05}
.part table{margin:.25rem 0 0;table-layout:fixed}
.part col{width:39%}
.part col:first-child{width:22%}
.part th{color:var(--soft)}
.part thead th{position:static}
.part small{display:inline}
del{color:#7d2504;background:#fdeee7;text-decoration:line-through}
ins{color:#0c5f55;background:#e4f4f1;text-decoration:underline}
.summary{font-size:1.1rem;font-weight:600;max-width:none}
@media print{
.criteria h1{font-size:14pt}
.rubric{font-size:8pt;line-height:1.3}
.rubric th,.rubric td{padding:2pt 3pt}
.part h3{break-after:avoid}
.rubric .has-levels{break-after:avoid}
.summary{font-size:11pt}
}`.trim();
