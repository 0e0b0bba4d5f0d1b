// Something that happened: who did what to whom, how sure, and the words that tell it.
import {h, link, words} from './dom.js';
import {arrow, date, label, n, t} from './i18n.js';
import {at, chain, list, quoted, status} from './parts.js';

/** On a line. */
export const happeningLine = (each) => [
  h('span.when', {}, date(each.when)), ' ',
  h('span.type', {class: `type-${each.type}`}, label('EventType', each.type)), ' ',
  h('span', {}, each.actors.length ? list(each.actors, 3) : t('actor.unknown'), each.recipients.length ? [h('span.arrow', {'aria-label': t('to.whom')}, ` ${arrow} `), list(each.recipients, 3)] : null), ' ', status(each.status)];

/** With all who tell it. */
export function happening(each) {
  return h('article.happening', {},
    h('p.happening-line', {}, happeningLine(each)),
    h('details', {}, h('summary', {}, n('told.by', each.articles)),
      h('ul.tellings', {}, each.tellings.map((telling) => h('li', {},
        h('blockquote', {dir: 'auto'}, quoted(telling.text)),
        h('p.facts', {}, link(at(telling.article, telling.event), telling.outlet ? words(telling.outlet) : t('outlet.none')),
          telling.chain.length ? [' · ', t('according.to'), ' ', chain(telling.chain)] : [' · ', t('own.voice')],
          telling.when ? [' · ', date(telling.when)] : null, ' ', status(telling.status)))))));
}
