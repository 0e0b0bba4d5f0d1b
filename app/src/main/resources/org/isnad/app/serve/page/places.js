// The places that a story names: on a map by country, and as a list.
import {h, link, path, replace, words} from './dom.js';
import {number, t} from './i18n.js';
import {note} from './router.js';
import {field, select} from './parts.js';
import {empty} from './states.js';
import {country, world} from './world.js';
import {countries, worldMap} from './worldmap.js';

export async function places(all, query) {
  if (all.places.length === 0) return empty(t('places.none'));
  const atlas = await world();
  const named = countries(all.places);
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
    replace(rows, table(atlas, all.places.filter((place) => !chosen || place.country === chosen)));
  }

  draw();
  const list = [named.length > 1 ? field(t('country'), choice) : null, rows];
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
