// Addresses and views. Every view has an address of its own that can be shared.

const routes = [];
let shown = 0;
let show = () => {};

export function route(pattern, view) {
  const names = [];
  const source = pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    names.push(name);
    return '([^/]+)';
  });
  routes.push({test: new RegExp(`^${source}$`), names, view});
}

export function start(render) {
  show = render;
  document.addEventListener('click', followed);
  addEventListener('popstate', () => open(false));
  open(true);
}

function followed(event) {
  const anchor = event.target.closest?.('a[href]');
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const url = new URL(anchor.href, location.href);
  if (url.origin !== location.origin || anchor.target || anchor.hasAttribute('download')) return;
  if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/openapi')) return;
  if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}

/** Goes to another view. */
export function go(to, keep = false) {
  history[keep ? 'replaceState' : 'pushState'](null, '', to);
  open(true);
}

/** Writes into the address what is chosen in the view, without leaving it. */
export function note(changes) {
  history.replaceState(null, '', withParameters(changes));
}

/** The same address with other parameters. */
export function withParameters(changes) {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  return url.pathname + url.search;
}

function open(toTop) {
  const turn = ++shown;
  for (const {test, names, view} of routes) {
    const found = test.exec(location.pathname);
    const values = found && decoded(names, found);
    if (values) {
      show(view, {...values, query: new URLSearchParams(location.search)}, () => turn === shown, toTop);
      return;
    }
  }
  show(null, {}, () => turn === shown, toTop);
}

/** What stands in the places of an address; null where that is no text, as in /story/%E0. */
function decoded(names, found) {
  try {
    return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1])]));
  } catch {
    return null;
  }
}
