import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from './icons.js';
import type { Words } from './types.js';

/** How long a moment is shown while it plays, ms. */
const PACE = 1100;
/** Room for the label below a moment, px. */
const LABEL = 64;

/**
 * Goes through moments, by hand or by itself. Event: `moment-chosen` {at}. It is a range field to the keyboard and to screen
 * readers, which speak the title of the moment.
 */
export class KnotwiseScrubber extends LitElement {
  static override properties = {
    moments: { attribute: false },
    at: { type: Number },
    words: { attribute: false },
    playing: { state: true },
    room: { state: true },
  };

  declare moments: { label: string; title: string }[];
  declare at: number;
  declare words: Pick<Words, 'play' | 'pause' | 'time'>;
  private declare playing: boolean;
  /** How many labels fit. */
  private declare room: number;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly width = new ResizeObserver(([entry]) => {
    this.room = Math.max(2, Math.floor(entry.contentRect.width / LABEL));
  });

  constructor() {
    super();
    this.moments = [];
    this.at = 0;
    this.playing = false;
    this.room = 6;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.observe(this);
  }

  override disconnectedCallback(): void {
    this.stop();
    this.width.disconnect();
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('moments')) this.stop();
  }

  protected override render(): TemplateResult {
    const last = this.moments.length - 1;
    const { title } = this.moments[this.at];
    const { play, pause, time } = this.words;
    return html`
      <div class="head">
        <span class="title" aria-live=${this.playing ? 'polite' : 'off'}>${title}</span>
        ${last > 0 ? html`<button type="button" aria-label=${this.playing ? pause : play} title=${this.playing ? pause : play}
          @click=${() => (this.playing ? this.stop() : this.play())}>${icon(this.playing ? 'pause' : 'play')}</button>` : nothing}
      </div>
      ${last > 0 ? html`<div class="track" style=${styleMap({ '--done': `${(this.at / last) * 100}%` })}>
        <input type="range" min="0" max=${last} step="1" .value=${String(this.at)} aria-label=${time} aria-valuetext=${title}
          @input=${(e: InputEvent) => this.byHand(Number((e.target as HTMLInputElement).value))}>
        ${this.moments.map(({ label }, i) => html`<span aria-hidden="true" class=${classMap({ stop: true, past: i < this.at, here: i === this.at })}
          style=${styleMap({ '--at': String(i / last) })}>${this.isLabelled(i) ? html`<span class="label">${label}</span>` : nothing}</span>`)}
      </div>` : nothing}`;
  }

  /** The first and the last, the one that is shown, and as many between as there is room for. */
  private isLabelled(i: number): boolean {
    const last = this.moments.length - 1;
    const every = Math.ceil(last / (this.room - 1));
    if (i === this.at) return true;
    const wanted = i === 0 || i === last || i % every === 0 && last - i >= every;
    return wanted && Math.abs(i - this.at) * (this.room / last) >= 1;
  }

  private byHand(at: number): void {
    this.stop();
    this.go(at);
  }

  private go(at: number): void {
    this.at = at;
    this.dispatchEvent(new CustomEvent('moment-chosen', { detail: { at } }));
  }

  /** From here on; at the end, from the beginning. */
  private play(): void {
    this.playing = true;
    if (this.at === this.moments.length - 1) this.go(0);
    this.timer = setInterval(() => {
      this.go(this.at + 1);
      if (this.at === this.moments.length - 1) this.stop();
    }, PACE);
  }

  private stop(): void {
    clearInterval(this.timer);
    this.playing = false;
  }

  static override styles = css`
    :host { display: block; color: var(--kw-text); font: 400 var(--kw-fs-12) / var(--kw-lh-12) var(--kw-font); }
    .head { display: flex; align-items: center; justify-content: space-between; min-height: 32px; }
    .title { font: 600 var(--kw-fs-14) / var(--kw-lh-14) var(--kw-font); }
    button {
      display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0; border-radius: var(--kw-r-control);
      background: none; color: var(--kw-text); cursor: pointer;
    }
    button:hover { background: var(--kw-hover); }
    .icon { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
    .track { position: relative; height: 46px; margin: 0 10px; }
    .track::before, .track::after {
      content: ''; position: absolute; top: 12px; left: 0; height: 4px; border-radius: 2px; background: var(--kw-line-2); width: 100%;
    }
    .track::after { background: var(--kw-accent); width: var(--done); }
    input { position: absolute; inset: 0 -10px auto; width: calc(100% + 20px); height: 28px; margin: 0; opacity: 0; cursor: pointer; z-index: 2; }
    .stop {
      position: absolute; z-index: 1; top: 8px; left: calc(var(--at) * 100%); width: 12px; height: 12px; margin-left: -6px; box-sizing: border-box;
      border: 1.6px solid var(--kw-control); border-radius: 50%; background: var(--kw-surface);
    }
    .past { border-color: var(--kw-accent); background: var(--kw-accent); }
    .here { top: 4px; width: 20px; height: 20px; margin-left: -10px; border: 5px solid var(--kw-accent); border-radius: 7px; }
    .label { position: absolute; top: 20px; left: 50%; transform: translateX(-50%); color: var(--kw-text-3); white-space: nowrap; }
    .here .label { top: 19px; color: var(--kw-text); font-weight: 600; }
    .stop:first-of-type .label { left: -4px; transform: none; }
    .stop:last-of-type .label { left: auto; right: -4px; transform: none; }
    input:focus-visible ~ .here { outline: 2px solid var(--kw-focus); outline-offset: 2px; }
    @media (pointer: coarse) { button { width: 44px; height: 44px; } input { height: 44px; top: -8px; } }
    @media print { button { display: none; } }
  `;
}

customElements.define('kw-scrubber', KnotwiseScrubber);
