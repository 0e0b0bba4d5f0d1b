// Who spoke when: speakers by days.
import {h, link, path, words} from './dom.js';
import {date, dayAndMonth, n, number, t} from './i18n.js';
import {get} from './api.js';
import {exports_} from './parts.js';
import {empty, later} from './states.js';

const MOST = 40;

export function matrix(all) {
  const address = `/stories/${encodeURIComponent(all.id)}/speakers`;
  return h('section', {}, later(async () => table(await get(address, {limit: MOST}))), exports_(address, {}));
}

function table({items, total}) {
  if (items.length === 0) return empty(t('speakers.none'));
  const columns = bins([...new Set(items.flatMap((each) => each.days.map((d) => d.day)))].sort());
  const most = Math.max(1, ...items.flatMap((each) => columns.map((c) => inColumn(each, c))));
  return [
    total > items.length ? h('p.lead', {}, t('speakers.most', {shown: number(items.length), all: number(total)})) : null,
    h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('speakers.caption')},
      h('table.matrix', {}, h('caption', {}, t('speakers.caption')),
        h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('speaker')), columns.map((c) => h('th', {scope: 'col', title: c.from === c.to ? date(c.from) : t('date.range', {from: date(c.from), to: date(c.to)})}, dayAndMonth(c.from))), h('th', {scope: 'col'}, t('all')))),
        h('tbody', {}, items.map((each) => h('tr', {},
          h('th', {scope: 'row'}, each.identity ? link(path('name', each.identity), words(each.name)) : words(each.name)),
          columns.map((c) => cell(inColumn(each, c), most)), h('td.sum', {}, number(each.count)))))))];
}

function cell(count, most) {
  const strength = count === 0 ? 0 : 1 + Math.round((count / most) * 4);
  return h('td', {class: `heat-${strength}`, title: n('statements', count)}, count || '');
}

const inColumn = (each, column) => each.days.filter((d) => d.day >= column.from && d.day <= column.to).reduce((sum, d) => sum + d.count, 0);

/** At most 31 columns: days, or runs of days. */
function bins(days) {
  const size = Math.ceil(days.length / 31);
  const columns = [];
  for (let i = 0; i < days.length; i += size) columns.push({from: days[i], to: days[Math.min(i + size, days.length) - 1]});
  return columns;
}
