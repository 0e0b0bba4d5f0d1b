// Cuts a text where findings begin and end, so that layers can lie over one another.

/** [{text, findings, classes}] in text order. */
export function segments(record, on, chosen) {
  const spans = [];
  const depths = new Map();
  const depth = (id) => {
    if (!id) return 0;
    if (!depths.has(id)) depths.set(id, 1 + depth(record.statements.find((each) => each.id === id)?.within));
    return depths.get(id);
  };
  if (on.has('statements')) {
    for (const each of record.statements) {
      spans.push({id: each.id, rank: depth(each.id), start: each.content.start, end: each.content.end, names: ['statement', `deep-${Math.min(3, depth(each.id))}`, each.act === 'DENY' ? 'is-denial' : '']});
    }
    for (const each of record.statements) {
      spans.push({id: each.id, rank: 20, start: each.cue.start, end: each.cue.end, names: ['cue']});
    }
  }
  if (on.has('names')) {
    for (const each of record.entities) {
      for (const mention of each.mentions) spans.push({id: each.id, rank: 30, start: mention.start, end: mention.end, names: ['name', `name-${each.type.toLowerCase()}`]});
    }
  }
  if (on.has('times')) {
    record.times.forEach((each, i) => spans.push({id: `t${i + 1}`, rank: 31, start: each.start, end: each.end, names: ['time']}));
    (record.quantities ?? []).forEach((each, i) => spans.push({id: `q${i + 1}`, rank: 31, start: each.start, end: each.end, names: ['quantity']}));
  }
  if (on.has('events')) {
    for (const each of record.events) spans.push({id: each.id, rank: 32, start: each.trigger.start, end: each.trigger.end, names: ['event']});
  }
  spans.push(...chosenSpans(record, chosen));
  return cut(record.text, spans, chosen);
}

/** What belongs to the chosen finding, in every layer. */
function chosenSpans(record, id) {
  const statement = record.statements.find((each) => each.id === id);
  if (statement) {
    return [
      {id, rank: 0, start: statement.content.start, end: statement.content.end, names: ['chosen']},
      {id, rank: 40, start: statement.cue.start, end: statement.cue.end, names: ['chosen', 'chosen-cue']},
      ...statement.chain.map((each) => ({id, rank: 40, start: each.start, end: each.end, names: ['chosen', 'chosen-source']})),
    ];
  }
  const entity = record.entities.find((each) => each.id === id);
  if (entity) return entity.mentions.map((each) => ({id, rank: 40, start: each.start, end: each.end, names: ['chosen', 'chosen-source']}));
  const event = record.events.find((each) => each.id === id);
  if (event) {
    return [{id, rank: 40, start: event.trigger.start, end: event.trigger.end, names: ['chosen', 'chosen-cue']},
      ...[...event.actors, ...event.recipients].map((each) => ({id, rank: 40, start: each.start, end: each.end, names: ['chosen', 'chosen-source']}))];
  }
  const kept = {t: record.times, q: record.quantities ?? []}[id?.[0]]?.[Number(id.slice(1)) - 1];
  return kept ? [{id, rank: 40, start: kept.start, end: kept.end, names: ['chosen', 'chosen-cue']}] : [];
}

function cut(text, spans) {
  const places = [...new Set([0, text.length, ...spans.flatMap((each) => [each.start, each.end])])].sort((a, b) => a - b);
  const starts = new Map();
  for (const span of spans) starts.set(span.start, [...(starts.get(span.start) ?? []), span]);
  let open = [];
  const list = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i], places[i + 1]];
    open = [...open.filter((each) => each.end > from), ...(starts.get(from) ?? []).filter((each) => each.end > from)];
    const findings = [...open].sort((a, b) => a.rank - b.rank);
    const classes = [...new Set(findings.flatMap((each) => each.names))].filter(Boolean);
    list.push({text: text.slice(from, to), findings, classes});
  }
  return list;
}
