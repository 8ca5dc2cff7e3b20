import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import {
  advance, begin, isRunning, isUnderWay, more, pause, READY, resume, secondsLeft, share, skip, STOPPED, type Cue, type Moment,
} from './course.js';
import { styles } from './styles.js';
import { filled, type Words } from './words.js';

/** How often the clock is looked at, ms. The time itself comes from the clock, not from counting the looks. */
const LOOK = 200;
/** How long the phone shakes at the start and at the end of a hold, ms. */
const SHAKE = 200;
/** How much a hold is made longer, s. */
const LONGER = 15;

/** The icons by Lucide, drawn here so that the timer needs nothing from the network. */
const PLAY = svg`<path d="M6 3l14 9-14 9z"/>`;
const PAUSE = svg`<rect x="14" y="4" width="4" height="16" rx="1"/><rect x="6" y="4" width="4" height="16" rx="1"/>`;

/**
 * Counts a hold down, round by round, with a rest between. It is given everything and runs in the page alone; it tells how
 * long was held, each hold to whoever holds with the hands, else once all rounds are through, and that somebody stopped. A screen reader hears the start, the half and the end of each hold, and none of the seconds between.
 */
export class KnotwiseHoldTimer extends LitElement {
  static override styles = styles;

  static override properties = {
    exercise: { type: String },
    seconds: { type: Number },
    rounds: { type: Number },
    words: { type: Object },
    hands: { type: Boolean, reflect: true },
    moment: { state: true },
    spoken: { state: true },
  };

  declare exercise: string;
  declare seconds: number;
  declare rounds: number;
  declare words: Words | undefined;
  /** Whether a therapist holds with the hands: minutes and seconds, more time, and the holds reported as they end. */
  declare hands: boolean;
  declare private moment: Moment;
  declare private spoken: string;

  private looking: number | undefined;
  private lookedAt = 0;
  /** How long was held in all, ms. */
  private held = 0;

  constructor() {
    super();
    this.exercise = '';
    this.seconds = 30;
    this.rounds = 1;
    this.hands = false;
    this.moment = READY;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.moment = pause(this.moment);
    this.rest();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.words) return nothing;
    return html`
      ${this.face(this.words)}
      <p class="hidden" role="status" aria-live="polite">${this.spoken}</p>`;
  }

  private face(words: Words): TemplateResult {
    switch (this.moment.phase) {
      case 'ready':
        return html`<div class="buttons">${this.starter(words.start)}</div>`;
      case 'done':
        return this.hands
          ? html`<div class="buttons">${this.starter(words.again)}</div>`
          : html`<p class="note">${words.done}</p><div class="buttons">${this.starter(words.again)}</div>`;
      case 'stopped':
        return html`<p class="note" tabindex="-1">${words.stopped}</p>`;
      case 'hold':
      case 'rest':
        return this.running(words);
    }
  }

  private running(words: Words): TemplateResult {
    const { paused, phase } = this.moment;
    const says = paused ? words.paused : phase === 'rest' ? words.rest : words.hold;
    const round = phase === 'rest' && !paused ? this.moment.round + 1 : this.moment.round;
    if (this.hands) return this.treating(words);
    return html`
      <div class="run">
        ${this.dial(words)}
        <p class="say">${filled(says, round, this.rounds)}</p>
        <div class="buttons">
          ${paused
            ? html`<button class="main" @click=${this.goOn}>${icon(PLAY)}${words.resume}</button>`
            : html`<button class="main" @click=${this.hold}>${icon(PAUSE)}${words.pause}</button>`}
          <button @click=${this.next}>${words.skip}</button>
          <button class="quiet" @click=${this.stop}>${words.stop}</button>
        </div>
      </div>`;
  }

  private treating(words: Words): TemplateResult {
    const { paused, passed, round } = this.moment;
    const goOn = passed === 0 ? filled(words.next ?? '', round, this.rounds) : words.resume;
    return html`
      <div class="run">
        ${this.dial(words)}
        <div class="beside">
          <p class="say">${filled(words.hold, round, this.rounds)}</p>
          <div class="buttons">
            ${paused
              ? html`<button class="main" @click=${this.goOn}>${icon(PLAY)}${goOn}</button>`
              : html`<button class="main" @click=${this.hold}>${icon(PAUSE)}${words.pause}</button>`}
            <button @click=${this.longer}>${words.more}</button>
            <button class="quiet" @click=${this.next}>${words.skip}</button>
          </div>
        </div>
      </div>`;
  }

  private number(): string {
    const left = secondsLeft(this.moment, this);
    return this.hands ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : String(left);
  }

  private dial(words: Words): TemplateResult {
    return html`
      <div class="dial" role="timer" aria-live="off">
        <svg viewBox="0 0 104 104" aria-hidden="true">
          <circle class="ring" cx="52" cy="52" r="46" />
          <circle class="arc" cx="52" cy="52" r="46" pathLength="1" stroke-dashoffset=${1 - share(this.moment, this)} />
        </svg>
        <span class="left">
          <span class="number">${this.number()}</span><span class="unit">${words.seconds}</span>
        </span>
      </div>`;
  }

  private starter(label: string): TemplateResult {
    return html`
      <button class="start" @click=${this.start} aria-label="${label}, ${this.exercise}">${icon(PLAY)}${label}</button>`;
  }

  /** Starts, pauses or goes on: what the key for it does. */
  toggle(): void {
    if (!isUnderWay(this.moment)) this.start();
    else if (this.moment.paused) this.goOn();
    else this.hold();
  }

  private longer(): void {
    this.moment = more(this.moment, LONGER);
  }

  private start(): void {
    if (!this.hands) this.held = 0;
    this.take(begin());
    this.focusOn('.main');
  }

  private hold(): void {
    this.look();
    this.moment = pause(this.moment);
    this.rest();
    this.tellHeld();
    this.focusOn('.main');
  }

  private goOn(): void {
    this.take([resume(this.moment), []]);
    this.focusOn('.main');
  }

  private next(): void {
    this.look();
    this.take(skip(resume(this.moment), this));
    this.tellHeld();
  }

  /** Says how long was held in all, s. */
  private tellHeld(): void {
    if (this.hands) this.dispatchEvent(new CustomEvent('held', { detail: { seconds: Math.round(this.held / 1000) } }));
  }

  private stop(): void {
    this.take([STOPPED, []]);
    this.spoken = this.words?.stopped ?? '';
    this.dispatchEvent(new CustomEvent('ended'));
  }

  private look(): void {
    const now = performance.now();
    const elapsed = now - this.lookedAt;
    this.lookedAt = now;
    const { phase, round } = this.moment;
    if (phase === 'hold' && isRunning(this.moment)) this.held += Math.min(elapsed, secondsLeft(this.moment, this) * 1000);
    this.take(advance(this.moment, this, elapsed));
    if (phase === 'hold' && (this.moment.phase !== phase || this.moment.round !== round)) this.tellHeld();
  }

  private take([moment, cues]: [Moment, Cue[]]): void {
    const focused = this.shadowRoot?.activeElement !== null;
    const finished = this.moment.phase !== 'done' && moment.phase === 'done';
    if (focused && isUnderWay(this.moment) && !isUnderWay(moment)) this.focusOn('.start, .note[tabindex]');
    this.moment = moment;
    if (finished && !this.hands) {
      this.dispatchEvent(new CustomEvent('finished', { detail: { seconds: Math.round(this.held / 1000) } }));
    }
    cues.slice(-1).forEach((cue) => this.say(cue));
    if (!isRunning(moment)) this.rest();
    else if (this.looking === undefined) {
      this.lookedAt = performance.now();
      this.looking = window.setInterval(() => this.look(), LOOK);
    }
  }

  private rest(): void {
    window.clearInterval(this.looking);
    this.looking = undefined;
  }

  private say({ at, round }: Cue): void {
    const words = this.words;
    if (!words) return;
    const pattern = { start: words.spokenStart, half: words.spokenHalf, end: words.spokenEnd }[at];
    this.spoken = filled(pattern, round, this.rounds);
    if (at !== 'half') navigator.vibrate?.(SHAKE);
  }

  /** The button that was pressed is gone after a change of phase; the focus goes to the one in its place. */
  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function icon(paths: TemplateResult<2>): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

customElements.define('kw-hold-timer', KnotwiseHoldTimer);
