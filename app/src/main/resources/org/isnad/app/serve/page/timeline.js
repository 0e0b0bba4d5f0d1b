// What happened day by day: closer by choosing days, less by actor, type and source.
import {h, replace, s} from './dom.js';
import {date, dayAndMonth, isRight, label, n, number, t} from './i18n.js';
import {note} from './router.js';
import {field, select} from './parts.js';
import {empty} from './states.js';
import {happening} from './happening.js';

export function timeline(all, query) {
  if (all.timeline.length === 0) return empty(t('timeline.none'));
  const chosen = Object.fromEntries(['actor', 'type', 'source', 'from', 'to'].map((k) => [k, query.get(k) ?? '']));
  const box = h('div', {});
  const plot = h('div.density-box', {});
  const unique = (values) => [...new Set(values)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'ar'));
  const actors = unique(all.timeline.flatMap((e) => [...e.actors, ...e.recipients]));
  const types = unique(all.timeline.map((e) => e.type));
  const sources = unique(all.timeline.flatMap((e) => e.tellings.map((each) => each.outlet)));
  const choose = (key) => (value) => { chosen[key] = value; draw(); };

  function draw() {
    note(chosen);
    const kept = all.timeline.filter((e) => (!chosen.actor || e.actors.includes(chosen.actor) || e.recipients.includes(chosen.actor)) &&
      (!chosen.type || e.type === chosen.type) && (!chosen.source || e.tellings.some((each) => each.outlet === chosen.source)));
    replace(plot, density(kept, chosen, (from, to) => { chosen.from = from; chosen.to = to; draw(); }));
    const shown = kept.filter((e) => (!chosen.from && !chosen.to) || (e.first && (!chosen.from || e.last >= chosen.from) && (!chosen.to || e.first <= chosen.to)));
    const days = new Map();
    for (const each of shown) days.set(each.when ?? '', [...(days.get(each.when ?? '') ?? []), each]);
    replace(box, h('p.tally', {role: 'status'}, n('events', shown.length)),
      h('ol.timeline', {}, [...days].map(([when, list]) => h('li.day', {}, h('h3.day-name', {}, date(when || null)), list.map(happening)))));
  }

  draw();
  return h('section', {},
    h('div.toolbar', {},
      field(t('actor'), select('actor', chosen.actor, [['', t('any')], ...actors.map((a) => [a, a])], choose('actor'))),
      field(t('event.type'), select('type', chosen.type, [['', t('any')], ...types.map((a) => [a, label('EventType', a)])], choose('type'))),
      field(t('outlet'), select('source', chosen.source, [['', t('any')], ...sources.map((a) => [a, a])], choose('source')))),
    plot, box);
}

/** How much happened when; a bar is a button that goes closer. */
function density(list, chosen, zoom) {
  const dated = list.filter((e) => e.first && (!chosen.from || e.last >= chosen.from) && (!chosen.to || e.first <= chosen.to));
  if (dated.length === 0) return chosen.from ? back(zoom) : null;
  const times = dated.map((e) => Math.max(Date.parse(e.first), chosen.from ? Date.parse(chosen.from) : -Infinity));
  const first = Math.min(...times);
  const days = Math.round((Math.max(...times) - first) / 86400000) + 1;
  const slots = Math.min(days, 40);
  const perSlot = days / slots;
  const bins = Array.from({length: slots}, () => []);
  dated.forEach((e, i) => bins[Math.min(slots - 1, Math.floor((times[i] - first) / 86400000 / perSlot))].push(e));
  const most = Math.max(...bins.map((b) => b.length));
  const iso = (offset) => new Date(first + offset * 86400000).toISOString().slice(0, 10);
  const width = 1200;
  const wide = Math.min(width / slots, 64);
  return h('div', {}, s('svg.density', {viewBox: `0 0 ${width} 96`, role: 'group', 'aria-label': t('timeline.density')},
    bins.map((bin, i) => {
      if (bin.length === 0) return null;
      const from = iso(Math.ceil(i * perSlot));
      const to = iso(Math.max(Math.ceil(i * perSlot), Math.ceil((i + 1) * perSlot) - 1));
      const tall = 8 + (bin.length / most) * 44;
      const x = isRight ? width - (i + 1) * wide : i * wide;
      const pick = () => zoom(from, to);
      return s('g.density-bar', {role: 'button', tabindex: 0, 'aria-label': t('timeline.bar', {days: from === to ? date(from) : t('date.range', {from: date(from), to: date(to)}), events: n('events', bin.length)}), onclick: pick, onkeydown: (e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); pick(); } }},
        s('rect.hit', {x, y: 0, width: wide, height: 96}), s('rect.bar', {x: x + 2, y: 74 - tall, width: Math.max(2, wide - 4), height: tall, rx: 2}),
        slots <= 16 || i % Math.ceil(slots / 12) === 0 ? s('text', {x: x + wide / 2, y: 91, 'text-anchor': 'middle'}, dayAndMonth(from)) : null,
        s('text.bar-count', {x: x + wide / 2, y: 70 - tall, 'text-anchor': 'middle'}, number(bin.length)));
    })), chosen.from ? back(zoom) : null);
}

const back = (zoom) => h('button.button', {type: 'button', onclick: () => zoom('', '')}, t('timeline.whole'));
