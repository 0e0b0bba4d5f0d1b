// Search by the query language: what is found, how it divides, what may be kept.
import {h, link, path, replace, words} from './dom.js';
import {date, label, n, number, t} from './i18n.js';
import {get, post, remove} from './api.js';
import {go, withParameters} from './router.js';
import {articleFacts, at, exports_, list, parts, select, status, tabs} from './parts.js';
import {empty} from './states.js';
import {searchBox} from './searchbox.js';
import {tell} from './frame.js';
import {searchHelp} from './searchhelp.js';
import {countryName} from './world.js';

const FACET_FIELDS = {outlet: 'outlet', day: 'day', entity: 'entity', country: 'country', event: 'event', act: 'act', speaker: 'speaker'};

export async function search({query}) {
  const q = query.get('q') ?? '';
  const where = ['statements', 'events'].includes(query.get('in')) ? query.get('in') : 'articles';
  const order = query.get('order') === 'newest' ? 'newest' : 'best';
  const asked = {q, in: where, order};
  const head = h('header.head', {}, h('h1', {}, q ? t('search.for', {query: q}) : t('search.title')), searchBox({value: q, id: 'main', extra: where === 'articles' ? {} : {in: where}}));
  if (!q.trim()) return h('div.page', {}, head, searchHelp(), await savedBox());
  const [found, saved] = await Promise.all([get('/search', {...asked, facets: true, limit: 20}), savedBox()]);
  return h('div.page', {}, head,
    tabs(t('search.in'), where, ['articles', 'statements', 'events'].map((each) => [each, t(`search.in.${each}`)]), (each) => withParameters({in: each === 'articles' ? '' : each})),
    h('div.columns', {},
      h('section.main-column', {},
        h('div.result-bar', {}, h('p.tally', {role: 'status'}, n(`found.${where}`, found.total)),
          h('label.field.inline', {}, h('span', {}, t('order')), select('order', order, [['best', t('order.best')], ['newest', t('order.newest')]], (value) => go(withParameters({order: value === 'best' ? '' : value})))),
          h('button.button', {type: 'button', onclick: () => keep(q)}, t('search.keep'))),
        found.partial ? h('p.notice', {}, t('search.partial')) : null, found.notes.map((each) => h('p.notice', {dir: 'auto'}, each)),
        found.total === 0 ? empty(t('search.none'), searchHelp()) : parts(found, (cursor) => get('/search', {...asked, limit: 20, cursor}), hit, 'div.cards')),
      h('aside.side-column', {'aria-label': t('facets')}, facets(found.facets, q), exports_('/search', asked), exact(q), saved)));
}

/** One article, statement or event, its answering words marked. */
export function hit(found) {
  const one = found.statement ?? found.event;
  const to = one ? at(found.in.id, one.id) : path('article', found.in.id);
  return h('article.card', {}, h('div.card-body', {},
    found.statement ? h('p.who', {}, list(found.statement.chain, 4), ' ', h('span.verb', {class: found.statement.act === 'deny' ? 'denies' : 'says'}, label('Act', found.statement.act))) : null,
    found.event ? h('p.who', {}, h('span.type', {}, label('EventType', found.event.type)), ' ', list(found.event.actors, 3), ' ', status(found.event.status), found.event.when ? [' · ', date(found.event.when)] : null) : null,
    h('h2.hit-title', {dir: 'auto'}, link(to, found.in.title)),
    h('p.snippet', {dir: 'auto'}, marked(found)),
    h('p.facts', {}, articleFacts(found.in))));
}

function marked(found) {
  const pieces = [];
  let from = found.start;
  for (const match of found.matches) {
    if (match.start < from) continue;
    pieces.push(found.text.slice(from - found.start, match.start - found.start), h('mark', {}, found.text.slice(match.start - found.start, match.end - found.start)));
    from = match.end;
  }
  pieces.push(found.text.slice(from - found.start));
  return pieces.map((each, i) => (typeof each !== 'string' ? each : (i ? each : each.replace(/^[\s.،؛:!؟,)»]+/, '')).replaceAll('\n', ' ')));
}

function facets(all, q) {
  const names = Object.keys(FACET_FIELDS).filter((name) => all[name]?.length);
  return names.map((name) => h('details.facet', {open: ['outlet', 'speaker', 'act'].includes(name)}, h('summary', {}, t(`facet.${name}`)),
    h('ul', {}, all[name].map(({value, count}) => h('li', {}, link(withParameters({q: `${q} ${FACET_FIELDS[name]}:${written(name, value)}`}), shown(name, value)), ' ', h('span.count', {}, number(count)))))));
}

const written = (name, value) => (['act', 'event', 'day', 'country'].includes(name) ? value.toLowerCase() : value.includes(' ') ? `"${value}"` : value);
const SHOWN = {act: (value) => label('Act', value), event: (value) => label('EventType', value), day: date, country: (value) => countryName(value.toUpperCase())};
const shown = (name, value) => (SHOWN[name] ?? words)(value);

/** Exact or folded: the same words as they are written, or in any form. */
function exact(q) {
  const isExact = /^".*"$/.test(q.trim());
  if (q.includes(':') || (q.includes('"') && !isExact)) return null;
  return h('p', {}, isExact ? h('a.button', {href: withParameters({q: q.trim().slice(1, -1)})}, t('search.folded')) : h('a.button', {href: withParameters({q: `"${q.trim()}"`})}, t('search.exact')));
}

async function savedBox() {
  const box = h('section.saved', {});
  await draw(box);
  return box;
}

async function draw(box) {
  const all = await get('/saved-searches');
  replace(box, h('h2', {}, t('saved.title')), all.items.length === 0 ? h('p.hint', {}, t('saved.none')) : h('ul.plain', {}, all.items.map((each) => h('li', {},
    link(`/search?q=${encodeURIComponent(each.query)}`, words(each.name)), ' ',
    h('span.facts', {}, h('a', {href: each.rss}, 'RSS'), ' · ', h('a', {href: each.json}, 'JSON'), ' · ',
      h('button.link', {type: 'button', 'aria-label': t('saved.remove', {name: each.name}), onclick: async () => { await remove(`/saved-searches/${each.id}`); await draw(box); }}, t('remove')))))));
}

async function keep(q) {
  await post('/saved-searches', {query: q, name: q}).then(() => { tell(t('saved.done')); go(location.pathname + location.search, true); }, (fault) => tell(fault.message));
}
