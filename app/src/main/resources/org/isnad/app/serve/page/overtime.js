// Who asserts and who denies, by the days on which it was published.
import {h, room, s} from './dom.js';
import {date, dayAndMonth, isRight, n, t} from './i18n.js';

export function overTime(claim) {
  const days = new Map();
  const count = (list, key) => {
    for (const each of list) {
      const day = each.in?.published;
      if (!day) continue;
      if (!days.has(day)) days.set(day, {say: 0, deny: 0});
      days.get(day)[key]++;
    }
  };
  count(claim.assertions, 'say');
  count(claim.denials, 'deny');
  if (days.size < 2) return null;
  const sorted = [...days].sort();
  const most = Math.max(...sorted.flatMap(([, c]) => [c.say, c.deny]), 1);
  const width = room(900);
  const wide = Math.min(72, (width - 40) / sorted.length);
  const named = Math.ceil(44 / wide);
  return h('figure.overtime', {}, h('figcaption', {}, t('overtime.title'), ' ', h('span.key.say', {}, t('says')), ' ', h('span.key.deny', {}, t('denies'))),
    s('svg', {viewBox: `0 0 ${width} 130`, role: 'img', 'aria-label': sorted.map(([day, c]) => t('overtime.day', {day: date(day), say: n('articles', c.say), deny: n('articles', c.deny)})).join('; ')},
      s('line.axis', {x1: 0, x2: width, y1: 62, y2: 62}),
      sorted.map(([day, c], i) => {
        const x = isRight ? width - (i + 1) * wide : i * wide;
        return [s('rect.say', {x: x + 4, y: 62 - (c.say / most) * 48, width: wide - 8, height: (c.say / most) * 48, rx: 2}),
          s('rect.deny', {x: x + 4, y: 62, width: wide - 8, height: (c.deny / most) * 40, rx: 2}),
          i % named === 0 ? s('text', {x: x + wide / 2, y: 122, 'text-anchor': 'middle'}, dayAndMonth(day)) : null];
      })));
}
