// node --test frontend/hold-timer/*.test.mjs   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { advance, begin, more, pause, READY, resume, REST, secondsLeft, share, skip } = await import('./course.ts');

const EXERCISE = { seconds: 30, rounds: 3 };
const [STARTED] = begin();
const said = (cues) => cues.map(({ at, round }) => `${at} ${round}`);

test('a hold says its start, its half and its end, once each, however often the time is looked at', () => {
  let moment = STARTED;
  const heard = said(begin()[1]);
  for (let ms = 0; ms < 30_000; ms += 250) {
    const [next, cues] = advance(moment, EXERCISE, 250);
    moment = next;
    heard.push(...said(cues));
  }
  assert.deepEqual(heard, ['start 1', 'half 1', 'end 1']);
  assert.equal(moment.phase, 'rest');
});

test('after the rest the next round begins by itself, and after the last round it is done', () => {
  const [second] = advance(STARTED, EXERCISE, 30_000 + REST);
  assert.deepEqual([second.phase, second.round, second.passed], ['hold', 2, 0]);
  const [done, cues] = advance(second, EXERCISE, 2 * 30_000 + REST);
  assert.equal(done.phase, 'done');
  assert.deepEqual(said(cues), ['half 2', 'end 2', 'start 3', 'half 3', 'end 3']);
});

test('a page that slept is told of all that passed, and ends where it would have', () => {
  const [done] = advance(STARTED, EXERCISE, 600_000);
  assert.equal(done.phase, 'done');
});

test('while it is paused no time passes; then it goes on from there', () => {
  const [half] = advance(STARTED, EXERCISE, 12_000);
  const [still, cues] = advance(pause(half), EXERCISE, 60_000);
  assert.equal(secondsLeft(still, EXERCISE), 18);
  assert.deepEqual(cues, []);
  const [later] = advance(resume(still), EXERCISE, 1_000);
  assert.equal(secondsLeft(later, EXERCISE), 17);
});

test('skipping ends a hold early, or the rest, and the last hold ends it all', () => {
  const [rest, end] = skip(STARTED, EXERCISE);
  assert.deepEqual([rest.phase, said(end)], ['rest', ['end 1']]);
  const [second, start] = skip(rest, EXERCISE);
  assert.deepEqual([second.phase, second.round, said(start)], ['hold', 2, ['start 2']]);
  assert.equal(skip({ ...second, round: 3 }, EXERCISE)[0].phase, 'done');
});

test('before it starts it shows the whole hold and nothing of the ring', () => {
  assert.equal(secondsLeft(READY, EXERCISE), 30);
  assert.equal(share(READY, EXERCISE), 0);
  assert.equal(skip(READY, EXERCISE)[0], READY);
});

test('with the hands, the next hold waits until it is begun, and the last one ends it', () => {
  const hands = { ...EXERCISE, hands: true };
  const [second, cues] = advance(STARTED, hands, 31_000);
  assert.deepEqual(said(cues), ['half 1', 'end 1']);
  assert.deepEqual([second.phase, second.round, second.paused], ['hold', 2, true]);
  const [done] = skip({ ...second, round: 3, paused: false }, hands);
  assert.equal(done.phase, 'done');
});

test('15 seconds more make this hold longer, and not the next', () => {
  const longer = more(STARTED, 15);
  assert.equal(secondsLeft(longer, EXERCISE), 45);
  const [next] = advance(longer, { ...EXERCISE, hands: true }, 45_000);
  assert.equal(secondsLeft(next, EXERCISE), 30);
});
