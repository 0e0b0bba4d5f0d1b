// Something that happened: who did what to whom, how sure, and the words that tell it.
import {h, link, path, words} from './dom.js';
import {arrow, comma, date, label, n, number, t} from './i18n.js';
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
    each.disagreements.length ? h('ul.disagreements', {}, each.disagreements.map((one) => h('li', {}, disagreement(one)))) : null,
    h('details', {}, h('summary', {}, n('told.by', each.articles)),
      h('ul.tellings', {}, each.tellings.map((telling) => h('li', {},
        h('blockquote', {dir: 'auto'}, quoted(telling.text)),
        h('p.facts', {}, link(at(telling.article, telling.event), telling.outlet ? words(telling.outlet) : t('outlet.none')),
          telling.chain.length ? [' · ', t('according.to'), ' ', chain(telling.chain)] : [' · ', t('own.voice')],
          telling.when ? [' · ', date(telling.when)] : null, ' ', status(telling.status)))))));
}

/** The versions side by side, each with who tells it. */
function disagreement({on, versions}) {
  return [h('span.verb.denies', {}, label('Point', on)), ' ', versions.map((version, i) => [
    i ? [h('span.arrow', {'aria-hidden': 'true'}, ' ≠ '), h('span.hidden', {}, ` ${t('against')} `)] : null,
    h('span.version', {}, h('strong', {}, value(on, version.value)), ' ', h('span.facts', {}, '(', tellers(version.articles), ')'))])];
}

const value = (on, written) => (on === 'day' ? date(written) : on === 'denied' ? t(`version.${written}`) : words(written));

/** An outlet once, by its first article. */
function tellers(articles) {
  const name = (each) => each.outlet ?? each.id;
  const first = articles.filter((each, i) => articles.findIndex((other) => name(other) === name(each)) === i);
  return [first.slice(0, 4).map((each, i) => [i ? comma : null, link(path('article', each.id), each.outlet ? words(each.outlet) : t('outlet.none'))]),
    first.length > 4 ? ` ${t('more.of', {count: number(first.length - 4)})}` : null];
}
