// The way of a claim as a drawing: from first-hand sources through agencies to outlets. The list under it tells the same.
import {h, s} from './dom.js';
import {isRight, n, t} from './i18n.js';

const WIDE = 900;
const BOX = 168;
const TALL = 40;
const GAP = 18;

export function chainGraph(claim, show) {
  const {nodes, edges, columns} = build(claim);
  const heights = columns.map((column) => column.reduce((sum, each) => sum + size(each), 0));
  const height = Math.max(130, Math.max(...heights) + 44);
  const step = (WIDE - BOX) / Math.max(1, columns.length - 1);
  columns.forEach((column, i) => {
    const x = i * step;
    let y = 32 + (height - 32 - heights[i]) / 2;
    for (const each of column) {
      each.x = isRight ? WIDE - BOX - x : x;
      each.y = y + (size(each) - TALL) / 2;
      y += size(each);
    }
  });
  return h('div.graph-box', {tabindex: 0, role: 'region', 'aria-label': t('graph.title')},
    s('svg.graph', {viewBox: `-2 0 ${WIDE + 4} ${height}`, role: 'group', 'aria-label': t('graph.label', {sources: n('sources', claim.origins), articles: n('articles', claim.articles)})},
      heads(columns, step), edges.map((edge) => drawEdge(edge, show)), nodes.map((each) => drawNode(each, show))));
}

const size = (each) => (each.passing ? 20 : TALL + GAP);

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
  for (const edge of edges.values()) keepFree(edge, columns);
  order(columns, [...edges.values()]);
  return {nodes: [...nodes.values()], edges: [...edges.values()], columns};
}

/** An edge over several columns has a place of its own in each, so that it runs behind nothing. */
function keepFree(edge, columns) {
  edge.places = [edge.from];
  for (let i = edge.from.column + 1; i < edge.to.column; i++) {
    const place = {column: i, passing: true};
    columns[i].push(place);
    edge.places.push(place);
  }
  edge.places.push(edge.to);
}

/** Puts what belongs together side by side: each where those it comes from are on average. */
function order(columns, edges) {
  for (let i = 1; i < columns.length; i++) {
    const rank = new Map(columns[i - 1].map((each, row) => [each, row]));
    const middle = (each) => {
      const rows = edges.flatMap((edge) => edge.places.flatMap((place, k) => (place === each && k > 0 && rank.has(edge.places[k - 1]) ? [rank.get(edge.places[k - 1])] : [])));
      return rows.length ? rows.reduce((a, b) => a + b, 0) / rows.length : columns[i - 1].length;
    };
    const wanted = new Map(columns[i].map((each) => [each, middle(each)]));
    columns[i].sort((a, b) => wanted.get(a) - wanted.get(b));
  }
}

/** Several names go by one node where they are one source: a state and who speaks for it. */
function node(nodes, key, name, column, kind, denied) {
  if (!nodes.has(key)) nodes.set(key, {key, name, names: [name], column, kind, denied, evidence: []});
  const found = nodes.get(key);
  if (!found.names.includes(name)) {
    found.names.push(name);
    found.name = found.names.join(isRight ? '، ' : ', ');
  }
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
  const d = edge.places.slice(1).map((to, i) => curve(edge.places[i], to, i === 0)).join('');
  const open = () => show(t(edge.denied ? 'graph.edge.deny' : 'graph.edge', {from: edge.from.name, to: edge.to.name}), edge.evidence);
  return s('g.edge', {class: edge.denied ? 'denied' : null, role: 'button', tabindex: 0, onclick: open, onkeydown: pressed(open), 'aria-label': t(edge.denied ? 'graph.edge.deny' : 'graph.edge', {from: edge.from.name, to: edge.to.name})},
    s('path.edge-hit', {d}), s('path.edge-line', {d, 'stroke-width': Math.min(6, 1.5 + edge.evidence.length * 0.7)}));
}

/** From one place to the next; where it only passes, straight on through the width of a box. */
function curve(from, to, isFirst) {
  const side = (each, ahead) => each.x + ((isRight ? !ahead : ahead) ? BOX : 0);
  const y1 = from.y + TALL / 2;
  const y2 = to.y + TALL / 2;
  const x1 = side(from, true);
  const x2 = side(to, false);
  const middle = (x1 + x2) / 2;
  return `${isFirst ? `M${x1} ${y1}` : `L${x1} ${y1}`}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function drawNode(each, show) {
  const open = () => show(each.name, each.evidence);
  const short = each.name.length > 26 ? `${each.name.slice(0, 25)}…` : each.name;
  return s('g.node', {class: `kind-${each.column === 0 ? 'first' : each.kind}${each.denied ? ' denied' : ''}`, role: 'button', tabindex: 0, onclick: open, onkeydown: pressed(open), 'aria-label': `${each.name}${isRight ? '، ' : ', '}${n('passings', each.evidence.length)}`},
    s('title', {}, each.name),
    s('rect', {x: each.x, y: each.y, width: BOX, height: TALL, rx: 8}),
    s('text', {x: each.x + BOX / 2, y: each.y + TALL / 2 + 5, 'text-anchor': 'middle', direction: 'rtl'}, short));
}
