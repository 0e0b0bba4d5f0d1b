// What is shown where there is nothing to show yet, or nothing at all.
import {h, replace} from './dom.js';
import {has, t} from './i18n.js';

export const waiting = () => h('div.waiting', {role: 'status'}, h('span.dot', {'aria-hidden': 'true'}), t('waiting'));

export const empty = (text, ...more) => h('div.empty', {}, h('p', {}, text), more);

/** A part that takes its time: what stands around it is shown meanwhile. */
export function later(make, kind = null) {
  const box = h('div.later', {class: kind, 'aria-busy': 'true'}, h('p.hint', {}, t('waiting')));
  const fill = () => Promise.resolve().then(make).catch((fault) => problem(fault, fill, 'h2')).then((content) => {
    replace(box, content);
    box.removeAttribute('aria-busy');
    if (kind) box.classList.remove(kind);
  });
  fill();
  return box;
}

/** What went wrong and what to do about it. */
export function problem(fault, again, heading = 'h1') {
  const code = fault.code ?? 'fault';
  if (!fault.code) console.error(fault);
  if (code === 'token-needed' || code === 'token-wrong') {
    location.replace(`/enter?to=${encodeURIComponent(location.pathname + location.search)}`);
    return waiting();
  }
  if (code === 'being-compared') {
    setTimeout(again, 1500);
    return h('section.quiet', {}, h(heading, {}, t('compared.title')), h('p', {}, t('compared.text')), h('progress', {'aria-label': t('compared.title')}));
  }
  const key = has(`problem.${code}`) ? `problem.${code}` : 'problem.fault';
  return h('section.quiet', {role: 'alert'},
    h(heading, {}, t('problem.title')),
    h('p', {}, t(key)),
    fault.message ? h('p.detail', {dir: 'auto', lang: 'en'}, fault.message) : null,
    h('p', {}, h('button.button', {type: 'button', onclick: again}, t('again')), ' ', h('a', {href: '/'}, t('missing.home'))));
}
