import { css, html, LitElement, type TemplateResult } from 'lit';

/** One column: what it counts, how high it is (0 to 1), its figure, and whether it is shaded or the middle one. */
interface Column {
  label: string;
  share: number;
  figure: string;
  inside: boolean;
  middle: boolean;
  spoken: string;
}

/** How probable each number is: columns that start at zero, with a span of them shaded. */
export class KnotwiseOdds extends LitElement {
  static override styles = css`
    :host { display: block; }
    ol { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); margin: 0; padding: 0; list-style: none; }
    li { position: relative; display: grid; grid-template-rows: 78px auto; gap: 6px; color: var(--kw-text-2); font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); font-variant-numeric: tabular-nums; text-align: center; }
    .column { display: flex; flex-direction: column; justify-content: end; gap: 2px; padding: 6px 3px 0; border-bottom: 1px solid var(--kw-line-2); }
    .inside .column { background: var(--kw-accent-soft); border-bottom-color: var(--kw-accent); }
    .begins .column { border-start-start-radius: 8px; }
    .ends .column { border-start-end-radius: 8px; }
    .fill { min-height: 2px; border-radius: 3px 3px 0 0; background: var(--kw-line-2); }
    .inside .fill { background: var(--kw-accent-line); }
    .middle .fill { background: var(--kw-accent); }
    .middle .label { color: var(--kw-text); font-weight: 700; }
    .label, .figure { font-stretch: var(--kw-narrow); white-space: nowrap; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media (forced-colors: active) {
      .fill { background: GrayText; forced-color-adjust: none; }
      .inside .fill { background: CanvasText; }
      .middle .fill { background: Highlight; }
    }
  `;

  static override properties = { name: { type: String }, columns: { type: Array } };

  declare name: string;
  declare columns: Column[];

  constructor() {
    super();
    this.name = '';
    this.columns = [];
  }

  /** The place of a column in the shaded span, as names for its style. */
  private kind(at: number): string {
    const column = this.columns[at]!;
    return [
      column.inside ? 'inside' : '',
      column.inside && !this.columns[at - 1]?.inside ? 'begins' : '',
      column.inside && !this.columns[at + 1]?.inside ? 'ends' : '',
      column.middle ? 'middle' : '',
    ].join(' ');
  }

  protected override render(): TemplateResult {
    return html`<ol aria-label=${this.name}>${this.columns.map((column, at) => html`
      <li class=${this.kind(at)}>
        <span class="column" aria-hidden="true">
          <span class="figure">${column.figure}</span>
          <span class="fill" style="height: ${Math.round(Math.min(1, column.share) * 48)}px"></span>
        </span>
        <span class="label" aria-hidden="true">${column.label}</span>
        <span class="spoken">${column.spoken}</span>
      </li>`)}</ol>`;
  }
}

customElements.define('kw-odds', KnotwiseOdds);
