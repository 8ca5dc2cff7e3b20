// The patterns of what is drawn. Each is told apart by its shape alone, in every scheme and on paper.
import { svg, type SVGTemplateResult } from 'lit';
import { FIGURES } from './geometry/figures.gen.js';
import type { Ink, ViewName } from './types.js';

/** Size of a tile of a pattern as a share of the drawing's width. */
const TILE = 0.03;

/** In a tile of 10 by 10. */
const MARKS: Partial<Record<Ink, SVGTemplateResult>> = {
  hatch: svg`<path d="M-2 12 12-2M-2 2 2-2M8 12l4-4"/>`,
  cross: svg`<path d="M-2 12 12-2M-2-2l14 14"/>`,
  rings: svg`<circle cx="5" cy="5" r="3"/>`,
  bars: svg`<path d="M0 2.5h10M0 7.5h10"/>`,
  dots: svg`<circle class="dot" cx="2.5" cy="2.5" r="1.7"/><circle class="dot" cx="7.5" cy="7.5" r="1.7"/>`,
  sparse: svg`<path d="M3 5h4M5 3v4"/>`,
};

const PLAIN: Ink[] = ['solid', 'pale'];

/** With what a shape of a view is painted. */
export const paint = (ink: Ink, view: ViewName): string | undefined =>
  PLAIN.includes(ink) ? undefined : `url(#${ink}-${view})`;

/** The patterns of a view, for its `defs`. */
export function patterns(view: ViewName): SVGTemplateResult[] {
  const size = FIGURES[view].box[2] * TILE;
  return Object.entries(MARKS).map(([ink, marks]) => svg`<pattern id=${`${ink}-${view}`} class="pattern" width=${size}
    height=${size} viewBox="0 0 10 10" patternUnits="userSpaceOnUse"><rect width="10" height="10"/>${marks}</pattern>`);
}
