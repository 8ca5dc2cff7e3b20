// Turns the drawing data (JSON) into the compact modules that the element loads: *.gen.ts.
//
//   npm install --no-save body-muscles@1.0.0 && node frontend/body-map/geometry/build.mjs
//
// The package is read only to find which rounded shape stands for which "part" of a muscle plate; nothing of it is
// copied. Run this after a change of the JSON and commit both.
import { readFileSync, writeFileSync } from 'node:fs';
import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';

const here = new URL('.', import.meta.url);
const json = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const { views } = json('figure.json');
const { zones } = json('zones-geometry.json');
const { muscles } = json('points-geometry.json');
const rounded = json('body-paths.json');
const packaged = { front: FRONT_MUSCLES, back: BACK_MUSCLES };

const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, z: 0 };

/** Sub-paths as lists of absolute segments: ['M' | 'L' | 'C' | 'Q', ...numbers], and ['Z'] where closed. */
function segments(d) {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? [];
  const paths = [];
  let path = null, command = '', x = 0, y = 0, startX = 0, startY = 0;
  for (let i = 0; i < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[i])) command = tokens[i++];
    const kind = command.toLowerCase(), relative = command === kind;
    const numbers = tokens.slice(i, i += ARGUMENTS[kind]).map(Number);
    if (kind === 'z') { path.push(['Z']); path = null; [x, y] = [startX, startY]; continue; }
    const at = numbers.map((n, k) => n + (relative ? ((kind === 'v' || k % 2) ? y : x) : 0));
    if (kind === 'h') at.push(y);
    if (kind === 'v') at.unshift(x);
    [x, y] = at.slice(-2);
    if (kind === 'm') {
      [startX, startY] = [x, y];
      paths.push(path = [['M', x, y]]);
      command = relative ? 'l' : 'L';
    } else {
      if (!path) paths.push(path = [['M', startX, startY]]);
      path.push([{ c: 'C', q: 'Q' }[kind] ?? 'L', ...at]);
    }
  }
  return paths;
}

/** The shortest text for these segments: relative, rounded, without needless separators. */
function compact(paths, decimals) {
  const scale = 10 ** decimals, units = (n) => Math.round(n * scale);
  let out = '', last = '';
  const number = (n, first) => {
    const text = String(n / scale).replace(/^(-?)0\./, '$1.');
    out += first || text[0] === '-' ? text : ' ' + text;
  };
  for (const path of paths) {
    let x = 0, y = 0;
    for (const [command, ...numbers] of path) {
      if (command === 'Z') { out += 'z'; last = 'z'; continue; }
      const letter = command === 'M' ? 'M' : command.toLowerCase();
      const rounded = numbers.map(units);
      if (letter !== last) out += letter;
      rounded.forEach((n, k) => number(letter === 'M' ? n : n - (k % 2 ? y : x), k === 0 && letter !== last));
      [x, y] = rounded.slice(-2);
      last = letter;
    }
  }
  return out;
}

const transformed = (path, f) => path.map(([command, ...n]) =>
  [command, ...n.map((value, k) => (k % 2 ? value : f(value)))]);

function centre(path) {
  const points = path.filter(([c]) => c !== 'Z').map((s) => s.slice(-2));
  const mid = (k) => (Math.min(...points.map((p) => p[k])) + Math.max(...points.map((p) => p[k]))) / 2;
  return [mid(0), mid(1)];
}

const nearest = (from, paths) => paths
  .map((path, index) => [Math.hypot(...centre(path).map((n, k) => n - from[k])), index])
  .sort((a, b) => a[0] - b[0])[0][1];

/** Where the forearm is about as wide on both sides of the hand's axis, so that the turned hand joins it. */
const WRIST = 44.4;

/**
 * The contour with its hands turned to palms forward: the run of the line below each wrist is mirrored about the hand's
 * own axis and walked the other way round. figure.json says the axis, as the plate of the hand is turned about it too.
 */
function handsTurned(contour, axes) {
  const end = (s) => s.slice(-2);
  let path = contour.filter(([c]) => c !== 'Z').map(end);
  for (const axis of axes) {
    const below = (p) => p[1] > WRIST;
    const starts = path.flatMap((p, i) => (below(p) && !below(path.at(i - 1)) ? [i] : []));
    const runs = starts.map((start) => {
      const around = [...path.slice(start), ...path.slice(0, start)];
      const length = around.findIndex((p) => !below(p));
      return { hand: around.slice(0, length), rest: around.slice(length) };
    });
    const offAxis = ({ hand }) => Math.abs(hand.reduce((sum, [x]) => sum + x, 0) / hand.length - axis / 2);
    const { hand, rest } = runs.sort((a, b) => offAxis(a) - offAxis(b))[0];
    path = [...hand.reverse().map(([x, y]) => [axis - x, y]), ...rest];
  }
  // The contour is eased through the middles of its points, so that the new joins are as smooth as the rest.
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return [['M', ...middle(path.at(-1), path[0])],
    ...path.map((p, i) => ['Q', ...p, ...middle(p, path[(i + 1) % path.length])]), ['Z']];
}

/** Hair of the head drawings, from their own hair lines; the element clips it to the outline. */
const HAIR = {
  'head-front': ([l]) => `${l[18]}L110 -9L-9 -9L-9 62Z${l[19]}L110 -9L229 -9L229 62Z`,
  'head-side': ([l]) => `${l[11]}L98 120L92 145${l[12].replace(/^M[^C]+/, '')}L-9 171L-9 -9L229 -9L229 50Z`,
  'head-back': ([l]) => `${l[0]}L110 -9L-9 -9L-9 80L47 92L53 132Z${l[1]}L110 -9L229 -9L229 80L173 92L167 132Z`,
};

const figures = {}, plateIndex = {};
for (const [name, view] of Object.entries(views)) {
  const decimals = view.kind === 'body' ? 2 : 1;
  const figure = figures[name] = { box: view.viewBox, mirrorX: view.mirrorX, pair: view.symmetry === 'pair' };
  if (view.kind !== 'body') {
    figure.outline = compact(segments(view.outline), decimals);
    figure.lines = compact(view.lines.flatMap(segments), decimals);
    if (HAIR[name]) figure.hair = compact(segments(HAIR[name]([view.lines])), decimals);
    continue;
  }
  const flips = Object.fromEntries(view.paths.filter((p) => p.transform)
    .map((p) => [p.id, Number(p.transform.match(/matrix\(-1 0 0 1 ([\d.]+) 0\)/)[1])]));
  figure.outline = compact([handsTurned(segments(rounded[name].sil)[0], Object.values(flips))], decimals);
  figure.plates = [];
  plateIndex[name] = {};
  for (const [id, { d }] of Object.entries(rounded[name].m)) {
    const paths = segments(d).map((p) => (flips[id] ? transformed(p, (x) => flips[id] - x) : p));
    plateIndex[name][id] = { paths, first: figure.plates.length };
    figure.plates.push(...paths.map((p) => compact([p], decimals)));
  }
}

/** Positions in `plates` of what one plate entry names. */
function platePositions(view, { id, parts }) {
  const { paths, first } = plateIndex[view][id];
  if (!parts) return paths.map((_, i) => first + i);
  const original = segments(packaged[view].find((m) => m.id === id).path);
  return [...new Set(parts.map((part) => first + nearest(centre(original[part]), paths)))];
}

const points = Object.fromEntries(Object.entries(muscles).map(([muscle, { mainView, plates, points }]) => [muscle, {
  main: mainView,
  plates: Object.fromEntries(Object.entries(plates).map(([view, sides]) => [view,
    ['right', 'left'].map((side) => ['plate', 'region'].map((fit) =>
      [...new Set((sides[side] ?? []).filter((p) => p.fit === fit).flatMap((p) => platePositions(view, p)))]))])),
  points: Object.fromEntries(Object.entries(points).map(([point, { marks, sides }]) => [point,
    { marks: marks.map(({ view, x, y }) => [view, x, y]), ...(sides ? { rightOnly: true } : {}) }])),
}]));

const zonesByView = {};
for (const [zone, { side, views: drawn }] of Object.entries(zones)) {
  for (const [view, { shapes, area }] of Object.entries(drawn)) {
    const decimals = views[view].kind === 'body' ? 2 : 1;
    const drawnShapes = shapes.map((s) => (s.type === 'path'
      ? compact(segments(s.d), decimals) : [s.cx, s.cy, s.rx, s.ry, s.rot]));
    (zonesByView[view] ??= []).push([area, [zone, side === 'midline' ? 1 : 0, ...drawnShapes]]);
  }
}
// Largest first: so small zones are drawn above large ones.
for (const view of Object.keys(zonesByView)) {
  zonesByView[view] = zonesByView[view].sort((a, b) => b[0] - a[0]).map(([, zone]) => zone);
}

function write(file, name, type, value) {
  const text = JSON.stringify(value, null, 1).replace(/\n\s+(?=[-\d"\[\]])/g, '').replace(/"([A-Za-z]\w*)":/g, '$1:');
  writeFileSync(new URL(file, here), `// Written by build.mjs; see README.md for where the shapes come from.\n`
    + `import type { ${type[1]} } from '../types.js';\n\nexport const ${name}: ${type[0]} = ${text};\n`);
}
write('figures.gen.ts', 'FIGURES', ['Record<ViewName, Figure>', 'Figure, ViewName'], figures);
write('points.gen.ts', 'MUSCLES', ['Record<string, MuscleGeometry>', 'MuscleGeometry'], points);
write('zones.gen.ts', 'ZONES', ['Record<ViewName, ZoneGeometry[]>', 'ViewName, ZoneGeometry'], zonesByView);
