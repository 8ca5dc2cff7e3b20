import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { styles } from './styles.js';

/** Something that was found; groups come in order, and so do what they hold. */
interface Hit {
  group: string;
  title: string;
  detail: string;
}

interface Words {
  label: string;
  placeholder: string;
  start: string;
  nothing: string;
  count: string;
}

/** How long a pause in typing asks the server, ms. */
const PAUSE = 120;

/**
 * A field and the list of what was found, by the pattern of a combo box with a list: the field keeps the focus, arrows
 * move through the list, Enter opens. It asks and tells; what is found and what opens is decided on the server.
 */
export class KnotwiseFinder extends LitElement {
  static override styles = styles;

  static override properties = {
    words: { type: Object },
    answer: { type: Object },
    chosen: { state: true },
    typed: { state: true },
  };

  declare words: Words | undefined;
  /** What was found, and for which words; an answer to older words is not shown. */
  declare answer: { typed: string; hits: Hit[] } | undefined;
  declare private chosen: number;
  declare private typed: string;

  private waiting: number | undefined;

  constructor() {
    super();
    this.chosen = 0;
    this.typed = '';
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer')) this.chosen = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.words;
    if (!words) return nothing;
    const hits = this.hits();
    return html`
      <input type="text" role="combobox" autocomplete="off" spellcheck="false"
        aria-label=${words.label} aria-controls="hits" aria-autocomplete="list" aria-expanded=${hits.length > 0}
        aria-activedescendant=${hits.length > 0 ? `hit-${this.chosen}` : nothing}
        placeholder=${words.placeholder} maxlength="200"
        @input=${this.type} @keydown=${this.press}>
      <div class="status" role="status">${this.status(words, hits)}</div>
      ${this.isWaiting() ? this.blocks() : nothing}
      <ul id="hits" role="listbox" aria-label=${words.label}>${hits.map((hit, i) => this.row(hit, i, hits))}</ul>`;
  }

  private row(hit: Hit, i: number, hits: Hit[]): TemplateResult {
    const first = i === 0 || hits[i - 1]!.group !== hit.group;
    return html`
      ${first ? html`<li class="group" role="presentation">${hit.group}</li>` : nothing}
      <li class="hit" role="option" id="hit-${i}" aria-selected=${i === this.chosen}
        @click=${() => this.open(i)} @pointermove=${() => { this.chosen = i; }}>
        <span class="title">${hit.title}</span><span class="detail">${hit.detail}</span>
        <span class="hidden">${hit.group}</span>
      </li>`;
  }

  /** In the shape of the rows to come; the style lets them appear after 300 ms only. */
  private blocks(): TemplateResult {
    return html`<div class="blocks" aria-hidden="true"><i></i><i></i><i></i></div>`;
  }

  private status(words: Words, hits: Hit[]): TemplateResult | string {
    if (!this.typed.trim()) return words.start;
    if (this.isWaiting()) return '';
    if (hits.length === 0) return words.nothing.replace('{0}', this.typed.trim());
    return html`<span class="hidden">${words.count.replace('{0}', String(hits.length))}</span>`;
  }

  private hits(): Hit[] {
    return this.typed.trim() && this.answer ? this.answer.hits : [];
  }

  private isWaiting(): boolean {
    return this.typed.trim() !== '' && this.answer?.typed !== this.typed;
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.ask(), PAUSE);
  }

  private ask(): void {
    if (this.typed.trim()) {
      this.dispatchEvent(new CustomEvent('finder-typed', { detail: { typed: this.typed } }));
    }
  }

  private press(event: KeyboardEvent): void {
    const hits = this.hits();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      this.chosen = (this.chosen + step + hits.length) % hits.length;
      void this.updateComplete.then(() => this.renderRoot.querySelector(`#hit-${this.chosen}`)?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && hits.length > 0 && !this.isWaiting()) {
      event.preventDefault();
      this.open(this.chosen);
    }
  }

  private open(index: number): void {
    this.dispatchEvent(new CustomEvent('finder-chosen', { detail: { typed: this.answer?.typed ?? '', index } }));
  }
}

customElements.define('kw-finder', KnotwiseFinder);
