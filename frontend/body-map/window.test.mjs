// node --test frontend/body-map   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './typescript.test-hooks.mjs';

const { MOST, moved, WHOLE, zoomed } = await import('./window.ts');
const { ALL_VIEWS, PARTS, partOf, TABS } = await import('./parts.ts');
const { FIGURES } = await import('./geometry/figures.gen.ts');
const { nearest } = await import('./steering.ts');

test('what is under the fingers stays under them', () => {
  const window = zoomed(WHOLE, 2, 0.3, 0.6);
  const under = ({ scale, x }, at) => (at - x) / scale;
  assert.equal(under(window, 0.3), 0.3);
  assert.ok(Math.abs(under(zoomed(window, 1.5, 0.3, 0.6), 0.3) - 0.3) < 1e-9);
});

test('it is never smaller than its frame, larger than allowed, or away from the edges', () => {
  assert.deepEqual(zoomed(WHOLE, 0.2, 0.5, 0.5), WHOLE);
  assert.equal(zoomed(WHOLE, 99, 0.5, 0.5).scale, MOST);
  assert.deepEqual(moved(WHOLE, 0.5, 0.5), WHOLE);
  const far = moved(zoomed(WHOLE, 3, 0.5, 0.5), 9, -9);
  assert.deepEqual([far.x, far.y], [0, -2]);
});

test('every drawing can be reached, one at a time and by the parts of the body', () => {
  const all = Object.keys(FIGURES).sort();
  assert.deepEqual([...ALL_VIEWS].sort(), all);
  assert.deepEqual([...new Set(Object.values(PARTS).flat())].sort(), all);
  assert.equal(TABS.flatMap((tab) => tab.views).length, all.length);
  assert.equal(partOf('head-side'), 'body');
  assert.equal(partOf('foot-sole'), 'feet');
});

test('an arrow leads to the nearest in its direction, and never back', () => {
  const places = [{ x: 5, y: 0 }, { x: 4, y: 4 }, { x: -1, y: 0 }];
  const from = { x: 0, y: 0 };
  assert.equal(nearest('ArrowRight', from, places, (p) => p), places[0]);
  assert.equal(nearest('ArrowDown', from, places, (p) => p), places[1]);
  assert.equal(nearest('ArrowLeft', from, places, (p) => p), places[2]);
  assert.equal(nearest('Enter', from, places, (p) => p), undefined);
});
