// The first run: an archive with nothing in it.
import {h} from './dom.js';
import {t} from './i18n.js';
import {post} from './api.js';
import {go} from './router.js';
import {follow} from './progress.js';
import {problem} from './states.js';

export function welcome(stats) {
  const progress = h('div', {});
  const begin = async (event) => {
    event.target.disabled = true;
    try {
      const job = await post('/imports/samples');
      const done = await follow(job, progress);
      if (done.state === 'done') setTimeout(() => go('/'), 900);
    } catch (fault) {
      progress.replaceChildren(problem(fault, () => go('/')));
    }
  };
  return h('section.welcome', {},
    h('h1', {}, t('welcome.title')),
    h('p.lead', {}, t('welcome.lead')),
    h('ol.steps', {},
      stats.samples ? h('li', {}, h('h2', {}, t('welcome.samples')), h('p', {}, t('welcome.samples.text')), h('button.button.strong', {type: 'button', onclick: begin}, t('welcome.samples.do')), progress) : null,
      h('li', {}, h('h2', {}, t('welcome.try')), h('p', {}, t('welcome.try.text')), h('a.button', {href: '/try'}, t('nav.try'))),
      h('li', {}, h('h2', {}, t('welcome.own')), h('p', {}, t('welcome.own.text')), h('a.button', {href: '/add'}, t('nav.add')))));
}
