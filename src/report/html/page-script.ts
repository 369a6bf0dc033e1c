import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What a page does beside being read: find, filter and sort the ranking, open the unit a link points at, open every unit
 * for the printer. Nothing is loaded, nothing is kept, and without it everything is still there to read. Its words come
 * from the page (`data-…`), so that it is one text with one hash in every language.
 */
export const pageScript = `(()=>{
const d=document,all=(s,e=d)=>[...e.querySelectorAll(s)];
const plain=t=>t.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/[đĐ]/g,'d').toLowerCase();
const openTarget=()=>{const e=location.hash.length>1&&d.getElementById(decodeURIComponent(location.hash.slice(1)));const u=e&&e.closest('details');if(u){u.open=true;e.scrollIntoView()}};
addEventListener('hashchange',openTarget);openTarget();
let closed=[];
addEventListener('beforeprint',()=>{closed=all('details:not([open])');for(const e of closed)e.open=true});
addEventListener('afterprint',()=>{for(const e of closed)e.open=false});
for(const b of all('button.fold')){b.hidden=false;b.onclick=()=>{const open=b.dataset.state!=='open';for(const e of all('#units details'))e.open=open;b.dataset.state=open?'open':'';b.textContent=open?b.dataset.close:b.dataset.open}}
const tools=d.getElementById('tools');
if(!tools)return;
tools.hidden=false;
const tables=all('table.ranking'),ranked=tables.filter(t=>!t.classList.contains('unranked'));
const rows=tables.flatMap(t=>all('tbody tr',t)),sortable=ranked.flatMap(t=>all('tbody tr',t)),sizes=ranked.map(t=>t.tBodies[0].rows.length);
const at=k=>tools.dataset[k]===undefined?-1:Number(tools.dataset[k]);
const text=(r,i)=>i<0?'':r.cells[i].textContent.trim();
const [kind,area,lacks]=['class','area','missing'].map(at);
let texts;
const find=d.getElementById('find'),ofClass=d.getElementById('of-class'),ofArea=d.getElementById('of-area'),missing=d.getElementById('only-missing'),said=d.getElementById('shown');
const offer=(select,i)=>{if(!select)return;for(const t of new Set(rows.map(r=>text(r,i)))){if(t==='')continue;const o=d.createElement('option');o.textContent=t;select.append(o)}};
let offered=false;
const ready=()=>{if(offered)return;offered=true;offer(ofClass,kind);offer(ofArea,area);texts=rows.map(r=>plain(text(r,1)+' '+text(r,2)))};
const filter=()=>{ready();const words=plain(find.value).split(/\\s+/).filter(Boolean);let n=0;
rows.forEach((r,i)=>{const show=words.every(w=>texts[i].includes(w))&&(!ofClass.value||text(r,kind)===ofClass.value)&&(!ofArea||!ofArea.value||text(r,area)===ofArea.value)&&(!missing.checked||text(r,lacks)!=='0');r.hidden=!show;if(show)n+=1});
for(const t of tables)t.hidden=all('tbody tr:not([hidden])',t).length===0;
said.textContent=tools.dataset.shown.replace('{n}',n).replace('{m}',rows.length)};
for(const e of [find,ofClass,ofArea,missing]){if(!e)continue;e.addEventListener('input',filter);e.addEventListener('focus',ready)}
tools.addEventListener('pointerenter',ready);
const value=(r,i)=>{const t=text(r,i),n=Number(t.replace('−','-').replace('+','').replace(',','.').replace(/[^0-9.-].*$/,''));return t===''||t==='–'?null:/^[−+0-9]/.test(t)&&!Number.isNaN(n)?n:t};
const order=new Intl.Collator('vi',{numeric:true});
const compare=(a,b)=>a===null?b===null?0:1:b===null?-1:typeof a==='number'&&typeof b==='number'?a-b:order.compare(String(a),String(b));
const sort=(i,down)=>{const keys=new Map(sortable.map(r=>[r,value(r,i)]));const sorted=[...sortable].sort((a,b)=>{const [x,y]=[keys.get(a),keys.get(b)];if(x===null||y===null)return compare(x,y);return down?compare(y,x):compare(x,y)});let from=0;ranked.forEach((t,k)=>{t.tBodies[0].append(...sorted.slice(from,from+sizes[k]));from+=sizes[k]});
for(const t of ranked)all('thead th',t).forEach((h,k)=>k===i?h.setAttribute('aria-sort',down?'descending':'ascending'):h.removeAttribute('aria-sort'));if(offered)filter()};
for(const t of ranked)all('thead th',t).forEach((h,i)=>{const b=d.createElement('button');b.type='button';b.append(...h.childNodes);h.append(b);b.onclick=()=>sort(i,h.getAttribute('aria-sort')==='ascending')});
})();`;

/** As a content security policy names the one script that may run. */
export const PAGE_SCRIPT_HASH = `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(pageScript))))}'`;
