// The search field at the top: completes names, outlets and the fields of the query language.
import {h, replace, s} from './dom.js';
import {get} from './api.js';
import {go} from './router.js';
import {isRight, label, t} from './i18n.js';

const FIELDS = isRight
  ? ['قائل:', 'عبر:', 'فعل:', 'حدث:', 'اسم:', 'دولة:', 'ناشر:', 'عنوان:', 'يوم:', 'قبل:', 'بعد:']
  : ['speaker:', 'via:', 'act:', 'event:', 'entity:', 'country:', 'outlet:', 'title:', 'day:', 'before:', 'after:'];
const NAMED = ['قائل:', 'عبر:', 'اسم:', 'ناشر:', 'speaker:', 'via:', 'entity:', 'outlet:'];

/** A form with completion, as the ARIA combobox pattern has it. */
export function searchBox({value = '', id = 'top', extra = {}} = {}) {
  let options = [];
  let active = -1;
  let timer = 0;
  const list = h('ul.completions', {id: `${id}-list`, role: 'listbox', 'aria-label': t('search.completions'), hidden: true});
  const input = h('input', {
    type: 'search', name: 'q', id: `${id}-q`, value, autocomplete: 'off', dir: 'auto', maxlength: 500,
    placeholder: t('search.placeholder'), 'aria-label': t('nav.search'), role: 'combobox',
    'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
    oninput: changed, onkeydown: pressed, onblur: () => setTimeout(close, 150),
  });
  const form = h('form.searchbox', {role: 'search', action: '/search', onsubmit: sent}, input, list,
    h('button.go', {type: 'submit', 'aria-label': t('search.do')}, glass()));

  function sent(event) {
    event.preventDefault();
    close();
    const query = new URLSearchParams({...extra, q: input.value.trim()});
    if (input.value.trim()) go(`/search?${query}`);
  }

  function changed() {
    clearTimeout(timer);
    timer = setTimeout(complete, 120);
  }

  async function complete() {
    const {word} = last();
    const colon = word.indexOf(':');
    const begun = (colon < 0 ? word : word.slice(colon + 1)).replace(/^["«]/, '');
    const field = colon < 0 ? '' : word.slice(0, colon + 1);
    options = colon < 0 && word ? FIELDS.filter((f) => f.startsWith(word.toLowerCase()) && f !== word).map((f) => ({text: f, kind: t('search.field')})) : [];
    if (begun.length >= 2 && (!field || NAMED.includes(field))) {
      const found = await get('/complete', {q: begun}).catch(() => ({names: [], outlets: []}));
      if (last().word !== word) return;
      const quoted = (name) => (name.includes(' ') ? `"${name}"` : name);
      if (!/^(ناشر|outlet)/.test(field)) options.push(...found.names.map((each) => ({text: (field || (isRight ? 'اسم:' : 'entity:')) + quoted(each.name), shown: each.name, kind: label('EntityType', each.type)})));
      if (!field || /^(ناشر|outlet)/.test(field)) options.push(...found.outlets.map((each) => ({text: (isRight ? 'ناشر:' : 'outlet:') + quoted(each), shown: each, kind: t('outlet')})));
    }
    options = options.slice(0, 10);
    active = -1;
    replace(list, options.map((option, i) => h('li', {role: 'option', id: `${id}-o${i}`, 'aria-selected': 'false', onmousedown: (e) => { e.preventDefault(); take(i); }},
      h('bdi', {}, option.shown ?? option.text), ' ', h('span.kind', {}, option.kind))));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  /** The word that is being written. */
  function last() {
    const before = input.value.slice(0, input.selectionStart ?? input.value.length);
    const start = before.search(/(?:[^\s"«»]*["«][^"«»]*|[^\s"«»]+)$/);
    return {word: start < 0 ? '' : before.slice(start), start: start < 0 ? before.length : start, end: before.length};
  }

  function take(i) {
    const {start, end} = last();
    const text = options[i].text + (options[i].text.endsWith(':') ? '' : ' ');
    input.value = input.value.slice(0, start) + text + input.value.slice(end);
    input.setSelectionRange(start + text.length, start + text.length);
    input.focus();
    close();
    if (text.endsWith(':')) complete();
  }

  function pressed(event) {
    if (list.hidden) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) {
      event.preventDefault();
      active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
      [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
      input.setAttribute('aria-activedescendant', `${id}-o${active}`);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  }

  return form;
}

const glass = () => s('svg', {viewBox: '0 0 20 20', width: 18, height: 18, 'aria-hidden': 'true'},
  s('circle', {cx: 8.5, cy: 8.5, r: 5.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8}), s('path', {d: 'M12.8 12.8 17.5 17.5', stroke: 'currentColor', 'stroke-width': 1.8, 'stroke-linecap': 'round'}));
