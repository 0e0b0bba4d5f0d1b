// The places that a story names: on a map by country, and as a list.
import {h, link, path, replace, words} from './dom.js';
import {number, t} from './i18n.js';
import {note} from './router.js';
import {get} from './api.js';
import {exports_, field, select} from './parts.js';
import {empty, later} from './states.js';
import {country, world} from './world.js';
import {countries, worldMap} from './worldmap.js';

const MOST = 60;

export function places(all, query) {
  const address = `/stories/${encodeURIComponent(all.id)}/places`;
  return h('section', {}, later(async () => {
    const [atlas, named] = await Promise.all([world(), get(address, {limit: MOST})]);
    return named.items.length ? mapped(atlas, named, query) : empty(t('places.none'));
  }), exports_(address, {}));
}

function mapped(atlas, {items, total}, query) {
  const named = countries(items);
  let chosen = named.some(({code}) => code === query.get('country')) ? query.get('country') : '';
  const map = worldMap(atlas, named, (code) => choose(code === chosen ? '' : code));
  const rows = h('div', {});
  const choice = select('country', chosen, [['', t('any')], ...named.map(({code}) => [code, country(atlas, code)])], choose);

  function choose(code) {
    chosen = code;
    choice.value = code;
    note({country: code});
    draw();
  }

  function draw() {
    map?.querySelectorAll('.spot').forEach((spot) => spot.setAttribute('aria-pressed', String(spot.dataset.code === chosen)));
    replace(rows, table(atlas, items.filter((place) => !chosen || place.country === chosen)));
  }

  draw();
  const list = [total > items.length ? h('p.lead', {}, t('places.most', {shown: number(items.length), all: number(total)})) : null, named.length > 1 ? field(t('country'), choice) : null, rows];
  if (!map) return h('section', {}, list);
  return h('div.columns.halves', {}, h('section.main-column', {'aria-label': t('map.title')}, map),
    h('section.side-column', {}, list));
}

function table(atlas, list) {
  const most = Math.max(...list.map((place) => place.count));
  return h('table.bars', {}, h('caption', {}, t('places.caption')),
    h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('place')), h('th', {scope: 'col'}, t('country')), h('th', {scope: 'col'}, t('articles.word')), h('th', {scope: 'col'}, t('mentions')))),
    h('tbody', {}, list.map((place) => h('tr', {},
      h('th', {scope: 'row'}, place.identity ? link(path('name', place.identity), words(place.name)) : words(place.name)),
      h('td', {}, place.country ? country(atlas, place.country) : '—'), h('td', {}, number(place.articles)),
      h('td', {}, h('meter', {min: 0, max: most, value: place.count, 'aria-label': words(place.name).textContent}), ' ', number(place.count))))));
}
