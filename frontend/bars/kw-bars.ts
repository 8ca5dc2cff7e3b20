import { css, html, LitElement, type TemplateResult } from 'lit';

/** One column: its label, how far it is filled (0 to 1), the figure below it, and whether it is the present one. */
interface Bar {
  label: string;
  share: number;
  figure: string;
  spoken: string;
  tone: 'past' | 'present' | 'coming';
}

/** Columns side by side that start at zero, each with its figure. */
export class KnotwiseBars extends LitElement {
  static override styles = css`
    :host { display: block; }
    ol { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 8px; margin: 0; padding: 0; list-style: none; }
    li { display: grid; justify-items: center; gap: 6px; color: var(--kw-text-2); font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); }
    li.present { color: var(--kw-text); font-weight: 600; }
    .column { display: flex; align-items: end; width: 100%; height: 62px; border-radius: 7px; background: var(--kw-hover); overflow: clip; }
    .fill { width: 100%; border-radius: 0 0 7px 7px; background: var(--kw-line-2); }
    .coming .fill { background: var(--kw-accent-line); }
    .present .fill { background: var(--kw-accent); }
    .figure { color: var(--kw-text); font: 600 var(--kw-fs-13) / var(--kw-lh-13) var(--kw-font); font-variant-numeric: tabular-nums; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

  static override properties = { bars: { type: Array } };

  declare bars: Bar[];

  constructor() {
    super();
    this.bars = [];
  }

  protected override render(): TemplateResult {
    return html`<ol>${this.bars.map((bar) => html`
      <li class=${bar.tone}>
        <span aria-hidden="true">${bar.label}</span>
        <span class="column" aria-hidden="true"><span class="fill" style="height: ${Math.round(Math.min(1, bar.share) * 100)}%"></span></span>
        <span class="figure" aria-hidden="true">${bar.figure}</span>
        <span class="spoken">${bar.spoken}</span>
      </li>`)}</ol>`;
  }
}

customElements.define('kw-bars', KnotwiseBars);
