// What programs may ask of the server, read from its contract.
import {h} from './dom.js';
import {t} from './i18n.js';

export async function reference() {
  const contract = await (await fetch('/openapi.json')).json();
  const resolve = (node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key], contract) : node);
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({path, method, ...operation})));
  return h('div.page.reference', {},
    h('header.head', {}, h('h1', {}, t('reference.title')), h('p.lead', {lang: 'en', dir: 'ltr'}, contract.info.description.replaceAll('`', '')), h('p', {}, h('a', {href: '/openapi.yaml'}, 'openapi.yaml'), ' · ', h('a', {href: '/openapi.json'}, 'openapi.json'))),
    h('div', {lang: 'en', dir: 'ltr'},
      contract.tags.map((tag) => h('section', {}, h('h2', {}, tag.description), operations.filter((each) => each.tags[0] === tag.name).map((each) => operation(each, resolve)))),
      h('section', {}, h('h2', {}, 'Problems'), h('ul', {}, contract.components.schemas.Problem.properties.code.enum.map((code) => h('li', {id: `problem-${code}`}, h('code', {}, code), ` — ${t(`problem.${code}`)}`)))),
      h('section', {}, h('h2', {}, 'Types'), Object.entries(contract.components.schemas).map(([name, schema]) => h('details', {id: `type-${name}`}, h('summary', {}, h('code', {}, name)), fields(schema))))));
}

function operation(each, resolve) {
  const answers = Object.entries(each.responses).filter(([code]) => code !== 'default');
  const parameters = (each.parameters ?? []).map(resolve);
  return h('article.operation', {id: each.operationId}, h('h3', {}, h('code', {}, h('span.method', {class: each.method}, each.method.toUpperCase()), ` ${each.path}`)),
    h('p', {}, each.summary, each['x-role'] ? ` (role: ${each['x-role']})` : null),
    parameters.length ? h('table', {}, h('caption.hidden', {}, 'Parameters'), h('thead', {}, h('tr', {}, ['Parameter', 'Type', 'Meaning'].map((name) => h('th', {scope: 'col'}, name)))),
      h('tbody', {}, parameters.map((p) => h('tr', {}, h('th', {scope: 'row'}, h('code', {}, p.name), p.required ? ' *' : null), h('td', {}, type(p.schema)), h('td', {}, (p.description ?? '').replaceAll('`', '')))))) : null,
    each.requestBody ? h('p', {}, 'Body: ', Object.entries(each.requestBody.content).map(([kind, body], i) => [i ? ', ' : null, h('code', {}, kind), ' ', type(body.schema)])) : null,
    h('p', {}, answers.map(([code, answer]) => [h('code', {}, code), ' ', answer.description, ' ', Object.entries(answer.content ?? {}).slice(0, 1).map(([kind, body]) => [h('code', {}, kind), ' ', type(body.schema)])])));
}

const fields = (schema) => h('ul', {}, Object.entries(schema.properties ?? {}).map(([name, own]) => h('li', {}, h('code', {}, name), schema.required?.includes(name) ? ' * ' : ' ', type(own), own.description ? ` — ${own.description}` : null)));

function type(schema) {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return h('a', {href: `#type-${name}`}, name);
  }
  if (schema.type === 'array') return ['list of ', type(schema.items)];
  const more = [schema.enum ? schema.enum.filter(Boolean).join(' | ') : null, schema.default === undefined ? null : `default ${schema.default}`].filter(Boolean).join(', ');
  return `${schema.format ?? schema.type ?? ''}${more ? ` (${more})` : ''}`;
}
