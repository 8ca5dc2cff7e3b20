import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--kw-text);
    font: 400 var(--kw-fs-14) / var(--kw-lh-14) var(--kw-font);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) { display: none; }
  p { margin: 0; }

  .run { display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: var(--kw-2) var(--kw-4); align-items: center; }
  .dial { display: grid; place-items: center; width: 104px; height: 104px; }
  .dial > * { grid-area: 1 / 1; }
  .dial svg { width: 100%; height: 100%; transform: rotate(-90deg); }
  .ring, .arc { fill: none; stroke-width: 8; }
  .ring { stroke: var(--kw-line); }
  .arc { stroke: var(--kw-accent); stroke-linecap: round; stroke-dasharray: 1; }
  .left { text-align: center; }
  .number { display: block; font: 600 var(--kw-fs-26) / var(--kw-lh-26) var(--kw-font); font-variant-numeric: tabular-nums; }
  .unit { display: block; color: var(--kw-text-2); font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); }
  .say { color: var(--kw-text-2); }
  .note { margin-bottom: var(--kw-2); color: var(--kw-text); }
  .buttons { display: flex; flex-wrap: wrap; gap: var(--kw-2); }
  .run > .buttons { grid-column: 1 / -1; }
  .beside { display: grid; gap: var(--kw-2); min-width: 0; }
  :host([hands]) button { min-height: max(32px, var(--kw-target-min)); padding: 0 var(--kw-3); }
  :host([hands]) button.main { flex: none; min-height: max(32px, var(--kw-target-min)); border-color: var(--kw-line-2); background: var(--kw-surface); color: var(--kw-text); }
  :host([hands]) button.main:hover { background: var(--kw-hover); }

  button {
    display: inline-flex; align-items: center; justify-content: center; gap: var(--kw-2);
    box-sizing: border-box; min-height: 44px; padding: 0 var(--kw-4);
    border: 1px solid var(--kw-line-2); border-radius: 9px; cursor: pointer;
    background: var(--kw-surface); color: var(--kw-text); font: 500 var(--kw-fs-14) / 1 var(--kw-font);
  }
  button:hover { background: var(--kw-hover); }
  button.main { flex: 1; min-height: var(--kw-h-touch); border-color: var(--kw-accent); background: var(--kw-accent); color: var(--kw-on-accent); }
  button.main:hover { background: var(--kw-accent-strong); }
  button.quiet { border-color: transparent; background: none; color: var(--kw-text-2); }
  button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  :focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 2px; }

  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (prefers-reduced-motion: reduce) { .arc { display: none; } }
`;
