// Builds elements. What comes from articles is only ever set as text: nothing here reads markup.

const SVG = 'http://www.w3.org/2000/svg';

/** h('a.card', {href: '/x', onclick: f}, 'text', child, [children]) */
export function h(name, properties, ...children) {
  const [tag, ...classes] = name.split('.');
  return fill(document.createElement(tag || 'div'), classes, properties, children);
}

/** The same for drawings. */
export function s(name, properties, ...children) {
  const [tag, ...classes] = name.split('.');
  return fill(document.createElementNS(SVG, tag), classes, properties, children);
}

function fill(element, classes, properties, children) {
  if (classes.length) element.classList.add(...classes);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'class') element.classList.add(...value.split(' ').filter(Boolean));
    else if (key === 'value' || key === 'checked' || key === 'selected') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

export function append(element, children) {
  for (const child of children.flat(9)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child);
  }
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

/** How wide a drawing may be, so that what is written in it is as large as the words around it. */
export const room = (widest) => Math.max(280, Math.min(widest, (document.getElementById('main')?.clientWidth ?? widest) - 64));

/** Words from outside: whatever they hold, they order nothing around them. */
export const words = (text, name = 'bdi') => h(name, {dir: 'auto'}, text ?? '');

/** Content that fills a block of its own. */
export const passage = (text, name = 'p.passage') => h(name, {dir: 'auto'}, text ?? '');

export const link = (href, ...children) => h('a', {href}, children);

export const path = (view, id) => `/${view}/${encodeURIComponent(id)}`;
