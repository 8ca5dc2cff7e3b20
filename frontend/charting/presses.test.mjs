import { test } from 'node:test';
import assert from 'node:assert/strict';
import { deedOf } from './presses.ts';

const on = (where, key, { one = false, single = true, held = false } = {}) => deedOf({ key, where, held }, one, single);

test('digits set the scale that has the focus, and a 0 after a 1 makes it ten', () => {
  assert.deepEqual(on('scale', '7'), { what: 'value', number: 7 });
  assert.deepEqual(on('scale', '0'), { what: 'value', number: 0 });
  assert.deepEqual(on('scale', '0', { one: true }), { what: 'value', number: 10 });
});

test('digits choose a word by its place, and open a knot where nothing has the focus', () => {
  assert.deepEqual(on('words', '3'), { what: 'nth', number: 3 });
  assert.deepEqual(on('nothing', '2'), { what: 'knot', number: 2 });
});

test('Enter goes on from a scale, and stays Enter on a button and in a text', () => {
  assert.deepEqual(on('scale', 'Enter'), { what: 'next' });
  assert.equal(on('control', 'Enter'), undefined);
  assert.equal(on('text', 'Enter'), undefined);
});

test('single keys sleep in fields, can be switched off, and leave keys with Ctrl alone', () => {
  assert.deepEqual(on('nothing', 'b'), { what: 'go', to: 'before' });
  assert.equal(on('text', 'b'), undefined);
  assert.equal(on('nothing', 'b', { single: false }), undefined);
  assert.equal(on('nothing', 'b', { held: true }), undefined);
  assert.deepEqual(on('scale', '4', { single: false }), { what: 'value', number: 4 });
});

test('Space runs the timer only where nothing else is pressed by it', () => {
  assert.deepEqual(on('nothing', ' '), { what: 'timer' });
  assert.equal(on('control', ' '), undefined);
});
