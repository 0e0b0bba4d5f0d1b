// One claim: where it comes from, through whom, who denies it, and the words of each.
import {h, link, path, replace, words} from './dom.js';
import {date, label, n, t} from './i18n.js';
import {get} from './api.js';
import {articleFacts, at, chain, chip, origins, quoted} from './parts.js';
import {chainGraph} from './chaingraph.js';
import {later} from './states.js';
import {overTime} from './overtime.js';

export async function claim({id}) {
  const all = await get(`/claims/${encodeURIComponent(id)}`);
  const evidence = h('div.evidence', {'aria-live': 'polite'}, h('p.hint', {}, t('graph.hint')));
  const show = (title, list) => {
    replace(evidence, h('h3', {}, title), h('ul.tellings', {}, list.map(passingOn)));
  };
  return h('div.page', {},
    h('header.head', {},
      h('p.crumb', {}, h('a', {href: '/'}, t('stories.title')), ' › ', link(path('story', all.story), words(all.storyTitle))),
      h('h1.claim-title', {dir: 'auto'}, quoted(all.text)),
      h('div.story-facts', {}, origins(all.origins, 'sources', all.originsAreNamed),
        h('p.facts', {}, n('articles', all.articles), ' · ', all.disputed ? chip(t('claim.disputed'), 'deny') : all.origins === 0 ? chip(t('claim.onlyDenied'), 'deny') : chip(t('claim.undisputed'), 'say'),
          all.originsAreNamed ? null : [' · ', t('claim.unnamed')]))),
    h('div.columns.wide-main', {},
      h('section.main-column', {}, h('h2', {}, t('graph.title')), chainGraph(all, show), overTime(all)),
      h('aside.side-column', {}, h('h2', {}, t('graph.evidence')), evidence)),
    h('section', {}, h('h2', {}, t('claim.says')), all.assertions.length ? h('ul.tellings', {}, all.assertions.map(passingOn)) : h('p.hint', {}, t('claim.nobody'))),
    later(() => get(`/claims/${encodeURIComponent(id)}/plain`).then(plain)),
    all.otherNumbers.length ? h('section', {}, h('h2', {}, t('claim.numbers')), h('ul.plain', {}, all.otherNumbers.map((id) => h('li', {}, link(path('claim', id), words(id)))))) : null,
    all.denials.length ? h('section.denials', {}, h('h2', {}, t('claim.denies')), h('ul.tellings', {}, all.denials.map(passingOn))) : null);
}

/** Who tells it as a fact of its own. */
function plain({items}) {
  if (items.length === 0) return null;
  return h('section.denials', {}, h('h2', {}, t('claim.plain'), ' ', chip(t('attribution.lost'), 'deny')),
    h('ul.tellings', {}, items.map((each) => h('li', {}, h('blockquote', {dir: 'auto'}, link(path('article', each.article), quoted(each.text))), h('p.facts', {}, articleFacts(each.in ?? {}))))));
}

function passingOn(each) {
  return h('li', {},
    h('p', {}, chain(each.chain), ' ', h('span.verb', {class: each.act === 'deny' ? 'denies' : 'says'}, label('Act', each.act))),
    h('blockquote', {dir: 'auto'}, link(at(each.article, each.statement), quoted(each.text))),
    h('p.facts', {}, articleFacts(each.in ?? {}), each.when ? [' · ', t('said.on', {day: date(each.when)})] : null,
      each.chain.filter((l) => l.cue).map((l) => [' · ', h('span.cue', {dir: 'auto'}, quoted(l.cue.text))])));
}
