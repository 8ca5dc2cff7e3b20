import { css } from 'lit';

/** Drawing, enlarging, and the list of the same knots. */
export const tools = css`
  .icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }

  /* What is drawn */
  .ink { fill: none; stroke-linecap: round; stroke-linejoin: round; pointer-events: none; }
  .ink-solid, .ink-pale { stroke: var(--kw-active); }
  .ink.ink-solid { stroke-opacity: .6; }
  .ink.ink-pale { stroke-opacity: .32; }
  .ink-rubber { stroke: var(--kw-surface); stroke-opacity: .8; }
  .pattern { fill: none; stroke: var(--kw-active); stroke-width: 1.8; }
  .pattern rect { fill: var(--kw-active); fill-opacity: .24; stroke: none; }
  .pattern .dot { fill: var(--kw-active); stroke: none; }

  .zoom, .tools { display: flex; gap: var(--kw-1); }
  .zoom { position: absolute; right: 0; bottom: 0; z-index: 2; flex-direction: column; }
  .zoom button, .tools button {
    display: grid; place-items: center; width: 32px; height: 32px; padding: 0; cursor: pointer;
    border: 1px solid var(--kw-line-2); border-radius: var(--kw-r-control); background: var(--kw-raised); color: var(--kw-text-2);
  }
  .zoom button .icon { width: 17px; height: 17px; }
  .zoom button:hover, .tools button:hover { color: var(--kw-text); background: var(--kw-hover); }
  .tools { gap: var(--kw-2); margin-top: var(--kw-2); }
  .draw figcaption { display: none; }
  .tools button { width: 44px; height: 44px; }
  .tools button[aria-pressed='true'] { border-color: var(--kw-accent); background: var(--kw-accent-soft); color: var(--kw-accent-strong); }
  .tools button:disabled { opacity: .45; cursor: default; }

  /* Heard by screen readers; the list is seen while it has the focus */
  .spoken, .list:not(:focus) {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .list:focus {
    position: absolute; z-index: 3; top: 0; left: 0; max-height: 60%; overflow-y: auto; padding: var(--kw-1);
    border: 1px solid var(--kw-line); border-radius: var(--kw-r-card); background: var(--kw-raised); box-shadow: var(--kw-shadow-2);
    outline: 2px solid var(--kw-focus); font: 400 var(--kw-fs-13) / var(--kw-lh-13) var(--kw-font);
  }
  .list [role='option'] { padding: 5px 8px; border-radius: var(--kw-r-control); cursor: pointer; }
  .list [aria-selected='true'] { background: var(--kw-accent-soft); font-weight: 600; }
  kw-scrubber { margin-top: var(--kw-4); padding-top: var(--kw-3); border-top: 1px solid var(--kw-line); }

  @media (pointer: coarse) { .zoom button { width: 44px; height: 44px; } }
  @media print {
    .switches, .switch, .zoom, .tools { display: none; }
    .pane { transform: none !important; }
    .marks { transform: none !important; width: 100% !important; height: 100% !important; }
    .stage.zoomed { overflow: visible; }
    :host { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }
`;
