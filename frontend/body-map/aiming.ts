// Aiming with the keys at what a pointer would press: zones, or the marks of trigger points.
import { FIGURES } from './geometry/figures.gen.js';
import type { Crop } from './layout.js';
import { allMarks, zonesIn, type PlacedZone } from './places.js';
import { nearest } from './steering.js';
import type { BodySide, Candidate, ViewName } from './types.js';

/** What is aimed at. A point that is aimed at with the keys has a place. */
export interface Aimed {
  view: ViewName;
  candidate?: Candidate & { x?: number; y?: number };
  zone?: PlacedZone;
}

/** A drawing as it stands on the screen. */
interface Seen {
  view: ViewName;
  side: BodySide;
  crop: Crop;
  /** Whether points are aimed at, and not zones; "muscle/point" that never are. */
  points: boolean;
  excluded: ReadonlySet<string>;
}

/** A drawing that is mirrored runs the other way. */
const FLIPPED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Where a point lies that is aimed at with the keys. */
export const spotOf = (candidate: Aimed['candidate']): { x: number; y: number } | undefined =>
  (candidate?.x === undefined || candidate.y === undefined ? undefined : { x: candidate.x, y: candidate.y });

/** What an arrow key leads to; the first one begins in the middle. */
export function aimMoved(key: string, from: Aimed | undefined, { view, side, crop, points, excluded }: Seen): Aimed | undefined {
  const within = ({ y }: { y: number }) => y > crop.y && y < crop.y + crop.height;
  const middle = { x: crop.x + crop.width / 2, y: crop.y + crop.height / 3 };
  const turned = !FIGURES[view].pair && side === 'LEFT' ? FLIPPED[key] ?? key : key;
  if (points) {
    const marks = allMarks(view, side, excluded).filter(within);
    const candidate = nearest(turned, spotOf(from?.candidate) ?? middle, marks, (mark) => mark);
    return candidate && { view, candidate };
  }
  const zones = zonesIn(view, side).filter((zone) => within(zone.middle));
  const zone = nearest(turned, from?.zone?.middle ?? middle, zones, (one) => one.middle);
  return zone && { view, zone };
}

/** The same on the other side. */
export function aimFlipped(from: Aimed | undefined, side: BodySide, { view, excluded }: Seen): Aimed | undefined {
  if (from?.zone) {
    const zone = zonesIn(view, side).find((one) => one.zone === from.zone?.zone && one.side === side);
    return { view, zone: zone ?? from.zone };
  }
  const at = from?.candidate;
  const same = at && allMarks(view, side, excluded)
    .find((one) => one.muscle === at.muscle && one.point === at.point && one.side === side);
  return same ? { view, candidate: same } : from;
}
