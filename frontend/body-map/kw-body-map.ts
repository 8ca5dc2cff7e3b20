import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { extentFor, knotsIn, ordered, sideShown, viewFor } from './arrangement.js';
import { figureDrawing, type Tint } from './drawing.js';
import { FIGURES } from './geometry/figures.gen.js';
import { examineGlyph, knotGlyph } from './glyphs.js';
import { cropOf, isBody, numberSide, type Crop, type Extent } from './layout.js';
import {
  candidatesNear, isView, marksOf, mirrored, onFigure, sideAt, zoneAt, type PlacedZone,
} from './places.js';
import { nearestInDirection } from './steering.js';
import { styles } from './styles.js';
import type {
  BodySide, Candidate, KnotMark, PainZone, ReferralArea, Spot, ViewName, Words,
} from './types.js';
import { ENGLISH } from './words.js';

/** Below this width of the element one drawing is shown at a time, px. */
const NARROW = 440;
/** Markers about as near to the press as the nearest one open a list to pick from: by this much, px. */
const AS_NEAR = { touch: 14, other: 6 };

/**
 * The body map: shows knots, or offers the trigger points near a press, or takes the zones of a pain drawing.
 *
 * It is given everything and decides nothing. Events: `knot-selected` {id};
 * `spot-chosen` {view, side, x, y, candidates}; `zone-toggled` {zone, side}. Right and left are always the client's.
 */
export class KnotwiseBodyMap extends LitElement {
  static override styles = styles;

  static override properties = {
    mode: { type: String },
    views: { type: String },
    extent: { type: String },
    switcher: { type: Boolean },
    knots: { attribute: false },
    selected: { type: String },
    referral: { attribute: false },
    excluded: { attribute: false },
    zones: { attribute: false },
    words: { attribute: false },
    narrow: { state: true },
    tab: { state: true },
    turned: { state: true },
    aimed: { state: true },
    chosen: { state: true },
    pick: { state: true },
    stop: { state: true },
  };

  declare mode: 'show' | 'record' | 'zones';
  /** Views to show, by commas; the first is the large one. */
  declare views: string;
  /** How much of the body views is shown; `auto` shows the upper body when every knot is there. */
  declare extent: Extent | 'auto';
  /** One drawing at a time with a switch, also where there is room for more. */
  declare switcher: boolean;
  declare knots: KnotMark[];
  declare selected: string | null;
  declare referral: ReferralArea[];
  /** "muscle/point" of what is never offered. */
  declare excluded: string[];
  declare zones: PainZone[];
  declare words: Partial<Words> | undefined;

  private declare narrow: boolean;
  private declare tab: ViewName | undefined;
  /** The side that a drawing of one side shows, once somebody chose it. */
  private declare turned: BodySide | undefined;
  private declare aimed: { candidate?: Candidate; zone?: PlacedZone; view?: ViewName } | undefined;
  private declare chosen: (Spot & { candidates: Candidate[] }) | undefined;
  private declare pick: { view: ViewName; x: number; y: number; knots: KnotMark[] } | undefined;
  /** The marker in the tab order: knot and view. */
  private declare stop: string | undefined;

  /** The drawings on the screen. */
  private drawn: ViewName[] = [];

  private readonly width = new ResizeObserver(([entry]) => {
    this.narrow = entry.contentRect.width < NARROW;
  });

  constructor() {
    super();
    this.mode = 'show';
    this.views = 'back,front,head-side';
    this.extent = 'auto';
    this.switcher = false;
    this.knots = [];
    this.selected = null;
    this.referral = [];
    this.excluded = [];
    this.zones = [];
    this.narrow = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.observe(this);
  }

  override disconnectedCallback(): void {
    this.width.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('mode') || changed.has('knots')) {
      this.chosen = undefined;
      this.pick = undefined;
    }
    if (changed.has('selected') && this.selected) {
      this.turned = undefined;
      const knot = this.knots.find(({ id }) => id === this.selected);
      const views = this.viewNames();
      this.tab = knot ? viewFor(knot, views, this.tab ?? views[0]) ?? this.tab : this.tab;
    }
  }

  protected override render(): TemplateResult {
    const views = this.viewNames();
    const single = (this.narrow || this.switcher) && views.length > 1;
    const current = this.tab && views.includes(this.tab) ? this.tab : views[0];
    const extent = this.shownExtent(views);
    const shown = single ? [current] : ordered(views, extent);
    this.drawn = shown;
    const layout = { large: !single && shown.length > 1 && extent !== 'whole', equal: !single && extent === 'whole' };
    return html`
      <div class=${`map ${this.mode}`} role="group" aria-label=${this.word.map} @keydown=${this.steer}>
        ${single ? this.renderSwitches(views, current) : nothing}
        <div class=${classMap({ views: true, ...layout })}>
          ${repeat(shown, (view) => view, (view) => this.renderView(view, extent, single))}
        </div>
      </div>`;
  }

  private get word(): Words {
    const given = this.words ?? {};
    const views = { ...ENGLISH.views, ...given.views };
    return { ...ENGLISH, ...given, views, tabs: { ...ENGLISH.tabs, ...given.tabs } };
  }

  private viewNames(): ViewName[] {
    return this.views.split(',').map((name) => name.trim()).filter(isView);
  }

  private shownExtent(views: ViewName[]): Extent {
    if (this.extent !== 'auto') return this.extent;
    return this.mode === 'show' ? extentFor(this.knots, views) : 'whole';
  }

  private sideOf(view: ViewName): BodySide {
    return this.turned ?? sideShown(view, this.knots, this.selected);
  }

  private knotsIn(view: ViewName): KnotMark[] {
    const drawn = new Map(this.drawn.map((other) => [other, this.sideOf(other)]));
    return knotsIn(view, this.knots, this.viewNames(), drawn)
      .filter((knot) => FIGURES[view].pair || knot.side === this.sideOf(view));
  }

  private renderSwitches(views: ViewName[], current: ViewName): TemplateResult {
    const { chooseView, tabs, views: names } = this.word;
    return html`<div class="switches">
      <div class="switch" role="group" aria-label=${chooseView}>
        ${views.map((view) => html`<button type="button" aria-pressed=${view === current}
          @click=${() => { this.tab = view; this.pick = undefined; }}>${tabs[view] ?? names[view]}</button>`)}
      </div>
      ${FIGURES[current].pair ? nothing : this.renderSideSwitch(current, '')}
    </div>`;
  }

  private renderSideSwitch(view: ViewName, size: string): TemplateResult {
    const { chooseSide, right, left, rightShort, leftShort } = this.word;
    const button = (side: BodySide, short: string, long: string) => html`<button type="button" aria-label=${long}
      title=${long} aria-pressed=${this.sideOf(view) === side} @click=${() => this.turn(side)}>${short}</button>`;
    return html`<div class=${`switch ${size}`} role="group" aria-label=${chooseSide}>
      ${button('RIGHT', rightShort, right)}${button('LEFT', leftShort, left)}</div>`;
  }

  private turn(side: BodySide): void {
    this.turned = side;
    this.pick = undefined;
  }

  private renderView(view: ViewName, extent: Extent, single: boolean): TemplateResult {
    const figure = FIGURES[view];
    const crop = cropOf(view, extent);
    const side = this.sideOf(view);
    const { views: names, right, left, rightSide, leftSide } = this.word;
    const name = figure.pair ? names[view] : `${names[view]}, ${side === 'RIGHT' ? rightSide : leftSide}`;
    const rightFirst = figure.pair && sideAt(view, figure.box[0]) === 'RIGHT';
    const stage = { stage: true, inset: !isBody(view), [`fade-${crop.fade}`]: crop.fade !== 'none' };
    return html`<figure>
      <div class=${classMap(stage)} style=${styleMap({ '--ratio': String(crop.width / crop.height) })}
        role="group" aria-label=${name}>
        ${this.renderDrawing(view, side, crop, name)}
        ${figure.pair ? html`<span class="side start">${rightFirst ? right : left}</span>
          <span class="side end">${rightFirst ? left : right}</span>` : nothing}
        ${this.renderGhost(view, side, crop)}
        ${this.renderMarkers(view, side, crop)}
        ${this.pick?.view === view ? this.renderPick(this.pick) : nothing}
      </div>
      <figcaption>${name}${figure.pair || single ? nothing : this.renderSideSwitch(view, 'small')}</figcaption>
    </figure>`;
  }

  private renderDrawing(view: ViewName, side: BodySide, crop: Crop, name: string): TemplateResult {
    const listens = this.mode !== 'show';
    const layers = {
      tint: this.tint(),
      referral: this.selected && this.mode !== 'zones' ? this.referral : [],
      pain: this.mode === 'zones' ? this.zones : [],
      aimed: this.aimed?.zone,
    };
    return html`<svg class="drawing" role="img" aria-label=${name}
        viewBox=${[crop.x, crop.y, crop.width, crop.height].join(' ')}
        @click=${listens ? (e: MouseEvent) => this.press(e, view, side, crop) : () => { this.pick = undefined; }}
        @pointermove=${listens ? (e: PointerEvent) => this.aim(e, view, side, crop) : nothing}
        @pointerleave=${() => { this.aimed = undefined; }}>${figureDrawing(view, side, layers)}</svg>`;
  }

  /** Tinted is what is aimed at, else what was pressed, else the selected knot. */
  private tint(): Tint | undefined {
    const near = this.aimed?.candidate ?? this.chosen?.candidates[0];
    if (near) return { ...near, colour: 'examine' };
    const knot = this.knots.find(({ id }) => id === this.selected);
    if (!knot?.muscle) return undefined;
    return { muscle: knot.muscle, side: knot.side, colour: knot.state.toLowerCase() as Tint['colour'] };
  }

  private renderMarkers(view: ViewName, side: BodySide, crop: Crop) {
    const drawn = this.knotsIn(view)
      .map((knot) => ({ knot, ...shown(marksOf(knot, view)[0], view, side) }))
      .filter(({ y }) => y > crop.y && y < crop.y + crop.height);
    const stops = drawn.map(({ knot }) => `${knot.id} ${view}`);
    return drawn.map(({ knot, x, y }, i) => {
      const on = knot.id === this.selected;
      const first = this.stop ? this.stop === stops[i] || !stops.includes(this.stop) && i === 0 : on || i === 0;
      return html`<button type="button" class=${classMap({ marker: true, on })} style=${styleMap(position(x, y, crop))}
          aria-label=${knot.label} aria-pressed=${on} tabindex=${first ? 0 : -1} data-knot
          @click=${(e: MouseEvent) => this.choose(e, knot, view, x, y, crop)}
          @focus=${() => { this.stop = stops[i]; }}>
        <svg viewBox="-1 -1 2 2" aria-hidden="true">${knotGlyph(knot, on, numberSide(drawn, i, crop))}</svg>
      </button>`;
    });
  }

  /** Where the aimed-at point lies, and the spot that was pressed. */
  private renderGhost(view: ViewName, side: BodySide, crop: Crop) {
    const aimed = this.aimed?.view === view ? this.aimed.candidate : undefined;
    const places = aimed
      ? marksOf({ ...aimed, id: '', number: 0, state: 'LATENT', label: '' }, view).slice(0, 1)
      : this.chosen?.view === view && (FIGURES[view].pair || this.chosen.side === side) ? [this.chosen] : [];
    return places.map((place) => shown(place, view, side)).map(({ x, y }) => html`
      <span class="marker ghost" style=${styleMap(position(x, y, crop))}>
        <svg viewBox="-1 -1 2 2" aria-hidden="true">${examineGlyph}</svg></span>`);
  }

  private renderPick(pick: { x: number; y: number; knots: KnotMark[] }): TemplateResult {
    return html`<div class="pick" role="group" aria-label=${this.word.chooseKnot}
        style=${styleMap({ left: `${Math.min(70, Math.max(30, pick.x))}%`, top: `${pick.y}%` })}>
      ${pick.knots.map((knot) => html`<button type="button" @click=${() => this.select(knot)}>${knot.label}</button>`)}
    </div>`;
  }

  private choose(e: MouseEvent, knot: KnotMark, view: ViewName, x: number, y: number, crop: Crop): void {
    const here = e.detail > 0 ? this.knotsUnder(e, view, crop) : [knot];
    if (here.length > 1) {
      this.pick = { view, x: ((x - crop.x) / crop.width) * 100, y: ((y - crop.y) / crop.height) * 100, knots: here };
    } else {
      this.select(here[0] ?? knot);
    }
  }

  /** The knot nearest to a press, with those that are about as near: press areas overlap where knots lie close. */
  private knotsUnder(e: MouseEvent, view: ViewName, crop: Crop): KnotMark[] {
    const frame = (e.currentTarget as HTMLElement).parentElement!.getBoundingClientRect();
    const scale = frame.width / crop.width;
    const at = { x: e.clientX - frame.left, y: e.clientY - frame.top };
    const near = this.knotsIn(view).map((knot) => {
      const mark = shown(marksOf(knot, view)[0], view, knot.side);
      const [dx, dy] = [(mark.x - crop.x) * scale - at.x, (mark.y - crop.y) * scale - at.y];
      return { knot, away: Math.hypot(dx, dy) };
    }).sort((a, b) => a.away - b.away);
    const margin = (e as PointerEvent).pointerType === 'touch' ? AS_NEAR.touch : AS_NEAR.other;
    return near.filter(({ away }) => away - near[0].away < margin).map(({ knot }) => knot);
  }

  private select(knot: KnotMark): void {
    this.pick = undefined;
    this.emit('knot-selected', { id: knot.id });
  }

  private spotOf(e: MouseEvent, view: ViewName, side: BodySide, crop: Crop): Spot {
    const frame = (e.currentTarget as Element).getBoundingClientRect();
    const seen = crop.x + ((e.clientX - frame.left) / frame.width) * crop.width;
    const y = crop.y + ((e.clientY - frame.top) / frame.height) * crop.height;
    if (FIGURES[view].pair) return { view, x: round(seen), y: round(y), side: sideAt(view, seen) };
    return { view, x: round(side === 'LEFT' ? mirrored(view, seen) : seen), y: round(y), side };
  }

  private aim(e: PointerEvent, view: ViewName, side: BodySide, crop: Crop): void {
    if (e.pointerType === 'touch') return;
    const spot = this.spotOf(e, view, side, crop);
    this.aimed = this.mode === 'zones'
      ? { view, zone: zoneAt(spot) }
      : { view, candidate: candidatesNear(spot, new Set(this.excluded))[0] };
  }

  private press(e: MouseEvent, view: ViewName, side: BodySide, crop: Crop): void {
    const spot = this.spotOf(e, view, side, crop);
    if (this.mode === 'zones') {
      const zone = zoneAt(spot);
      if (zone) this.emit('zone-toggled', { zone: zone.zone, side: zone.side });
      return;
    }
    if (!onFigure(view, spot.x, spot.y)) return;
    this.chosen = { ...spot, candidates: candidatesNear(spot, new Set(this.excluded)) };
    this.emit('spot-chosen', this.chosen);
  }

  private steer(e: KeyboardEvent): void {
    if (e.key === 'Escape' && this.pick) {
      this.pick = undefined;
      e.stopPropagation();
      return;
    }
    const at = (e.composedPath()[0] as Element).closest?.('[data-knot]');
    if (!at || e.ctrlKey || e.metaKey || e.altKey) return;
    const side = { l: 'LEFT', r: 'RIGHT' }[e.key.toLowerCase()] as BodySide | undefined;
    if (side) {
      this.turn(side);
      return;
    }
    const next = nearestInDirection(e.key, at, [...this.renderRoot.querySelectorAll<HTMLElement>('[data-knot]')]);
    if (next) {
      e.preventDefault();
      next.focus();
    }
  }

  private emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** A place of the data as the screen shows it: in a drawing of one side the left is mirrored. */
function shown({ x, y }: { x: number; y: number }, view: ViewName, side: BodySide): { x: number; y: number } {
  return { x: !FIGURES[view].pair && side === 'LEFT' ? mirrored(view, x) : x, y };
}

function position(x: number, y: number, crop: Crop): Record<string, string> {
  return { left: `${((x - crop.x) / crop.width) * 100}%`, top: `${((y - crop.y) / crop.height) * 100}%` };
}

const round = (n: number): number => Math.round(n * 100) / 100;

customElements.define('kw-body-map', KnotwiseBodyMap);
