// Starts the page: language, frame, addresses.
import {h, replace} from './dom.js';
import {load, t} from './i18n.js';
import {route, start} from './router.js';
import {frame, here} from './frame.js';
import {problem, waiting} from './states.js';
import {stories} from './stories.js';
import {story} from './story.js';
import {claim} from './claim.js';
import {article} from './article.js';
import {search} from './search.js';
import {names} from './names.js';
import {name} from './name.js';
import {compare} from './compare.js';
import {tryOut} from './try.js';
import {add} from './add.js';
import {corrections} from './corrections.js';
import {enter} from './enter.js';
import {reference} from './reference.js';

const base = new URL('.', import.meta.url).pathname.replace(/\/$/, '');

route('/', stories);
route('/stories', stories);
route('/story/{id}', story);
route('/claim/{id}', claim);
route('/article/{id}', article);
route('/search', search);
route('/names', names);
route('/name/{id}', name);
route('/compare', compare);
route('/try', tryOut);
route('/add', add);
route('/corrections', corrections);
route('/enter', enter);
route('/reference', reference);

let first = true;

async function show(view, values, isStill, toTop) {
  if (!isStill()) return;
  const main = document.getElementById('main');
  here();
  main.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => isStill() && replace(main, waiting()), first ? 0 : 150);
  let content;
  try {
    content = view ? await view(values) : missing();
  } catch (fault) {
    content = problem(fault, () => show(view, values, isStill, toTop));
  }
  clearTimeout(slow);
  if (!isStill()) return;
  replace(main, content);
  main.removeAttribute('aria-busy');
  const heading = main.querySelector('h1');
  document.title = heading ? `${heading.textContent} · ${t('brand')}` : t('brand');
  if (toTop && !location.hash) scrollTo(0, 0);
  if (!first && toTop) {
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({preventScroll: true});
  }
  first = false;
  main.dispatchEvent(new CustomEvent('shown'));
  document.documentElement.dataset.shown = location.pathname;
}

const missing = () => h('section.quiet', {}, h('h1', {}, t('missing.title')), h('p', {}, t('missing.text')), h('p', {}, h('a.button', {href: '/'}, t('missing.home'))));

await load(base);
frame();
start(show);
