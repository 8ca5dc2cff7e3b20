import { css } from 'lit';

export const styles = css`
  :host { --hour: 58px; display: flex; flex-direction: column; min-width: 0; min-height: 0; color: var(--kw-text); font: 400 var(--kw-fs-12) / 15px var(--kw-font); }
  * { box-sizing: border-box; }
  button { font: inherit; color: inherit; text-align: start; cursor: pointer; }
  :focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 1px; }
  .frame { display: flex; flex: 1; min-height: 0; overflow: clip; border: 1px solid var(--kw-line); border-radius: var(--kw-r-card); background: var(--kw-surface); box-shadow: var(--kw-shadow-1); }
  .scroll { flex: 1; min-width: 0; overflow: auto; overscroll-behavior: contain; scroll-padding: 46px 8px 60px 50px; }
  .grid { display: grid; grid-template-rows: auto auto 1fr; min-width: min-content; min-height: 100%; }
  .corner, .head { position: sticky; top: 0; z-index: 5; min-height: 44px; border-bottom: 1px solid var(--kw-line); background: var(--kw-surface); }
  .corner { left: 0; z-index: 7; }
  .head { padding: 5px 0 3px; border-inline-start: 1px solid var(--kw-line); text-align: center; }
  .head b { display: block; font-size: var(--kw-fs-13); line-height: 17px; font-weight: 600; }
  .head.today { background: color-mix(in srgb, var(--kw-accent-soft) 38%, var(--kw-surface)); }
  .head.today b { color: var(--kw-accent-strong); }
  .head .holiday { color: var(--kw-text-2); font-size: var(--kw-fs-12); }
  .names { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); color: var(--kw-text-3); font-size: var(--kw-fs-12); line-height: 16px; font-stretch: 90%; }
  .names span { overflow: hidden; padding: 0 2px; text-overflow: ellipsis; white-space: nowrap; }
  .gutter { position: sticky; left: 0; z-index: 4; background: var(--kw-surface); color: var(--kw-text-3); font-variant-numeric: tabular-nums; }
  .gutter span { position: absolute; right: 8px; transform: translateY(-8px); line-height: 16px; }
  .day { position: relative; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); border-inline-start: 1px solid var(--kw-line); }
  .day.today { background-color: color-mix(in srgb, var(--kw-accent-soft) 38%, transparent); }
  .column { position: relative; min-width: 0; background: repeating-linear-gradient(to bottom, transparent 0 calc(var(--hour) - 1px), var(--kw-line) calc(var(--hour) - 1px) var(--hour)); content-visibility: auto; }
  .column + .column { border-inline-start: 1px dashed var(--kw-line); }

  .closure { position: absolute; inset-inline: 0; display: grid; place-items: center; color: var(--kw-text-3); text-align: center; overflow: hidden; }
  .outside, .away, .holiday { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--kw-line) 5px 6px); }
  .break { border-block: 1px solid var(--kw-line); background: var(--kw-sunken); }
  .closure span { padding: 0 4px; border-radius: 4px; }
  .away span, .holiday span { background: var(--kw-surface); }

  .card { position: absolute; z-index: 1; display: block; overflow: hidden; padding: 3px 4px 0 8px; border: 1px solid var(--kw-line-2); border-radius: 6px; background: var(--kw-surface); color: var(--kw-text-2); font-stretch: 88%; touch-action: pan-x pan-y; user-select: none; -webkit-touch-callout: none; }
  .card::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--kw-control); }
  .card > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .card b { color: var(--kw-text); font-weight: 600; font-stretch: 84%; }
  .card.past { background: var(--kw-sunken); }
  .card.past b { color: var(--kw-text-2); font-weight: 500; }
  .card.past::before { background: var(--kw-line-2); }
  .card.first:not(.past)::before { background: var(--kw-text); }
  .card.first:not(.past) .mark { color: var(--kw-text); font-weight: 500; }
  .card.missed b { text-decoration: line-through; }
  .card.busy { border-style: dashed; background: var(--kw-sunken); cursor: default; }
  .card.busy::before { content: none; }
  .card.busy b { color: var(--kw-text-3); font-weight: 400; }
  .card.chosen { border-color: var(--kw-accent); background: var(--kw-accent-soft); box-shadow: 0 0 0 1px var(--kw-accent); }
  .card.chosen::before { background: var(--kw-accent); }
  .card.chosen > * { color: var(--kw-accent-strong); }
  .card.movable { cursor: grab; }
  .card:focus-visible { z-index: 3; outline-offset: -1px; }
  .card.short b { display: inline; }
  .card.short span { display: inline; margin-inline-start: 5px; }
  .card.lifted { border-style: dashed; opacity: .55; }
  .card .edge { position: absolute; inset: auto 0 0; height: 7px; cursor: ns-resize; touch-action: none; }
  .card:hover .edge::after { content: ''; position: absolute; inset: auto 35% 1px; height: 2px; border-radius: 2px; background: var(--kw-control); }

  .fit { position: absolute; inset-inline: 2px; z-index: 2; display: grid; place-items: center; padding: 0; border: 1.5px dashed var(--kw-accent); border-radius: 6px; background: color-mix(in srgb, var(--kw-accent-soft) 60%, transparent); color: var(--kw-accent-strong); font-stretch: 88%; font-weight: 500; text-align: center; }
  .fit.beyond { border-color: var(--kw-control); border-style: dotted; background: none; color: var(--kw-text-3); }
  .fit:hover { background: var(--kw-accent-soft); }
  .ghost { position: absolute; inset-inline: 2px; z-index: 4; display: grid; align-items: end; padding: 0 0 4px 7px; border: 2px solid var(--kw-accent); border-radius: 6px; background: color-mix(in srgb, var(--kw-accent-soft) 88%, transparent); color: var(--kw-accent-strong); font-weight: 500; font-variant-numeric: tabular-nums; pointer-events: none; }
  .ghost.taken { border-color: var(--kw-text-2); border-style: dashed; background: color-mix(in srgb, var(--kw-sunken) 88%, transparent); color: var(--kw-text-2); }
  .now { position: absolute; inset-inline: 0; z-index: 3; border-top: 1.5px solid var(--kw-accent); pointer-events: none; }
  .now::before { content: ''; position: absolute; left: -4px; top: -5px; width: 8px; height: 8px; border-radius: 9px; background: var(--kw-accent); }

  .strip, .strip-names { position: sticky; bottom: 0; z-index: 5; align-self: end; display: grid; gap: 4px; padding: 8px; border-top: 1px solid var(--kw-line); background: var(--kw-sunken); }
  .strip { border-inline-start: 1px solid var(--kw-line); }
  .strip-names { left: 0; z-index: 7; padding-inline: 4px 8px; color: var(--kw-text-3); text-align: end; font-stretch: 86%; }
  .strip-names span { height: 8px; line-height: 8px; overflow: visible; white-space: nowrap; }
  .room { position: relative; display: block; height: 8px; border-radius: 3px; background: var(--kw-line); overflow: hidden; }
  .room i { position: absolute; inset-block: 0; border-radius: 2px; background: var(--kw-control); }

  .tip { position: fixed; z-index: 20; width: 214px; padding: 9px 12px 10px; border: 1px solid var(--kw-accent); border-radius: 10px; background: var(--kw-surface); box-shadow: var(--kw-shadow-3); pointer-events: none; }
  .tip b { display: block; font-size: var(--kw-fs-13); line-height: 18px; font-weight: 600; }
  .tip p { margin: 0; color: var(--kw-text-2); line-height: 16px; }
  .tip .verdict { display: grid; grid-template-columns: 16px 1fr; gap: 6px; margin-top: 6px; padding-top: 6px; border-top: 1px solid var(--kw-line); color: var(--kw-accent-strong); font-weight: 500; }
  .tip .verdict.taken { color: var(--kw-text); }
  .tip svg { width: 14px; height: 14px; margin-top: 1px; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }

  .pop { position: fixed; inset: auto; width: 244px; margin: 0; padding: 12px 14px; border: 1px solid var(--kw-line-2); border-radius: 12px; background: var(--kw-raised); color: var(--kw-text); box-shadow: var(--kw-shadow-3); font-size: var(--kw-fs-13); line-height: 18px; }
  .pop h3 { margin: 0 0 2px; font: 600 var(--kw-fs-14) / var(--kw-lh-14) var(--kw-font); overflow-wrap: anywhere; }
  .pop p { margin: 0; color: var(--kw-text-2); }
  .acts { display: grid; grid-template-columns: 1fr 1fr; gap: 6px; margin-top: 10px; }
  .acts button { min-height: 32px; padding: 0 10px; border: 1px solid var(--kw-line-2); border-radius: 8px; background: var(--kw-surface); font-weight: 500; text-align: center; }
  .acts button:hover { background: var(--kw-hover); }

  .narrow-days, .narrow-who { display: none; }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .zone { margin: 6px 2px 0; color: var(--kw-text-2); }

  :host([narrow]) .narrow-days { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 4px; margin-bottom: 8px; }
  .narrow-days button { display: grid; justify-items: center; min-height: 48px; padding: 5px 0; border: 1px solid transparent; border-radius: 10px; background: none; color: var(--kw-text-2); }
  .narrow-days b { font-size: var(--kw-fs-16); line-height: 20px; font-weight: 600; color: var(--kw-text); }
  .narrow-days .today b { color: var(--kw-accent-strong); }
  .narrow-days [aria-pressed='true'] { border-color: var(--kw-accent); background: var(--kw-accent-soft); }
  :host([narrow]) .narrow-who { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 8px; }
  .narrow-who button { min-height: 36px; padding: 0 12px; border: 1px solid var(--kw-line-2); border-radius: 99px; background: var(--kw-surface); color: var(--kw-text-2); font-size: var(--kw-fs-13); font-weight: 500; }
  .narrow-who [aria-pressed='true'] { border-color: var(--kw-accent); background: var(--kw-accent-soft); color: var(--kw-accent-strong); }
  :host([narrow]) .card { font-size: var(--kw-fs-13); line-height: 17px; font-stretch: 100%; }
  :host([narrow]) .head .names { display: none; }
  :host([narrow]) .head, :host([narrow]) .corner { min-height: 30px; }
  @media (pointer: coarse) {
    .acts button, .narrow-who button { min-height: 44px; }
    .card .edge { height: 0; }
  }
  @media (forced-colors: active) { .card.chosen, .ghost { outline: 2px solid Highlight; } }
`;
