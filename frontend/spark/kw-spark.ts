import { css, LitElement, svg, type TemplateResult } from 'lit';

const WIDTH = 64;
const HEIGHT = 18;
const EDGE = 3;
const HIGHEST = 10;

/** A course of scores from 0 to 10 in the size of a word; the last one is marked. The words beside it say what it is. */
export class KnotwiseSpark extends LitElement {
  static override styles = css`
    :host { display: inline-block; vertical-align: middle; color: var(--kw-text-2); line-height: 0; }
    svg { overflow: visible; }
    polyline { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
    line { stroke: var(--kw-line); }
    circle { fill: currentColor; }
  `;

  static override properties = { values: { type: Array } };

  declare values: number[];

  constructor() {
    super();
    this.values = [];
  }

  protected override render(): TemplateResult {
    const last = this.values.length - 1;
    const x = (i: number): number => (last < 1 ? WIDTH - EDGE : EDGE + (i / last) * (WIDTH - 2 * EDGE));
    const y = (value: number): number => HEIGHT - EDGE - (value / HIGHEST) * (HEIGHT - 2 * EDGE);
    return svg`<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <line x1="0" y1="${HEIGHT - 0.5}" x2="${WIDTH}" y2="${HEIGHT - 0.5}"/>
      <polyline points="${this.values.map((value, i) => `${x(i)},${y(value)}`).join(' ')}"/>
      ${last < 0 ? '' : svg`<circle cx="${x(last)}" cy="${y(this.values[last]!)}" r="2.4"/>`}
    </svg>`;
  }
}

customElements.define('kw-spark', KnotwiseSpark);
