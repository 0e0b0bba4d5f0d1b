// How much happened when; a bar is a button that goes closer.
import {h, room, s} from './dom.js';
import {date, dayAndMonth, isRight, n, number, t} from './i18n.js';

const DAY = 86400000;
const WIDEST = 1200;
const NAME = 80;
const COUNTED = 16;
const YEAR = 300;

/** The share at either end that may lie far off. */
const REST = 0.03;
const SLOTS = 40;

/**
 * @param days how much began on each, those that began before the chosen days too
 * @param zoom is given the first and the last day of the bar that somebody chose
 */
export function density(days, chosen, zoom) {
  if (days.length === 0) return chosen.from ? back(zoom) : null;
  const earliest = chosen.from ? Date.parse(chosen.from) : -Infinity;
  const times = days.map(({day, count}) => ({at: Math.max(Date.parse(day), earliest), count}));
  const [first, last] = chosen.from ? [times[0].at, times.at(-1).at] : middle(times);
  const length = Math.round((last - first) / DAY) + 1;
  const width = room(WIDEST);
  const bins = divided(times, first, length, Math.min(length, SLOTS));
  const most = Math.max(...bins.map((bin) => bin.count));
  const wide = Math.min(width / bins.length, 64);
  const named = Math.ceil(NAME / wide);
  const name = length > YEAR ? (day) => date(day.slice(0, 7)) : dayAndMonth;
  return h('div.density-box', {}, s('svg.density', {viewBox: `-16 0 ${width + 32} 96`, role: 'group', 'aria-label': t('timeline.density')},
    bins.map((bin, i) => (bin.count === 0 ? null : bar({...bin, tall: 8 + (bin.count / most) * 44, x: isRight ? width - (i + 1) * wide : i * wide, wide, name: i % named === 0 ? name(bin.start) : null}, zoom)))),
  chosen.from ? back(zoom) : null);
}

/** Where nearly all of it lies: the little that is long before or after stands in the first and the last bar. */
function middle(times) {
  const all = times.reduce((sum, each) => sum + each.count, 0);
  let before = 0;
  const within = times.filter(({count}) => {
    const place = before + count / 2;
    before += count;
    return place >= all * REST && place <= all * (1 - REST);
  });
  return within.length ? [within[0].at, within.at(-1).at] : [times[0].at, times.at(-1).at];
}

/** A bar of each run of days: {count, start, from, to}, the last two with what lies beyond. */
function divided(times, first, length, slots) {
  const perSlot = length / slots;
  const iso = (at) => new Date(at).toISOString().slice(0, 10);
  const begins = (i) => first + Math.ceil(i * perSlot) * DAY;
  const bins = Array.from({length: slots}, (none, i) => ({count: 0, start: iso(begins(i)), from: begins(i), to: Math.max(begins(i), begins(i + 1) - DAY)}));
  for (const {at, count} of times) {
    const bin = bins[Math.max(0, Math.min(slots - 1, Math.floor((at - first) / DAY / perSlot)))];
    bin.count += count;
    bin.from = Math.min(bin.from, at);
    bin.to = Math.max(bin.to, at);
  }
  return bins.map((bin) => ({...bin, from: iso(bin.from), to: iso(bin.to)}));
}

function bar({count, from, to, tall, x, wide, name}, zoom) {
  const pick = () => zoom(from, to);
  const days = from === to ? date(from) : t('date.range', {from: date(from), to: date(to)});
  return s('g.density-bar', {role: 'button', tabindex: 0, 'aria-label': t('timeline.bar', {days, events: n('events', count)}), onclick: pick, onkeydown: (e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); pick(); } }},
    s('rect.hit', {x, y: 0, width: wide, height: 96}), s('rect.bar', {x: x + 2, y: 74 - tall, width: Math.max(2, wide - 4), height: tall, rx: 2}),
    name ? s('text', {x: x + wide / 2, y: 91, 'text-anchor': 'middle'}, name) : null,
    wide < COUNTED ? null : s('text.bar-count', {x: x + wide / 2, y: 70 - tall, 'text-anchor': 'middle'}, number(count)));
}

const back = (zoom) => h('button.button', {type: 'button', onclick: () => zoom('', '')}, t('timeline.whole'));
