// The way of a claim as a drawing: from first-hand sources through agencies to outlets. The list under it tells the same.
import {h, s} from './dom.js';
import {isRight, n, t} from './i18n.js';

const WIDE = 900;
const BOX = 168;
const TALL = 40;
const GAP = 18;

export function chainGraph(claim, show) {
  const {nodes, edges, columns} = build(claim);
  const rows = Math.max(...columns.map((c) => c.length));
  const height = Math.max(120, rows * (TALL + GAP) + 44);
  const step = (WIDE - BOX) / Math.max(1, columns.length - 1);
  columns.forEach((column, i) => column.forEach((node, row) => {
    const x = i * step;
    node.x = isRight ? WIDE - BOX - x : x;
    node.y = 36 + (height - 36 - column.length * (TALL + GAP)) / 2 + row * (TALL + GAP);
  }));
  const box = h('div.graph-box', {tabindex: 0, role: 'region', 'aria-label': t('graph.title')},
    s('svg.graph', {viewBox: `0 0 ${WIDE} ${height}`, role: 'group', 'aria-label': t('graph.label', {sources: n('sources', claim.origins), articles: n('articles', claim.articles)})},
      heads(columns, step), edges.map((edge) => drawEdge(edge, show)), nodes.map((node) => drawNode(node, show))));
  return box;
}

function heads(columns, step) {
  return columns.map((column, i) => {
    const key = i === 0 ? 'graph.first' : i === columns.length - 1 ? 'graph.outlets' : 'graph.through';
    const x = isRight ? WIDE - BOX / 2 - i * step : BOX / 2 + i * step;
    return s('text.graph-head', {x, y: 16, 'text-anchor': 'middle'}, t(key));
  });
}

/** Innermost source first, each passing on one column further, the outlet at the end. */
function build(claim) {
  const nodes = new Map();
  const edges = new Map();
  const ways = [...claim.assertions.map((a) => [a, false]), ...claim.denials.map((a) => [a, true])];
  const deepest = Math.max(1, ...ways.map(([a]) => a.chain.length));
  for (const [assertion, denied] of ways) {
    const inner = [...assertion.chain].reverse();
    const outlet = assertion.in?.outlet || assertion.in?.title || assertion.article;
    const steps = inner.map((link, i) => node(nodes, i === 0 ? `o:${assertion.origin}` : `${link.name}`, link.name, i, link.kind, denied));
    steps.push(node(nodes, `@${outlet}`, outlet, deepest, 'outlet', false));
    for (const each of steps) each.evidence.push(assertion);
    for (let i = 0; i + 1 < steps.length; i++) {
      if (steps[i] === steps[i + 1]) continue;
      const key = `${steps[i].key}>${steps[i + 1].key}>${denied}`;
      if (!edges.has(key)) edges.set(key, {from: steps[i], to: steps[i + 1], denied, evidence: []});
      edges.get(key).evidence.push(assertion);
    }
  }
  const columns = Array.from({length: deepest + 1}, () => []);
  for (const each of nodes.values()) columns[each.column].push(each);
  return {nodes: [...nodes.values()], edges: [...edges.values()], columns: columns.filter((c) => c.length)};
}

function node(nodes, key, name, column, kind, denied) {
  if (!nodes.has(key)) nodes.set(key, {key, name, column, kind, denied, evidence: []});
  const found = nodes.get(key);
  found.column = Math.max(found.column, column);
  return found;
}

const pressed = (act) => (event) => {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    act();
  }
};

function drawEdge(edge, show) {
  const forward = isRight ? -1 : 1;
  const x1 = isRight ? edge.from.x : edge.from.x + BOX;
  const x2 = isRight ? edge.to.x + BOX : edge.to.x;
  const y1 = edge.from.y + TALL / 2;
  const y2 = edge.to.y + TALL / 2;
  const bend = Math.max(30, Math.abs(x2 - x1) / 2) * forward;
  const d = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const open = () => show(t(edge.denied ? 'graph.edge.deny' : 'graph.edge', {from: edge.from.name, to: edge.to.name}), edge.evidence);
  return s('g.edge', {class: edge.denied ? 'denied' : null, role: 'button', tabindex: 0, onclick: open, onkeydown: pressed(open), 'aria-label': t(edge.denied ? 'graph.edge.deny' : 'graph.edge', {from: edge.from.name, to: edge.to.name})},
    s('path.edge-hit', {d}), s('path.edge-line', {d, 'stroke-width': Math.min(6, 1.5 + edge.evidence.length * 0.7)}));
}

function drawNode(each, show) {
  const open = () => show(each.name, each.evidence);
  const short = each.name.length > 26 ? `${each.name.slice(0, 25)}…` : each.name;
  return s('g.node', {class: `kind-${each.column === 0 ? 'first' : each.kind}${each.denied ? ' denied' : ''}`, role: 'button', tabindex: 0, onclick: open, onkeydown: pressed(open), 'aria-label': `${each.name}${isRight ? '، ' : ', '}${n('passings', each.evidence.length)}`},
    s('title', {}, each.name),
    s('rect', {x: each.x, y: each.y, width: BOX, height: TALL, rx: 8}),
    s('text', {x: each.x + BOX / 2, y: each.y + TALL / 2 + 5, 'text-anchor': 'middle', direction: 'rtl'}, short));
}
