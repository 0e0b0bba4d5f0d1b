// What is developing: stories, how many outlets and independent texts, when.
import {h, link, path} from './dom.js';
import {n, range, t} from './i18n.js';
import {get} from './api.js';
import {go, withParameters} from './router.js';
import {activity, chip, exports_, field, list, origins, parts, select} from './parts.js';
import {empty} from './states.js';
import {welcome} from './welcome.js';

export async function stories({query}) {
  const asked = Object.fromEntries(['q', 'outlet', 'from', 'to', 'order', 'all', 'disputed'].map((k) => [k, query.get(k) ?? '']));
  const [stats, first] = await Promise.all([get('/stats'), get('/stories', {...asked, limit: 20})]);
  if (stats.articles === 0) return welcome(stats);
  return h('div.page', {},
    h('header.head', {}, h('h1', {}, t('stories.title')), h('p.lead', {}, t('stories.lead', {articles: n('articles', stats.articles), outlets: n('outlets', stats.outlets), statements: n('statements', stats.statements)}))),
    h('div.columns', {},
      h('section.main-column', {'aria-label': t('stories.title')},
        h('p.tally', {}, n('stories', first.total)),
        first.total === 0 ? nothing(asked) : parts(first, (cursor) => get('/stories', {...asked, limit: 20, cursor}), card, 'div.cards')),
      h('aside.side-column', {'aria-label': t('filters')}, filters(asked, first.outlets), exports_('/stories', asked))));
}

const nothing = (asked) => empty(t('stories.none'), Object.values(asked).some(Boolean) ? h('p', {}, h('a.button', {href: '/'}, t('filters.none'))) : h('p', {}, h('a.button', {href: '/?all=true'}, t('stories.all'))));

export function card(story) {
  return h('article.card.story-card', {},
    origins(story.origins, 'texts'),
    h('div.card-body', {},
      h('h2.story-title', {dir: 'auto'}, link(path('story', story.id), story.title)),
      h('p.facts', {}, range(story.from, story.to), ' · ', n('articles', story.articles), story.outlets.length ? [' · ', n('outlets', story.outlets.length)] : null),
      h('p.facts', {}, list(story.outlets, 4)),
      story.disputed ? h('p.chips', {}, chip(n('disputed', story.disputed), 'deny')) : null),
    h('div.card-end', {}, activity(story.days)));
}

function filters(asked, outlets) {
  const form = h('form.filters', {onsubmit: (event) => { event.preventDefault(); apply(); }},
    h('h2', {}, t('filters')),
    field(t('stories.q'), h('input', {name: 'q', type: 'search', value: asked.q, dir: 'auto', maxlength: 200})),
    field(t('order'), select('order', asked.order || 'newest', [['newest', t('order.newest')], ['largest', t('order.largest')], ['origins', t('order.origins')]], () => apply())),
    field(t('outlet'), select('outlet', asked.outlet, [['', t('outlet.any')], ...outlets.map((o) => [o, o])], () => apply())),
    h('div.pair', {}, field(t('from'), h('input', {name: 'from', type: 'date', value: asked.from})), field(t('to'), h('input', {name: 'to', type: 'date', value: asked.to}))),
    h('label.check', {}, h('input', {type: 'checkbox', name: 'disputed', checked: asked.disputed === 'true', onchange: () => apply()}), ' ', t('stories.disputed')),
    h('label.check', {}, h('input', {type: 'checkbox', name: 'all', checked: asked.all === 'true', onchange: () => apply()}), ' ', t('stories.alone')),
    h('button.button', {type: 'submit'}, t('filters.do')));
  const apply = () => {
    const data = new FormData(form);
    go(withParameters({q: data.get('q'), outlet: data.get('outlet'), from: data.get('from'), to: data.get('to'), order: data.get('order') === 'newest' ? '' : data.get('order'), disputed: data.get('disputed') ? 'true' : '', all: data.get('all') ? 'true' : ''}));
  };
  return form;
}
