import { css, html, LitElement, type TemplateResult } from 'lit';

/** A button that opens the browser's print dialog; it is not on the paper. */
export class KnotwisePrint extends LitElement {
  static override styles = css`
    button {
      min-height: var(--kw-h-control);
      padding: 0 14px;
      border: 1px solid var(--kw-line-2);
      border-radius: 9px;
      background: var(--kw-surface);
      color: var(--kw-text);
      font: 500 var(--kw-fs-14) / 1 var(--kw-font);
      cursor: pointer;
    }
    button:hover { background: var(--kw-hover); }
    button:focus-visible { outline: 2px solid var(--kw-focus); outline-offset: 2px; }
    @media print { :host { display: none; } }
  `;

  static override properties = { label: { type: String } };

  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  protected override render(): TemplateResult {
    return html`<button type="button" @click=${() => window.print()}>${this.label}</button>`;
  }
}

customElements.define('kw-print', KnotwisePrint);
