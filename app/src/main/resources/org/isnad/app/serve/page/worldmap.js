// Where the places of a story lie: its countries on a map of our own, by how often they are named. The list beside it tells the same.
import {h, s} from './dom.js';
import {comma, n, t} from './i18n.js';
import {country} from './world.js';

const MARGIN = 140;
const LEAST = {width: 560, height: 400};
const SHAPE = LEAST.width / LEAST.height;

/** The countries of some places, those named most first: [{code, count}]. */
export function countries(places) {
  const counts = new Map();
  for (const place of places) if (place.country) counts.set(place.country, (counts.get(place.country) ?? 0) + place.count);
  return [...counts].map(([code, count]) => ({code, count})).sort((a, b) => b.count - a.count);
}

/** @param pick is given the country that somebody chose */
export function worldMap(world, named, pick) {
  const drawn = named.filter(({code}) => world[code]);
  if (drawn.length === 0) return null;
  const most = Math.max(...drawn.map(({count}) => count));
  const box = frame(drawn.map(({code}) => world[code].at));
  const unit = box.width / 100;
  const strength = new Map(drawn.map(({code, count}) => [code, 1 + Math.round((count / most) * 4)]));
  const labels = [];
  return h('figure.world-box', {}, s('svg.world', {viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`, role: 'group', 'aria-label': t('map.label', {countries: n('countries', drawn.length)})},
    Object.entries(world).map(([code, each]) => (each.path ? s('path', {class: strength.has(code) ? `land named-${strength.get(code)}` : 'land', d: each.path}) : null)),
    drawn.map((each) => spot(country(world, each.code), each, world[each.code].at, {unit, most, labels, pick}))),
  h('figcaption', {}, t('map.hint')));
}

/** The part of the world that holds all of these, with room around them. */
function frame(points) {
  const [xs, ys] = [0, 1].map((i) => points.map((each) => each[i]));
  let [width, height] = [xs, ys].map((all, i) => Math.max(Math.max(...all) - Math.min(...all) + 2 * MARGIN, i ? LEAST.height : LEAST.width));
  width = Math.max(width, height * SHAPE);
  height = width / SHAPE;
  const middle = (all) => (Math.min(...all) + Math.max(...all)) / 2;
  return {x: middle(xs) - width / 2, y: middle(ys) - height / 2, width, height};
}

function spot(name, {code, count}, [x, y], {unit, most, labels, pick}) {
  const radius = unit * (0.7 + 2.1 * Math.sqrt(count / most));
  const act = () => pick(code);
  return s('g.spot', {role: 'button', tabindex: 0, 'data-code': code, 'aria-pressed': 'false', 'aria-label': `${name}${comma}${n('mentions.count', count)}`, onclick: act, onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); } }},
    s('title', {}, `${name}: ${n('mentions.count', count)}`),
    s('circle', {cx: x, cy: y, r: radius}),
    isFree(labels, x, y, unit) ? s('text', {x, y: y + radius + 2.4 * unit, 'text-anchor': 'middle', 'font-size': 2.2 * unit}, name) : null);
}

/** Whether a name has room under its spot; those named most come first. */
function isFree(labels, x, y, unit) {
  if (labels.some((each) => Math.abs(each.x - x) < 11 * unit && Math.abs(each.y - y) < 4.5 * unit)) return false;
  labels.push({x, y});
  return true;
}
