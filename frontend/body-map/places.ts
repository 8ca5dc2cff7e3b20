// Where things are: marks of points, candidates near a spot, zones under a press. Pure, so that it can be tested alone.
import { FIGURES } from './geometry/figures.gen.js';
import { MUSCLES } from './geometry/points.gen.js';
import { ZONES } from './geometry/zones.gen.js';
import { edgeDistance, ellipseRing, inside, rings, type Ring } from './path.js';
import type { BodySide, Candidate, KnotMark, Spot, ViewName, ZoneGeometry, ZoneSide } from './types.js';

/** A press this far outside the outline still counts as on the figure, as a share of the drawing's width. */
const EDGE_TOLERANCE = 0.03;
/** How far a candidate may be, as a share of the drawing's width: about a thumb's breadth and a half. */
const REACH = 0.075;
const MOST_CANDIDATES = 8;

export const isView = (name: string): name is ViewName => Object.hasOwn(FIGURES, name);

/** Data keep the client's right; the left is its mirror image. */
export const mirrored = (view: ViewName, x: number): number => 2 * FIGURES[view].mirrorX - x;

/**
 * Where the drawing shows x of a side. In a drawing of one side nothing moves: the whole drawing is mirrored instead.
 */
export const drawnX = (view: ViewName, x: number, side: BodySide): number =>
  FIGURES[view].pair && side === 'LEFT' ? mirrored(view, x) : x;

/** The client's side at a place of a drawing that shows both. */
export function sideAt(view: ViewName, x: number): BodySide {
  const atViewersLeft = x < FIGURES[view].mirrorX;
  const rightIsAtViewersLeft = view === 'front' || view === 'head-front';
  return atViewersLeft === rightIsAtViewersLeft ? 'RIGHT' : 'LEFT';
}

/** Whose side is written at the viewer's left and right of a drawing that shows both. */
export const sidesWritten = (view: ViewName): [BodySide, BodySide] =>
  (sideAt(view, FIGURES[view].box[0]) === 'RIGHT' ? ['RIGHT', 'LEFT'] : ['LEFT', 'RIGHT']);

const isFreeSpot = (knot: KnotMark): knot is KnotMark & { view: ViewName; x: number; y: number } =>
  knot.view != null && knot.x != null && knot.y != null;

/** The marks of a knot in one view, as drawn; the first is the main one. */
export function marksOf(knot: KnotMark, view: ViewName): { x: number; y: number }[] {
  if (isFreeSpot(knot)) return knot.view === view ? [{ x: knot.x, y: knot.y }] : [];
  return marks(knot.muscle ?? '', knot.point ?? '', view).map(([x, y]) => ({ x: drawnX(view, x, knot.side), y }));
}

function marks(muscle: string, point: string, view: ViewName): [number, number][] {
  const found = Object.hasOwn(MUSCLES, muscle) ? MUSCLES[muscle].points[point]?.marks ?? [] : [];
  return found.filter(([v]) => v === view).map(([, x, y]) => [Number(x), Number(y)]);
}

/** Every mark of a view that can be aimed at, on both sides where the drawing shows both. */
export function allMarks(view: ViewName, side: BodySide, excluded: ReadonlySet<string>): (Candidate & Spot)[] {
  const sides: BodySide[] = FIGURES[view].pair ? ['RIGHT', 'LEFT'] : [side];
  return Object.entries(MUSCLES).flatMap(([muscle, { points }]) => Object.entries(points).flatMap(([point, { rightOnly }]) =>
    (excluded.has(`${muscle}/${point}`) ? [] : sides)
      .filter((of) => !rightOnly || of === 'RIGHT')
      .flatMap((of) => marks(muscle, point, view)
        .map(([x, y]) => ({ muscle, point, side: of, distance: 0, view, x: drawnX(view, x, of), y })))));
}

/** The view in which this muscle is best seen. */
export const mainView = (muscle: string | null | undefined): string | undefined =>
  muscle != null && Object.hasOwn(MUSCLES, muscle) ? MUSCLES[muscle].main : undefined;

/** Positions in the view's plates: those that are the muscle, then those that only cover its area. */
export function platesOf(muscle: string, side: BodySide, view: ViewName): { own: number[]; area: number[] } {
  const sides = Object.hasOwn(MUSCLES, muscle) ? MUSCLES[muscle].plates[view] : undefined;
  const [own, area] = sides?.[side === 'RIGHT' ? 0 : 1] ?? [[], []];
  return { own, area };
}

const outlines = new Map<ViewName, Ring[]>();
export function outline(view: ViewName): Ring[] {
  let found = outlines.get(view);
  if (!found) outlines.set(view, (found = rings(FIGURES[view].outline)));
  return found;
}

export function onFigure(view: ViewName, x: number, y: number): boolean {
  const tolerance = FIGURES[view].box[2] * EDGE_TOLERANCE;
  return inside(outline(view), x, y) || edgeDistance(outline(view), x, y) <= tolerance;
}

/**
 * The trigger points within reach of a spot, nearest first; each at most once a side.
 *
 * @param excluded "muscle/point" that are never offered
 */
export function candidatesNear(spot: Spot, excluded: ReadonlySet<string> = new Set()): Candidate[] {
  const figure = FIGURES[spot.view];
  const reach = figure.box[2] * REACH;
  const sides: BodySide[] = figure.pair ? ['RIGHT', 'LEFT'] : [spot.side];
  const found: Candidate[] = [];
  for (const [muscle, { points }] of Object.entries(MUSCLES)) {
    for (const [point, { rightOnly }] of Object.entries(points)) {
      if (excluded.has(`${muscle}/${point}`)) continue;
      for (const side of sides) {
        if (rightOnly && side === 'LEFT') continue;
        const distance = Math.min(...marks(muscle, point, spot.view)
          .map(([x, y]) => Math.hypot(drawnX(spot.view, x, side) - spot.x, y - spot.y)));
        if (distance <= reach) found.push({ muscle, point, side, distance: Math.round(distance * 100) / 100 });
      }
    }
  }
  return found.sort((a, b) => a.distance - b.distance || a.muscle.localeCompare(b.muscle)).slice(0, MOST_CANDIDATES);
}

/** A zone of a view with its side and its shapes, ready to draw (large ones first). */
export interface PlacedZone {
  zone: string;
  side: ZoneSide;
  /** Drawn mirrored about the view's middle line. */
  mirror: boolean;
  shapes: (string | number[])[];
  rings: Ring[];
  /** Left, top, right, bottom. */
  box: [number, number, number, number];
  /** A place well within it, to aim at. */
  middle: { x: number; y: number };
}

const placed = new Map<string, PlacedZone[]>();

/** All zones of a drawing; `side` matters only where a drawing shows one side. Large ones come first. */
export function zonesIn(view: ViewName, side: BodySide): PlacedZone[] {
  const key = FIGURES[view].pair ? view : `${view} ${side}`;
  let found = placed.get(key);
  if (!found) placed.set(key, (found = (ZONES[view] ?? []).flatMap((zone) => place(zone, view, side))));
  return found;
}

function place([zone, midline, ...shapes]: ZoneGeometry, view: ViewName, side: BodySide): PlacedZone[] {
  const drawn = shapes as (string | number[])[];
  const right = drawn.flatMap((s) => (typeof s === 'string' ? rings(s) : [ellipseRing(s)]));
  const zoneOf = (of: ZoneSide, mirror: boolean, shape: Ring[]): PlacedZone =>
    ({ zone: String(zone), side: of, shapes: drawn, mirror, rings: shape, ...extent(shape) });
  if (midline) return [zoneOf('MIDLINE', false, right)];
  if (!FIGURES[view].pair) return [zoneOf(side, false, right)];
  const left = right.map((ring) => ring.map(([x, y]): [number, number] => [mirrored(view, x), y]));
  return [zoneOf('RIGHT', false, right), zoneOf('LEFT', true, left)];
}

function extent(shape: Ring[]): Pick<PlacedZone, 'box' | 'middle'> {
  const along = (k: 0 | 1, of: Ring[]) => of.flatMap((ring) => ring.map((p) => p[k]));
  const [xs, ys] = [along(0, shape), along(1, shape)];
  const [first] = shape;
  const mean = (k: 0 | 1) => first.reduce((sum, p) => sum + p[k], 0) / first.length;
  return { box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], middle: { x: mean(0), y: mean(1) } };
}

/** The zone under a place: the smallest that holds it, or in a gap the nearest; none off the figure. */
export function zoneAt(spot: Spot): PlacedZone | undefined {
  if (!onFigure(spot.view, spot.x, spot.y)) return undefined;
  const all = zonesIn(spot.view, spot.side);
  const holding = all.filter((z) => inside(z.rings, spot.x, spot.y));
  if (holding.length > 0) return holding[holding.length - 1];
  let nearest: PlacedZone | undefined;
  let shortest = Infinity;
  for (const zone of all) {
    const distance = edgeDistance(zone.rings, spot.x, spot.y);
    if (distance < shortest) [nearest, shortest] = [zone, distance];
  }
  return nearest;
}
