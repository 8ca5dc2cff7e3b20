import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A stretch of the line, from 0 (where the axis begins) to 1 (where it ends). */
interface Span {
  kind: 'open' | 'quiet';
  from: number;
  to: number;
  label: string;
}

/** Something that happened at one place of the line. */
interface Mark {
  kind: 'found' | 'again' | 'released' | 'ended';
  at: number;
}

/** The glyphs of the knots: shape first, colour second. About (0, 0), 1 unit = 1 px. */
const GLYPHS: Record<Mark['kind'], SVGTemplateResult> = {
  found: svg`<circle class="active" r="7"/><path class="cross" d="M-3.4 0H3.4M0-3.4V3.4"/>`,
  again: svg`<circle class="ring" r="9.4"/><circle class="active" r="6.6"/><path class="cross" d="M-3.2 0H3.2M0-3.2V3.2"/>`,
  released: svg`<circle class="released" r="6.6"/><path class="tick" d="M-3 .3l2 2.2 3.9-4.3"/>`,
  ended: svg`<path class="ended" d="M0-7V7"/>`,
};

/** The episodes of one knot on the axis of time: found, released, found again, with how long it was quiet between. */
export class KnotwiseIntervalLine extends LitElement {
  static override styles = css`
    :host { display: block; }
    .line { position: relative; height: 46px; }
    .axis, .span { position: absolute; top: 30px; height: 0; }
    .axis { inset-inline: 0; border-top: 1px solid var(--kw-line-2); }
    .open { top: 28px; height: 4px; border-radius: 2px; background: var(--kw-active-line); }
    .quiet { border-top: 1.5px dotted var(--kw-released); background: var(--kw-surface); }
    .label { position: absolute; top: 6px; color: var(--kw-text-2); font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); font-stretch: var(--kw-narrow); transform: translateX(-50%); white-space: nowrap; }
    svg { position: absolute; top: 18px; width: 24px; height: 24px; margin-inline-start: -12px; overflow: visible; }
    .today { position: absolute; inset-inline-end: 0; top: 0; bottom: 0; border-inline-end: 1px solid var(--kw-accent); }
    .active { fill: var(--kw-active); stroke: var(--kw-surface); stroke-width: 1.5; paint-order: stroke; }
    .cross { fill: none; stroke: var(--kw-surface); stroke-width: 1.7; stroke-linecap: round; }
    .ring { fill: var(--kw-surface); stroke: var(--kw-recurred); stroke-width: 1.15; }
    .released { fill: var(--kw-surface); stroke: var(--kw-released); stroke-width: 1.3; }
    .tick { fill: none; stroke: var(--kw-released-text); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
    .ended { fill: none; stroke: var(--kw-text-3); stroke-width: 1.5; }
  `;

  static override properties = { spans: { type: Array }, marks: { type: Array }, spoken: { type: String } };

  declare spans: Span[];
  declare marks: Mark[];
  declare spoken: string;

  constructor() {
    super();
    this.spans = [];
    this.marks = [];
    this.spoken = '';
  }

  protected override render(): TemplateResult {
    return html`<div class="line" role="img" aria-label=${this.spoken}>
      <span class="axis"></span>
      ${this.spans.map((span) => html`
        <span class="span ${span.kind}" style="inset-inline-start: ${percent(span.from)}; width: ${percent(span.to - span.from)}"></span>
        ${span.label ? html`<span class="label" style="inset-inline-start: ${percent((span.from + span.to) / 2)}">${span.label}</span>` : nothing}`)}
      <span class="today"></span>
      ${this.marks.map((mark) => html`
        <svg viewBox="-12 -12 24 24" aria-hidden="true" style="inset-inline-start: ${percent(mark.at)}">${GLYPHS[mark.kind]}</svg>`)}
    </div>`;
  }
}

function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}

customElements.define('kw-interval-line', KnotwiseIntervalLine);
