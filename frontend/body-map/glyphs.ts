import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { KnotState } from './types.js';

/** Shape first, colour second: disc with cross, open disc with cross, thin rim with tick. About (0, 0), 1 unit = 1 px. */
function present(state: KnotState): SVGTemplateResult {
  switch (state) {
    case 'ACTIVE':
      return svg`<circle class="disc" r="8"/><path class="cross" d="M-3.7 0H3.7M0-3.7V3.7"/>`;
    case 'LATENT':
      return svg`<circle class="disc" r="7"/><path class="cross" d="M-3.7 0H3.7M0-3.7V3.7"/>`;
    case 'RELEASED':
      return svg`<circle class="disc" r="7.3"/><path class="tick" d="M-3.2.3l2.2 2.4 4.2-4.6"/>`;
  }
}

/** The glyph of a knot with its number beside it, on the side that is free. */
export function knotGlyph(
  knot: { state: KnotState; recurred?: boolean; number: number },
  selected: boolean,
  numberAt: 'left' | 'right',
): SVGTemplateResult {
  const ring = knot.recurred ? 11.2 : 8;
  const away = ring + (selected ? 6.5 : 4);
  return svg`<g class=${`glyph ${knot.state.toLowerCase()}`}>
    ${selected ? svg`<circle class="selected" r=${ring + 3.6}/>` : nothing}
    <circle class="halo" r=${ring + 1.8}/>
    ${knot.recurred ? svg`<circle class="recurred" r=${ring}/>` : nothing}
    ${present(knot.state)}
    <text class="number" x=${numberAt === 'right' ? away : -away} y="4.2"
      text-anchor=${numberAt === 'right' ? 'start' : 'end'}>${knot.number}</text>
  </g>`;
}

/** A place to examine, not yet a finding: dashed rim. */
export const examineGlyph = svg`<g class="glyph examine">
  <circle class="halo" r="10"/><circle class="disc" r="8"/><path class="cross" d="M-3.7 0H3.7M0-3.7V3.7"/>
</g>`;
