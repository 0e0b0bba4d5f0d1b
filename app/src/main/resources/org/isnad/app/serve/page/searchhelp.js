// The query language, each line to be tried.
import {h, link} from './dom.js';
import {isRight, t} from './i18n.js';

const LINES = isRight
  ? [['سفينة ميناء', 'help.words'], ['"تدريبات مشتركة"', 'help.phrase'], ['"تدريبات مشتركة"~5', 'help.near'], ['فرقاطتين -صفقة', 'help.not'], ['فرقاطتين OR سفن', 'help.or'], ['قائل:ستافريديس', 'help.speaker'], ['عبر:السواحل', 'help.via'], ['فعل:نفي', 'help.act'], ['حدث:لقاء', 'help.event'], ['اسم:أنقرة', 'help.entity'], ['دولة:اليونان', 'help.country'], ['ناشر:"صحيفة الميناء"', 'help.outlet'], ['عنوان:صفقة', 'help.in.title'], ['يوم:2031-03', 'help.day'], ['بعد:2031-03-04 قبل:2031-04', 'help.between']]
  : [['سفينة ميناء', 'help.words'], ['"تدريبات مشتركة"', 'help.phrase'], ['"تدريبات مشتركة"~5', 'help.near'], ['فرقاطتين -صفقة', 'help.not'], ['فرقاطتين OR سفن', 'help.or'], ['speaker:ستافريديس', 'help.speaker'], ['via:السواحل', 'help.via'], ['act:deny', 'help.act'], ['event:consult', 'help.event'], ['entity:أنقرة', 'help.entity'], ['country:Greece', 'help.country'], ['outlet:"صحيفة الميناء"', 'help.outlet'], ['title:صفقة', 'help.in.title'], ['day:2031-03', 'help.day'], ['after:2031-03-04 before:2031-04', 'help.between']];

export const searchHelp = () => h('section.help', {}, h('h2', {}, t('help.title')),
  h('table', {}, h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('help.write')), h('th', {scope: 'col'}, t('help.finds')))),
    h('tbody', {}, LINES.map(([query, key]) => h('tr', {}, h('td', {}, link(`/search?q=${encodeURIComponent(query)}`, h('code', {dir: 'auto'}, query))), h('td', {}, t(key)))))));
