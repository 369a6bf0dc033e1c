/** What the style of report.html has no rule for. */
export const comparisonStyle = `
.differs ul{margin:0;padding-left:1.1rem}
.differs{margin-top:.5rem}
.banner.office.differs{border-color:#b8860b;background:#fdf8e8}
.sides th:first-child{width:13rem;color:var(--soft)}
.sides thead th{position:static}
.sides td{width:calc(50% - 6.5rem)}
@media screen and (max-width:36rem){
.sides :is(caption,thead,tbody){display:block}
.sides tr{display:grid;grid-template-columns:1fr 1fr}
.sides tr>:first-child{grid-column:1/-1;width:auto;border:0;padding-bottom:0}
.sides td{width:auto;overflow-wrap:anywhere}
}
.moves{width:auto;min-width:50%}
.moves .total{font-weight:600}
.changes .standing{width:9rem}
.changes .code{white-space:nowrap;width:5.5rem}
.changes th[scope=row]{width:15rem}
.changes th[scope=row] small{display:block}
.changes .change{width:5.5rem}
.causes{list-style:none;margin:0;padding:0}
.causes li{padding-left:1.3rem;text-indent:-1.3rem}
.causes li span{display:inline-block;width:1.3rem;text-indent:0}
.causes .raises span{color:#0c7a6d}
.causes .lowers span{color:#962d05}
.changes{font-size:.875rem}
.changes td small{margin-top:.25rem}
@media print{.changes{font-size:8pt}.changes .standing{width:24mm}.changes th[scope=row]{width:34mm}.changes .change,.changes .code{width:14mm}.sides th:first-child{width:30mm}.moves{width:100%}.verdict strong{font-size:11pt}}
`.trim();
