// What is claimed in a story: what is disputed or passed on, and, when it is opened, what one article alone says.
import {h} from './dom.js';
import {number, t} from './i18n.js';
import {get} from './api.js';
import {claimCard, exports_, parts} from './parts.js';
import {empty, later} from './states.js';

const PART = 30;

export function claims(all) {
  if (all.claimsInAll === 0) return empty(t('claims.none'));
  const address = `/stories/${encodeURIComponent(all.id)}/claims`;
  const some = (which, show) => async () => {
    const first = await get(address, {which, limit: PART});
    return first.total === 0 ? null : parts(first, (cursor) => get(address, {which, limit: PART, cursor}), show, 'div.cards');
  };
  const single = all.claimsInAll - all.claims;
  return h('section', {},
    all.claims ? later(some('taken-up', grouped())) : h('p.hint', {}, t('claims.none')),
    single ? opened(h('summary', {}, t('claims.single'), h('span.count', {}, number(single))), () => later(some('single', card))) : null,
    exports_(address, {}));
}

const card = (claim) => claimCard(claim, {tellsStory: false});

/** The disputed come first: what follows has a heading of its own. */
function grouped() {
  let last = '';
  return (claim) => {
    const group = claim.disputed ? 'claims.disputed' : 'claims.repeated';
    const isFirst = group !== last;
    last = group;
    return h('div', {}, isFirst ? h('h2', {}, t(group)) : null, card(claim));
  };
}

/** Filled when it is opened for the first time. */
function opened(head, fill) {
  const box = h('details', {ontoggle: () => { if (box.open && box.childElementCount === 1) box.append(fill()); }}, head);
  return box;
}
