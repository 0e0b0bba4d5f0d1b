// What the page says, in the language that somebody chose.

export const language = document.documentElement.lang === 'en' ? 'en' : 'ar';
export const isRight = language === 'ar';

let messages = {};
const plurals = new Intl.PluralRules(language);
const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
const numbers = new Intl.NumberFormat(locale);
const day = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
const shortDay = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', timeZone: 'UTC'});
const month = new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: 'UTC'});

export async function load(base) {
  const answer = await fetch(`${base}/messages.${language}.json`);
  messages = await answer.json();
}

/** A message, its places filled in. */
export function t(key, values = {}) {
  const message = messages[key];
  if (message === undefined) {
    console.error(`no message ${key}`);
    return key;
  }
  return fillIn(message, values);
}

export const has = (key) => messages[key] !== undefined;

/** A number with what is counted: three articles → 3 مقالات; the forms stand in one message. */
export function n(key, count) {
  const forms = Object.fromEntries(t(key).split('|').map((form) => {
    const colon = form.indexOf(':');
    return [form.slice(0, colon), form.slice(colon + 1)];
  }));
  const form = forms[plurals.select(count)] ?? forms.other;
  // The number stays on the line of what it counts.
  return form.replaceAll('{n} ', '{n}\u00a0').replaceAll('{n}', number(count));
}

const fillIn = (message, values) =>
  message.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

export const number = (value) => numbers.format(value);

const isDay = (value) => /^\d{4}-\d\d-\d\d/.test(value ?? '');
const isMonth = (value) => /^\d{4}-\d\d$/.test(value ?? '');

/** A TIMEX3 value for reading: a day, a month, and the longer or less certain ones by their names. */
export function date(value) {
  if (!value) return t('date.none');
  if (isDay(value)) return day.format(new Date(value.slice(0, 10) + 'T00:00:00Z'));
  if (isMonth(value)) return month.format(new Date(value + '-01T00:00:00Z'));
  for (const [form, written] of FORMS) {
    const found = form.exec(value);
    if (found) return written(...found.slice(1));
  }
  return value;
}

const FORMS = [
  [/^(\d{4})-W(\d\d)/, (year, week) => t('date.week', {day: day.format(monday(Number(year), Number(week)))})],
  [/^(\d{4})-Q(\d)$/, (year, quarter) => t(`date.quarter.${quarter}`, {year})],
  [/^(\d{4})-H(\d)$/, (year, half) => t(`date.half.${half}`, {year})],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => t(`date.season.${season}`, {year})],
  [/^(\d{3})X$/, (decade) => t('date.decade', {year: `${decade}0`})],
  [/^(PAST|PRESENT|FUTURE)_REF$/, (reference) => t(`date.${reference}`)],
];

/** The Monday of a week: the first has the year's first Thursday in it. */
function monday(year, week) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return new Date(fourth.getTime() + ((week - 1) * 7 - (fourth.getUTCDay() + 6) % 7) * 86400000);
}

export const dayAndMonth = (value) => (isDay(value) ? shortDay.format(new Date(value.slice(0, 10) + 'T00:00:00Z')) : value);

export function range(from, to) {
  if (!from) return t('date.none');
  return from === to ? date(from) : t('date.range', {from: date(from), to: date(to)});
}

/** What a constant of the record is called: label('Act', 'deny'). */
export const label = (type, value) => (value ? t(`${type}.${String(value).toUpperCase().replaceAll('-', '_')}`) : '');

/** Between the parts of an enumeration. */
export const comma = isRight ? '، ' : ', ';
export const arrow = isRight ? '←' : '→';
