import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './engine.js';
import type { Content } from './types.js';

/**
 * A chart of values over days. It is an image with a sentence for screen readers, and the same numbers stand in a table
 * that everybody can open. What draws it is fetched when the first chart is shown, and not before.
 */
export class KnotwiseChart extends LitElement {
  static override styles = css`
    :host { display: block; }
    .picture { height: var(--kw-chart-height, 220px); }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    table { border-collapse: collapse; font-size: var(--kw-fs-13); line-height: var(--kw-lh-13); font-variant-numeric: tabular-nums; }
    th { color: var(--kw-text-3); font-weight: 400; text-align: start; }
    th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid var(--kw-line); }
    button { min-height: var(--kw-target-min); padding: 4px 0; border: 0; background: none; color: var(--kw-accent); font: 500 var(--kw-fs-13) / var(--kw-lh-13) var(--kw-font); cursor: pointer; }
    button:hover { text-decoration: underline; }
    button:focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 2px; border-radius: 4px; }
    @media print { button { display: none; } }
  `;

  static override properties = { content: { type: Object }, asTable: { state: true } };

  declare content: Content | undefined;
  declare private asTable: boolean;
  private drawing: Drawing | undefined;
  private readonly size = new ResizeObserver(() => this.drawing?.resize());

  constructor() {
    super();
    this.asTable = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.drawing?.end();
    this.drawing = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const content = this.content;
    if (!content) {
      return nothing;
    }
    return html`
      <div class="picture ${this.asTable ? 'hidden' : ''}" role="img" aria-label=${content.summary}></div>
      <div class=${this.asTable ? '' : 'hidden'}>${table(content)}</div>
      <button @click=${() => { this.asTable = !this.asTable; }}>
        ${this.asTable ? content.words.asPicture : content.words.asTable}
      </button>`;
  }

  protected override async updated(): Promise<void> {
    const content = this.content;
    const place = this.renderRoot.querySelector<HTMLElement>('.picture');
    if (!content || !place || this.asTable) {
      return;
    }
    const { draw } = await import('./engine.js');
    if (!this.isConnected) {
      return;
    }
    if (!this.drawing) {
      this.drawing = draw(place);
      this.size.observe(place);
    }
    this.drawing.show(content, !matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.drawing.resize();
  }
}

function table(content: Content): TemplateResult {
  return html`<table>
    <caption class="hidden">${content.summary}</caption>
    <thead><tr>
      <th scope="col">${content.words.day}</th>
      ${content.series.map((series) => html`<th scope="col">${series.name}</th>`)}
    </tr></thead>
    <tbody>${Object.entries(content.days).map(([day, words]) => html`<tr>
      <th scope="row">${words}</th>
      ${content.series.map((series) => html`<td>${series.points.filter((point) => point.on === day).map((point) => point.value).join(', ')}</td>`)}
    </tr>`)}</tbody>
  </table>`;
}

customElements.define('kw-chart', KnotwiseChart);
