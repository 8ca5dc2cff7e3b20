import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Lifting, type Board } from './lifting.js';
import { cards, closure, fit, ghost, pop, tip, verdict } from './parts.js';
import { clock, fill, neighbour } from './places.js';
import { styles } from './styles.js';
import { NOTHING, type Act, type Card, type Fit, type Moving, type Reach, type Sentences, type Week } from './types.js';

const NARROW = 560;
const LEAST_HOUR = 54;
const MOST_HOUR = 84;
const LEAST_COLUMN = 74;
const MINUTE = 60_000;
const TIP = { width: 224, height: 130 };

/**
 * The days of the calendar, for each a column per therapist or room. It is given everything and decides nothing: it
 * reports what was opened, where something was put, and which time was chosen; the server answers.
 */
export class KnotwiseWeekCalendar extends LitElement implements Board {
  static override styles = styles;

  static override properties = {
    week: { type: Object }, fits: { type: Array }, reach: { type: Object }, words: { type: Object },
    moving: { state: true }, shownDay: { state: true }, shownColumn: { state: true }, narrow: { type: Boolean, reflect: true },
  };

  declare week: Week;
  declare fits: Fit[];
  declare reach: Reach | null;
  declare words: Sentences;
  declare moving: Moving | null;
  declare shownDay: number;
  declare shownColumn: number;
  declare narrow: boolean;

  private readonly lifting = new Lifting(this);
  private readonly size = new ResizeObserver(() => this.measure());
  private at = -1;
  private opened: Card | null = null;
  private openedFrom: HTMLElement | null = null;
  private said = '';
  private tick = 0;
  private read = performance.now();

  constructor() {
    super();
    this.week = NOTHING;
    this.fits = [];
    this.reach = null;
    this.words = {};
    this.moving = null;
    this.shownDay = 0;
    this.shownColumn = 0;
    this.narrow = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
    this.tick = window.setInterval(() => this.requestUpdate(), MINUTE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    window.clearInterval(this.tick);
  }

  /** It was answered: what was lifted stands where the calendar says, and the keyboard is there again. */
  settle(): void {
    const asked = this.moving?.way === 'asked' ? this.moving.id : '';
    this.moving = null;
    const index = asked ? this.week.cards.findIndex((card) => card.id === asked) : -1;
    if (index >= 0) this.focusCard(index);
  }

  // What the controller tells

  lifted(card: Card): void {
    this.hidePop();
    this.say(fill(this.words.lifted, card.title, this.spokenPlace()));
    this.send('appointment-lifted', { id: card.id });
  }

  moved(): void {
    if (!this.moving) return;
    if (this.narrow) {
      this.shownDay = this.moving.day;
      this.shownColumn = this.moving.column;
    }
    if (this.moving.way === 'keys') {
      const found = verdict(this.moving, this.reach, this.words);
      this.say(found.text ? `${this.spokenPlace()}. ${found.text}` : this.spokenPlace());
      void this.updateComplete.then(() => this.renderRoot.querySelector('.ghost')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    }
  }

  dropped(): void {
    const moving = this.moving;
    if (!moving) return;
    this.say(fill(this.words.dropped, moving.name, this.spokenPlace()));
    this.moving = { ...moving, way: 'asked' };
    const { id, day, column, from, to } = moving;
    this.send('appointment-dropped', { id, day, column, from, to });
  }

  putBack(): void {
    const moving = this.moving;
    this.settle();
    if (moving) {
      this.say(fill(this.words.putBack, moving.name));
      this.send('appointment-put-back', {});
    }
  }

  columnAt(x: number): { day: number; column: number; box: DOMRect } | undefined {
    const columns = [...this.renderRoot.querySelectorAll<HTMLElement>('.column')].map((element) => ({ element, box: element.getBoundingClientRect() }));
    const hit = columns.find(({ box }) => x >= box.left && x < box.right) ?? (x < (columns[0]?.box.left ?? 0) ? columns[0] : columns.at(-1));
    return hit && { day: Number(hit.element.dataset.day), column: Number(hit.element.dataset.column), box: hit.box };
  }

  scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroll');
  }

  // Drawing

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('week')) {
      this.read = performance.now();
      const today = this.week.days.findIndex((day) => day.today);
      const old = changed.get('week') as Week | undefined;
      if (!old || old.days[0]?.spoken !== this.week.days[0]?.spoken || old.days.length !== this.week.days.length) {
        this.shownDay = Math.max(0, today);
        this.shownColumn = 0;
        this.at = -1;
      } else {
        const id = old.cards[this.at]?.id;
        this.at = id ? this.week.cards.findIndex((card) => card.id === id) : -1;
      }
      this.shownColumn = Math.min(this.shownColumn, Math.max(0, this.week.columns.length - 1));
      if (this.moving?.card && !this.week.cards.some((card) => card.id === this.moving?.id)) this.settle();
      this.chooseFirst();
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('week')) this.measure();
  }

  /** The tab key reaches one card: the one it reached before, else what comes next today. */
  private chooseFirst(): void {
    const { cards: all, now } = this.week;
    if (this.at >= 0 && this.at < all.length) return;
    const next = now ? all.findIndex((card) => card.day === now.day && card.to > now.minute) : -1;
    this.at = next >= 0 ? next : all.length > 0 ? 0 : -1;
  }

  private measure(): void {
    const narrow = this.clientWidth > 0 && this.clientWidth < NARROW;
    if (narrow !== this.narrow) this.narrow = narrow;
    const scroll = this.scroller();
    const hours = (this.week.to - this.week.from) / 60;
    if (!scroll || hours <= 0) return;
    const strip = this.renderRoot.querySelector<HTMLElement>('.strip-names')?.offsetHeight ?? 0;
    const head = this.renderRoot.querySelector<HTMLElement>('.corner')?.offsetHeight ?? 44;
    const free = narrow ? 0 : scroll.clientHeight - head - strip;
    const hour = Math.max(LEAST_HOUR, Math.min(MOST_HOUR, Math.floor(free / hours)));
    this.style.setProperty('--hour', `${narrow ? 64 : hour}px`);
  }

  private minuteNow(): number {
    return (this.week.now?.minute ?? 0) + (performance.now() - this.read) / MINUTE;
  }

  protected override render(): TemplateResult {
    const { week, narrow } = this;
    const days = week.days.map((_, index) => index).filter((index) => !narrow || index === this.shownDay);
    const columns = week.columns.map((_, index) => index).filter((index) => !narrow || index === this.shownColumn);
    const least = narrow ? 0 : Math.max(LEAST_COLUMN * columns.length, 92);
    const hours = Array.from({ length: Math.max(0, (week.to - week.from) / 60 - 1) }, (_, index) => week.from / 60 + index + 1);
    return html`
      ${this.narrowSwitches()}
      <div class="frame" role="group" aria-label=${this.words.title} aria-describedby="how">
        <div class="scroll" tabindex="-1">
          <div class="grid" style="grid-template-columns: 46px repeat(${days.length}, minmax(${least}px, 1fr))"
            @click=${this.onClick} @pointerdown=${this.onDown} @keydown=${this.onKey} @keyup=${this.onKeyUp} @contextmenu=${this.onMenu}
            @dragover=${this.onGuest} @dragleave=${this.onGuestLeaves} @drop=${this.onGuestDrops}>
            <div class="corner"></div>
            ${days.map((day) => this.head(day, columns))}
            <div class="gutter" aria-hidden="true">${hours.map((hour) => html`<span style="top: calc(var(--hour) * ${hour - week.from / 60})">${hour}:00</span>`)}</div>
            ${days.map((day) => this.day(day, columns))}
            <div class="strip-names" aria-hidden="true">${week.rooms.map((room) => html`<span>${room.shortName}</span>`)}</div>
            ${days.map((day) => this.strip(day))}
          </div>
        </div>
      </div>
      ${this.zoneNote()}
      <p class="spoken" id="how">${this.words.how}</p>
      <div class="spoken" role="status" aria-live="assertive">${this.said}</div>
      <div class="pop" popover="auto" role="dialog" @toggle=${this.onToggle} aria-label=${this.opened?.title ?? ''}>${this.opened ? pop(this.opened, this.words, (what) => this.act(what)) : nothing}</div>
      ${this.moving && ['pointer', 'edge', 'guest'].includes(this.moving.way) ? tip(this.moving, week, this.reach, this.words, this.tipPlace()) : nothing}`;
  }

  private head(day: number, columns: number[]): TemplateResult {
    const one = this.week.days[day];
    return html`<div class="head ${one.today ? 'today' : ''}"><b>${one.label}</b>
      ${one.holiday ? html`<div class="holiday">${one.holiday}</div>` : html`<div class="names">${columns.map((column) => html`<span title=${this.week.columns[column].spoken}>${this.week.columns[column].name}</span>`)}</div>`}</div>`;
  }

  private day(day: number, columns: number[]): TemplateResult {
    const { week, moving } = this;
    const height = `height: calc(var(--hour) * ${(week.to - week.from) / 60})`;
    const minute = this.minuteNow();
    const showsNow = week.now?.day === day && minute >= week.from && minute <= week.to;
    return html`<div class="day ${week.days[day].today ? 'today' : ''}" style=${height}>
      ${columns.map((column) => html`<div class="column" data-day=${day} data-column=${column} role="group" aria-label=${fill(this.words.column, week.days[day].spoken, week.columns[column].spoken)}>
        ${week.closures.filter((one) => one.day === day && one.column === column).map((one) => closure(one, week))}
        ${cards(this.cardsOf(day, column), week, this.at, moving?.id ?? '')}
        ${this.fits.filter((one) => one.day === day && one.column === column).map((one) => fit(one, week))}
        ${moving && moving.day === day && moving.column === column ? ghost(moving, week, this.reach) : nothing}
      </div>`)}
      ${showsNow ? html`<div class="now" style="top: calc(var(--hour) * ${(minute - week.from) / 60})"></div>` : nothing}
    </div>`;
  }

  private cardsOf(day: number, column: number): { card: Card; index: number }[] {
    return this.week.cards.flatMap((card, index) => (card.day === day && card.column === column ? [{ card, index }] : []));
  }

  private strip(day: number): TemplateResult {
    const { week } = this;
    const percent = (minute: number) => ((Math.max(week.from, Math.min(week.to, minute)) - week.from) / (week.to - week.from)) * 100;
    return html`<div class="strip" role="img" aria-label=${week.rooms.map((room) => room.spoken[day]).join('. ')}>
      ${week.rooms.map((room) => html`<span class="room" title=${room.name}>${room.uses.filter((use) => use.day === day).map((use) => html`
        <i style="left: ${percent(use.from)}%; width: ${percent(use.to) - percent(use.from)}%"></i>`)}</span>`)}</div>`;
  }

  private narrowSwitches(): TemplateResult | typeof nothing {
    const { week } = this;
    if (!this.narrow) return nothing;
    return html`
      ${week.days.length < 2 ? nothing : html`<div class="narrow-days" role="group" aria-label=${this.words.days}>${week.days.map((day, index) => html`
        <button type="button" class=${day.today ? 'today' : ''} aria-pressed=${index === this.shownDay} aria-label=${day.spoken} @click=${() => { this.shownDay = index; }}>
          <span>${day.shortName}</span><b>${day.number}</b></button>`)}</div>`}
      ${week.columns.length < 2 ? nothing : html`<div class="narrow-who" role="group" aria-label=${this.words.columns}>${week.columns.map((column, index) => html`
        <button type="button" aria-pressed=${index === this.shownColumn} @click=${() => { this.shownColumn = index; }}>${column.name}</button>`)}</div>`}`;
  }

  /** The practice's zone, for those whose own clock shows another time. */
  private zoneNote(): TemplateResult | typeof nothing {
    if (!this.week.zone) return nothing;
    const here = new Date().toLocaleTimeString('en', { hour12: false });
    const there = new Date().toLocaleTimeString('en', { hour12: false, timeZone: this.week.zone });
    return here === there ? nothing : html`<p class="zone">${fill(this.words.zone, this.week.zone)}</p>`;
  }

  private tipPlace(): { x: number; y: number } {
    const { x, y } = this.lifting;
    return {
      x: x + 16 + TIP.width > window.innerWidth ? x - TIP.width : x + 16,
      y: y + 18 + TIP.height > window.innerHeight ? y - TIP.height : y + 18,
    };
  }

  // What people do

  private cardOf(event: Event): { card: Card; element: HTMLElement; index: number } | undefined {
    const element = (event.target as Element).closest<HTMLElement>('.card');
    const index = Number(element?.dataset.index ?? -1);
    const card = this.week.cards[index];
    return element && card ? { card, element, index } : undefined;
  }

  private onDown = (event: PointerEvent): void => {
    const hit = this.cardOf(event);
    if (!hit) return;
    this.reachByTab(hit.index);
    if (hit.card.may.includes('move')) {
      const edge = event.pointerType === 'mouse' && (event.target as Element).hasAttribute('data-edge');
      this.lifting.down(event, hit.card, hit.element.getBoundingClientRect(), edge);
    }
  };

  private onClick = (event: Event): void => {
    if (this.lifting.swallowsClick()) return;
    const place = (event.target as Element).closest<HTMLElement>('[data-fit]')?.dataset.fit;
    if (place) {
      const [day, column, from] = place.split('-').map(Number);
      this.send('slot-chosen', { day, column, from });
      return;
    }
    const hit = this.cardOf(event);
    if (hit && hit.card.id && !this.moving) this.open(hit.card, hit.element);
  };

  private onKey = (event: KeyboardEvent): void => {
    const hit = this.cardOf(event);
    if (!hit) return;
    if (this.lifting.key(event, hit.card)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key.startsWith('Arrow') && !this.moving) {
      event.preventDefault();
      this.focusCard(neighbour(this.week.cards, hit.index, event.key, this.week.columns.length));
    }
  };

  /** A button would be pressed by the space bar when it comes up. */
  private onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && this.cardOf(event)) event.preventDefault();
  };

  /** A long press lifts a card; it does not ask for a menu. */
  private onMenu = (event: Event): void => {
    if (this.moving || ((event as PointerEvent).pointerType === 'touch' && this.cardOf(event))) event.preventDefault();
  };

  private onGuest = (event: DragEvent): void => {
    if (!this.reach || this.reach.id !== '') return;
    event.preventDefault();
    this.lifting.over(event.clientX, event.clientY, this.reach.name, this.reach.minutes);
  };

  private onGuestLeaves = (event: DragEvent): void => {
    if (this.moving?.way === 'guest' && !(event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget))) this.moving = null;
  };

  private onGuestDrops = (event: DragEvent): void => {
    const moving = this.moving;
    if (moving?.way !== 'guest') return;
    event.preventDefault();
    this.moving = null;
    this.send('slot-chosen', { day: moving.day, column: moving.column, from: moving.from });
  };

  private focusCard(index: number): void {
    const card = this.week.cards[index];
    if (!card) return;
    this.reachByTab(index);
    if (this.narrow) {
      this.shownDay = card.day;
      this.shownColumn = card.column;
    }
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const element = this.renderRoot.querySelector<HTMLElement>(`.card[data-index='${index}']`);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private reachByTab(index: number): void {
    this.at = index;
    this.requestUpdate();
  }

  private open(card: Card, element: HTMLElement): void {
    this.opened = card;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const popover = this.renderRoot.querySelector<HTMLElement>('.pop');
      if (!popover) return;
      popover.showPopover();
      const box = element.getBoundingClientRect();
      const own = popover.getBoundingClientRect();
      const left = box.right + 8 + own.width < window.innerWidth ? box.right + 8 : Math.max(8, box.left - own.width - 8);
      popover.style.left = `${this.narrow ? Math.max(8, (window.innerWidth - own.width) / 2) : left}px`;
      popover.style.top = `${Math.max(8, Math.min(this.narrow ? box.bottom + 6 : box.top, window.innerHeight - own.height - 8))}px`;
      popover.querySelector<HTMLElement>('button')?.focus();
      this.openedFrom = element;
    });
  }

  /** The keyboard goes back to where it was. */
  private onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed' && this.openedFrom?.isConnected) this.openedFrom.focus({ preventScroll: true });
  };

  private hidePop(): void {
    const popover = this.renderRoot.querySelector<HTMLElement>('.pop');
    if (popover?.matches(':popover-open')) popover.hidePopover();
  }

  private act(what: Act): void {
    const id = this.opened?.id;
    this.hidePop();
    if (id) this.send('appointment-acted', { id, act: what });
  }

  private spokenPlace(): string {
    const moving = this.moving;
    if (!moving) return '';
    return fill(this.words.spokenPlace, this.week.days[moving.day]?.spoken ?? '', clock(moving.from), clock(moving.to), this.week.columns[moving.column]?.spoken ?? '');
  }

  private say(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('kw-week-calendar', KnotwiseWeekCalendar);
