// Asks the server.

export class Problem extends Error {
  constructor(status, code, detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

export const address = (path, parameters = {}) => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '' && value !== false) query.set(key, value);
  }
  const text = query.toString();
  return `/api/v1${path}${text ? `?${text}` : ''}`;
};

export const get = (path, parameters) => ask('GET', address(path, parameters));
export const post = (path, body) => ask('POST', address(path), body);
export const remove = (path) => ask('DELETE', address(path));

async function ask(method, url, body) {
  const request = {method, headers: {Accept: 'application/json'}, credentials: 'same-origin'};
  if (body instanceof FormData) request.body = body;
  else if (typeof body === 'string') {
    request.body = body;
    request.headers['Content-Type'] = 'text/plain';
  } else if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers['Content-Type'] = 'application/json';
  }
  let answer;
  try {
    answer = await fetch(url, request);
  } catch {
    throw new Problem(0, 'unreachable', '');
  }
  if (answer.status === 204) return null;
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Problem(answer.status, json.code ?? 'fault', json.detail ?? '');
  return json;
}
