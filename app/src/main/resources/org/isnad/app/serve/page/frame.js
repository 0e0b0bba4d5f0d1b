// What stands around every view: the way to the others, search, language, colours.
import {h, s} from './dom.js';
import {language, t} from './i18n.js';
import {searchBox} from './searchbox.js';

const VIEWS = [['/', 'nav.stories'], ['/search', 'nav.search'], ['/names', 'nav.names'], ['/try', 'nav.try'], ['/add', 'nav.add']];

export function frame() {
  document.body.replaceChildren(
    h('a.skip', {href: '#main'}, t('skip')),
    h('header.bar', {},
      h('div.bar-in', {},
        h('a.brand', {href: '/', 'aria-label': t('brand.home')}, mark(), h('span.brand-name', {'aria-hidden': 'true'}, t('brand.short'))),
        h('nav.views', {'aria-label': t('nav')}, VIEWS.map(([href, key]) => h('a', {href}, t(key)))),
        searchBox(),
        h('div.switches', {},
          h('button.quiet-button', {type: 'button', lang: language === 'ar' ? 'en' : 'ar', onclick: changeLanguage}, language === 'ar' ? 'English' : 'العربية'),
          h('button.quiet-button.icon', {type: 'button', onclick: changeColours, 'aria-label': t('theme')}, half())))),
    h('main', {id: 'main', tabindex: '-1'}),
    h('footer.foot', {},
      h('p', {}, t('foot'), ' ', h('a', {href: '/corrections'}, t('nav.corrections')), ' · ', h('a', {href: '/reference'}, t('nav.reference')))),
    h('div.told', {id: 'told', role: 'status', 'aria-live': 'polite'}));
}

/** Marks the view that is open. */
export function here() {
  for (const anchor of document.querySelectorAll('nav.views a')) {
    const own = new URL(anchor.href).pathname;
    const open = own === '/' ? /^\/($|stor|claim|article|compare)/.test(location.pathname) : location.pathname.startsWith(own.replace(/s$/, ''));
    if (open) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
}

/** Tells what has been done, to eyes and ears. */
export function tell(text, ...more) {
  const box = document.getElementById('told');
  box.replaceChildren(h('p', {}, text, ' ', more));
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => box.replaceChildren(), 8000);
}

function changeLanguage() {
  cookie('isnad_lang', language === 'ar' ? 'en' : 'ar');
  location.reload();
}

function changeColours() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = document.documentElement.dataset.theme;
  const isDark = now === 'dark' || (now === 'auto' && dark);
  document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
  cookie('isnad_theme', isDark ? 'light' : 'dark');
}

const cookie = (name, value) => {
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=strict`;
};

const mark = () => s('svg.mark', {viewBox: '0 0 32 32', 'aria-hidden': 'true'},
  s('path', {d: 'M25 6 16 12M16 12 7 19M16 12 17 25', class: 'mark-line'}),
  s('circle', {cx: 25, cy: 6, r: 3.2}), s('circle', {cx: 7, cy: 20, r: 3.2}), s('circle', {cx: 17, cy: 26, r: 3.2}),
  s('circle', {cx: 16, cy: 12, r: 4, class: 'mark-origin'}));

const half = () => s('svg', {viewBox: '0 0 20 20', 'aria-hidden': 'true', width: 18, height: 18},
  s('circle', {cx: 10, cy: 10, r: 7, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6}),
  s('path', {d: 'M10 3a7 7 0 0 1 0 14z', fill: 'currentColor'}));
