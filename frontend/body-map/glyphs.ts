import { svg, type SVGTemplateResult } from 'lit';
import type { KnotState } from './types.js';

const CROSS = 'M-3.7 0H3.7M0-3.7V3.7';
/** Shape first, colour second: disc with cross, open disc with cross, thin rim with tick, dashed rim with cross. */
const SHAPES: Record<KnotState, { r: number; sign: string }> = {
  ACTIVE: { r: 8, sign: CROSS },
  LATENT: { r: 7, sign: CROSS },
  RELEASED: { r: 7.3, sign: 'M-3.2.3l2.2 2.4 4.2-4.6' },
  EXAMINE: { r: 8, sign: CROSS },
};

/**
 * The glyph of a knot with its number beside it, on the side that is free; about (0, 0), 1 unit = 1 px. All states share
 * one template, so that going through the visits changes attributes and builds nothing.
 */
export function knotGlyph(
  knot: { state: KnotState; recurred?: boolean; number: number },
  selected: boolean,
  numberAt: 'left' | 'right',
): SVGTemplateResult {
  const ring = knot.recurred ? 11.2 : 8;
  const away = (ring + (selected ? 6.5 : 4)) * (numberAt === 'right' ? 1 : -1);
  const { r, sign } = SHAPES[knot.state];
  return svg`<g class=${`glyph ${knot.state.toLowerCase()}`}>
    <circle class="selected" r=${selected ? ring + 3.6 : 0}/>
    <circle class="halo" r=${ring + 1.8}/>
    <circle class="recurred" r=${knot.recurred ? ring : 0}/>
    <circle class="disc" r=${r}/><path class="sign" d=${sign}/>
    <text class="number" x=${away} y="4.2" text-anchor=${numberAt === 'right' ? 'start' : 'end'}>${knot.number}</text>
  </g>`;
}

/** A place to examine, not yet a finding. */
export const examineGlyph = svg`<g class="glyph examine">
  <circle class="halo" r="10"/><circle class="disc" r="8"/><path class="sign" d=${CROSS}/>
</g>`;
