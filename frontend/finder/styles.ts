import { css } from 'lit';

export const styles = css`
  :host { display: block; width: min(560px, 86vw); color: var(--kw-text); font: 400 var(--kw-fs-14) / var(--kw-lh-14) var(--kw-font); }
  input {
    box-sizing: border-box;
    width: 100%;
    height: 44px;
    padding: 0 12px;
    border: 1px solid var(--kw-control);
    border-radius: 9px;
    background: var(--kw-surface);
    color: var(--kw-text);
    font: 400 var(--kw-fs-16) / var(--kw-lh-16) var(--kw-font);
  }
  input::placeholder { color: var(--kw-text-3); opacity: 1; }
  input:focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 1px; }
  ul { max-height: min(52vh, 420px); margin: 0; padding: 0; overflow-y: auto; list-style: none; }
  .status { min-height: var(--kw-lh-13); padding: 10px 4px 0; color: var(--kw-text-2); font-size: var(--kw-fs-13); overflow-wrap: anywhere; }
  .group { padding: 12px 10px 4px; color: var(--kw-text-3); font: 500 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); }
  .hit {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-height: max(24px, var(--kw-target-min));
    padding: 6px 10px;
    border-radius: 8px;
    cursor: pointer;
  }
  .hit[aria-selected='true'] { background: var(--kw-accent-soft); box-shadow: inset 2px 0 0 var(--kw-accent); }
  .title { flex: none; max-width: 65%; overflow: hidden; font-weight: 500; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: plaintext; }
  .detail { min-width: 0; overflow: hidden; color: var(--kw-text-2); font-size: var(--kw-fs-13); text-overflow: ellipsis; white-space: nowrap; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .blocks { display: grid; gap: 12px; padding: 10px; animation: appear 1ms 300ms both; }
  .blocks i { height: 16px; border-radius: 6px; background: var(--kw-hover); }
  .blocks i:nth-child(2) { width: 72%; }
  .blocks i:nth-child(3) { width: 84%; }
  @keyframes appear { from { opacity: 0; } }
`;
