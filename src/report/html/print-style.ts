import type { ReportHtmlLabels } from '../../labels/report-html/labels.ts';

/**
 * A4, the warnings and the page number in the margin of every sheet. Takes words of the labels only: text of data
 * would have to be made safe for a style sheet too.
 */
export function printStyle(labels: ReportHtmlLabels, marks: readonly string[]): string {
  return `
@page{size:A4;margin:15mm 13mm 17mm;
@top-center{content:"${marks.join('  |  ')}";font:600 8pt "Segoe UI","Noto Sans",Arial,sans-serif;color:#7d2504}
@bottom-right{content:"${labels.page} " counter(page) " ${labels.pageOf} " counter(pages);font:8pt "Segoe UI","Noto Sans",Arial,sans-serif;color:#4f5a65}}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font-size:9.6pt}
body{max-width:none;padding:0;line-height:1.4}
nav,.skip,.back{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:16pt;margin-top:0}
h2{font-size:12.5pt;margin:14pt 0 5pt}
h3{font-size:10.5pt;margin:9pt 0 3pt}
.unit h3{font-size:12pt}
h2,h3,caption,thead,summary,.where,.said div{break-after:avoid;break-inside:avoid}
tr,.banner,.figures,li{break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
thead th{position:static;font-size:7.5pt}
th,td{padding:2pt 4pt}
small{font-size:7.5pt}
.chip,#areas thead .chip{font-size:7.5pt;padding:0 3pt}
.ranking col{width:auto!important}
.ranking td:last-child{font-size:7.5pt}
#units>details{break-before:page}
#ranking>h2,#ranking>.note{break-after:avoid}
#units>h2,#units>.note{display:none}
#tools,.fold,details>summary::marker{display:none}
.answers{gap:0 8mm;grid-template-columns:1fr 1fr}
.answers h2{margin-top:8pt}
.answers,.answers table{font-size:8pt}
.answers :is(th,td){padding:1.4pt 1.5pt}
.answers thead th{font-size:6.8pt}
.scroll{overflow:visible}
.heat{max-width:100%;width:auto;height:auto;max-height:84mm}
.heat.tall{max-height:175mm}
#heat{break-inside:avoid}
.answers h2,#heat h2{margin:8pt 0 3pt}
.answers p,#heat p,.answers caption{margin:0;padding:0 0 2pt}
thead button{display:contents}
details::details-content{content-visibility:visible;display:block}
summary{list-style:none}
#procedure .said div{break-after:auto}
#units>.note{break-after:avoid}
.figures{margin:8pt 0 0 calc(-5pt - 1px);grid-template-columns:repeat(6,1fr)}
.figures dd{font-size:16pt}
.figures dt{font-size:7.5pt}
.figures div{padding:0 5pt}
.facts div{grid-template-columns:34mm 1fr;gap:4pt}
.facts{grid-template-columns:1fr 1fr;gap:1pt 8mm}
.said div{grid-template-columns:31mm 1fr}
.ranking,.list{font-size:8pt}
.items{font-size:7.5pt;line-height:1.35}
.items thead th{font-size:7pt}
.unit{border:0}
.unit.whole{break-inside:avoid}
.many :is(.rows,section){content-visibility:visible}
.many .ranking{table-layout:auto}
.s{white-space:normal}
table{display:table;overflow:visible}
}`.trim();
}
