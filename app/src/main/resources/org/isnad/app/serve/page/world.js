// The countries: their outlines, and what they are called.
import {h} from './dom.js';
import {language} from './i18n.js';

const regions = new Intl.DisplayNames([language], {type: 'region'});
let read = null;

/** By three letters: {two, at, path}; see app/src/map/make-world.mjs. */
export function world() {
  read ??= fetch(new URL('./world.json', import.meta.url)).then((answer) => answer.json()).catch((fault) => {
    read = null;
    throw fault;
  });
  return read;
}

/** What a country is called, once that is known: nothing waits for it. */
export function countryName(code) {
  const name = h('bdi', {}, '…');
  world().then((all) => country(all, code), () => code).then((text) => { name.textContent = text; });
  return name;
}

/** {EGY: …}, 'EGY' → مصر */
export const country = (all, code) => (all[code] ? regions.of(all[code].two) : code);
