// Small parts that several views show.
import {append, h, link, path, s, words} from './dom.js';
import {arrow, comma, date, isRight, label, n, number, t} from './i18n.js';
import {address} from './api.js';

/** How many independent sources: what this tool is about, so it stands first and large. */
export function origins(count, kind = 'sources', named = true) {
  const key = named ? kind : 'unnamed';
  return h('span.origins', {class: count === 0 ? 'none' : null, title: t(`origins.${key}.help`)},
    h('span.origins-number', {}, number(count)), h('span.origins-label', {}, n(`origins.${key}`, count)));
}

/** Bars by day: how much was published when. */
export function activity(days, {width = 132, height = 30} = {}) {
  if (days.length === 0) return null;
  const first = Date.parse(days[0].day);
  const span = Math.max(1, Math.round((Date.parse(days.at(-1).day) - first) / 86400000) + 1);
  const slots = Math.min(span, 44);
  const bins = new Array(slots).fill(0);
  for (const {day, count} of days) bins[Math.min(slots - 1, Math.floor(((Date.parse(day) - first) / 86400000 / span) * slots))] += count;
  const most = Math.max(...bins);
  const wide = Math.min(width / slots, 12);
  const whole = slots * wide;
  const bars = bins.map((count, i) => {
    const tall = count === 0 ? 1.5 : Math.max(4, (count / most) * height);
    const at = i * wide;
    return s('rect', {x: isRight ? whole - at - wide + 1 : at, y: height - tall, width: Math.max(1, wide - 1.5), height: tall, rx: 1, class: count ? 'bar' : 'bar-none'});
  });
  return s('svg.activity', {viewBox: `0 0 ${whole} ${height}`, width: whole, height, role: 'img', 'aria-label': t('activity', {days: n('days', days.length), most: number(Math.max(...days.map((d) => d.count)))})}, bars);
}

/** From the outermost to the innermost; links are names with or without an address. */
export function chain(links) {
  return h('span.chain', {}, links.map((each, i) => [
    i ? h('span.arrow', {'aria-label': t('chain.from')}, ` ${arrow} `) : null,
    each.identity ? link(path('name', each.identity), words(each.name)) : words(each.name),
  ]));
}

export const articleFacts = (article) => h('span.facts', {},
  article.outlet ? words(article.outlet) : t('outlet.none'), ' · ', published(article));

export function published(article) {
  if (!article.published) return t('date.none');
  if (article.publishedEarliest !== article.publishedLatest) {
    return h('span', {title: t('date.between', {from: date(article.publishedEarliest), to: date(article.publishedLatest)})}, t('date.about', {day: date(article.published)}));
  }
  return h('time', {datetime: article.published}, date(article.published));
}

export const at = (article, finding) => `${path('article', article)}?at=${encodeURIComponent(finding)}`;

/** A claim in a list: its words, origins, who says and who denies. */
export function claimCard(claim, {tellsStory = true} = {}) {
  return h('article.card.claim-card', {class: claim.disputed ? 'disputed' : null},
    origins(claim.origins, 'sources', claim.originsAreNamed),
    h('div.card-body', {},
      h('h3.claim-words', {dir: 'auto'}, link(path('claim', claim.id), quoted(claim.text))),
      claim.says.length ? h('p.who', {}, h('span.verb.says', {}, t('says')), ' ', list(claim.says)) : null,
      claim.denies.length ? h('p.who', {}, h('span.verb.denies', {}, t('denies')), ' ', list(claim.denies)) : null,
      h('p.facts', {}, n('articles', claim.articles), !tellsStory ? null : [' · ', link(path('story', claim.story), words(claim.storyTitle))])));
}

export const quoted = (text) => {
  const bare = (text ?? '').replaceAll('\n', ' ').trim();
  return /^[«“"].*[»”"]$/s.test(bare) ? bare : bare.includes('«') ? `“${bare}”` : `«${bare}»`;
};

export function list(names, most = 6) {
  const shown = names.slice(0, most).map((name, i) => [i ? comma : null, words(name)]);
  return [shown, names.length > most ? ` ${t('more.of', {count: number(names.length - most)})}` : null];
}

/** More of a list, asked for by a button that stays under it. */
export function parts(first, next, show, holder) {
  const inner = h(holder);
  // One after the other: an item may take in one that is there already.
  const add = (items) => items.forEach((item) => append(inner, [show(item)]));
  add(first.items);
  const box = h('div.parts', {}, inner);
  const button = h('button.button.more', {type: 'button', onclick: more}, t('more'));
  let cursor = first.next;
  if (cursor) box.append(button);
  async function more() {
    button.disabled = true;
    const part = await next(cursor).finally(() => { button.disabled = false; });
    const before = inner.children.length;
    add(part.items);
    inner.children[before]?.querySelector('a')?.focus();
    cursor = part.next;
    if (!cursor) button.remove();
  }
  return box;
}

/** The whole list as a file. */
export function exports_(path_, parameters) {
  return h('details.exports', {}, h('summary', {}, t('export')),
    h('ul', {}, ['csv', 'xlsx', 'jsonl'].map((format) => h('li', {}, h('a', {href: address(path_, {...parameters, format}), download: true}, t(`export.${format}`))))));
}

export function field(text, control) {
  return h('label.field', {}, h('span', {}, text), control);
}

export function select(name, chosen, options, changed) {
  return h('select', {name, onchange: (event) => changed?.(event.target.value)}, options.map(([value, text]) => h('option', {value, selected: value === chosen}, text)));
}

/** Tabs that are addresses. */
export function tabs(name, chosen, all, to) {
  const nav = h('nav.tabs', {'aria-label': name}, all.map(([id, text, count]) => h('a', {href: to(id), 'aria-current': id === chosen ? 'page' : null}, text, count === undefined ? null : h('span.count', {}, number(count)))));
  requestAnimationFrame(() => bringToSight(nav, nav.querySelector('[aria-current]')));
  return nav;
}

/** On a phone not all tabs have room: the one that is open does. */
function bringToSight(nav, tab) {
  const middle = (box) => box.left + box.width / 2;
  if (tab && nav.scrollWidth > nav.clientWidth) nav.scrollBy({left: middle(tab.getBoundingClientRect()) - middle(nav.getBoundingClientRect())});
}

export const chip = (text, kind) => h('span.chip', {class: kind}, text);

export const status = (value) => (value === 'happened' ? null : chip(label('EventStatus', value), `status-${value}`));
