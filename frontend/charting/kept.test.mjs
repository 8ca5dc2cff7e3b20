import { test } from 'node:test';
import assert from 'node:assert/strict';
import { afterReload, confirmed, filledIn, markOf, snippetAt, written } from './kept.ts';

const typed = (kept, texts, mark) => texts.reduce((all, text) => written(all, 's', text, mark), kept);

test('a part waits until the server confirms what it says', () => {
  const kept = typed({}, ['a', 'ab', 'abc'], markOf(''));
  assert.deepEqual(Object.keys(confirmed(kept, 's', markOf('ab'))), ['s']);
  assert.deepEqual(confirmed(kept, 's', markOf('abc')), {});
});

test('writing back what the server has leaves nothing to send', () => {
  assert.deepEqual(typed({}, ['a', ''], markOf('')), {});
});

test('after a reload all that may come from here is written over, and nothing else', () => {
  const kept = typed({}, ['a', 'ab', 'abc'], markOf(''));
  assert.equal(afterReload(kept.s, ''), 'send');
  assert.equal(afterReload(kept.s, 'ab'), 'send');
  assert.equal(afterReload(kept.s, 'abc'), 'nothing');
  assert.equal(afterReload(kept.s, 'written elsewhere'), 'lost');
});

test('what was confirmed on the way is no change of somebody else', () => {
  const kept = confirmed(typed({}, ['a', 'ab', 'abc'], markOf('')), 's', markOf('ab'));
  assert.equal(afterReload(kept.s, 'ab'), 'send');
  assert.equal(afterReload(kept.s, ''), 'lost');
});

test('a text that was filled in is followed until it is edited', () => {
  assert.equal(filledIn('', '', 'Knot 7.'), 'Knot 7.');
  assert.equal(filledIn('Typed.', '', 'Knot 7.'), 'Typed. Knot 7.');
  assert.equal(filledIn('Typed. Knot 7. More.', 'Knot 7.', 'Knot 7 to 4.'), 'Typed. Knot 7 to 4. More.');
  assert.equal(filledIn('Typed. Knot seven. More.', 'Knot 7.', 'Knot 7 to 4.'), undefined);
  assert.equal(filledIn('Knot 7. Typed.', 'Knot 7.', ''), 'Typed.');
  assert.equal(filledIn('Costs $& more.', 'Costs $& more.', '$1'), '$1');
});

test('a short word after a semicolon stands for its text', () => {
  const snippets = { hp: 'Heat pad before.' };
  assert.deepEqual(snippetAt('Well. ;HP', 9, snippets), { from: 6, text: 'Heat pad before.' });
  assert.equal(snippetAt('Well. hp', 8, snippets), undefined);
  assert.equal(snippetAt(';hp and', 7, snippets), undefined);
});
