import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { FIGURES } from './geometry/figures.gen.js';
import { examineGlyph, knotGlyph } from './glyphs.js';
import { cropOf, isBody, numberSide, type Crop, type Extent } from './layout.js';
import {
  candidatesNear, isView, mainView, marksOf, mirrored, onFigure, platesOf, sideAt, zoneAt, zonesIn,
  type PlacedZone,
} from './places.js';
import { nearestInDirection } from './steering.js';
import { styles } from './styles.js';
import type {
  BodySide, Candidate, KnotMark, PainZone, ReferralArea, Spot, ViewName, Words,
} from './types.js';
import { ENGLISH } from './words.js';

/** Below this width of the element one drawing is shown at a time, px. */
const NARROW = 440;
/** Where the face ends in the body views, and where the enlarged heads begin to fade out (share of the height). */
const CHIN = 10.5;
const FADE_STARTS = 0.84;
/** Markers closer than this open a list to pick from, px. */
const OVERLAP = 13;

/**
 * The body map: shows knots, or offers the trigger points near a press, or takes the zones of a pain drawing.
 *
 * It is given everything and decides nothing. Events: `knot-selected` {id}; `spot-chosen` {view, side, x, y, candidates};
 * `zone-toggled` {zone, side}. Right and left are always the client's.
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
  private declare chosen: Spot | undefined;
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
      this.tab = this.tabOf(this.selected) ?? this.tab;
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
    return { ...ENGLISH, ...given, views: { ...ENGLISH.views, ...given.views }, tabs: { ...ENGLISH.tabs, ...given.tabs } };
  }

  private viewNames(): ViewName[] {
    return this.views.split(',').map((name) => name.trim()).filter(isView);
  }

  /** Of a knot, the view to turn to, when it is not in the one now shown. */
  private tabOf(id: string): ViewName | undefined {
    const knot = this.knots.find((k) => k.id === id);
    if (!knot) return undefined;
    const views = this.viewNames().filter((view) => marksOf(knot, view).length > 0);
    const current = this.tab ?? this.viewNames()[0];
    if (views.includes(current)) return undefined;
    const onFace = views.some((view) => isBody(view) && marksOf(knot, view)[0].y <= CHIN);
    return views.find((view) => (onFace ? !isBody(view) : view === mainView(knot.muscle))) ?? views[0];
  }

  private shownExtent(views: ViewName[]): Extent {
    if (this.extent !== 'auto') return this.extent;
    const marks = views.filter(isBody).flatMap((view) => this.knotsIn(view).flatMap((knot) => marksOf(knot, view)));
    return this.mode === 'show' && marks.length > 0 && marks.every(({ y }) => y < 42) ? 'upper' : 'whole';
  }

  /** A knot is drawn where it is best seen, and in the enlarged drawings that show it too; on the face only in those. */
  private knotsIn(view: ViewName): KnotMark[] {
    const views = this.viewNames();
    return this.knots.filter((knot) => {
      const [mark] = marksOf(knot, view);
      if (!mark || knot.view !== undefined) return mark !== undefined;
      const main = mainView(knot.muscle);
      if (!isBody(view)) return view === main || mark.y < FIGURES[view].box[3] * FADE_STARTS;
      if (view !== main && views.some((other) => other === main)) return false;
      return mark.y > CHIN || !this.drawn.some((other) => this.enlarges(other, knot));
    });
  }

  private enlarges(view: ViewName, knot: KnotMark): boolean {
    return !isBody(view) && marksOf(knot, view).length > 0 && (FIGURES[view].pair || this.sideOf(view) === knot.side);
  }

  private sideOf(view: ViewName): BodySide {
    if (this.turned) return this.turned;
    const here = this.knots.filter((knot) => marksOf(knot, view).length > 0);
    const selected = here.find((knot) => knot.id === this.selected) ?? this.knots.find((k) => k.id === this.selected);
    if (selected) return selected.side;
    return here.length > 0 && here.every((knot) => knot.side === 'LEFT') ? 'LEFT' : 'RIGHT';
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
    const figure = FIGURES[view];
    const flipped = !figure.pair && side === 'LEFT';
    const tints = this.tints(view);
    const blur = figure.box[2] * 0.02;
    const shapes = svg`
      <path class="outline" d=${figure.outline}></path>
      ${figure.hair ? svg`<path class="hair" clip-path=${`url(#clip-${view})`} d=${figure.hair}></path>` : nothing}
      ${figure.plates?.map((d, i) => svg`<path class=${`plate ${tints.get(i) ?? ''}`} d=${d}></path>`)}
      <g clip-path=${`url(#clip-${view})`}>
        <g filter=${`url(#blur-${view})`}>${this.renderReferral(view, side)}</g>
        ${this.mode === 'zones' ? this.renderZones(view, side) : nothing}
      </g>
      ${figure.lines ? svg`<path class="lines" d=${figure.lines}></path>` : nothing}`;
    const listen = this.mode !== 'show';
    return html`<svg class="drawing" role="img" aria-label=${name}
        viewBox=${[crop.x, crop.y, crop.width, crop.height].join(' ')}
        @click=${listen ? (e: MouseEvent) => this.press(e, view, side, crop) : () => { this.pick = undefined; }}
        @pointermove=${listen ? (e: PointerEvent) => this.aim(e, view, side, crop) : nothing}
        @pointerleave=${() => { this.aimed = undefined; }}>
      <defs>
        <clipPath id=${`clip-${view}`}><path d=${figure.outline}></path></clipPath>
        <filter id=${`blur-${view}`} x="-50%" y="-50%" width="200%" height="200%">
          <feGaussianBlur stdDeviation=${blur}></feGaussianBlur>
        </filter>
      </defs>
      <g transform=${flipped ? `matrix(-1 0 0 1 ${2 * figure.mirrorX} 0)` : nothing}>${shapes}</g>
    </svg>`;
  }

  /** The plates to tint: of what is aimed at, otherwise of the selected knot. */
  private tints(view: ViewName): Map<number, string> {
    const selected = this.knots.find((knot) => knot.id === this.selected);
    const aimed = this.aimed?.candidate;
    const at = aimed ?? (selected?.muscle ? { muscle: selected.muscle, side: selected.side } : undefined);
    if (!at) return new Map();
    const colour = aimed ? 'examine' : selected!.state.toLowerCase();
    const { own, area } = platesOf(at.muscle, at.side, view);
    return new Map([
      ...area.map((i): [number, string] => [i, `area tint-${colour}`]),
      ...own.map((i): [number, string] => [i, `own tint-${colour}`]),
    ]);
  }

  private renderReferral(view: ViewName, side: BodySide) {
    if (!this.selected || this.mode === 'zones') return nothing;
    return zonesIn(view, side).map((zone) => {
      const area = this.referral.find((r) => r.zone === zone.zone && (zone.side === 'MIDLINE' || r.side === zone.side));
      return area ? drawZone(zone, view, `heat ${area.kind.toLowerCase()}`) : nothing;
    });
  }

  private renderZones(view: ViewName, side: BodySide) {
    return zonesIn(view, side).map((zone) => {
      const pain = this.zones.find((z) => z.zone === zone.zone && (zone.side === 'MIDLINE' || z.side === zone.side));
      const aimed = this.aimed?.zone?.zone === zone.zone && this.aimed.zone.side === zone.side;
      if (!pain && !aimed) return nothing;
      const opacity = pain ? 0.2 + Math.min(10, Math.max(0, pain.intensity)) * 0.05 : 0;
      return drawZone(zone, view, `zone ${pain ? 'marked' : ''} ${aimed ? 'aimed' : ''}`, opacity);
    });
  }

  private renderMarkers(view: ViewName, side: BodySide, crop: Crop) {
    const drawn = this.knotsIn(view)
      .filter((knot) => FIGURES[view].pair || knot.side === side)
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
    const byPointer = e.detail > 0;
    const here = this.knotsIn(view).filter((other) => {
      if (!FIGURES[view].pair && other.side !== knot.side) return false;
      const mark = shown(marksOf(other, view)[0], view, other.side);
      const scale = (e.currentTarget as HTMLElement).parentElement!.clientWidth / crop.width;
      return Math.hypot(mark.x - x, mark.y - y) * scale < OVERLAP;
    });
    if (!byPointer || here.length < 2) {
      this.select(knot);
      return;
    }
    this.pick = { view, x: ((x - crop.x) / crop.width) * 100, y: ((y - crop.y) / crop.height) * 100, knots: here };
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
    this.chosen = spot;
    this.emit('spot-chosen', { ...spot, candidates: candidatesNear(spot, new Set(this.excluded)) });
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

/** The large drawing first; beside it the enlarged ones above the small body. */
function ordered(views: ViewName[], extent: Extent): ViewName[] {
  if (extent === 'whole') return views;
  const [large, ...rest] = views;
  return [large, ...rest.filter((view) => !isBody(view)), ...rest.filter(isBody)];
}

/** A place of the data as the screen shows it: in a drawing of one side the left is mirrored. */
function shown({ x, y }: { x: number; y: number }, view: ViewName, side: BodySide): { x: number; y: number } {
  return { x: !FIGURES[view].pair && side === 'LEFT' ? mirrored(view, x) : x, y };
}

function position(x: number, y: number, crop: Crop): Record<string, string> {
  return { left: `${((x - crop.x) / crop.width) * 100}%`, top: `${((y - crop.y) / crop.height) * 100}%` };
}

function drawZone(zone: PlacedZone, view: ViewName, name: string, opacity?: number) {
  const flip = zone.mirror ? `matrix(-1 0 0 1 ${2 * FIGURES[view].mirrorX} 0)` : nothing;
  return svg`<g transform=${flip}>${zone.shapes.map((shape) => (typeof shape === 'string'
    ? svg`<path class=${name} fill-opacity=${opacity ?? nothing} d=${shape}></path>`
    : svg`<ellipse class=${name} fill-opacity=${opacity ?? nothing} cx=${shape[0]} cy=${shape[1]} rx=${shape[2]}
        ry=${shape[3]} transform=${`rotate(${shape[4]} ${shape[0]} ${shape[1]})`}></ellipse>`))}</g>`;
}

const round = (n: number): number => Math.round(n * 100) / 100;

customElements.define('kw-body-map', KnotwiseBodyMap);
