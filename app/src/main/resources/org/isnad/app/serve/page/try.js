// A text or a page's HTML in, its record at once; nothing is kept.
import {h, replace} from './dom.js';
import {n, t} from './i18n.js';
import {post} from './api.js';
import {field} from './parts.js';
import {problem} from './states.js';
import {reader} from './reader.js';

const EXAMPLE = 'القاهرة – (وكالة السواحل): ذكرت وكالة السواحل للأنباء، أمس الاثنين، نقلاً عن مصدر في وزارة الدفاع اليونانية أن الوزير نيكوس ستافريديس اقترح على مصر شراء فرقاطتين بنحو 900 مليون يورو. ونفت المتحدثة باسم الحكومة إيليني كوستا أن تكون بلادها عرضت «أي صفقة»، مضيفة أن ستافريديس سيزور نيقوسيا الأسبوع المقبل.';

export async function tryOut() {
  const result = h('div', {'aria-live': 'polite'});
  const area = h('textarea', {name: 'text', rows: 9, required: true, dir: 'auto', lang: 'ar', maxlength: 2000000});
  const form = h('form.try', {onsubmit: (event) => { event.preventDefault(); run(); }},
    field(t('try.text'), area),
    h('div.pair', {}, field(t('try.title.field'), h('input', {name: 'title', dir: 'auto', maxlength: 500})), field(t('try.published'), h('input', {name: 'published', type: 'date'}))),
    h('p', {}, h('button.button.strong', {type: 'submit'}, t('try.do')), ' ', h('button.button', {type: 'button', onclick: () => { area.value = EXAMPLE; form.elements.published.value = '2031-03-04'; run(); }}, t('try.example'))));

  async function run() {
    const data = new FormData(form);
    const text = data.get('text');
    const isHtml = /^\s*<(!doctype|html|head|body|article|div|p|section|main)/i.test(text);
    const body = {[isHtml ? 'html' : 'text']: text};
    if (data.get('title')) body.title = data.get('title');
    if (data.get('published')) body.published = data.get('published');
    try {
      const record = await post('/analyze', body);
      replace(result, h('h2', {}, t('try.found', {statements: n('statements', record.statements.length), names: n('names', record.entities.length), events: n('events', record.events.length)})), reader(record, {}));
    } catch (fault) {
      replace(result, problem(fault, run));
    }
  }

  return h('div.page', {}, h('header.head', {}, h('h1', {}, t('try.title')), h('p.lead', {}, t('try.lead'))), form, result);
}
