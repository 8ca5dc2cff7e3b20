import { FIGURES } from './geometry/figures.gen.js';
import type { ViewName } from './types.js';

export type Extent = 'upper' | 'lower' | 'whole';

/** The part of a drawing that is shown, in its own units; a cut edge fades out. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
  fade: 'above' | 'below' | 'none';
}

export const isBody = (view: ViewName): boolean => view === 'front' || view === 'back';

/** The insets run past their frame at the neck, wrist or ankle; only the heads do so downwards. */
const FADES_BELOW = ['head-front', 'head-side', 'head-back'];

export function cropOf(view: ViewName, extent: Extent): Crop {
  const [x, y, width, height] = FIGURES[view].box;
  if (!isBody(view)) return { x, y, width, height, fade: FADES_BELOW.includes(view) ? 'below' : 'none' };
  switch (extent) {
    case 'upper':
      return { x, y, width, height: 48, fade: 'below' };
    case 'lower':
      return { x, y: 34, width, height: y + height - 34, fade: 'above' };
    case 'whole':
      return { x, y, width, height, fade: 'none' };
  }
}

/** The side of marker `i` on which its number is free: right, unless a neighbour or the frame is there. */
export function numberSide(marks: { x: number; y: number }[], i: number, crop: Crop): 'left' | 'right' {
  const near = crop.width * 0.1;
  const { x, y } = marks[i];
  const taken = (direction: 1 | -1) => marks.some((other, k) => {
    const dx = (other.x - x) * direction;
    return k !== i && dx > 0 && dx < near && Math.abs(other.y - y) < near * 0.62;
  });
  if (x > crop.x + crop.width * 0.93) return 'left';
  return taken(1) && !taken(-1) ? 'left' : 'right';
}
