// One story: what happened, who says what, who tells it, who spoke when, where.
import {h, link, path, words} from './dom.js';
import {n, number, range, t} from './i18n.js';
import {get} from './api.js';
import {withParameters} from './router.js';
import {activity, articleFacts, chip, claimCard, origins, tabs} from './parts.js';
import {empty} from './states.js';
import {timeline} from './timeline.js';
import {matrix} from './matrix.js';
import {places} from './places.js';
import {happeningLine} from './happening.js';

const TABS = ['summary', 'timeline', 'claims', 'articles', 'speakers', 'places'];

export async function story({id, query}) {
  const all = await get(`/stories/${encodeURIComponent(id)}`);
  const chosen = TABS.includes(query.get('tab')) ? query.get('tab') : 'summary';
  const counts = {timeline: all.timeline.length, claims: all.said.length, articles: all.tellers.length, speakers: all.speakersInAll, places: all.placesInAll};
  return h('div.page', {},
    h('header.head', {},
      h('p.crumb', {}, h('a', {href: '/'}, t('stories.title'))),
      h('h1', {dir: 'auto'}, all.title),
      h('div.story-facts', {}, origins(all.origins, 'texts'),
        h('p.facts', {}, range(all.from, all.to), ' · ', n('articles', all.articles), ' · ', n('outlets', all.outlets.length), all.disputed ? [' · ', chip(n('disputed', all.disputed), 'deny')] : null),
        activity(all.days, {width: 220, height: 34}))),
    tabs(t('story.parts'), chosen, TABS.map((tab) => [tab, t(`tab.${tab}`), counts[tab]]), (tab) => withParameters({tab: tab === 'summary' ? '' : tab, actor: '', type: '', source: '', from: '', to: '', country: ''})),
    await views[chosen](all, query));
}

const views = {summary, timeline: (all, query) => timeline(all, query), claims, articles, speakers: (all) => matrix(all), places};

function summary(all) {
  const claims_ = all.said.filter((c) => c.origins > 1 || c.disputed || c.articles > 1).slice(0, 5);
  const last = [...all.timeline].filter((each) => each.first).slice(-6).reverse();
  return h('div.columns', {},
    h('section.main-column', {},
      all.summary.length ? h('div.summary', {}, all.summary.map((each) => h('p', {dir: 'auto'}, each.text.replaceAll('\n', ' '), ' ', h('a.source', {href: path('article', each.article)}, each.in?.outlet ? words(each.in.outlet) : t('outlet.none'))))) : null,
      h('h2', {}, t('story.said')),
      claims_.length ? h('div.cards', {}, claims_.map((c) => claimCard(c, {tellsStory: false}))) : empty(t('claims.none')),
      all.said.length > claims_.length ? h('p', {}, h('a', {href: withParameters({tab: 'claims'})}, n('claims.all', all.said.length))) : null),
    h('aside.side-column', {},
      h('h2', {}, t('story.happened')),
      last.length ? h('ol.brief-timeline', {}, last.map((each) => h('li', {}, happeningLine(each)))) : empty(t('timeline.none')),
      h('h2', {}, t('story.tellers')),
      h('ul.plain', {}, all.tellers.filter((a) => !a.copyOf).slice(0, 6).map((a) => h('li', {}, articleItem(a)))),
      all.related.length ? [h('h2', {}, t('story.related')), h('ul.plain', {}, all.related.map((other) => h('li', {}, link(path('story', other.id), words(other.title)), ' ', h('span.facts', {}, range(other.from, other.to)))))] : null));
}

const articleItem = (article) => [h('span.block', {dir: 'auto'}, link(path('article', article.id), article.title)), articleFacts(article)];

function claims(all) {
  if (all.said.length === 0) return empty(t('claims.none'));
  const disputed = all.said.filter((c) => c.disputed);
  const others = all.said.filter((c) => !c.disputed && (c.articles > 1 || c.denies.length));
  const single = all.said.filter((c) => !c.disputed && c.articles <= 1 && !c.denies.length);
  const group = (key, list) => (list.length ? [h('h2', {}, t(key), h('span.count', {}, number(list.length))), h('div.cards', {}, list.map((c) => claimCard(c, {tellsStory: false})))] : null);
  return h('section', {}, group('claims.disputed', disputed), group('claims.repeated', others),
    single.length ? h('details', {}, h('summary', {}, t('claims.single'), h('span.count', {}, number(single.length))), h('div.cards', {}, single.map((c) => claimCard(c, {tellsStory: false})))) : null);
}

function articles(all) {
  const copies = new Map();
  for (const article of all.tellers) if (article.copyOf) copies.set(article.copyOf, [...(copies.get(article.copyOf) ?? []), article]);
  const shown = new Set(all.tellers.map((a) => a.id));
  const heads = all.tellers.filter((a) => !a.copyOf || !shown.has(a.copyOf));
  return h('section', {},
    h('p.lead', {}, t('articles.folded', {articles: n('articles', all.tellers.length), texts: n('texts', heads.length)})),
    h('ol.article-list', {}, heads.map((article) => {
      const own = copies.get(article.id) ?? [];
      return h('li.card', {},
        h('div.card-body', {}, h('h3', {dir: 'auto'}, link(path('article', article.id), article.title)),
          h('p.facts', {}, articleFacts(article), article.agency ? [' · ', t('agency.credited', {name: ''}), words(article.agency)] : null, ' · ', n('statements', article.statements)),
          own.length ? h('details.folded', {}, h('summary', {}, n('copies', own.length)),
            h('ul.plain', {}, own.map((copy) => h('li', {}, articleItem(copy), ' · ', link(`/compare?a=${encodeURIComponent(article.id)}&b=${encodeURIComponent(copy.id)}`, t('compare.do')))))) : null));
    })));
}
