// The words in which two sentences differ: what only one has is marked (longest common subsequence).
import {h} from './dom.js';

const fold = (word) => word.replace(/[\u064B-\u0652\u0640]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/[.,،؛:«»"'()]/g, '');

/** [left, right], each a list of text and marks. */
export function differences(left, right) {
  const a = left.split(/\s+/);
  const b = right.split(/\s+/);
  const x = a.map(fold);
  const y = b.map(fold);
  const longest = Array.from({length: x.length + 1}, () => new Uint16Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) longest[i][j] = x[i] === y[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  }
  const one = [];
  const other = [];
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      one.push([a[i++], false]);
      other.push([b[j++], false]);
    } else if (j >= y.length || (i < x.length && longest[i + 1][j] >= longest[i][j + 1])) one.push([a[i++], true]);
    else other.push([b[j++], true]);
  }
  return [written(one, 'del'), written(other, 'ins')];
}

function written(words, mark) {
  const runs = [];
  for (const [word, differs] of words) {
    if (runs.at(-1)?.differs === differs) runs.at(-1).words.push(word);
    else runs.push({differs, words: [word]});
  }
  return runs.flatMap((run, i) => [i ? ' ' : '', run.differs ? h(mark, {}, run.words.join(' ')) : run.words.join(' ')]);
}
