// Takes files in, tells how far that is, and can be stopped.
import {h, replace} from './dom.js';
import {n, t} from './i18n.js';
import {get, post} from './api.js';
import {follow} from './progress.js';
import {problem} from './states.js';

export async function add() {
  const stats = await get('/stats');
  const progress = h('div', {});
  const input = h('input', {type: 'file', name: 'file', multiple: true, id: 'files', accept: '.txt,.html,.htm,.jsonl,.ndjson,.xml,.rss,.atom,.warc,.gz,.xz,.zst'});
  const drop = h('div.drop', {ondragover: (e) => { e.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'), ondrop: (e) => { e.preventDefault(); drop.classList.remove('over'); send(e.dataTransfer.files); }},
    input, h('label.button.strong', {for: 'files'}, t('add.choose')), h('p.hint', {}, t('add.kinds')), h('p.hint', {}, t('add.drop')));
  input.addEventListener('change', () => send(input.files));

  async function send(files) {
    if (files.length === 0) return;
    const body = new FormData();
    for (const file of files) body.append('file', file, file.name);
    await run(() => post('/imports', body));
    input.value = '';
  }

  async function run(begin) {
    replace(progress, h('p', {role: 'status'}, t('add.sending')));
    try {
      const over = await follow(await begin(), progress);
      if (over.state === 'done') progress.append(h('p', {}, h('a.button.strong', {href: '/'}, t('add.see'))));
    } catch (fault) {
      replace(progress, problem(fault, () => replace(progress)));
    }
  }

  return h('div.page', {}, h('header.head', {}, h('h1', {}, t('add.title')), h('p.lead', {}, t('add.lead', {articles: n('articles', stats.articles)}))),
    drop, progress,
    stats.samples ? h('p', {}, h('button.button', {type: 'button', onclick: () => run(() => post('/imports/samples'))}, t('welcome.samples.do'))) : null,
    h('section.help', {}, h('h2', {}, t('add.more')), h('p', {}, t('add.more.text')), h('pre', {dir: 'ltr'}, './isnad add DIR\n./isnad fetch https://news.example/sitemap.xml\n./isnad watch feeds.opml')));
}
