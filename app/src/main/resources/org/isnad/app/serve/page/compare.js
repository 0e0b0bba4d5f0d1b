// Two articles beside each other, sentence by sentence, what differs marked.
import {h, link, path} from './dom.js';
import {n, number, t} from './i18n.js';
import {get} from './api.js';
import {go} from './router.js';
import {articleFacts, chip, field, list, quoted} from './parts.js';
import {differences} from './differences.js';

export async function compare({query}) {
  const a = query.get('a') ?? '';
  const b = query.get('b') ?? '';
  if (!a || !b) return h('div.page', {}, h('header.head', {}, h('h1', {}, t('compare.title')), h('p.lead', {}, t('compare.lead'))), choose(a, b));
  const all = await get('/compare', {a, b});
  return h('div.page', {},
    h('header.head', {}, h('h1', {}, t('compare.title')), h('p.facts', {}, t('compare.same', {same: n('sentences', all.same), all: number(all.rows.length)}))),
    h('p.key', {}, h('del', {}, t('compare.only.a')), ' ', h('ins', {}, t('compare.only.b'))),
    h('table.compare', {}, h('caption.hidden', {}, t('compare.title')),
      h('thead', {}, h('tr', {}, [all.a, all.b].map((each) => h('th', {scope: 'col'}, h('span.block', {dir: 'auto'}, link(path('article', each.id), each.title)), articleFacts(each))))),
      h('tbody', {}, all.rows.map(row))),
    all.lost.length ? h('section.denials', {}, h('h2', {}, t('compare.lost')), h('ul.tellings', {}, all.lost.map((each) => h('li', {}, h('p', {}, list(each.chain), ' ', chip(t('attribution.lost'), 'deny')), h('blockquote', {dir: 'auto'}, quoted(each.b.text)))))) : null,
    h('p', {}, h('a.button', {href: `/compare?a=${encodeURIComponent(b)}&b=${encodeURIComponent(a)}`}, t('compare.swap'))));
}

function row(each) {
  const [left, right] = each.a && each.b ? differences(each.a.text, each.b.text) : [each.a ? [h('del', {}, each.a.text)] : null, each.b ? [h('ins', {}, each.b.text)] : null];
  const kind = {kept: 'same', changed: 'changed'}[each.change] ?? 'alone';
  return h('tr', {class: kind}, [left, right].map((side) => h('td', {dir: 'auto'}, side ?? h('span.hint', {}, t('compare.nothing')))));
}

const choose = (a, b) => h('form.filters.narrow', {onsubmit: (event) => { event.preventDefault(); const data = new FormData(event.target); go(`/compare?a=${encodeURIComponent(data.get('a'))}&b=${encodeURIComponent(data.get('b'))}`); }},
  field(t('compare.a'), h('input', {name: 'a', value: a, required: true, dir: 'auto'})), field(t('compare.b'), h('input', {name: 'b', value: b, required: true, dir: 'auto'})), h('button.button', {type: 'submit'}, t('compare.do')));
