// An article: its text with what was found in it, each finding explained; its copies, its story, its page.
import {h, link, path, words} from './dom.js';
import {date, n, number, t} from './i18n.js';
import {get} from './api.js';
import {articleFacts, published} from './parts.js';
import {reader} from './reader.js';

export async function article({id, query}) {
  const [all, versions] = await Promise.all([get(`/articles/${encodeURIComponent(id)}`), get(`/articles/${encodeURIComponent(id)}/versions`)]);
  return h('div.page', {},
    h('header.head', {},
      h('p.crumb', {}, h('a', {href: '/'}, t('stories.title')), all.story ? [' › ', link(path('story', all.story.id), words(all.story.title))] : null),
      h('h1', {dir: 'auto'}, all.title),
      h('p.facts', {}, all.outlet ? words(all.outlet) : t('outlet.none'), ' · ', published(all), all.publishedFrom ? [' ', h('span.hint', {}, `(${t(`From.${all.publishedFrom.toUpperCase()}`)})`)] : null,
        all.credits.length ? [' · ', t('credits'), ' ', all.credits.map((each) => words(each))] : null)),
    reader(all.record, {identities: all.identities, query, beside: beside(all, versions)}));
}

function beside(all, versions) {
  return [
    all.compared ? null : h('p.hint', {}, t('compared.text')),
    h('section', {}, h('h2', {}, t('copies.title')),
      all.copies.length === 0 ? h('p.hint', {}, t('copies.none')) : h('ul.plain', {}, all.copies.map((copy) => h('li', {},
        h('span.block', {dir: 'auto'}, link(path('article', copy.id), copy.title)), articleFacts(copy), copy.origin ? [' · ', h('span.facts', {}, t('copies.origin'))] : null, ' · ',
        link(`/compare?a=${encodeURIComponent(all.copyOf === copy.id ? copy.id : all.id)}&b=${encodeURIComponent(all.copyOf === copy.id ? all.id : copy.id)}`, t('compare.do')))))),
    h('section', {}, h('h2', {}, t('page.title')),
      h('dl.small', {},
        all.url ? [h('dt', {}, t('page.url')), h('dd', {}, /^https?:/.test(all.url) ? h('a', {href: all.url, rel: 'noreferrer noopener', target: '_blank', dir: 'ltr'}, all.url) : words(all.url))] : null,
        h('dt', {}, t('page.version')), h('dd', {}, t('page.version.of', {version: number(all.version), all: number(versions.total)}), ' · ', date(all.added)),
        h('dt', {}, t('page.hash')), h('dd', {}, h('code.hash', {dir: 'ltr'}, all.hash)),
        h('dt', {}, t('page.raw')), h('dd', {}, h('a', {href: `/api/v1/articles/${encodeURIComponent(all.id)}/page`, target: '_blank'}, t('page.raw.do')), ' · ', h('a', {href: `/api/v1/articles/${encodeURIComponent(all.id)}/record`, target: '_blank'}, t('page.record')))),
      all.record.warnings.length ? h('details', {}, h('summary', {}, n('warnings', all.record.warnings.length)), h('ul', {}, all.record.warnings.map((each) => h('li', {dir: 'auto'}, each)))) : null),
  ];
}
