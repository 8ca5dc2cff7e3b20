// node --test frontend/keys/*.test.mjs   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { wishOf } = await import('./rules.ts');

const press = (key, more = {}) => ({ key, ctrl: false, shift: false, alt: false, writing: false, ...more });

test('Ctrl K searches, even while one writes and with single keys switched off', () => {
  assert.equal(wishOf(press('k', { ctrl: true, writing: true }), false), 'search');
  assert.equal(wishOf(press('K', { ctrl: true }), true), 'search');
  assert.equal(wishOf(press('k', { ctrl: true, shift: true }), true), undefined);
});

test('Shift P hides names, but not in a field, and not when single keys are off', () => {
  assert.equal(wishOf(press('P', { shift: true }), true), 'hide-names');
  assert.equal(wishOf(press('P', { shift: true, writing: true }), true), undefined);
  assert.equal(wishOf(press('P', { shift: true }), false), undefined);
  assert.equal(wishOf(press('p'), true), undefined);
});

test('a question mark lists the keys', () => {
  assert.equal(wishOf(press('?', { shift: true }), true), 'list-keys');
  assert.equal(wishOf(press('?', { writing: true }), true), undefined);
});
