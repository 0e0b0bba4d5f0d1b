// One story: at a glance at once, each of its parts when it is asked for.
import {h, link, path, words} from './dom.js';
import {n, range, t} from './i18n.js';
import {get} from './api.js';
import {withParameters} from './router.js';
import {activity, articleFacts, chip, claimCard, origins, tabs} from './parts.js';
import {empty, later} from './states.js';
import {timeline} from './timeline.js';
import {claims} from './storyclaims.js';
import {articles} from './storyarticles.js';
import {matrix} from './matrix.js';
import {places} from './places.js';
import {happeningLine} from './happening.js';

const VIEWS = {summary, timeline, claims, articles, speakers: matrix, places};

/** What each part has chosen of itself, in the address. */
const CHOSEN = {actor: '', type: '', source: '', from: '', to: '', country: '', branch: ''};

export async function story({id, query}) {
  const all = await get(`/stories/${encodeURIComponent(id)}`);
  const chosen = Object.hasOwn(VIEWS, query.get('tab') ?? '') ? query.get('tab') : 'summary';
  const counts = {timeline: all.happenings, claims: all.claimsInAll, articles: all.articles};
  return h('div.page', {},
    h('header.head', {},
      h('p.crumb', {}, h('a', {href: '/'}, t('stories.title'))),
      h('h1', {dir: 'auto'}, all.title),
      h('div.story-facts', {}, origins(all.origins, 'texts'),
        h('p.facts', {}, range(all.from, all.to), ' · ', n('articles', all.articles), all.outlets.length ? [' · ', n('outlets', all.outlets.length)] : null, all.disputed ? [' · ', chip(n('disputed', all.disputed), 'deny')] : null),
        activity(all.days, {width: 220, height: 34}))),
    tabs(t('story.parts'), chosen, Object.keys(VIEWS).map((tab) => [tab, t(`tab.${tab}`), counts[tab]]), (tab) => withParameters({...CHOSEN, tab: tab === 'summary' ? '' : tab})),
    VIEWS[chosen](all, query));
}

const part = (all, name) => get(`/stories/${encodeURIComponent(all.id)}/${name}`);

function summary(all) {
  return h('div.columns', {},
    h('section.main-column', {},
      later(() => part(all, 'summary').then(sentences), 'summary-to-come'),
      h('h2', {}, t('story.said')),
      all.said.length ? h('div.cards', {}, all.said.map((c) => claimCard(c, {tellsStory: false}))) : empty(t('claims.none')),
      all.claimsInAll > all.said.length ? h('p', {}, h('a', {href: withParameters({tab: 'claims'})}, n('claims.all', all.claimsInAll))) : null,
      all.articles > 3 ? later(() => part(all, 'branches').then(branches)) : null),
    h('aside.side-column', {},
      h('h2', {}, t('story.happened')),
      all.happened.length ? h('ol.brief-timeline', {}, all.happened.map((each) => h('li', {}, happeningLine(each)))) : empty(t('timeline.none')),
      h('h2', {}, t('story.tellers')),
      h('ul.plain', {}, all.tellers.map((a) => h('li', {}, h('span.block', {dir: 'auto'}, link(path('article', a.id), a.title)), articleFacts(a)))),
      later(() => part(all, 'related').then(related))));
}

function related({items}) {
  if (items.length === 0) return null;
  return h('section', {}, h('h2', {}, t('story.related')),
    h('ul.plain', {}, items.map((other) => h('li', {}, link(path('story', other.id), words(other.title)), ' ', h('span.facts', {}, range(other.from, other.to))))));
}

function sentences({items}) {
  if (items.length === 0) return null;
  return h('div.summary', {}, items.map((each) => h('p', {dir: 'auto'}, each.text.replaceAll('\n', ' '), ' ',
    h('a.source', {href: path('article', each.article)}, each.in?.outlet ? words(each.in.outlet) : t('outlet.none')))));
}

/** The sides of the story, where it has several. */
function branches({items}) {
  if (items.length === 0) return null;
  return h('section', {}, h('h2', {}, t('story.branches')), h('p.hint', {}, t('story.branches.help')),
    h('ul.plain', {}, items.map((each) => h('li', {},
      h('span.block', {dir: 'auto'}, link(withParameters({tab: 'articles', branch: each.id}), each.title)),
      h('span.facts', {}, n('texts', each.articles.length), ' · ', range(each.from, each.to))))));
}
