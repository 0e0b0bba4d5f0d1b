// The articles of a story, copies folded under what they copy; those of one side of it, where somebody chose one.
import {h, link, path, words} from './dom.js';
import {n, t} from './i18n.js';
import {get} from './api.js';
import {go, withParameters} from './router.js';
import {articleFacts, exports_, field, parts, select} from './parts.js';
import {later} from './states.js';

const PART = 40;

export function articles(all, query) {
  const branch = query.get('branch') ?? '';
  const address = `/stories/${encodeURIComponent(all.id)}`;
  return h('section', {},
    all.articles > 3 ? later(async () => sides((await get(`${address}/branches`)).items, branch)) : null,
    branch ? null : h('p.lead', {}, t('articles.folded', {articles: n('articles', all.articles), texts: n('texts', all.origins)})),
    later(async () => {
      const first = await get(`${address}/articles`, {branch, limit: PART});
      return parts(first, (cursor) => get(`${address}/articles`, {branch, limit: PART, cursor}), folding(), 'ol.article-list');
    }),
    exports_(`${address}/articles`, {branch}));
}

function sides(branches, chosen) {
  if (branches.length === 0) return null;
  return h('div.toolbar', {}, field(t('story.branch'), select('branch', chosen, [['', t('story.branch.any')], ...branches.map((each) => [each.id, `${each.title} (${each.articles.length})`])], (branch) => go(withParameters({branch})))));
}

/** Shows an article, or puts it under the one whose text it carries, whichever of them comes first. */
function folding() {
  const heads = new Map();
  const early = new Map();
  return (article) => {
    if (heads.has(article.copyOf)) {
      fold(heads.get(article.copyOf), article);
      return null;
    }
    const head = shown(article);
    heads.set(article.id, head);
    for (const copy of early.get(article.id) ?? []) {
      copy.item.remove();
      fold(head, copy.article);
    }
    if (article.copyOf) early.set(article.copyOf, [...(early.get(article.copyOf) ?? []), head]);
    return head.item;
  };
}

function shown(article) {
  const body = h('div.card-body', {},
    h('h3', {dir: 'auto'}, link(path('article', article.id), article.title)),
    h('p.facts', {}, articleFacts(article), article.agency ? [' · ', t('agency.credited', {name: ''}), words(article.agency)] : null, ' · ', n('statements', article.statements)));
  return {article, body, item: h('li.card', {}, body), count: h('summary'), copies: h('ul.plain')};
}

function fold(head, copy) {
  if (head.copies.childElementCount === 0) head.body.append(h('details.folded', {}, head.count, head.copies));
  head.copies.append(h('li', {}, h('span.block', {dir: 'auto'}, link(path('article', copy.id), copy.title)), articleFacts(copy), ' · ',
    link(`/compare?a=${encodeURIComponent(head.article.id)}&b=${encodeURIComponent(copy.id)}`, t('compare.do'))));
  head.count.textContent = n('copies', head.copies.childElementCount);
}
