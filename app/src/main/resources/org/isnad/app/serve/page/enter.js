// Asks for a token where the server needs one.
import {h} from './dom.js';
import {t} from './i18n.js';
import {post} from './api.js';
import {field} from './parts.js';

export async function enter({query}) {
  const wrong = h('p.notice', {role: 'alert', hidden: true}, t('problem.token-wrong'));
  const send = async (event) => {
    event.preventDefault();
    try {
      await post('/session', new FormData(event.target).get('token').trim());
      const to = query.get('to') ?? '/';
      location.assign(to.startsWith('/') && !to.startsWith('//') ? to : '/');
    } catch {
      wrong.hidden = false;
    }
  };
  return h('section.quiet', {}, h('h1', {}, t('enter.title')), h('p', {}, t('enter.text')),
    h('form.filters.narrow', {onsubmit: send}, field(t('enter.token'), h('input', {name: 'token', type: 'password', autocomplete: 'current-password', required: true, dir: 'ltr', maxlength: 200})), wrong, h('button.button.strong', {type: 'submit'}, t('enter.do'))));
}
