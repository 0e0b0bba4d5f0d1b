// Makes page/world.json, the outlines of the countries, from Natural Earth's (public domain):
//   npm install world-atlas@2.0.2 i18n-iso-countries@7.14.0
//   node app/src/map/make-world.mjs > app/src/main/resources/org/isnad/app/serve/page/world.json
// For each country by its three letters: its two letters, the middle of its largest part as [x, y], and, where it is not
// too small for a map of the world, its outline. x is the longitude in tenths of a degree, shortened as it is at 30° north; y
// grows southwards.
import {createRequire} from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const codes = new Map(require('i18n-iso-countries/codes.json').map(([two, three, number]) => [number, {two, three}]));
const NAMED = {Kosovo: {two: 'XK', three: 'XKX'}};
const SHORTENED = Math.cos(Math.PI / 6);
const point = ([east, north]) => [Math.round(east * SHORTENED * 10), Math.round(-north * 10)];

function rings(topology, geometry) {
  const {scale, translate} = topology.transform;
  const arc = (index) => {
    let [x, y] = [0, 0];
    const points = topology.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return index < 0 ? points.reverse() : points;
  };
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs ?? [];
  return polygons.map(([outer]) => unbroken(outer.flatMap((index, i) => arc(index).slice(i ? 1 : 0))));
}

/** Without the jump from 180° east to 180° west. */
function unbroken(ring) {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const jump = i ? x - ring[i - 1][0] : 0;
    if (Math.abs(jump) > 180) turn -= Math.sign(jump) * 360;
    return [x + turn, y];
  });
}

/** Area and middle of a ring, by the shoelace formula. */
function middle(ring) {
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return {area: Math.abs(area), at: area ? [x / (6 * area), y / (6 * area)] : ring[0]};
}

function outline(all) {
  return all.map((ring) => {
    const points = ring.map(point).filter((each, i, list) => !i || String(each) !== String(list[i - 1]));
    const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]);
    return points.length < 3 ? '' : `M${points[0]}l${steps.join(' ')}z`;
  }).join('');
}

const world = {};
const read = (detail) => require(`world-atlas/countries-${detail}.json`);
for (const [detail, outlined] of [['50m', false], ['110m', true]]) {
  const topology = read(detail);
  for (const geometry of topology.objects.countries.geometries) {
    const code = codes.get(geometry.id) ?? NAMED[geometry.properties.name];
    if (!code || !geometry.arcs || code.three === 'ATA') continue;
    const all = rings(topology, geometry);
    const known = world[code.three] ??= {two: code.two, at: point(all.map(middle).sort((a, b) => b.area - a.area)[0].at)};
    if (outlined) known.path = outline(all);
  }
}
const lines = Object.entries(world).sort(([a], [b]) => (a < b ? -1 : 1)).map(([three, each]) => `${JSON.stringify(three)}:${JSON.stringify(each)}`);
console.log(`{${lines.join(',\n')}}`);
