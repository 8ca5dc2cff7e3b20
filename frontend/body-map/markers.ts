import { html, type TemplateResult } from 'lit';
import { FIGURES } from './geometry/figures.gen.js';
import type { Crop } from './layout.js';
import { marksOf, mirrored } from './places.js';
import type { BodySide, KnotMark, ViewName } from './types.js';

interface Place {
  x: number;
  y: number;
}

/** Markers about as near to the press as the nearest one open a list to pick from: by this much, px. */
const AS_NEAR = { touch: 14, other: 6 };

/** A place of the data as the screen shows it: in a drawing of one side the left is mirrored. */
export const shown = ({ x, y }: Place, view: ViewName, side: BodySide): Place =>
  ({ x: !FIGURES[view].pair && side === 'LEFT' ? mirrored(view, x) : x, y });

const percent = (n: number, from: number, length: number): string => `${(((n - from) / length) * 100).toFixed(2)}%`;

/** Where it stands in its frame. */
export const styleAt = ({ x, y }: Place, crop: Crop): string =>
  `left:${percent(x, crop.x, crop.width)};top:${percent(y, crop.y, crop.height)}`;

/** The knots that a drawing shows, with their places; what a crop leaves out is not among them. */
export const placed = (knots: KnotMark[], view: ViewName, side: BodySide, crop: Crop): { knot: KnotMark; x: number; y: number }[] =>
  knots.map((knot) => ({ knot, ...shown(marksOf(knot, view)[0], view, side) }))
    .filter(({ y }) => y > crop.y && y < crop.y + crop.height);

/** What a marker looks like, as its class says it. */
export const lookOf = ({ state, recurred, gone }: KnotMark, on: boolean, number: 'left' | 'right'): string =>
  `marker ${state.toLowerCase()} ${number}${recurred ? ' recurred' : ''}${on ? ' on' : ''}${gone ? ' gone' : ''}`;

/** Where something may be found. */
export const ghost = (place: Place, crop: Crop): TemplateResult => html`
  <span class="marker ghost examine" style=${styleAt(place, crop)}></span>`;

/** The knot nearest to a press, with those that are about as near: press areas overlap where knots lie close. */
export function knotsUnder(e: MouseEvent, frame: DOMRect, knots: KnotMark[], view: ViewName, crop: Crop): KnotMark[] {
  const scale = frame.width / crop.width;
  const at = { x: e.clientX - frame.left, y: e.clientY - frame.top };
  const near = knots.map((knot) => {
    const mark = shown(marksOf(knot, view)[0], view, knot.side);
    return { knot, away: Math.hypot((mark.x - crop.x) * scale - at.x, (mark.y - crop.y) * scale - at.y) };
  }).sort((a, b) => a.away - b.away);
  const margin = (e as PointerEvent).pointerType === 'touch' ? AS_NEAR.touch : AS_NEAR.other;
  return near.filter(({ away }) => away - near[0].away < margin).map(({ knot }) => knot);
}
