import { css } from 'lit';

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
  .side.start { left: 0; }
  .side.end { right: 0; text-align: right; }
  .inset .side { display: none; }

  /* Segmented switch */
  .switches { display: flex; flex-wrap: wrap; gap: var(--kw-2); justify-content: center; margin-bottom: var(--kw-3); }
  .switch {
    display: inline-flex; gap: 2px; padding: 3px;
    border: 1px solid var(--kw-line); border-radius: 10px; background: var(--kw-hover);
  }
  .switch button {
    min-height: 28px; min-width: 28px; padding: 0 11px; border: 0; border-radius: var(--kw-r-control); cursor: pointer;
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
    position: absolute; transform: translate(-50%, -50%) scale(calc(1 / var(--zoom, 1))); display: grid; place-items: center;
    width: 24px; height: 24px; padding: 0; border: 0; border-radius: 50%; background: none; color: inherit;
    cursor: pointer;
  }
  .marker.ghost, .record .marker, .zones .marker { pointer-events: none; }
  .marker.on, .marker.ghost { z-index: 1; }
  .marker svg { width: 2px; height: 2px; overflow: visible; pointer-events: none; }
  .marker:focus-visible { outline-offset: 4px; }
  @container (max-width: 230px) { .marker svg { scale: .88; } }
  .halo { fill: var(--kw-halo); fill-opacity: .92; }
  .selected { fill: var(--kw-accent); fill-opacity: .16; stroke: var(--kw-accent); stroke-width: 1.6; }
  .recurred { fill: none; stroke: var(--kw-recurred); stroke-width: 1.15; }
  .sign { fill: none; stroke: var(--mark); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .active { --mark: var(--kw-halo); }
  .active .disc { fill: var(--kw-active); }
  .latent { --mark: var(--kw-latent); }
  .latent .disc { fill: var(--kw-latent-soft); stroke: var(--kw-latent); stroke-width: 2.2; }
  .released { --mark: var(--kw-released); }
  .released .disc { fill: var(--kw-released-soft); stroke: var(--kw-released); stroke-width: 1.3; }
  .examine { --mark: var(--kw-accent); }
  .examine .disc { fill: var(--kw-accent-soft); stroke: var(--kw-accent); stroke-width: 1.8; stroke-dasharray: 3.6 2.7; }
  .number {
    font: 600 12px var(--kw-font); font-variant-numeric: tabular-nums; fill: var(--kw-text);
    paint-order: stroke; stroke: var(--kw-halo); stroke-width: 3.6; stroke-linejoin: round;
  }

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
