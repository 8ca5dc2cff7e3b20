import { css, unsafeCSS } from 'lit';

/** The signs in a box of 9 by 9, as polygons: they stay sharp at every size and on paper. */
const sign = (places: string) => unsafeCSS(`polygon(${places.split(' ').map((p) => p.split(',').map((n) => `${n}px`).join(' ')).join(', ')})`);
const CROSS = sign('0.8,3.65 3.65,3.65 3.65,0.8 5.35,0.8 5.35,3.65 8.2,3.65 8.2,5.35 5.35,5.35 5.35,8.2 3.65,8.2 3.65,5.35 0.8,5.35');
const TICK = sign('0.7,5.4 1.9,4.2 3.5,5.85 7.15,1.9 8.4,3.05 3.55,8.3');

export const styles = css`
  :host {
    display: block;
    position: relative;
    min-width: 0;
    color: var(--kw-text);
    font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) { display: none; }

  /* Layout: one large drawing with small ones beside it; equal columns for whole figures; one at a time when narrow. */
  .views { display: grid; gap: 0 var(--kw-4); justify-items: center; align-items: start; }
  .views.large { grid-template-columns: minmax(0, 1.95fr) minmax(0, 1fr); }
  .views.large > :first-child { grid-row: 1 / span 6; }
  .views.equal { grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr)); }
  .views.equal.pairs { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--kw-4); --kw-body-map-height: 320px; }
  figure { margin: 0; width: 100%; min-width: 0; display: grid; justify-items: center; }
  .stage {
    position: relative;
    container-type: inline-size;
    aspect-ratio: var(--ratio);
    width: min(100%, calc(var(--kw-body-map-height, 640px) * var(--ratio)));
  }
  /* Only what is enlarged is cut at the frame, so that numbers beside the figure stay whole */
  .stage.zoomed { overflow: hidden; border-radius: var(--kw-r-card); }
  .pane { width: 100%; height: 100%; transform-origin: 0 0; }
  .marks { position: absolute; top: 0; left: 0; pointer-events: none; }
  .marker { pointer-events: auto; }
  .stage { touch-action: pan-x pan-y; }
  .stage.zoomed, .draw .stage { touch-action: none; }
  .stage.zoomed .pane { cursor: grab; }
  .drawing { display: block; width: 100%; height: 100%; overflow: hidden; user-select: none; }
  .record .drawing, .zones .drawing, .draw .drawing { cursor: crosshair; }
  .fade-below .drawing { mask-image: linear-gradient(black 84%, transparent); }
  .fade-above .drawing { mask-image: linear-gradient(transparent, black 12%); }
  figcaption {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--kw-1) var(--kw-2);
    min-height: 24px; color: var(--kw-text-3); text-align: center;
  }
  .fade-below + figcaption { margin-top: -18px; position: relative; }
  .side { position: absolute; top: 0; max-width: 30%; color: var(--kw-text-3); pointer-events: none; }
  :host([still]) .zoom { display: none; }
  :host([still]) .side { padding: 2px 4px; }
  .side.start { left: 0; }
  .side.end { right: 0; text-align: right; }
  .views:not(.single) .inset .side { display: none; }

  /* Segmented switch */
  .switches { display: flex; flex-wrap: wrap; gap: var(--kw-2); justify-content: center; margin-bottom: var(--kw-3); }
  .switch {
    display: inline-flex; gap: 2px; padding: 3px;
    border: 1px solid var(--kw-line); border-radius: 10px; background: var(--kw-hover);
  }
  .switch button {
    min-height: 28px; min-width: 28px; padding: 0 clamp(6px, 2.1vw, 11px); border: 0; border-radius: var(--kw-r-control); cursor: pointer;
    background: none; color: var(--kw-text-2); font: 500 var(--kw-fs-13) / 1 var(--kw-font); white-space: nowrap;
  }
  .switch.small { padding: 1px; border-radius: 8px; }
  .switch.small button { min-height: 24px; padding: 0 6px; font-size: var(--kw-fs-12); }
  .switch button:hover { color: var(--kw-text); }
  .switch button[aria-pressed='true'] {
    background: var(--kw-raised); color: var(--kw-text); box-shadow: 0 0 0 1px var(--kw-line-2);
  }
  :focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 2px; }

  /* Body paint */
  .outline { fill: var(--kw-skin); stroke: var(--kw-contour); stroke-width: 1.1px; vector-effect: non-scaling-stroke; }
  .inset .outline { stroke: var(--kw-feature); }
  .plate, .hair { fill: var(--kw-muscle); transition: fill var(--kw-fast) var(--kw-ease); }
  .lines {
    fill: none; stroke: var(--kw-feature); stroke-width: 1px; vector-effect: non-scaling-stroke;
    stroke-linecap: round; stroke-linejoin: round;
  }
  .plate.area { fill: color-mix(in oklab, var(--tint) 13%, var(--kw-muscle)); }
  .plate.own { fill: color-mix(in oklab, var(--tint) 30%, var(--kw-muscle)); }
  .tint-examine { --tint: var(--kw-accent); }
  .tint-active { --tint: var(--kw-active); }
  .tint-latent { --tint: var(--kw-latent); }
  .tint-released { --tint: var(--kw-released); }
  .heat { fill: var(--kw-active); pointer-events: none; }
  .heat.primary { fill-opacity: .5; }
  .heat.spillover { fill-opacity: .24; }
  .zone { fill: transparent; stroke: none; vector-effect: non-scaling-stroke; pointer-events: none; }
  .zone.marked { stroke: var(--kw-active); stroke-width: 1.6px; }
  .zone.by-stroke { stroke-width: 1px; stroke-opacity: .5; stroke-dasharray: 3 3; }
  .zone.ink-solid, .zone.ink-pale { fill: var(--kw-active); }
  .zone.ink-pale { fill-opacity: .22; }

  .zone.aimed { stroke: var(--kw-accent); stroke-width: 1.6px; stroke-dasharray: 4 3; }

  /* Markers: the press area is the button, the glyph lies over it */
  .marker {
    position: absolute; transform: translate(-50%, -50%); display: grid; place-items: center;
    width: 24px; height: 24px; padding: 0; border: 0; border-radius: 50%; background: none; color: inherit;
    cursor: pointer; contain: layout style;
  }
  .marker.ghost, .record .marker, .zones .marker { pointer-events: none; }
  .marker.on, .marker.ghost { z-index: 1; }
  .marker:focus-visible { outline-offset: 4px; }
  .marker.gone { visibility: hidden; }

  /* A glyph: shape first, colour second. Disc with cross, open disc with cross, thin rim with tick, dashed rim with cross. Made
     of two boxes that never change their size, so that going through the visits is a matter of paint alone. */
  .marker::before, .marker::after { content: ''; position: absolute; top: 50%; left: 50%; box-sizing: border-box; transform: translate(-50%, -50%); }
  .marker::before { width: 16px; height: 16px; border-radius: 50%; background: var(--fill); box-shadow: var(--rim), var(--around, 0 0 0 1.8px var(--kw-halo)); }
  .marker::after { width: 9px; height: 9px; background: var(--mark); clip-path: var(--sign, ${CROSS}); }
  .marker { --rim: inset 0 0 0 0 transparent; --away: 12px; }
  .active { --fill: var(--kw-active); --mark: var(--kw-halo); }
  .latent { --fill: var(--kw-latent-soft); --mark: var(--kw-latent); --rim: inset 0 0 0 2.2px var(--kw-latent); }
  .released { --fill: var(--kw-released-soft); --mark: var(--kw-released); --rim: inset 0 0 0 1.3px var(--kw-released); --sign: ${TICK}; }
  .examine { --fill: var(--kw-accent-soft); --mark: var(--kw-accent); }
  .examine::before { border: 1.8px dashed var(--kw-accent); }
  .recurred { --around: 0 0 0 2.6px var(--kw-halo), 0 0 0 3.8px var(--kw-recurred), 0 0 0 5.4px var(--kw-halo); --away: 15.2px; }
  .on { --around: 0 0 0 1.8px var(--kw-halo), 0 0 0 4px var(--kw-accent-soft), 0 0 0 5.6px var(--kw-accent); --away: 15.5px; }
  .recurred.on {
    --around: 0 0 0 2.6px var(--kw-halo), 0 0 0 3.8px var(--kw-recurred), 0 0 0 6.6px var(--kw-accent-soft), 0 0 0 8.2px var(--kw-accent);
    --away: 18px;
  }

  /* Text of HTML: that of SVG is laid out anew whenever the drawing is enlarged */
  .number {
    position: absolute; top: 50%; left: 50%; transform: translate(var(--away), -50%); color: var(--kw-text); pointer-events: none;
    font: 600 12px / 1 var(--kw-font); font-variant-numeric: tabular-nums;
    -webkit-text-stroke: 3.6px var(--kw-halo); paint-order: stroke fill; stroke-linejoin: round;
  }
  .marker.left .number { transform: translate(calc(-100% - var(--away)), -50%); }

  /* List to pick from where markers overlap */
  .pick {
    position: absolute; z-index: 2; transform: translate(-50%, 16px); display: grid; min-width: 180px; max-width: 260px;
    padding: var(--kw-1); border: 1px solid var(--kw-line); border-radius: var(--kw-r-card);
    background: var(--kw-raised); box-shadow: var(--kw-shadow-2);
  }
  .pick button {
    display: flex; align-items: center; gap: var(--kw-2); min-height: 32px; padding: 4px 8px; border: 0; cursor: pointer;
    border-radius: var(--kw-r-control); background: none; color: var(--kw-text); text-align: start;
    font: 400 var(--kw-fs-13) / var(--kw-lh-13) var(--kw-font);
  }
  .pick button:hover { background: var(--kw-hover); }

  @media (pointer: coarse) {
    .marker { width: 44px; height: 44px; }
    .switch button, .switch.small button, .pick button { min-height: 44px; min-width: 44px; }
  }
  @media (prefers-reduced-motion: reduce) { .plate, .hair { transition: none; } }
`;
