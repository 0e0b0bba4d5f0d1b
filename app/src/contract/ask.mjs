// Asks a running server everything that its contract names, rightly and wrongly. An independent reader of the contract stands
// between, Prism, which compares each answer with it. check.sh starts all three, and a server that answers wrongly after it:
//   node app/src/contract/ask.mjs SERVER PRISM [SEED]
// What is asked rightly goes through Prism; what is asked wrongly goes straight to the server, which must answer it with a problem
// of the contract and never with a fault. Ends with 1 where something was found.
const [server, prism, seed = '1'] = process.argv.slice(2);
const TURNS = 12;
const LONGEST_MILLIS = 20_000;
const SHOWN = 20;
const ODD = ['', ' ', '0', '-1', '99999999999999999999', 'null', 'true', '\u202E', 'ا'.repeat(1200), '%00', '../../etc/passwd', '"', '"""', '(((', ')', ':', 'act:', 'NOT', '*', '?*', '~', '\\', '[1 TO 2]', "' OR 1=1 --", '<script>', '\ud83d\ude00', 'a/b', '2031-02-30', '\r\nX: y', '{}', 'day:x', '-', '--', 'قائل:', 'فعل:نفي OR'];
const BODIES = ['', '{', '[]', '{}', 'null', '{"text":1}', '{"text":""}', '{"text":"قال الوزير إن الجسر مفتوح.","published":"x"}', '{"html":"<p>"}', '{"query":"((("}', '{"query":""}', '{"name":"x","kind":"merge"}', '{"name":{},"kind":[]}', '\u0000'];
const TYPES = ['application/json', 'text/plain', 'text/html', 'multipart/form-data', 'multipart/form-data; boundary=x', 'image/png', ''];

const faults = new Set();
let asked = 0;

let state = Number(seed);
const random = (below) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state % below;
};
const one = (list) => list[random(list.length)];

async function send(base, method, path, options = {}) {
  asked++;
  try {
    const answer = await fetch(base + path, {method, signal: AbortSignal.timeout(LONGEST_MILLIS), ...options});
    const text = await answer.text();
    return {status: answer.status, type: answer.headers.get('content-type') ?? '', violations: answer.headers.get('sl-violations') ?? '', text};
  } catch (fault) {
    return {status: 0, type: '', violations: '', text: String(fault.cause ?? fault)};
  }
}

const found = (what, method, path, answer) => faults.add(`${what}: ${method} ${path} → ${answer.status} ${(answer.violations || answer.text).slice(0, 300)}`);

/** Through the independent reader. */
async function rightly(method, path, options) {
  const answer = await send(prism, method, path, options);
  if (answer.status === 0 || answer.status >= 500 || answer.violations || answer.text.includes('stoplight.io/prism')) found('not as the contract says', method, path, answer);
}

async function wrongly(method, path, options) {
  const answer = await send(server, method, path, options);
  if (answer.status === 0 || answer.status === 500 || (answer.status >= 400 && !answer.type.startsWith('application/problem+json'))) found('no problem of the contract', method, path, answer);
}

const contract = await (await fetch(`${server}/openapi.json`)).json();
const resolve = (node) => (node.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key], contract) : node);

const first = async (path) => (await (await fetch(server + path)).json()).items[0]?.id;
const ids = {
  stories: await first('/api/v1/stories?all=true'), claims: await first('/api/v1/claims'), articles: await first('/api/v1/articles'),
  entities: await first('/api/v1/entities'), 'saved-searches': await first('/api/v1/saved-searches'),
};

function good(parameter) {
  const schema = resolve(parameter.schema);
  if (schema.enum) return one(schema.enum);
  if (schema.type === 'integer') return String((schema.minimum ?? 0) + random(Math.min(schema.maximum ?? 100, 100)));
  if (schema.type === 'boolean') return one(['true', 'false']);
  if (schema.format === 'date') return one(['2031-03-04', '2031-01-01']);
  if (['a', 'b', 'article'].includes(parameter.name)) return ids.articles;
  return one(['الجسر', 'مصر', 'وزير', 'a']);
}

async function operation(path, method, own) {
  const inQuery = (own.parameters ?? []).map(resolve).filter((each) => each.in === 'query' && each.name !== 'cursor');
  const filled = (id) => path.replace('{id}', encodeURIComponent(id));
  const known = path.includes('{id}') ? ids[path.split('/')[3]] : '';
  for (let turn = 0; turn < TURNS; turn++) {
    const chosen = inQuery.filter((each) => each.required || random(3) === 0);
    const query = (value) => new URLSearchParams(chosen.map((each) => [each.name, value(each)])).toString();
    if (method === 'GET' && known !== undefined) await rightly(method, `${filled(known)}?${query(good)}`);
    // To take in the samples can only be asked rightly.
    if (path.endsWith('/imports/samples')) return;
    const body = ['POST', 'PUT'].includes(method) ? one(BODIES) : undefined;
    await wrongly(method, `${filled(one([known, ...ODD].filter(Boolean)))}?${query(() => one(ODD))}${random(4) ? '' : '&nothing=1'}`, {headers: {'Content-Type': one(TYPES)}, body});
  }
}

for (const [path, methods] of Object.entries(contract.paths)) {
  for (const [method, own] of Object.entries(methods)) await operation(path, method.toUpperCase(), own);
  for (const other of ['PUT', 'PATCH', 'DELETE', 'POST', 'TRACE2'].filter((each) => !methods[each.toLowerCase()])) await wrongly(other, path.replace('{id}', 'x'));
}
const text = 'قال الوزير إن الجسر سيفتح يوم الخميس. ونفت البلدية ذلك.';
await rightly('POST', '/api/v1/analyze', {headers: {'Content-Type': 'application/json'}, body: JSON.stringify({text})});
await rightly('POST', '/api/v1/analyze', {headers: {'Content-Type': 'text/plain'}, body: text});
await rightly('POST', '/api/v1/saved-searches', {headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query: 'الجسر', name: 'x'})});

console.log(`${asked} asked, ${faults.size} faults`);
[...faults].slice(0, SHOWN).forEach((each) => console.log(each));
process.exit(faults.size ? 1 : 0);
