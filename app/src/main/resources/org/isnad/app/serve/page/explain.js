// Why a finding is there: chain, act, rule, confidence, and the words it rests on.
import {h, link, path, words} from './dom.js';
import {arrow, comma, date, label, number, t} from './i18n.js';
import {quoted, status} from './parts.js';
import {countryName} from './world.js';

export const shortName = (name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name);

export function explain(record, id, identities, choose) {
  if (!id) return null;
  const statement = record.statements.find((each) => each.id === id);
  if (statement) return ofStatement(record, statement, identities, choose);
  const entity = record.entities.find((each) => each.id === id);
  if (entity) return ofName(record, entity, identities, choose);
  const event = record.events.find((each) => each.id === id);
  if (event) return ofEvent(record, event, choose);
  const time = id.startsWith('t') ? record.times[Number(id.slice(1)) - 1] : null;
  if (time) return list([[t('explain.words'), cited(record, time)], [t('explain.time'), date(time.value)], [t('explain.value'), h('code', {dir: 'ltr'}, `${time.type} ${time.value}`)], rule(time.rule)]);
  const quantity = id.startsWith('q') ? (record.quantities ?? [])[Number(id.slice(1)) - 1] : null;
  if (quantity) return list([[t('explain.words'), cited(record, quantity)], [t('explain.value'), [quantity.approximate ? '≈ ' : '', number(quantity.value), ' ', words(quantity.unit ?? '')]]]);
  return null;
}

const list = (rows) => h('dl.explanation', {}, rows.filter(Boolean).map(([name, ...content]) => [h('dt', {}, name), h('dd', {}, content)]));
const cited = (record, span) => h('q', {dir: 'auto', class: 'cited'}, record.text.slice(span.start, span.end));
const rule = (name) => (name ? [t('explain.rule'), h('code', {dir: 'ltr'}, name)] : null);
const sure = (confidence, means) => (confidence ? [t('explain.confidence'), h('meter', {min: 0, max: 1, value: confidence, 'aria-label': t('explain.confidence')}), ' ', `${number(Math.round(confidence * 100))}%`, ' ', h('span.hint', {}, t(means))] : null);
const jump = (id, text, choose) => h('button.link', {type: 'button', onclick: () => choose(id)}, text);

function ofStatement(record, each, identities, choose) {
  const inside = record.statements.filter((other) => other.within === each.id);
  return h('div', {},
    h('ol.chain-steps', {}, each.chain.map((step, i) => h('li', {class: i === each.chain.length - 1 ? 'speaker' : null},
      step.entity && identities[step.entity] ? link(path('name', identities[step.entity].id), words(identities[step.entity].name)) : words(step.name),
      ' ', h('span.kind', {}, label('SourceKind', step.kind)),
      step.cue ? h('span.by', {}, t('explain.by'), ' ', cited(record, step.cue)) : null))),
    h('blockquote', {dir: 'auto'}, quoted(record.text.slice(each.content.start, each.content.end))),
    list([
      [t('explain.act'), label('Act', each.act), comma, label('Mode', each.mode)],
      [t('explain.cue'), cited(record, each.cue)],
      each.evidence?.attachment ? [t('explain.attachment'), cited(record, each.evidence.attachment)] : null,
      each.evidence ? [t('explain.speaker'), t(`basis.${each.evidence.speaker}`), each.evidence.antecedent ? [' ', cited(record, each.evidence.antecedent)] : null] : null,
      each.when ? [t('explain.said'), date(each.when)] : null,
      rule(each.rule),
      sure(each.confidence, 'explain.confidence.means'),
      each.within ? [t('explain.within'), jump(each.within, shortName(record.statements.find((o) => o.id === each.within)?.chain.at(-1).name ?? each.within), choose)] : null,
      inside.length ? [t('explain.inside'), inside.map((o, i) => [i ? comma : null, jump(o.id, shortName(o.chain.at(-1).name), choose)])] : null,
    ]));
}

function ofName(record, each, identities, choose) {
  const known = identities[each.id];
  const spoken = record.statements.filter((s) => s.chain.some((l) => l.entity === each.id));
  return h('div', {},
    h('p.name-title', {}, known ? link(path('name', known.id), words(known.name)) : words(each.name)),
    list([
      [t('explain.type'), label('EntityType', each.type), comma, label('SourceKind', each.kind), each.country ? [comma, countryName(each.country)] : null],
      each.aliases.length ? [t('explain.aliases'), each.aliases.map((a, i) => [i ? comma : null, words(a)])] : null,
      each.roles.length ? [t('explain.roles'), each.roles.map((r, i) => [i ? comma : null, words(r.title)])] : null,
      [t('explain.latin'), h('bdi', {dir: 'ltr', lang: 'und-Latn'}, each.latin)],
      [t('explain.mentions'), number(each.mentions.length)],
      rule([...new Set(each.mentions.map((m) => m.rule))].filter(Boolean).join(', ')),
      spoken.length ? [t('explain.speaks'), spoken.map((s, i) => [i ? comma : null, jump(s.id, `${label('Act', s.act)} ${number(i + 1)}`, choose)])] : null,
      known && known.articles > 1 ? [t('explain.elsewhere'), link(path('name', known.id), t('explain.elsewhere.in', {articles: number(known.articles)}))] : null,
    ]));
}

function ofEvent(record, each, choose) {
  const side = (all) => (all.length ? all.map((a, i) => [i ? comma : null, words(a.name), a.code ? [' ', h('code.small-code', {dir: 'ltr'}, a.code)] : null]) : '—');
  return h('div', {},
    h('p.name-title', {}, label('EventType', each.type), ' ', status(each.status)),
    list([
      [t('explain.who'), side(each.actors), each.recipients.length ? [h('span.arrow', {'aria-label': t('to.whom')}, ` ${arrow} `), side(each.recipients)] : null],
      [t('explain.trigger'), cited(record, each.trigger)],
      each.mode ? [t('explain.mode'), h('code', {dir: 'ltr'}, each.mode)] : null,
      each.cameo ? [t('explain.cameo'), h('code', {dir: 'ltr'}, each.cameo)] : null,
      each.when ? [t('explain.when'), date(each.when)] : null,
      each.where ? [t('explain.where'), words(record.entities.find((e) => e.id === each.where)?.name ?? '')] : null,
      [t('explain.asserted'), each.via ? jump(each.via, shortName(record.statements.find((o) => o.id === each.via)?.chain.at(-1).name ?? each.via), choose) : t('own.voice')],
      rule(each.rule),
      sure(each.confidence, 'explain.confidence.event'),
    ]));
}
