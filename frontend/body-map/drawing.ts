import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { FIGURES } from './geometry/figures.gen.js';
import { paint, patterns } from './inks.js';
import { platesOf, zonesIn, type PlacedZone } from './places.js';
import { pathOf, zonesDrawn } from './strokes.js';
import type { BodySide, Ink, PainZone, ReferralArea, Stroke, ViewName } from './types.js';

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
  strokes: Stroke[];
}

/**
 * The figure of a view with its layers; in a drawing of one side, the left is the whole drawing mirrored. A layer is built
 * anew only when something of it changed.
 */
export function figureDrawing(view: ViewName, side: BodySide, layers: Layers): SVGTemplateResult {
  const { tint, referral, pain, aimed, strokes } = layers;
  const flipped = !FIGURES[view].pair && side === 'LEFT';
  const clip = `url(#clip-${view})`;
  const at = [view, side];
  return svg`
    ${guard([view], () => definitions(view))}
    <g transform=${flipped ? flip(view) : nothing}>
      ${guard([view, tint?.muscle, tint?.side, tint?.colour], () => body(view, tint))}
      <g clip-path=${clip}>
        ${guard([...at, referral], () => heats(view, side, referral))}
        ${guard([...at, pain, strokes], () => pains(view, side, pain, strokes))}
        ${guard([...at, strokes], () => strokesIn(view, side, strokes).map(stroke))}
        <path class="ink live" d="M-99-99z"></path>
        ${guard([...at, aimed], () => (aimed ? zoneShapes(aimed, view, 'zone aimed') : nothing))}
      </g>
      ${FIGURES[view].lines ? svg`<path class="lines" d=${FIGURES[view].lines}></path>` : nothing}
    </g>`;
}

const flip = (view: ViewName): string => `matrix(-1 0 0 1 ${2 * FIGURES[view].mirrorX} 0)`;

/** The strokes that a drawing shows. */
export const strokesIn = (view: ViewName, side: BodySide, strokes: Stroke[]): Stroke[] =>
  strokes.filter((s) => s.view === view && (FIGURES[view].pair || s.side === side));

function definitions(view: ViewName): SVGTemplateResult {
  const figure = FIGURES[view];
  return svg`<defs>
    <clipPath id=${`clip-${view}`}><path d=${figure.outline}></path></clipPath>
    <filter id=${`blur-${view}`} x="-50%" y="-50%" width="200%" height="200%">
      <feGaussianBlur stdDeviation=${figure.box[2] * 0.02}></feGaussianBlur>
    </filter>
    ${patterns(view)}
  </defs>`;
}

function body(view: ViewName, tint: Tint | undefined): SVGTemplateResult {
  const figure = FIGURES[view];
  const tints = tintsOf(view, tint);
  return svg`<path class="outline" d=${figure.outline}></path>
    ${figure.hair ? svg`<path class="hair" clip-path=${`url(#clip-${view})`} d=${figure.hair}></path>` : nothing}
    ${figure.plates?.map((d, i) => svg`<path class=${`plate ${tints.get(i) ?? ''}`} d=${d}></path>`)}`;
}

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

function heats(view: ViewName, side: BodySide, referral: ReferralArea[]) {
  if (referral.length === 0) return nothing;
  return svg`<g filter=${`url(#blur-${view})`}>${zonesIn(view, side).map((zone) => {
    const area = referral.find((r) => isSame(zone, r));
    return area ? zoneShapes(zone, view, `heat ${area.kind.toLowerCase()}`) : nothing;
  })}</g>`;
}

/** A marked zone has an outline; it is filled unless a stroke shows already how it feels. */
function pains(view: ViewName, side: BodySide, pain: PainZone[], strokes: Stroke[]) {
  if (pain.length === 0) return nothing;
  const drawn = zonesDrawn(strokes);
  return zonesIn(view, side).map((zone) => {
    const marked = pain.find((p) => isSame(zone, p));
    if (!marked) return nothing;
    const filled = !drawn.some((d) => isSame(zone, d));
    const ink = marked.ink ?? 'solid';
    const strength = ink === 'solid' ? 0.2 + Math.min(10, Math.max(0, marked.intensity)) * 0.05 : undefined;
    return zoneShapes(zone, view, `zone marked ink-${ink} ${filled ? '' : 'by-stroke'}`, filled ? paint(ink, view) : 'none', filled ? strength : 0);
  });
}

function stroke({ view, ink, width, line }: Stroke): SVGTemplateResult {
  return svg`<path class=${`ink ink-${ink}`} stroke=${paint(ink, view) ?? nothing} stroke-width=${width}
    d=${pathOf(line)}></path>`;
}

/** Shows the stroke that is being drawn, without waiting for anything. */
export function drawLive(drawing: Element, view: ViewName, ink: Ink | 'rubber', width: number, line: number[]): void {
  const live = drawing.querySelector('.live')!;
  live.setAttribute('class', `ink live ink-${ink}`);
  const pattern = ink === 'rubber' ? undefined : paint(ink, view);
  if (pattern) live.setAttribute('stroke', pattern);
  else live.removeAttribute('stroke');
  live.setAttribute('stroke-width', String(width));
  live.setAttribute('d', line.length > 0 ? pathOf(line) : 'M-99-99z');
}

function zoneShapes(zone: PlacedZone, view: ViewName, name: string, fill?: string, opacity?: number) {
  const attribute = (shape: string | number[]) => (typeof shape === 'string'
    ? svg`<path class=${name} fill=${fill ?? nothing} fill-opacity=${opacity ?? nothing} d=${shape}></path>`
    : svg`<ellipse class=${name} fill=${fill ?? nothing} fill-opacity=${opacity ?? nothing} cx=${shape[0]} cy=${shape[1]}
        rx=${shape[2]} ry=${shape[3]} transform=${`rotate(${shape[4]} ${shape[0]} ${shape[1]})`}></ellipse>`);
  return svg`<g transform=${zone.mirror ? flip(view) : nothing}>${zone.shapes.map(attribute)}</g>`;
}
