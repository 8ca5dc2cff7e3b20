// node --test frontend/body-map   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './typescript.test-hooks.mjs';

const { FIGURES } = await import('./geometry/figures.gen.ts');
const { MUSCLES } = await import('./geometry/points.gen.ts');
const { ZONES } = await import('./geometry/zones.gen.ts');
const { candidatesNear, drawnX, marksOf, mirrored, onFigure, platesOf, sideAt, sidesWritten, zoneAt, zonesIn } =
  await import('./places.ts');
const { cropOf, numberSide } = await import('./layout.ts');
const { rings, inside } = await import('./path.ts');

const VIEWS = Object.keys(FIGURES);
const PAIRS = VIEWS.filter((view) => FIGURES[view].pair);
/** At which half of the screen the client's right is, read from the drawings themselves. */
const RIGHT_IS_AT_VIEWERS = { front: 'left', back: 'right', 'head-front': 'left', 'head-back': 'right' };

const everyMark = function* () {
  for (const [muscle, { points }] of Object.entries(MUSCLES)) {
    for (const [point, { marks, rightOnly }] of Object.entries(points)) {
      for (const [view, x, y] of marks) yield { muscle, point, view, x, y, rightOnly };
    }
  }
};
const middle = (ring) => {
  const mean = (k) => ring.reduce((sum, p) => sum + p[k], 0) / ring.length;
  return [mean(0), mean(1)];
};

/** Places on a grid over the box around some points. */
function gridOver(points, steps) {
  const [from, to] = [Math.min, Math.max].map((f) => [0, 1].map((k) => f(...points.map((p) => p[k]))));
  const along = (k) => Array.from({ length: steps + 1 }, (_, i) => from[k] + ((to[k] - from[k]) * i) / steps);
  return along(0).flatMap((x) => along(1).map((y) => [x, y]));
}

test('a right-side mark lies on the client’s right half of each drawing, its left copy on the other', () => {
  const seen = new Map();
  for (const { muscle, point, view, x, y } of everyMark()) {
    if (!FIGURES[view].pair || Math.abs(x - FIGURES[view].mirrorX) < 0.05) continue;
    const right = marksOf({ muscle, point, side: 'RIGHT' }, view).some((m) => m.x === x && m.y === y);
    assert.ok(right, `${muscle} ${point} in ${view}`);
    const isLeftHalf = x < FIGURES[view].mirrorX;
    assert.equal(isLeftHalf ? 'left' : 'right', RIGHT_IS_AT_VIEWERS[view], `${muscle} ${point} in ${view}`);
    assert.equal(sideAt(view, drawnX(view, x, 'RIGHT')), 'RIGHT');
    assert.equal(sideAt(view, drawnX(view, x, 'LEFT')), 'LEFT');
    seen.set(view, (seen.get(view) ?? 0) + 1);
  }
  assert.deepEqual([...seen.keys()].sort(), [...PAIRS].sort());
  assert.ok(seen.get('back') > 80 && seen.get('front') > 80, `examined ${[...seen]}`);
});

for (const view of VIEWS) {
  test(`the client’s right stays right in ${view}: marks, zones, presses, and what is written beside it`, () => {
    const { mirrorX, pair } = FIGURES[view];
    const [atLeft, atRight] = sidesWritten(view);
    let examined = 0;
    for (const side of ['RIGHT', 'LEFT']) {
      const onOwnHalf = (x) => (pair ? (x < mirrorX ? atLeft : atRight) === side : true);
      for (const zone of zonesIn(view, side).filter((z) => z.side === side)) {
        const [x, y] = middle(zone.rings[0]);
        assert.ok(onOwnHalf(x), `${zone.zone} ${side}`);
        assert.equal(zoneAt({ view, side, x, y })?.side === (side === 'RIGHT' ? 'LEFT' : 'RIGHT'), false, zone.zone);
        examined++;
      }
      for (const { muscle, point, view: of, x, y, rightOnly } of everyMark()) {
        if (of !== view || Math.abs(x - mirrorX) < 0.05 || (rightOnly && side === 'LEFT')) continue;
        const seen = drawnX(view, x, side);
        assert.ok(onOwnHalf(seen), `${muscle} ${point} ${side}`);
        const own = candidatesNear({ view, side, x: seen, y }).find((c) => c.muscle === muscle && c.point === point);
        assert.equal(own.side, side, `${muscle} ${point}`);
        examined++;
      }
    }
    if (pair) assert.deepEqual([atLeft, atRight], RIGHT_IS_AT_VIEWERS[view] === 'left' ? ['RIGHT', 'LEFT'] : ['LEFT', 'RIGHT']);
    assert.ok(examined > 8, `examined ${examined}`);
  });
}

test('in a drawing of one side nothing moves, as the whole drawing is mirrored', () => {
  assert.equal(drawnX('head-side', 68, 'LEFT'), 68);
  assert.equal(mirrored('head-side', 68), 152);
});

test('every mark lies on its figure, on both sides', () => {
  let examined = 0;
  for (const { muscle, point, view, x, y } of everyMark()) {
    for (const side of ['RIGHT', 'LEFT']) {
      assert.ok(onFigure(view, drawnX(view, x, side), y), `${muscle} ${point} ${side} in ${view}`);
      examined++;
    }
  }
  assert.ok(examined > 500, `examined ${examined}`);
});

test('a press on a mark offers that point of that side first or level with the first', () => {
  for (const { muscle, point, view, x, y, rightOnly } of everyMark()) {
    for (const side of rightOnly ? ['RIGHT'] : ['RIGHT', 'LEFT']) {
      const found = candidatesNear({ view, side, x: drawnX(view, x, side), y });
      const own = found.find((c) => c.muscle === muscle && c.point === point && c.side === side);
      assert.equal(own?.distance, 0, `${muscle} ${point} ${side} in ${view}`);
      assert.equal(found[0].distance, 0);
    }
  }
});

test('candidates come nearest first, and what is excluded is never offered', () => {
  const spot = { view: 'back', side: 'RIGHT', x: 57.7, y: 14.6 };
  const all = candidatesNear(spot);
  assert.ok(all.length > 2);
  assert.deepEqual(all.map((c) => c.distance), all.map((c) => c.distance).toSorted((a, b) => a - b));
  const { muscle, point } = all[0];
  const rest = candidatesNear(spot, new Set([`${muscle}/${point}`]));
  assert.ok(!rest.some((c) => c.muscle === muscle && c.point === point));
  assert.deepEqual(rest[0], all[1]);
});

test('a press near the middle line offers both sides; the point without a left copy is offered on the right only', () => {
  const nape = candidatesNear({ view: 'back', side: 'RIGHT', x: FIGURES.back.mirrorX, y: 12 });
  assert.ok(nape.some((c) => c.side === 'RIGHT') && nape.some((c) => c.side === 'LEFT'));
  const [, { points }] = Object.entries(MUSCLES).find(([, m]) => Object.values(m.points).some((p) => p.rightOnly));
  const [point, { marks: [[view, x, y]] }] = Object.entries(points).find(([, p]) => p.rightOnly);
  assert.ok(candidatesNear({ view, side: 'RIGHT', x, y }).some((c) => c.point === point && c.side === 'RIGHT'));
  assert.ok(!candidatesNear({ view, side: 'LEFT', x: mirrored(view, x), y }).some((c) => c.point === point));
});

test('a free spot is drawn where it was pressed, only in its view', () => {
  const knot = { side: 'LEFT', view: 'front', x: 20, y: 30 };
  assert.deepEqual(marksOf(knot, 'front'), [{ x: 20, y: 30 }]);
  assert.deepEqual(marksOf(knot, 'back'), []);
});

test('a muscle or point that the atlas does not know is not drawn', () => {
  assert.deepEqual(marksOf({ muscle: 'toString', point: 'TrP1', side: 'RIGHT' }, 'back'), []);
  assert.deepEqual(marksOf({ muscle: 'trapezius.upper', point: 'TrP99', side: 'RIGHT' }, 'back'), []);
});

test('the plates of the two sides lie on their own halves', () => {
  let examined = 0;
  for (const muscle of Object.keys(MUSCLES)) {
    for (const view of ['front', 'back']) {
      for (const side of ['RIGHT', 'LEFT']) {
        for (const index of platesOf(muscle, side, view).own) {
          const [x] = middle(rings(FIGURES[view].plates[index])[0]);
          if (Math.abs(x - FIGURES[view].mirrorX) < 1) continue;
          assert.equal(sideAt(view, x), side, `${muscle} in ${view}`);
          examined++;
        }
      }
    }
  }
  assert.ok(examined > 90, `examined ${examined}`);
});

test('a press in the middle of a zone hits a zone of its side, and never a larger one that lies around it', () => {
  let examined = 0;
  for (const view of VIEWS) {
    for (const zone of zonesIn(view, 'RIGHT')) {
      const [x, y] = middle(zone.rings[0]);
      if (!inside(zone.rings, x, y)) continue;
      const hit = zoneAt({ view, side: 'RIGHT', x, y });
      const order = zonesIn(view, 'RIGHT');
      assert.ok(order.indexOf(hit) >= order.indexOf(zone), `${zone.zone} in ${view} gave ${hit?.zone}`);
      if (hit.side !== 'MIDLINE' && zone.side !== 'MIDLINE') assert.equal(hit.side, zone.side);
      examined++;
    }
  }
  assert.ok(examined > 250, `examined ${examined}`);
});

test('where zones overlap, the smaller one is hit', () => {
  let overlaps = 0;
  for (const [x, y] of gridOver([[0, 0], [220, 290]], 90)) {
    const holding = zonesIn('head-side', 'RIGHT').filter((z) => inside(z.rings, x, y));
    if (holding.length < 2) continue;
    const hit = zoneAt({ view: 'head-side', side: 'RIGHT', x, y });
    const boxOf = ({ rings: [ring] }) => [0, 1].map((k) => {
      const along = ring.map((p) => p[k]);
      return Math.max(...along) - Math.min(...along);
    }).reduce((a, b) => a * b);
    assert.equal(boxOf(hit), Math.min(...holding.map(boxOf)), holding.map((z) => z.zone).join(' and '));
    overlaps++;
  }
  assert.ok(overlaps > 10, `overlaps ${overlaps}`);
});

test('each zone can be hit in at least one of its drawings, on each of its sides', () => {
  const reachable = new Set();
  for (const view of VIEWS) {
    for (const side of ['RIGHT', 'LEFT']) {
      for (const zone of zonesIn(view, side)) {
        for (const [x, y] of gridOver(zone.rings.flat(), 12)) {
          const hit = zonesIn(view, side).findLast((z) => inside(z.rings, x, y));
          if (hit) reachable.add(`${hit.zone} ${hit.side}`);
        }
      }
    }
  }
  const zones = new Map(Object.values(ZONES).flat().map(([zone, midline]) => [zone, midline]));
  assert.equal(zones.size, 86);
  for (const [zone, midline] of zones) {
    for (const side of midline ? ['MIDLINE'] : ['RIGHT', 'LEFT']) assert.ok(reachable.has(`${zone} ${side}`), zone);
  }
});

test('a press in a gap takes the nearest zone, a press beside the figure none', () => {
  const [x0, y0] = FIGURES.back.box;
  assert.equal(zoneAt({ view: 'back', side: 'RIGHT', x: x0, y: y0 }), undefined);
  let gaps = 0;
  for (let y = 0; y < 92; y += 0.9) {
    for (let x = x0; x < x0 + 34; x += 0.9) {
      if (!onFigure('back', x, y)) continue;
      if (!zonesIn('back', 'RIGHT').some((z) => inside(z.rings, x, y))) gaps++;
      assert.ok(zoneAt({ view: 'back', side: 'RIGHT', x, y }));
    }
  }
  assert.ok(gaps > 20, `gaps ${gaps}`);
});

test('the drawn zone and the one that is hit are the same on the mirrored side', () => {
  for (const zone of zonesIn('front', 'RIGHT').filter((z) => z.side === 'LEFT')) {
    const twin = zonesIn('front', 'RIGHT').find((z) => z.zone === zone.zone && z.side === 'RIGHT');
    assert.equal(zone.mirror, true);
    assert.ok(Math.abs(zone.rings[0][0][0] - mirrored('front', twin.rings[0][0][0])) < 1e-9);
  }
});

test('a cut edge fades, a whole drawing does not; numbers step aside for a neighbour', () => {
  assert.equal(cropOf('back', 'upper').fade, 'below');
  assert.equal(cropOf('back', 'whole').fade, 'none');
  assert.equal(cropOf('head-side', 'upper').height, FIGURES['head-side'].box[3]);
  const crop = cropOf('back', 'upper');
  assert.equal(numberSide([{ x: 50, y: 10 }], 0, crop), 'right');
  assert.equal(numberSide([{ x: 50, y: 10 }, { x: 52, y: 10 }], 0, crop), 'left');
  assert.equal(numberSide([{ x: 50, y: 10 }, { x: 52, y: 10 }], 1, crop), 'right');
});
