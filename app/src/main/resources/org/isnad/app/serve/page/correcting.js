// What a person puts right about a name; each can be taken back.
import {h, link, path, replace, words} from './dom.js';
import {label, n, t} from './i18n.js';
import {get, post, remove} from './api.js';
import {go} from './router.js';
import {field, select} from './parts.js';
import {tell} from './frame.js';

export function correcting(all) {
  const wholes = all.spellings.filter((each) => each !== all.name);
  return h('details.correcting', {}, h('summary', {}, t('correct.title')),
    h('p.hint', {}, t('correct.hint')),
    form('rename', t('correct.rename'), [field(t('correct.rename.to'), h('input', {name: 'value', required: true, dir: 'auto', maxlength: 200, value: all.name}))], (data) => ({value: data.get('value')})),
    mergeForm(all),
    wholes.length ? form('split', t('correct.split'), [field(t('correct.split.spelling'), select('value', wholes[0], wholes.map((each) => [each, each])))], (data) => ({value: data.get('value')})) : null,
    all.articles > 1 ? form('split', t('correct.split.article'), [field(t('correct.split.in'), select('article', '', all.in.map((each) => [each.id, `${each.outlet ?? ''} ${each.title}`.slice(0, 80)])))], (data) => ({article: data.get('article')})) : null,
    form('type', t('correct.type'), [field(t('explain.type'), select('value', all.type, ['per', 'org', 'loc'].map((each) => [each, label('EntityType', each)])))], (data) => ({value: data.get('value')})));

  function form(kind, title, controls, body) {
    return h('form.correction', {onsubmit: async (event) => {
      event.preventDefault();
      await send({kind, name: all.id, ...body(new FormData(event.target))}, all.id);
    }}, h('h3', {}, title), controls, h('button.button', {type: 'submit'}, t('correct.do')));
  }
}

function mergeForm(all) {
  const found = h('ul.plain', {'aria-live': 'polite'});
  const look = async (event) => {
    event.preventDefault();
    const part = await get('/entities', {q: new FormData(event.target).get('other'), type: all.type, limit: 8});
    const others = part.items.filter((each) => each.id !== all.id);
    replace(found, others.length ? others.map((each) => h('li', {}, link(path('name', each.id), words(each.name)), ' ', h('span.facts', {}, n('articles', each.articles)), ' ',
      h('button.button', {type: 'button', onclick: () => send({kind: 'merge', name: all.id, other: each.id}, all.id)}, t('correct.merge.do')))) : h('li', {}, t('names.none')));
  };
  return h('form.correction', {onsubmit: look}, h('h3', {}, t('correct.merge')), field(t('correct.merge.other'), h('input', {type: 'search', name: 'other', required: true, dir: 'auto', maxlength: 200})), h('button.button', {type: 'submit'}, t('search.do')), found);
}

async function send(body, id) {
  try {
    const kept = await post('/corrections', body);
    const undo = h('button.link', {type: 'button', onclick: async () => { await remove(`/corrections/${kept.number}`); tell(t('correct.undone')); settle(id); }}, t('undo'));
    tell(t('correct.done'), undo);
    settle(id);
  } catch (fault) {
    tell(fault.message);
  }
}

/** The archive compares anew what the correction changes; the view is asked for again then. */
function settle(id) {
  setTimeout(async () => {
    const still = await get(`/entities/${encodeURIComponent(id)}`).catch(() => null);
    go(still ? location.pathname + location.search : '/corrections', true);
  }, 1600);
}
