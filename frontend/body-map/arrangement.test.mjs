// node --test frontend/body-map/*.test.mjs   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './typescript.test-hooks.mjs';

const { extentFor, knotsIn, ordered, sideShown, viewFor } = await import('./arrangement.ts');

const VIEWS = ['back', 'front', 'head-side'];
const ALL_RIGHT = new Map(VIEWS.map((view) => [view, 'RIGHT']));
let number = 0;
const aKnot = (muscle, point, side = 'RIGHT') => ({ id: `k${++number}`, number, muscle, point, side, state: 'ACTIVE' });
const shoulder = aKnot('trapezius.upper', 'TrP1');
const temple = aKnot('temporalis', 'TrP1');
const leftTemple = aKnot('temporalis', 'TrP1', 'LEFT');
const calf = aKnot('soleus', 'TrP1', 'LEFT');
const nape = aKnot('suboccipitals', 'TrP1');
const free = { id: 'free', number: 9, side: 'LEFT', state: 'LATENT', view: 'front', x: 20, y: 60, muscle: null, point: null };

test('a knot is drawn in its muscle’s own view, not in the other body view', () => {
  assert.deepEqual(knotsIn('back', [shoulder], VIEWS, ALL_RIGHT), [shoulder]);
  assert.deepEqual(knotsIn('front', [shoulder], VIEWS, ALL_RIGHT), []);
});

test('without its own view a knot is drawn where it has a mark', () => {
  assert.deepEqual(knotsIn('front', [shoulder], ['front'], new Map([['front', 'RIGHT']])), [shoulder]);
});

test('a knot of the face is drawn on the enlarged head only, if that shows its side', () => {
  assert.deepEqual(knotsIn('head-side', [temple], VIEWS, ALL_RIGHT), [temple]);
  assert.deepEqual(knotsIn('front', [temple], VIEWS, ALL_RIGHT), []);
  assert.deepEqual(knotsIn('front', [leftTemple], VIEWS, ALL_RIGHT), [leftTemple]);
});

test('a knot of the neck is drawn on the body and on the enlarged head', () => {
  assert.deepEqual(knotsIn('back', [nape], VIEWS, ALL_RIGHT), [nape]);
  assert.deepEqual(knotsIn('head-side', [nape], VIEWS, ALL_RIGHT), [nape]);
});

test('a free spot is drawn in its view only', () => {
  assert.deepEqual(VIEWS.filter((view) => knotsIn(view, [free], VIEWS, ALL_RIGHT).length > 0), ['front']);
});

test('every knot is drawn somewhere, whichever side the head shows', () => {
  for (const side of ['RIGHT', 'LEFT']) {
    const drawn = new Map(VIEWS.map((view) => [view, side]));
    for (const knot of [shoulder, temple, leftTemple, calf, nape, free]) {
      const seen = VIEWS.filter((view) => knotsIn(view, [knot], VIEWS, drawn).length > 0)
        .filter((view) => view !== 'head-side' || knot.side === side);
      assert.ok(seen.length > 0, `${knot.id} with the head's ${side}`);
    }
  }
});

test('the head shows the selected knot’s side, else the left only if every knot there is left', () => {
  assert.equal(sideShown('head-side', [temple, leftTemple], leftTemple.id), 'LEFT');
  assert.equal(sideShown('head-side', [temple, leftTemple], null), 'RIGHT');
  assert.equal(sideShown('head-side', [leftTemple], null), 'LEFT');
  assert.equal(sideShown('head-side', [], null), 'RIGHT');
});

test('the switch turns to a view that shows the selected knot, and stays if it is seen', () => {
  assert.equal(viewFor(shoulder, VIEWS, 'back'), undefined);
  assert.equal(viewFor(shoulder, VIEWS, undefined), 'back');
  assert.equal(viewFor(temple, VIEWS, 'back'), 'head-side');
  assert.equal(viewFor(free, VIEWS, 'back'), 'front');
});

test('the upper body is enough while every knot is there', () => {
  assert.equal(extentFor([shoulder, nape], VIEWS), 'upper');
  assert.equal(extentFor([shoulder, calf], VIEWS), 'whole');
  assert.equal(extentFor([shoulder, free], VIEWS), 'whole');
  assert.equal(extentFor([], VIEWS), 'whole');
});

test('the enlarged drawings stand above the small body', () => {
  assert.deepEqual(ordered(VIEWS, 'upper'), ['back', 'head-side', 'front']);
  assert.deepEqual(ordered(VIEWS, 'whole'), VIEWS);
});
