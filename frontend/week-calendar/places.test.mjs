// node --test frontend/week-calendar/*.test.mjs   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../body-map/typescript.test-hooks.mjs';

const { clock, fill, lanes, neighbour, startAt, step, toSlot } = await import('./places.ts');

const card = (day, column, from, to = from + 45) => ({ day, column, from, to });
const week = { days: [{}, {}], columns: [{}, {}], from: 480, to: 1080, slot: 15 };

test('cards that overlap stand side by side, and only those', () => {
  assert.deepEqual(lanes([{ from: 0, to: 60 }, { from: 30, to: 90 }, { from: 60, to: 70 }, { from: 90, to: 100 }]), [
    { lane: 0, of: 2 }, { lane: 1, of: 2 }, { lane: 0, of: 2 }, { lane: 0, of: 1 },
  ]);
});

test('no two cards of a random column stand on each other', () => {
  for (let seed = 1; seed <= 200; seed++) {
    let state = seed;
    const random = (most) => { state = (state * 48271) % 2147483647; return state % most; };
    const cards = Array.from({ length: 1 + random(20) }, () => { const from = random(600); return { from, to: from + 5 + random(120) }; });
    const found = lanes(cards);
    cards.forEach((one, i) => cards.forEach((other, j) => {
      const overlap = i < j && one.from < other.to && other.from < one.to;
      assert.ok(!overlap || found[i].lane !== found[j].lane, `seed ${seed}: ${i} and ${j}`);
      assert.ok(found[i].lane < found[i].of, `seed ${seed}`);
      assert.ok(!overlap || found[i].of === found[j].of, `seed ${seed}`);
    }));
  }
});

test('arrows lead up and down a column, and to the nearest card of the next column that has one', () => {
  const cards = [card(0, 0, 540), card(0, 0, 600), card(0, 1, 610), card(1, 1, 545), card(1, 1, 900)];
  assert.equal(neighbour(cards, 0, 'ArrowDown', 2), 1);
  assert.equal(neighbour(cards, 1, 'ArrowDown', 2), 1);
  assert.equal(neighbour(cards, 1, 'ArrowUp', 2), 0);
  assert.equal(neighbour(cards, 0, 'ArrowRight', 2), 2);
  assert.equal(neighbour(cards, 2, 'ArrowRight', 2), 3);
  assert.equal(neighbour(cards, 4, 'ArrowLeft', 2), 2);
  assert.equal(neighbour(cards, 0, 'ArrowLeft', 2), 0);
});

test('what is lifted moves by slot and by column, from day to day, and stays inside', () => {
  const moving = { id: 'a', name: '', way: 'keys', day: 0, column: 1, from: 480, to: 525 };
  assert.deepEqual(step(moving, 'ArrowDown', week), { day: 0, column: 1, from: 495, to: 540 });
  assert.deepEqual(step(moving, 'ArrowUp', week), { day: 0, column: 1, from: 480, to: 525 });
  assert.deepEqual(step(moving, 'ArrowRight', week), { day: 1, column: 0, from: 480, to: 525 });
  assert.deepEqual(step({ ...moving, day: 1, from: 1035, to: 1080 }, 'ArrowDown', week), { day: 1, column: 1, from: 1035, to: 1080 });
  assert.deepEqual(step({ ...moving, day: 0, column: 0 }, 'ArrowLeft', week), { day: 0, column: 0, from: 480, to: 525 });
});

test('nobody knows whether a place is free before the server said so of the same appointment', () => {
  const moving = { id: 'a', name: '', way: 'keys', day: 0, column: 0, from: 495, to: 540 };
  const reach = { id: 'a', name: '', minutes: 45, gaps: [], starts: [{ day: 0, column: 0, from: 495, place: 'Room 1' }] };
  assert.equal(startAt(null, moving), null);
  assert.equal(startAt({ ...reach, id: 'b' }, moving), null);
  assert.equal(startAt(reach, moving).place, 'Room 1');
  assert.equal(startAt(reach, { ...moving, from: 510 }), undefined);
});

test('times and sentences', () => {
  assert.equal(clock(570), '09:30');
  assert.equal(toSlot(568, 15), 570);
  assert.equal(fill('{0} is lifted. {1}', '{1}', 'b'), '{1} is lifted. b');
});
