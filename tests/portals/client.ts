/**
 * What runs in every practice page, as text: the behaviour that the drawings share. It knows nothing of the extension.
 * - buttons that wait for a checkbox, tabs, one-digit boxes;
 * - pages that wait for the phone or the card ask the server where they should be;
 * - `late` and `one-address` drawings: links and forms are taken over and fragments inserted late;
 * - for tests: `practice.rerender()` replaces every node of the page by a clone, as frameworks do; closed shadow roots are
 *   kept in `practice.roots`, in the page's own world, which no extension sees.
 */
export function clientScript(options: { way: 'pages' | 'late' | 'one-address'; lateMs: number }): string {
  return `(() => {
const way = ${JSON.stringify(options.way)}, late = ${options.lateMs};
const wait = ms => new Promise(done => setTimeout(done, ms));
const practice = window.practice = { roots: new WeakMap(), at: location.pathname };
const main = () => document.getElementById('app');
const under = root => [root, ...[...root.querySelectorAll('*')].flatMap(e => {
  const inner = e.shadowRoot ?? practice.roots.get(e); return inner ? under(inner) : []; })];
const all = css => under(document).flatMap(root => [...root.querySelectorAll(css)]);

practice.rerender = () => {
  const place = main() ?? document.body;
  place.replaceChildren(...[...place.childNodes].map(n => n.cloneNode(true)));
};
practice.find = path => {
  let scope = document, found = null;
  for (const part of path.split(' >>> ')) {
    found = scope?.querySelector(part) ?? null;
    if (!found) return null;
    scope = found.shadowRoot ?? practice.roots.get(found);
  }
  return found;
};

practice.show = async (path, init) => {
  if (way === 'pages') {
    if (!init) { location.href = path; return; }
    const form = document.createElement('form');
    form.method = 'post'; form.action = path;
    for (const [name, value] of init) { const i = document.createElement('input'); i.type = 'hidden'; i.name = name; i.value = value; form.append(i); }
    document.body.append(form); form.submit(); return;
  }
  const answer = await fetch(path, init
    ? { method: 'POST', body: new URLSearchParams(init), headers: { 'x-part': '1', 'content-type': 'application/x-www-form-urlencoded' } }
    : { headers: { 'x-part': '1' } });
  const part = await answer.json();
  if (part.leave) { location.href = part.leave; return; }
  await wait(late);
  document.title = part.title;
  main().innerHTML = part.body;
  for (const old of main().querySelectorAll('script')) { const s = document.createElement('script'); s.textContent = old.textContent; old.replaceWith(s); }
  if (way === 'late' && part.path !== location.pathname) history.pushState({}, '', part.path);
  practice.at = part.path;
  scrollTo(0, 0);
};

const fields = form => [...new FormData(form)].map(([k, v]) => [k, String(v)]);
addEventListener('click', event => {
  const path = event.composedPath();
  const link = path.find(n => n.localName === 'a' && n.hasAttribute('href'));
  const href = link?.getAttribute('href');
  if (way !== 'pages' && href?.startsWith('/') && !link.target) { event.preventDefault(); practice.show(href); }
  const tab = path.find(n => n.getAttribute?.('role') === 'tab');
  if (tab) {
    const root = tab.getRootNode();
    for (const other of tab.closest('[role=tablist]').querySelectorAll('[role=tab]')) {
      other.setAttribute('aria-selected', String(other === tab));
      const panel = root.getElementById(other.getAttribute('aria-controls'));
      if (panel) panel.hidden = other !== tab;
    }
  }
});
addEventListener('submit', event => {
  if (way === 'pages') return;
  event.preventDefault();
  const form = event.target, action = form.getAttribute('action');
  if (form.method === 'post') practice.show(action, [...fields(form), ...(event.submitter?.name ? [[event.submitter.name, event.submitter.value]] : [])]);
  else practice.show(action);
});
addEventListener('change', event => {
  const box = event.composedPath()[0];
  if (box.type !== 'checkbox' || !box.form) return;
  for (const b of box.form.querySelectorAll('button, input[type=submit], input[type=image]')) b.disabled = !box.checked;
}, true);
addEventListener('input', event => {
  const box = event.composedPath()[0];
  if (box.maxLength === 1 && box.value.length === 1) {
    const boxes = [...box.getRootNode().querySelectorAll('input[maxlength="1"]')];
    boxes[boxes.indexOf(box) + 1]?.focus();
  }
}, true);
if (way !== 'pages') {
  addEventListener('popstate', () => practice.show(location.pathname));
  addEventListener('DOMContentLoaded', async () => { await wait(late); practice.show(location.pathname); });
}
const waiting = ['/auth/carte', '/auth/attente', '/activation/qr'];
(async () => {
  for (;;) {
    await wait(250);
    const at = way === 'pages' ? location.pathname : practice.at;
    if (!waiting.includes(at)) continue;
    const answer = await fetch('/etat?de=' + encodeURIComponent(at) + '&perime=' + (document.title.includes('expir') ? 1 : 0));
    const { path } = await answer.json();
    if (path) { await practice.show(path); await wait(700); }
  }
})().catch(() => {});
})();`;
}
