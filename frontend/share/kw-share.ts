import { css, html, LitElement, type TemplateResult } from 'lit';

/** One part: how much of the whole it is (0 to 1), and how it is filled. */
interface Part {
  share: number;
  fill: 'dark' | 'light' | 'none';
}

/** A bar in parts, each as wide as its share. */
export class KnotwiseShare extends LitElement {
  static override styles = css`
    :host { display: block; }
    div { display: flex; gap: 2px; height: 8px; }
    span { min-width: 3px; border-radius: 2px; background: var(--kw-hover); box-shadow: inset 0 0 0 1px var(--kw-line); }
    .dark { background: var(--kw-share-fill, var(--kw-active)); box-shadow: none; }
    .light { background: color-mix(in oklab, var(--kw-active) 55%, var(--kw-surface)); box-shadow: none; }
    span:first-child { border-start-start-radius: 4px; border-end-start-radius: 4px; }
    span:last-child { border-start-end-radius: 4px; border-end-end-radius: 4px; }
    @media print { span { print-color-adjust: exact; } }
  `;

  static override properties = { parts: { type: Array } };

  declare parts: Part[];

  constructor() {
    super();
    this.parts = [];
  }

  protected override render(): TemplateResult {
    return html`<div aria-hidden="true">${this.parts.map(({ share, fill }) => html`
      <span class=${fill} style="flex: ${share} 1 0"></span>`)}</div>`;
  }
}

customElements.define('kw-share', KnotwiseShare);
