// What a stroke of the pen marks. Pure, so that it can be tested alone.
import { FIGURES } from './geometry/figures.gen.js';
import { edgesBetween, isNear, spans } from './path.js';
import { onFigure, outline, zoneAt, zonesIn, type PlacedZone } from './places.js';
import type { BodySide, Ink, Stroke, ViewName, ZoneSide } from './types.js';

/** A stroke marks a zone of which it covers at least this share. */
export const ENOUGH = 0.15;
/** Breadth of the pen as a share of the drawing's width: three or four fingers on the body. */
const BREADTH = 0.075;
/** About how many places of a zone are looked at: the share is right to about a hundredth. */
const PLACES = 1200;

/** Breadth of the pen in units of the view; an enlarged drawing is drawn on more finely. */
export const penWidth = (view: ViewName, zoom: number): number =>
  Math.round((FIGURES[view].box[2] * BREADTH * 100) / zoom) / 100;

const looked = new WeakMap<PlacedZone, [number, number][]>();

/** Places spread evenly over what is seen of a zone: where it leaves the figure it is not drawn. */
function placesOf(zone: PlacedZone, view: ViewName): [number, number][] {
  let found = looked.get(zone);
  if (!found) looked.set(zone, (found = spread(zone, view)));
  return found;
}

/** Looks at the zones of a view beforehand, while nothing else is to be done, so that the first stroke need not wait. */
export function prepare(view: ViewName, side: BodySide): void {
  const zones = zonesIn(view, side).filter((zone) => !looked.has(zone));
  const go = (idle: IdleDeadline) => {
    while (zones.length > 0 && idle.timeRemaining() > 5) placesOf(zones.pop()!, view);
    if (zones.length > 0) requestIdleCallback(go);
  };
  if (zones.length > 0 && 'requestIdleCallback' in globalThis) requestIdleCallback(go);
}

function spread(zone: PlacedZone, view: ViewName): [number, number][] {
  const [x0, y0, x1, y1] = zone.box;
  const step = Math.sqrt(area(zone) / PLACES);
  const [shape, figure] = [zone.rings, outline(view)].map((rings) => edgesBetween(rings, y0, y1));
  const within = (rows: [number, number][], x: number) => rows.some(([from, to]) => x >= from && x < to);
  const found: [number, number][] = [];
  for (let y = y0 + step / 2; y < y1; y += step) {
    const [ofZone, ofFigure] = [spans(shape, y), spans(figure, y)];
    for (let x = x0 + step / 2; x < x1; x += step) {
      if (within(ofZone, x) && within(ofFigure, x)) found.push([x, y]);
    }
  }
  return found;
}

function area(zone: PlacedZone): number {
  return zone.rings.reduce((sum, ring) => sum + Math.abs(ring.reduce((twice, [x, y], i) => {
    const [px, py] = ring[(i || ring.length) - 1];
    return twice + px * y - x * py;
  }, 0)) / 2, 0);
}

/** The share of a zone that a stroke covers, 0 to 1. */
export function share(stroke: Stroke, zone: PlacedZone): number {
  const reach = stroke.width / 2;
  if (!meets(stroke, zone)) return 0;
  const places = placesOf(zone, stroke.view);
  const covered = places.filter(([x, y]) => isNear(stroke.line, x, y, reach)).length;
  return places.length === 0 ? 0 : covered / places.length;
}

function meets({ line, width }: Stroke, zone: PlacedZone): boolean {
  const [x0, y0, x1, y1] = zone.box;
  const r = width / 2;
  const xs = line.filter((_, i) => i % 2 === 0);
  const ys = line.filter((_, i) => i % 2 === 1);
  return Math.max(...xs) + r >= x0 && Math.min(...xs) - r <= x1 && Math.max(...ys) + r >= y0 && Math.min(...ys) - r <= y1;
}

const marked = new WeakMap<Stroke, PlacedZone[]>();

/**
 * The zones that a stroke marks: each of which it covers 15 % or more. One that covers of none so much, such as a dot or
 * a thin line, marks the zone under its middle, or in a gap the nearest; one beside the figure marks none.
 */
export function zonesOf(stroke: Stroke): PlacedZone[] {
  let found = marked.get(stroke);
  if (!found) marked.set(stroke, (found = find(stroke)));
  return found;
}

function find(stroke: Stroke): PlacedZone[] {
  const { view, side, line } = stroke;
  const covered = zonesIn(view, side).filter((zone) => share(stroke, zone) >= ENOUGH);
  if (covered.length > 0) return covered;
  const within = places(line).filter(([x, y]) => onFigure(view, x, y));
  if (within.length === 0) return [];
  const [x, y] = within[Math.floor(within.length / 2)];
  const zone = zoneAt({ view, side, x, y });
  return zone ? [zone] : [];
}

const places = (line: number[]): [number, number][] =>
  Array.from({ length: line.length / 2 }, (_, i): [number, number] => [line[2 * i], line[2 * i + 1]]);

interface Drawn {
  zone: string;
  side: ZoneSide;
  ink: Ink;
}

/** The zones of a whole drawing, each once, in the order in which they were marked; the last stroke says how it feels. */
export function zonesDrawn(strokes: Stroke[]): Drawn[] {
  const found = new Map<string, Drawn>();
  for (const stroke of strokes) {
    for (const { zone, side } of zonesOf(stroke)) {
      const key = `${zone} ${side}`;
      const known = found.get(key);
      if (known) known.ink = stroke.ink;
      else found.set(key, { zone, side, ink: stroke.ink });
    }
  }
  return [...found.values()];
}

/** The zones that a change of the drawing marks, newly or with another pattern, and those that it marks no more. */
export function difference(before: Stroke[], after: Stroke[]): { marked: Drawn[]; unmarked: Drawn[] } {
  const [was, is] = [zonesDrawn(before), zonesDrawn(after)];
  const same = (a: Drawn, b: Drawn) => a.zone === b.zone && a.side === b.side;
  return {
    marked: is.filter((one) => !was.some((other) => same(one, other) && one.ink === other.ink)),
    unmarked: was.filter((one) => !is.some((other) => same(one, other))),
  };
}

/** Whether the rubber, on its way along this stroke, touches the other. */
export function touches(rubber: Stroke, stroke: Stroke): boolean {
  return rubber.view === stroke.view && (FIGURES[stroke.view].pair || rubber.side === stroke.side)
    && places(rubber.line).some(([x, y]) => isNear(stroke.line, x, y, (stroke.width + rubber.width) / 2));
}

/** As the outline of an SVG path; a dot is a line of no length, which a round pen draws. */
export const pathOf = (line: number[]): string =>
  `M${line.slice(0, 2).join(' ')}L${(line.length > 2 ? line.slice(2) : line).join(' ')}`;
