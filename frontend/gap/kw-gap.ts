import { css, html, LitElement, type TemplateResult } from 'lit';

/** A line of days from the session before: what the plan allows, what is best, and where this session stands. */
export class KnotwiseGap extends LitElement {
  static override styles = css`
    :host { display: block; }
    div { position: relative; height: 14px; }
    span { position: absolute; box-sizing: border-box; }
    .line { inset: 6px 0 auto; height: 2px; border-radius: 1px; background: var(--kw-line-2); }
    .allowed { top: 4px; height: 6px; border-radius: 3px; background: var(--kw-accent-line); }
    .ideal { top: 1px; width: 2px; height: 12px; margin-inline-start: -1px; background: var(--kw-text); }
    .days {
      top: 2px;
      width: 10px;
      height: 10px;
      margin-inline-start: -5px;
      border: 2px solid var(--kw-accent);
      border-radius: 50%;
      background: var(--kw-surface);
    }
    .outside { border-color: var(--kw-danger); border-radius: 2px; transform: rotate(45deg); }
    @media print { span { print-color-adjust: exact; } }
  `;

  static override properties = {
    days: { type: Number },
    min: { type: Number },
    ideal: { type: Number },
    max: { type: Number },
  };

  declare days: number;
  declare min: number;
  declare ideal: number;
  declare max: number;

  constructor() {
    super();
    this.days = 0;
    this.min = 0;
    this.ideal = 0;
    this.max = 0;
  }

  protected override render(): TemplateResult {
    const end = Math.max(this.max, this.days) * 1.12 || 1;
    const at = (days: number): number => (Math.max(0, days) / end) * 100;
    const outside = this.days < this.min || this.days > this.max;
    return html`<div aria-hidden="true">
      <span class="line"></span>
      <span class="allowed" style="inset-inline-start: ${at(this.min)}%; width: ${at(this.max) - at(this.min)}%"></span>
      <span class="ideal" style="inset-inline-start: ${at(this.ideal)}%"></span>
      <span class="days ${outside ? 'outside' : ''}" style="inset-inline-start: ${at(this.days)}%"></span>
    </div>`;
  }
}

customElements.define('kw-gap', KnotwiseGap);
