// node --test frontend/body-map   (node 24 or later)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './typescript.test-hooks.mjs';

const { FIGURES } = await import('./geometry/figures.gen.ts');
const { outline, zonesIn } = await import('./places.ts');
const { difference, penWidth, share, touches, zonesDrawn, zonesOf } = await import('./strokes.ts');
const { inside } = await import('./path.ts');
const { Pen } = await import('./pen.ts');

const VIEWS = Object.keys(FIGURES);
/** As the rules of the house say. */
const ENOUGH = 0.15;
/** So near to it that two ways of counting may differ. */
const UNSURE = 0.025;

/** Always the same numbers from 0 to 1, so that a failure can be repeated. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function randomStroke(next) {
  const view = VIEWS[Math.floor(next() * VIEWS.length)];
  const [left, top, width, height] = FIGURES[view].box;
  const line = [left + next() * width, top + next() * height];
  for (let turn = next() * 6.28; line.length < 2 + next() * 24; turn += next() - 0.5) {
    line.push(line.at(-2) + Math.cos(turn) * width * 0.05, line.at(-1) + Math.sin(turn) * width * 0.05);
  }
  return { view, side: next() < 0.5 ? 'RIGHT' : 'LEFT', ink: 'solid', width: penWidth(view, 1 + next() * 2), line };
}

const rasters = new Map();

/** A fine raster over what is seen of a zone. */
function rasterOf(zone, view) {
  if (!rasters.has(zone)) {
    const [x0, y0, x1, y1] = zone.box;
    const step = Math.max(x1 - x0, y1 - y0) / 56;
    const cells = [];
    for (let y = y0 + step / 2; y < y1; y += step) {
      for (let x = x0 + step / 2; x < x1; x += step) {
        if (inside(zone.rings, x, y) && inside(outline(view), x, y)) cells.push([x, y]);
      }
    }
    rasters.set(zone, cells);
  }
  return rasters.get(zone);
}

/** The share written down plainly: each cell of the raster is either under the pen or not. */
function shareByRaster(stroke, zone) {
  const cells = rasterOf(zone, stroke.view);
  return cells.filter(([x, y]) => isUnderPen(stroke, x, y)).length / cells.length;
}

function isUnderPen({ line, width }, x, y) {
  for (let i = 0; i < line.length; i += 2) {
    const [ax, ay] = [line[i], line[i + 1]];
    const [bx, by] = [line[i + 2] ?? ax, line[i + 3] ?? ay];
    const long = Math.hypot(bx - ax, by - ay);
    const along = long === 0 ? 0 : Math.min(long, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / long));
    const [nx, ny] = long === 0 ? [ax, ay] : [ax + ((bx - ax) * along) / long, ay + ((by - ay) * along) / long];
    if (Math.hypot(x - nx, y - ny) <= width / 2) return true;
  }
  return false;
}

test('a stroke marks each zone of which it covers 15 % or more, as a fine raster counts it', () => {
  const next = numbers(20260922);
  let examined = 0;
  let marked = 0;
  for (let i = 0; i < 180; i++) {
    const stroke = randomStroke(next);
    const zones = zonesIn(stroke.view, stroke.side);
    const found = zonesOf(stroke);
    const exact = new Map(zones.map((zone) => [zone, share(stroke, zone) === 0 ? 0 : shareByRaster(stroke, zone)]));
    const isSure = [...exact.values()].some((of) => of >= ENOUGH + UNSURE);
    for (const [zone, of] of exact) {
      assert.ok(Math.abs(share(stroke, zone) - of) < UNSURE, `${zone.zone} in ${stroke.view}: ${share(stroke, zone)} against ${of}`);
      if (of === 0 || !isSure || Math.abs(of - ENOUGH) < UNSURE) continue;
      assert.equal(found.includes(zone), of >= ENOUGH, `${zone.zone} in ${stroke.view}: ${of}`);
      examined++;
      if (found.includes(zone)) marked++;
    }
  }
  assert.ok(examined > 60 && marked > 35, `examined ${examined}, marked ${marked}`);
});

test('where two zones overlap and one stroke covers both, both are marked', () => {
  const [cheek, joint] = ['head.cheek', 'head.tmj'].map((id) => zonesIn('head-side', 'RIGHT').find((z) => z.zone === id));
  const line = [cheek.middle.x, cheek.middle.y, joint.middle.x, joint.middle.y];
  const found = zonesOf({ view: 'head-side', side: 'RIGHT', ink: 'solid', width: 40, line });
  assert.ok(found.includes(cheek) && found.includes(joint));
});

test('a dot that covers nothing enough marks the zone under it, in a gap the nearest, beside the figure none', () => {
  for (const view of VIEWS) {
    for (const zone of zonesIn(view, 'RIGHT').filter((z) => inside(z.rings, z.middle.x, z.middle.y))) {
      const dot = { view, side: 'RIGHT', ink: 'dots', width: FIGURES[view].box[2] / 500, line: [zone.middle.x, zone.middle.y] };
      assert.equal(zonesOf(dot).length, 1, `${zone.zone} in ${view}`);
    }
  }
  const { box } = FIGURES.back;
  assert.deepEqual(zonesOf({ view: 'back', side: 'RIGHT', ink: 'solid', width: 1, line: [box[0] + 0.5, box[1] + 0.5] }), []);
});

test('what is drawn on the client’s right marks the right, in every view', () => {
  let examined = 0;
  for (const view of VIEWS) {
    for (const side of ['RIGHT', 'LEFT']) {
      for (const zone of zonesIn(view, side).filter((z) => z.side === side)) {
        const { middle: { x, y } } = zone;
        const [first] = zonesOf({ view, side, ink: 'solid', width: FIGURES[view].box[2] / 500, line: [x, y] });
        if (!inside(zone.rings, x, y)) continue;
        assert.notEqual(first.side, side === 'RIGHT' ? 'LEFT' : 'RIGHT', `${zone.zone} ${side} in ${view}`);
        examined++;
      }
    }
  }
  assert.ok(examined > 250, `examined ${examined}`);
});

test('a drawing lists each zone once, and the last stroke says how it feels', () => {
  const zone = zonesIn('back', 'RIGHT').find((z) => z.zone === 'back.low' && z.side === 'RIGHT');
  const at = (ink) => ({ view: 'back', side: 'RIGHT', ink, width: 6, line: [zone.middle.x, zone.middle.y] });
  const found = zonesDrawn([at('solid'), at('hatch')]).filter((z) => z.zone === 'back.low' && z.side === 'RIGHT');
  assert.deepEqual(found, [{ zone: 'back.low', side: 'RIGHT', ink: 'hatch' }]);
  const { marked, unmarked } = difference([at('solid')], []);
  assert.deepEqual(marked, []);
  assert.ok(unmarked.some((z) => z.zone === 'back.low'));
});

test('the pen keeps strokes that mark something, the rubber takes whole strokes, and each can be taken back', () => {
  const pen = new Pen();
  const zone = zonesIn('back', 'RIGHT').find((z) => z.zone === 'back.low');
  const spot = { view: 'back', side: 'RIGHT', x: zone.middle.x, y: zone.middle.y };
  const draw = (from, given = true) => {
    pen.begin(from, 'solid', 2);
    pen.go({ ...from, y: from.y + 1 });
    return pen.end(given);
  };
  assert.ok(draw(spot));
  assert.ok(!draw({ ...spot, x: FIGURES.back.box[0], y: 0 }), 'beside the figure');
  assert.ok(!draw(spot, false), 'given up for a pinch');
  assert.equal(pen.strokes.length, 1);
  assert.deepEqual(pen.strokes[0].line, [spot.x, spot.y, spot.x, spot.y + 1]);

  pen.rubs = true;
  assert.ok(!draw({ ...spot, y: spot.y + 30 }), 'nothing there to rub out');
  assert.ok(draw(spot));
  assert.equal(pen.strokes.length, 0);
  assert.ok(pen.undo());
  assert.equal(pen.strokes.length, 1);
  assert.ok(pen.undo());
  assert.ok(!pen.undo() && !pen.canUndo);
});

test('the rubber leaves what lies on the other side of a drawing of one side', () => {
  const right = { view: 'head-side', side: 'RIGHT', ink: 'solid', width: 10, line: [100, 100] };
  assert.ok(touches(right, right));
  assert.ok(!touches({ ...right, side: 'LEFT' }, right));
});
