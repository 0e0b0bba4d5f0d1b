// How much happened when; a bar is a button that goes closer.
import {h, room, s} from './dom.js';
import {date, dayAndMonth, isRight, n, number, t} from './i18n.js';

const DAY = 86400000;
const WIDEST = 1200;
const NAME = 60;
const SLOTS = 40;

/**
 * @param days how much began on each, those that began before the chosen days too
 * @param zoom is given the first and the last day of the bar that somebody chose
 */
export function density(days, chosen, zoom) {
  if (days.length === 0) return chosen.from ? back(zoom) : null;
  const earliest = chosen.from ? Date.parse(chosen.from) : -Infinity;
  const times = days.map(({day, count}) => ({at: Math.max(Date.parse(day), earliest), count}));
  const first = times[0].at;
  const length = Math.round((times.at(-1).at - first) / DAY) + 1;
  const slots = Math.min(length, SLOTS);
  const perSlot = length / slots;
  const bins = new Array(slots).fill(0);
  for (const {at, count} of times) bins[Math.min(slots - 1, Math.floor((at - first) / DAY / perSlot))] += count;
  const iso = (offset) => new Date(first + offset * DAY).toISOString().slice(0, 10);
  const most = Math.max(...bins);
  const width = room(WIDEST);
  const wide = Math.min(width / slots, 64);
  const named = Math.ceil(NAME / wide);
  return h('div.density-box', {}, s('svg.density', {viewBox: `-16 0 ${width + 32} 96`, role: 'group', 'aria-label': t('timeline.density')},
    bins.map((count, i) => {
      if (count === 0) return null;
      const from = iso(Math.ceil(i * perSlot));
      const to = iso(Math.max(Math.ceil(i * perSlot), Math.ceil((i + 1) * perSlot) - 1));
      return bar({count, from, to, tall: 8 + (count / most) * 44, x: isRight ? width - (i + 1) * wide : i * wide, wide, isNamed: i % named === 0}, zoom);
    })), chosen.from ? back(zoom) : null);
}

function bar({count, from, to, tall, x, wide, isNamed}, zoom) {
  const pick = () => zoom(from, to);
  const days = from === to ? date(from) : t('date.range', {from: date(from), to: date(to)});
  return s('g.density-bar', {role: 'button', tabindex: 0, 'aria-label': t('timeline.bar', {days, events: n('events', count)}), onclick: pick, onkeydown: (e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); pick(); } }},
    s('rect.hit', {x, y: 0, width: wide, height: 96}), s('rect.bar', {x: x + 2, y: 74 - tall, width: Math.max(2, wide - 4), height: tall, rx: 2}),
    isNamed ? s('text', {x: x + wide / 2, y: 91, 'text-anchor': 'middle'}, dayAndMonth(from)) : null,
    s('text.bar-count', {x: x + wide / 2, y: 70 - tall, 'text-anchor': 'middle'}, number(count)));
}

const back = (zoom) => h('button.button', {type: 'button', onclick: () => zoom('', '')}, t('timeline.whole'));
