// How far an import is, told by the server as it goes on.
import {h, passage, replace} from './dom.js';
import {n, t} from './i18n.js';
import {get, remove} from './api.js';

/** Shows an import until it is over; gives what came of it. */
export function follow(job, box) {
  return new Promise((resolve) => {
    draw(box, job);
    const events = new EventSource(`/api/v1/imports/${job.id}/progress`);
    const over = (last) => { events.close(); resolve(last); };
    events.addEventListener('progress', (event) => {
      const now = JSON.parse(event.data);
      draw(box, now);
      if (isOver(now)) over(now);
    });
    events.onerror = async () => {
      const now = await get(`/imports/${job.id}`).catch(() => null);
      if (!now || isOver(now)) {
        if (now) draw(box, now);
        over(now ?? {...job, state: 'failed'});
      }
    };
  });
}

const isOver = (job) => ['done', 'stopped', 'failed'].includes(job.state);

function draw(box, job) {
  const count = job.added + job.changed + job.unchanged + job.failed;
  replace(box, h('div.import', {'aria-live': 'polite'},
    h('p', {}, h('strong', {}, t(`import.${job.state}`)), ' ', t('import.counts', {read: n('pages', count), added: n('pages', job.added), changed: n('pages', job.changed), failed: n('pages', job.failed)})),
    isOver(job) ? null : h('progress', {'aria-label': t('import.running')}),
    isOver(job) ? null : h('button.button', {type: 'button', onclick: () => remove(`/imports/${job.id}`)}, t('import.stop')),
    job.reason ? h('p.detail', {dir: 'auto'}, job.reason) : null,
    job.faults.length ? h('details', {}, h('summary', {}, t('import.faults')), h('ul.faults', {}, job.faults.map((each) => h('li', {}, passage(each, 'span'))))) : null));
}
