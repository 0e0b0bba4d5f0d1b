// A person or body: what it is called and why, its offices, what it said and what was said of it.
import {h, link, path, words} from './dom.js';
import {date, label, n, number, range, t} from './i18n.js';
import {get} from './api.js';
import {withParameters} from './router.js';
import {articleFacts, at, chain, list, quoted, tabs} from './parts.js';
import {empty} from './states.js';
import {correcting} from './correcting.js';
import {countryName} from './world.js';

export async function name({id, query}) {
  const all = await get(`/entities/${encodeURIComponent(id)}`);
  const chosen = ['said', 'about', 'roles', 'spellings', 'related', 'articles'].includes(query.get('tab')) ? query.get('tab') : 'said';
  const counts = {said: all.saidInAll, about: all.aboutInAll, roles: all.roles.length, spellings: all.spellings.length, related: all.related.length, articles: all.articles};
  const partly = all.read < all.articles ? h('p.notice', {}, t('name.read', {read: number(all.read), all: number(all.articles)})) : null;
  return h('div.page', {},
    h('header.head', {},
      h('p.crumb', {}, h('a', {href: '/names'}, t('names.title'))),
      h('h1', {dir: 'auto'}, all.name),
      h('p.facts', {}, label('EntityType', all.type), label('SourceKind', all.kind) === label('EntityType', all.type) ? null : [' · ', label('SourceKind', all.kind)], all.country ? [' · ', countryName(all.country)] : null, ' · ', h('bdi', {dir: 'ltr', lang: 'und-Latn'}, all.latin), ' · ', n('articles', all.articles))),
    tabs(all.name, chosen, Object.keys(counts).map((tab) => [tab, t(`name.${tab}`), counts[tab]]), (tab) => withParameters({tab: tab === 'said' ? '' : tab})),
    h('div.columns', {}, h('section.main-column', {}, chosen === 'spellings' ? null : partly, views[chosen](all)), h('aside.side-column', {}, correcting(all))));
}

const views = {
  said: (all) => sayings(all.said, all.saidInAll, 'name.said.none'),
  about: (all) => sayings(all.about, all.aboutInAll, 'name.about.none'),
  roles: (all) => (all.roles.length === 0 ? empty(t('name.roles.none')) : h('table.plain-table', {}, h('caption', {}, t('name.roles')),
    h('thead', {}, h('tr', {}, [t('role'), t('role.of'), t('role.when'), t('role.told')].map((each) => h('th', {scope: 'col'}, each)))),
    h('tbody', {}, all.roles.map((role) => h('tr', {}, h('th', {scope: 'row'}, words(role.title)), h('td', {}, role.of ? words(role.of) : '—'), h('td', {}, range(role.first, role.last)),
      h('td', {}, role.tellings.slice(0, 5).map((each, i) => [i ? ' · ' : null, link(path('article', each.article), each.published ? date(each.published) : number(i + 1))]), role.tellings.length > 5 ? ` +${number(role.tellings.length - 5)}` : null)))))),
  spellings: (all) => h('section', {}, h('p', {}, list(all.spellings, 100)),
    all.joins.length === 0 ? h('p.hint', {}, t('name.joins.none')) : h('table.plain-table', {}, h('caption', {}, t('name.joins')),
      h('thead', {}, h('tr', {}, [t('join.spelling'), t('join.to'), t('join.ground'), t('join.score')].map((each) => h('th', {scope: 'col'}, each)))),
      h('tbody', {}, all.joins.map((join) => h('tr', {}, h('th', {scope: 'row'}, words(join.spelling)), h('td', {}, words(join.to)), h('td', {}, t(`Ground.${join.ground}`), join.differences.length ? [' ', h('span.kind', {}, list(join.differences))] : null), h('td', {}, `${number(Math.round(join.score * 100))}%`)))))),
  related: (all) => (all.related.length === 0 ? empty(t('name.related.none')) : h('ul.name-list', {}, all.related.map((each) => h('li.card', {}, h('div.card-body', {}, h('h2.name-title', {}, link(path('name', each.id), words(each.name))), h('p.facts', {}, label('EntityType', each.type), ' · ', n('together', each.together))))))),
  articles: (all) => h('section', {}, h('ul.plain', {}, all.in.map((each) => h('li', {}, h('span.block', {dir: 'auto'}, link(path('article', each.id), each.title)), articleFacts(each))))),
};

function sayings(some, inAll, none) {
  if (some.length === 0) return empty(t(none));
  return h('section', {}, some.length < inAll ? h('p.lead', {}, t('shown.of', {shown: number(some.length), all: number(inAll)})) : null,
    h('ul.tellings', {}, some.map((each) => h('li', {},
      h('p', {}, chain(each.chain), ' ', h('span.verb', {class: each.act === 'deny' ? 'denies' : 'says'}, label('Act', each.act))),
      h('blockquote', {dir: 'auto'}, link(at(each.in.id, each.statement), quoted(each.text))),
      h('p.facts', {}, articleFacts(each.in), each.when ? [' · ', t('said.on', {day: date(each.when)})] : null)))));
}
