import { nothing, svg, type SVGTemplateResult } from 'lit';
import { FIGURES } from './geometry/figures.gen.js';
import { platesOf, zonesIn, type PlacedZone } from './places.js';
import type { BodySide, PainZone, ReferralArea, ViewName } from './types.js';

/** A muscle to tint, and in which colour. */
export interface Tint {
  muscle: string;
  side: BodySide;
  colour: 'examine' | 'active' | 'latent' | 'released';
}

/** What lies on the figure of one view. */
export interface Layers {
  tint: Tint | undefined;
  referral: ReferralArea[];
  pain: PainZone[];
  aimed: PlacedZone | undefined;
}

/** The figure of a view with its layers; in a drawing of one side, the left is the whole drawing mirrored. */
export function figureDrawing(view: ViewName, side: BodySide, layers: Layers): SVGTemplateResult {
  const figure = FIGURES[view];
  const flipped = !figure.pair && side === 'LEFT';
  const tints = tintsOf(view, layers.tint);
  const clip = `clip-${view}`;
  const blur = `blur-${view}`;
  return svg`
    <defs>
      <clipPath id=${clip}><path d=${figure.outline}></path></clipPath>
      <filter id=${blur} x="-50%" y="-50%" width="200%" height="200%">
        <feGaussianBlur stdDeviation=${figure.box[2] * 0.02}></feGaussianBlur>
      </filter>
    </defs>
    <g transform=${flipped ? flip(view) : nothing}>
      <path class="outline" d=${figure.outline}></path>
      ${figure.hair ? svg`<path class="hair" clip-path=${`url(#${clip})`} d=${figure.hair}></path>` : nothing}
      ${figure.plates?.map((d, i) => svg`<path class=${`plate ${tints.get(i) ?? ''}`} d=${d}></path>`)}
      <g clip-path=${`url(#${clip})`}>
        <g filter=${`url(#${blur})`}>${zonesIn(view, side).map((zone) => heat(zone, view, layers.referral))}</g>
        ${zonesIn(view, side).map((zone) => pain(zone, view, layers))}
      </g>
      ${figure.lines ? svg`<path class="lines" d=${figure.lines}></path>` : nothing}
    </g>`;
}

const flip = (view: ViewName): string => `matrix(-1 0 0 1 ${2 * FIGURES[view].mirrorX} 0)`;

function tintsOf(view: ViewName, tint: Tint | undefined): Map<number, string> {
  if (!tint) return new Map();
  const { own, area } = platesOf(tint.muscle, tint.side, view);
  return new Map([
    ...area.map((i): [number, string] => [i, `area tint-${tint.colour}`]),
    ...own.map((i): [number, string] => [i, `own tint-${tint.colour}`]),
  ]);
}

const isSame = (zone: PlacedZone, other: { zone: string; side: string }): boolean =>
  zone.zone === other.zone && (zone.side === 'MIDLINE' || zone.side === other.side);

function heat(zone: PlacedZone, view: ViewName, referral: ReferralArea[]) {
  const area = referral.find((r) => isSame(zone, r));
  return area ? zoneShapes(zone, view, `heat ${area.kind.toLowerCase()}`) : nothing;
}

function pain(zone: PlacedZone, view: ViewName, layers: Layers) {
  const marked = layers.pain.find((p) => isSame(zone, p));
  const aimed = layers.aimed !== undefined && isSame(zone, layers.aimed);
  if (!marked && !aimed) return nothing;
  const opacity = marked ? 0.2 + Math.min(10, Math.max(0, marked.intensity)) * 0.05 : 0;
  return zoneShapes(zone, view, `zone ${marked ? 'marked' : ''} ${aimed ? 'aimed' : ''}`, opacity);
}

function zoneShapes(zone: PlacedZone, view: ViewName, name: string, opacity?: number) {
  return svg`<g transform=${zone.mirror ? flip(view) : nothing}>${zone.shapes.map((shape) => (typeof shape === 'string'
    ? svg`<path class=${name} fill-opacity=${opacity ?? nothing} d=${shape}></path>`
    : svg`<ellipse class=${name} fill-opacity=${opacity ?? nothing} cx=${shape[0]} cy=${shape[1]} rx=${shape[2]}
        ry=${shape[3]} transform=${`rotate(${shape[4]} ${shape[0]} ${shape[1]})`}></ellipse>`))}</g>`;
}
