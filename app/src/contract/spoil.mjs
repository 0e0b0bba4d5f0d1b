// A server that answers wrongly, to see that ask.mjs finds it: passes everything on to a right one, and spoils its answers.
//   node app/src/contract/spoil.mjs SERVER PORT type|missing|problem
// type: numbers come as text; missing: the first field of each object is left out; problem: problems come as plain text.
import {createServer} from 'node:http';

const [server, port, way] = process.argv.slice(2);

const spoiled = {
  type: (value) => (typeof value === 'number' ? String(value) : within(value, spoiled.type)),
  missing: (value) => (value && !Array.isArray(value) && typeof value === 'object' ? Object.fromEntries(Object.entries(value).slice(1)) : value),
};

function within(value, change) {
  if (Array.isArray(value)) return value.map(change);
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, change(own)]));
  return value;
}

function answered(type, bytes) {
  if (way === 'problem') return [type.startsWith('application/problem') ? 'text/plain' : type, bytes];
  return type.startsWith('application/json') ? [type, Buffer.from(JSON.stringify(spoiled[way](JSON.parse(bytes))))] : [type, bytes];
}

createServer(async (request, response) => {
  const body = [];
  for await (const chunk of request) body.push(chunk);
  const headers = Object.fromEntries(['accept', 'content-type'].filter((name) => request.headers[name]).map((name) => [name, request.headers[name]]));
  try {
    const answer = await fetch(server + request.url, {method: request.method, headers, body: body.length ? Buffer.concat(body) : undefined});
    const [type, bytes] = answered(answer.headers.get('content-type') ?? '', Buffer.from(await answer.arrayBuffer()));
    response.writeHead(answer.status, type ? {'Content-Type': type} : {}).end(bytes);
  } catch (fault) {
    response.writeHead(502).end(String(fault));
  }
}).listen(Number(port), '127.0.0.1');
