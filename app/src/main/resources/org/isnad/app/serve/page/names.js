// Persons, bodies and places over all articles.
import {h, link, path, words} from './dom.js';
import {comma, label, n, number, t} from './i18n.js';
import {get} from './api.js';
import {go, withParameters} from './router.js';
import {exports_, field, parts, tabs} from './parts.js';
import {empty} from './states.js';
import {countryName} from './world.js';

export async function names({query}) {
  const asked = {q: query.get('q') ?? '', type: ['per', 'org', 'loc'].includes(query.get('type')) ? query.get('type') : ''};
  const first = await get('/entities', {...asked, limit: 40});
  return h('div.page', {},
    h('header.head', {}, h('h1', {}, t('names.title')), h('p.lead', {}, t('names.lead')),
      h('form.inline-form', {role: 'search', onsubmit: (event) => { event.preventDefault(); go(withParameters({q: new FormData(event.target).get('q')})); }},
        field(t('names.q'), h('input', {type: 'search', name: 'q', value: asked.q, dir: 'auto', maxlength: 200})), h('button.button', {type: 'submit'}, t('search.do')))),
    tabs(t('names.types'), asked.type, [['', t('names.all')], ['per', t('names.per')], ['org', t('names.org')], ['loc', t('names.loc')]], (type) => withParameters({type})),
    h('div.result-bar', {}, h('p.tally', {role: 'status'}, n('names', first.total)), exports_('/entities', asked)),
    first.total === 0 ? empty(t('names.none')) : parts(first, (cursor) => get('/entities', {...asked, limit: 40, cursor}), item, 'ul.name-list'));
}

const item = (each) => h('li.card', {}, h('div.card-body', {},
  h('h2.name-title', {}, link(path('name', each.id), words(each.name))),
  h('p.facts', {}, label('EntityType', each.type), each.country ? [' · ', countryName(each.country)] : null, ' · ', n('articles', each.articles)),
  others(each)));

/** Its other spellings, those that look otherwise. */
function others({name, spellings}) {
  const plain = (text) => text.replace(/\s+/g, ' ').replace(/[\u0640\u064b-\u0652]/g, '');
  const shown = spellings.filter((one, i) => plain(one) !== plain(name) && spellings.findIndex((other) => plain(other) === plain(one)) === i);
  return shown.length ? h('p.facts.spellings', {}, shown.slice(0, 4).map((one, i) => [i ? comma : null, words(one)]), shown.length > 4 ? ` +${number(shown.length - 4)}` : null) : null;
}
