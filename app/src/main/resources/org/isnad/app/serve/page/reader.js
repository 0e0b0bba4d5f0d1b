// The text of an article with its layers, which somebody switches on and off; what is clicked is explained.
import {h, replace} from './dom.js';
import {label, n, number, t} from './i18n.js';
import {note} from './router.js';
import {segments} from './segments.js';
import {explain, shortName} from './explain.js';

const LAYERS = ['statements', 'names', 'times', 'events'];

/** @param options {identities, query, beside} */
export function reader(record, {identities = {}, query = new URLSearchParams(), beside = []}) {
  const on = new Set((query.get('layers') ?? 'statements,names').split(',').filter((each) => LAYERS.includes(each)));
  let chosen = query.get('at');
  const text = h('div.text', {dir: 'rtl', lang: 'ar'});
  const side = h('div.explained', {'aria-live': 'polite'});
  const findings = h('div.findings', {});
  const shut = h('button.quiet-button', {type: 'button', 'aria-label': t('close'), onclick: () => choose(null)}, '✕');
  const explained = h('section.explain-box', {}, h('div.explain-head', {}, h('h2', {}, t('reader.explained')), shut), side);
  const counts = {statements: record.statements.length, names: record.entities.length, times: record.times.length + (record.quantities ?? []).length, events: record.events.length};

  const layerBoxes = h('fieldset.layers', {}, h('legend', {}, t('layers')), LAYERS.map((layer) => h('label.layer', {class: `layer-${layer}`},
    h('input', {type: 'checkbox', checked: on.has(layer), onchange: (event) => { if (event.target.checked) on.add(layer); else on.delete(layer); note({layers: [...on].join(',') === 'statements,names' ? '' : [...on].join(',') || 'none'}); draw(); }}),
    ' ', t(`layer.${layer}`), h('span.count', {}, number(counts[layer])))));

  function choose(id) {
    chosen = id;
    note({at: id});
    draw();
  }

  function draw() {
    replace(text, paragraphs(record, on, chosen, choose));
    const found = explain(record, chosen, identities, choose);
    replace(side, found ?? h('p.hint', {}, t('reader.hint')));
    explained.classList.toggle('open', Boolean(found));
    shut.hidden = !found;
    replace(findings, lists(record, on, chosen, choose));
  }

  draw();
  if (chosen) requestAnimationFrame(() => text.querySelector('.chosen')?.scrollIntoView({block: 'center'}));
  return h('div', {}, h('div.toolbar', {}, layerBoxes),
    h('div.reader', {}, h('div.reading', {}, text), h('aside.reader-side', {'aria-label': t('reader.side')},
      explained, findings, beside)));
}

function paragraphs(record, on, chosen, choose) {
  const whole = segments(record, on, chosen);
  const list = [];
  let paragraph = [];
  const close = () => { if (paragraph.length) list.push(h('p', {}, paragraph)); paragraph = []; };
  for (const segment of whole) {
    segment.text.split('\n').forEach((piece, i) => {
      if (i) close();
      if (piece) paragraph.push(segment.findings.length === 0 ? piece : mark(piece, segment, choose));
    });
  }
  close();
  return list;
}

function mark(piece, segment, choose) {
  // The narrowest finding answers a click; the side tells what is around it.
  const own = segment.findings.at(-1);
  return h('span', {class: ['f', ...segment.classes].join(' '), 'data-id': own.id, onclick: (event) => { event.stopPropagation(); choose(own.id); }}, piece);
}

/** The findings as lists, for keys and screen readers, and to go through them one by one. */
function lists(record, on, chosen, choose) {
  const item = (id, ...content) => h('li', {}, h('button.finding', {type: 'button', 'aria-pressed': String(chosen === id), onclick: () => choose(id)}, content));
  const group = (layer, items, count) => (on.has(layer) && items.length ? h('details', {open: layer === 'statements' && items.length <= 12}, h('summary', {}, n(`count.${layer}`, count)), h('ol.finding-list', {}, items)) : null);
  return h('section', {}, h('h2', {}, t('reader.found')),
    group('statements', record.statements.map((each) => item(each.id, h('bdi', {}, shortName(each.chain.at(-1).name)), ' ', h('span.verb', {class: each.act === 'DENY' ? 'denies' : 'says'}, label('Act', each.act)))), record.statements.length),
    group('names', record.entities.map((each) => item(each.id, h('bdi', {}, each.name), ' ', h('span.kind', {}, label('EntityType', each.type)))), record.entities.length),
    group('events', record.events.map((each) => item(each.id, h('span', {}, label('EventType', each.type)), ' ', h('bdi', {}, shortName(each.actors.map((a) => a.name).join('، '))))), record.events.length),
    group('times', record.times.map((each, i) => item(`t${i + 1}`, h('bdi', {}, record.text.slice(each.start, each.end)), ' ', h('span.kind', {dir: 'ltr'}, each.value))), record.times.length));
}
