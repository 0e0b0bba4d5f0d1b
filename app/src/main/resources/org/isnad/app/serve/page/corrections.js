// What people put right about names, and took back.
import {h, words} from './dom.js';
import {arrow, comma, date, t} from './i18n.js';
import {get, remove} from './api.js';
import {go} from './router.js';
import {empty} from './states.js';
import {tell} from './frame.js';

export async function corrections() {
  const all = await get('/corrections');
  return h('div.page', {}, h('header.head', {}, h('h1', {}, t('corrections.title')), h('p.lead', {}, t('corrections.lead'))),
    all.total === 0 ? empty(t('corrections.none'), h('p', {}, h('a.button', {href: '/names'}, t('nav.names')))) : h('ul.plain.corrections', {}, all.items.map((each) => h('li', {class: each.undone ? 'undone' : null},
      h('strong', {}, t(`correct.${each.kind}`)), ' ', each.names.map((name, i) => [i ? comma : null, words(name)]), each.value ? [` ${arrow} `, words(each.value)] : null, each.articles.length ? [' ', words(each.articles.join(comma))] : null,
      ' ', h('span.facts', {}, date(each.made)), ' ',
      each.undone ? h('span.chip', {}, t('correct.undone')) : h('button.button', {type: 'button', onclick: async () => { await remove(`/corrections/${each.number}`); tell(t('correct.undone')); go('/corrections', true); }}, t('undo'))))));
}
