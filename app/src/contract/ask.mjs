// Asks a running server everything that its contract names, rightly and wrongly. An independent reader of the contract stands
// between, Prism, which compares each answer with it:
//   ./isnad serve --archive isnad-demo &
//   npx @stoplight/prism-cli@5 proxy app/src/main/resources/org/isnad/app/serve/openapi.yaml http://127.0.0.1:4747 --errors -p 4810 &
//   node app/src/contract/ask.mjs http://127.0.0.1:4747 http://127.0.0.1:4810 [SEED]
// What is asked rightly goes through Prism; what is asked wrongly goes straight to the server, which must answer it with a problem
// of the contract and never with a fault. Ends with 1 where something was found.
const [server, prism, seed = '1'] = process.argv.slice(2);
const contract = await (await fetch(`${server}/openapi.json`)).json();
const resolve = (node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key], contract) : node);
const faults = [];
let asked = 0;

let state = Number(seed);
const random = (below) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state % below;
};
const one = (list) => list[random(list.length)];
const ODD = ['', ' ', '0', '-1', '99999999999999999999', 'null', 'true', '\u202E', 'ا'.repeat(1200), '%00', '../../etc/passwd', '"', '"""', '(((', ')', ':', 'act:', 'NOT', '*', '?*', '~', '\\', '[1 TO 2]', "' OR 1=1 --", '<script>', '\ud83d\ude00', 'a/b', '2031-02-30', '\r\nX: y', '{}', 'day:x', '-', '--', 'قائل:', 'فعل:نفي OR'];

async function send(base, method, path, options = {}) {
  asked++;
  const answer = await fetch(base + path, {method, ...options});
  const text = await answer.text();
  return {status: answer.status, type: answer.headers.get('content-type') ?? '', violations: answer.headers.get('sl-violations'), text};
}

const found = (what, method, path, answer) => faults.push(`${what}: ${method} ${path} → ${answer.status} ${answer.violations ?? answer.text.slice(0, 300)}`);

/** Through the independent reader. */
async function rightly(method, path, options) {
  const answer = await send(prism, method, path, options);
  if (answer.status >= 500 || answer.violations || answer.text.includes('stoplight.io/prism')) found('not as the contract says', method, path, answer);
}

async function wrongly(method, path, options) {
  const answer = await send(server, method, path, options);
  if (answer.status === 500 || (answer.status >= 400 && !answer.type.startsWith('application/problem+json'))) found('no problem of the contract', method, path, answer);
}

const json = async (path) => (await fetch(server + path)).json();
const first = async (path) => (await json(path)).items?.[0]?.id;
const all = {
  stories: await first('/api/v1/stories?all=true'), claims: await first('/api/v1/claims'), articles: await first('/api/v1/articles'),
  entities: await first('/api/v1/entities'), 'saved-searches': await first('/api/v1/saved-searches'),
};
const idFor = (path) => all[path.split('/')[3]];

function good(parameter) {
  const schema = resolve(parameter.schema);
  if (schema.enum) return one(schema.enum);
  if (schema.type === 'integer') return String((schema.minimum ?? 0) + random(Math.min(schema.maximum ?? 100, 100)));
  if (schema.type === 'boolean') return one(['true', 'false']);
  if (schema.format === 'date') return one(['2031-03-04', '2031-01-01']);
  if (parameter.name === 'a' || parameter.name === 'b' || parameter.name === 'article') return all.articles;
  return one(['الجسر', 'مصر', 'وزير', 'a']);
}

function bad(parameter) {
  return one(ODD);
}

const BODIES = ['', '{', '[]', '{}', 'null', '{"text":1}', '{"text":""}', '{"text":"قال الوزير إن الجسر مفتوح.","published":"x"}', '{"html":"<p>"}', '{"query":"((("}', '{"query":""}', '{"name":"x","kind":"merge"}', '{"name":{},"kind":[]}', '\u0000'];
const TYPES = ['application/json', 'text/plain', 'text/html', 'multipart/form-data', 'multipart/form-data; boundary=x', 'image/png', ''];

for (const [path, methods] of Object.entries(contract.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const parameters = (operation.parameters ?? []).map(resolve);
    const inQuery = parameters.filter((each) => each.in === 'query' && each.name !== 'cursor');
    const verb = method.toUpperCase();
    const filled = (id) => path.replace('{id}', encodeURIComponent(id));
    const known = path.includes('{id}') ? idFor(path) : '';
    for (let turn = 0; turn < 12; turn++) {
      const chosen = inQuery.filter((each) => each.required || random(3) === 0);
      const query = (value) => new URLSearchParams(chosen.map((each) => [each.name, value(each)])).toString();
      if (verb === 'GET' && known !== undefined && !path.includes('/imports/')) await rightly(verb, `${filled(known)}?${query(good)}`);
      const headers = {'Content-Type': one(TYPES)};
      const body = verb === 'POST' || verb === 'PUT' ? one(BODIES) : undefined;
      if (path.includes('/imports/samples')) continue;
      await wrongly(verb, `${filled(one([known ?? 'x', ...ODD].filter(Boolean)))}?${query(bad)}${random(4) ? '' : '&nothing=1'}`, {headers, body});
    }
    for (const other of ['PUT', 'PATCH', 'DELETE', 'POST', 'TRACE2'].filter((each) => !methods[each.toLowerCase()])) await wrongly(other, filled('x'));
  }
}
for (const text of ['قال الوزير إن الجسر سيفتح يوم الخميس. ونفت البلدية ذلك.']) {
  await rightly('POST', '/api/v1/analyze', {headers: {'Content-Type': 'application/json'}, body: JSON.stringify({text})});
  await rightly('POST', '/api/v1/analyze', {headers: {'Content-Type': 'text/plain'}, body: text});
}
await rightly('POST', '/api/v1/saved-searches', {headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query: 'الجسر', name: 'x'})});

console.log(`${asked} asked, ${faults.length} faults`);
[...new Set(faults)].slice(0, 100).forEach((each) => console.log(each));
process.exit(faults.length ? 1 : 0);
