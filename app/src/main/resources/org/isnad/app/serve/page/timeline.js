// What happened day by day: closer by choosing days, less by actor, type and source.
import {h, replace} from './dom.js';
import {date, label, n, t} from './i18n.js';
import {get} from './api.js';
import {note} from './router.js';
import {exports_, field, parts, select} from './parts.js';
import {empty, later} from './states.js';
import {happening} from './happening.js';
import {density} from './density.js';

const PART = 30;
const KEYS = ['actor', 'type', 'source', 'from', 'to'];

export function timeline(all, query) {
  if (all.happenings === 0) return empty(t('timeline.none'));
  const address = `/stories/${encodeURIComponent(all.id)}/timeline`;
  const chosen = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? '']));
  const tools = h('div.toolbar');
  const box = h('div');
  const asked = () => ({actor: chosen.actor, type: chosen.type, outlet: chosen.source, from: chosen.from, to: chosen.to});
  const choose = (changes) => {
    Object.assign(chosen, changes);
    note(chosen);
    replace(box, later(draw));
  };

  async function draw() {
    const now = asked();
    const first = await get(address, {...now, limit: PART});
    if (tools.childElementCount === 0) replace(tools, choices(first, all.outlets, chosen, choose));
    return [density(first.days, chosen, (from, to) => choose({from, to})),
      h('div.result-bar', {}, h('p.tally', {role: 'status'}, n('events', first.total)), exports_(address, now)),
      parts(first, (cursor) => get(address, {...now, limit: PART, cursor}), byDay(), 'ol.timeline')];
  }

  replace(box, later(draw));
  return h('section', {}, tools, box);
}

function choices({actors, types}, outlets, chosen, choose) {
  const choice = (name, key, options) => field(name, select(key, chosen[key], [['', t('any')], ...options], (value) => choose({[key]: value})));
  return [choice(t('actor'), 'actor', actors.map((a) => [a, a])),
    choice(t('event.type'), 'type', types.map((a) => [a, label('EventType', a)])),
    choice(t('outlet'), 'source', outlets.map((a) => [a, a]))];
}

/** A day stands over the first that happened on it. */
function byDay() {
  let last = null;
  return (each) => {
    const when = each.when ?? '';
    const isFirst = when !== last;
    last = when;
    return h('li.day', {class: isFirst ? 'first' : null}, isFirst ? h('h3.day-name', {}, date(when || null)) : null, happening(each));
  };
}
