/** What both pages do with a browser. */

export function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

/** An element that the page's own frame has. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found as E;
}

/** From the text within the page: no other file is ever loaded. */
export function startWorker(): Worker {
  return workerOf(new Blob([textOf('worker')], { type: 'text/javascript' }));
}

export function workerOf(blob: Blob): Worker {
  const address = URL.createObjectURL(blob);
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

export function saveAs(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read it only later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens everything that is folded, so that it is printed too. */
export function openForPrint(): void {
  const folded = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('#found details:not([open])')) {
      folded.add(each);
      each.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
    folded.clear();
  });
}

/** Files that are dropped anywhere on the page are taken; none of them is opened in its place. */
export function takeDrops(target: HTMLElement, take: (files: File[]) => void): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
    target.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) target.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    target.classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}
