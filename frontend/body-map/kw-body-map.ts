import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { aimFlipped, aimMoved, spotOf, type Aimed } from './aiming.js';
import { extentFor, knotsIn, ordered, sideShown, viewFor } from './arrangement.js';
import { choice, extentSwitch, partSwitch, penTools, sideSwitch, tabSwitches, zoomButtons } from './controls.js';
import { drawLive, figureDrawing, type Tint } from './drawing.js';
import { FIGURES } from './geometry/figures.gen.js';
import { Hand } from './hand.js';
import './kw-scrubber.js';
import { cropOf, isBody, numberSide, type Crop, type Extent } from './layout.js';
import { ghost, knotsUnder, lookOf, placed, shown, styleAt } from './markers.js';
import { ALL_VIEWS, partOf, PARTS, type Part } from './parts.js';
import { Pen } from './pen.js';
import {
  candidatesNear, isView, marksOf, mirrored, onFigure, sideAt, sidesWritten, zoneAt, type PlacedZone,
} from './places.js';
import { isArrow, middleOf, nearest } from './steering.js';
import { standingAt } from './story.js';
import { difference, penWidth } from './strokes.js';
import { styles } from './styles.js';
import { tools } from './tool-styles.js';
import type {
  BodySide, Candidate, Ink, KnotMark, Moment, PainZone, ReferralArea, Spot, Stroke, ViewName, Words,
} from './types.js';
import { WHOLE, type Window } from './window.js';
import { wordsOf } from './words.js';

/** Below this width of the element one drawing is shown at a time, px. */
const NARROW = 440;
/**
 * The body map: shows knots, also as they were; offers the trigger points near a press; takes the zones of a pain drawing,
 * pressed or drawn.
 *
 * It is given everything and decides nothing. Events: `knot-selected` {id}; `spot-chosen` {view, side, x, y, candidates};
 * `zone-toggled` {zone, side}; `drawing-changed` {strokes, marked, unmarked}. Right and left are always the client's.
 */
export class KnotwiseBodyMap extends LitElement {
  static override styles = [styles, tools];

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
    strokes: { attribute: false },
    ink: { type: String },
    story: { attribute: false },
    words: { attribute: false },
    own: { attribute: false },
    narrow: { state: true },
    tab: { state: true },
    bodyPart: { state: true },
    chosenExtent: { state: true },
    turned: { state: true },
    aimed: { state: true },
    chosen: { state: true },
    pick: { state: true },
    stop: { state: true },
    moment: { state: true },
  };

  declare mode: 'show' | 'record' | 'zones' | 'draw';
  /** Views to show, by commas; the first is the large one. With none, all of them can be reached. */
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
  declare strokes: Stroke[];
  declare ink: Ink;
  declare story: Moment[];
  declare words: Partial<Words> | undefined;
  /** Words that are said otherwise to the client. */
  declare own: Partial<Words> | undefined;

  private declare narrow: boolean;
  private declare tab: ViewName | undefined;
  private declare bodyPart: Part;
  private declare chosenExtent: Extent | undefined;
  /** The side that a drawing of one side shows, once somebody chose it. */
  private declare turned: BodySide | undefined;
  private declare aimed: Aimed | undefined;
  private declare chosen: (Spot & { candidates: Candidate[] }) | undefined;
  private declare pick: { view: ViewName; x: number; y: number; knots: KnotMark[] } | undefined;
  /** The marker in the tab order: knot and view. */
  private declare stop: string | undefined;
  /** Which moment of the story is shown. */
  private declare moment: number;

  /** The drawings on the screen. */
  private drawn: ViewName[] = [];
  /** The knots as they are, or were at the moment that is shown. */
  private standing: KnotMark[] = [];
  private word: Words = wordsOf();
  private readonly windows = new Map<ViewName, Window>();
  private readonly hands = new Map<ViewName, Hand>();
  private readonly pen = new Pen();

  private readonly width = new ResizeObserver(([entry]) => {
    this.narrow = entry.contentRect.width < NARROW;
  });

  constructor() {
    super();
    this.mode = 'show';
    this.views = '';
    this.extent = 'auto';
    this.switcher = false;
    this.knots = [];
    this.selected = null;
    this.referral = [];
    this.excluded = [];
    this.zones = [];
    this.strokes = [];
    this.ink = 'solid';
    this.story = [];
    this.narrow = false;
    this.bodyPart = 'body';
    this.moment = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.width.observe(this);
  }

  override disconnectedCallback(): void {
    this.width.disconnect();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('words') || changed.has('own')) this.word = wordsOf(this.words, this.own);
    if (changed.has('strokes') && this.strokes !== this.pen.strokes) this.pen.reset(this.strokes);
    if (changed.has('story')) this.moment = Math.max(0, this.story.length - 1);
    if (changed.has('story') || changed.has('knots') || changed.has('moment')) {
      this.standing = standingAt(this.story[this.moment], this.knots);
    }
    if (changed.has('mode') || changed.has('knots')) {
      this.chosen = undefined;
      this.pick = undefined;
      this.aimed = undefined;
    }
    if (changed.has('selected') && this.selected) this.turnTo(this.selected);
  }

  /** Shows a drawing in which the selected knot is seen. */
  private turnTo(selected: string): void {
    this.turned = undefined;
    const knot = this.knots.find(({ id }) => id === selected);
    if (!knot) return;
    const view = viewFor(knot, PARTS.body, undefined) ?? viewFor(knot, ALL_VIEWS, undefined);
    if (this.views === '' && view) this.bodyPart = partOf(view);
    const views = this.viewNames();
    this.tab = viewFor(knot, views, this.tab ?? views[0]) ?? this.tab;
  }

  protected override render(): TemplateResult {
    const single = this.isSingle();
    const views = this.viewNames();
    const current = this.tab && views.includes(this.tab) ? this.tab : views[0];
    const extent = this.shownExtent(single ? [current] : views);
    const shown = single ? [current] : ordered(views, extent);
    this.drawn = shown;
    const body = shown.some(isBody);
    const large = !single && shown.length > 1 && body && extent !== 'whole';
    return html`
      <div class=${`map ${this.mode}`} role="group" aria-label=${this.word.map} @keydown=${this.steer}>
        ${this.renderSwitches(views, current, single, extent)}
        ${this.mode === 'show' ? this.renderList() : nothing}
        <div class=${classMap({ views: true, large, equal: !single && !large, pairs: shown.length === 4, single })}>
          ${repeat(shown, (view) => view, (view) => this.renderView(view, extent, single))}
        </div>
        ${this.story.length > 0 ? html`<kw-scrubber .moments=${this.story} .at=${this.moment} .words=${this.word}
          @moment-chosen=${(e: CustomEvent<{ at: number }>) => { this.moment = e.detail.at; this.pick = undefined; }}></kw-scrubber>` : nothing}
        <p class="spoken" aria-live="polite">${this.spokenAim()}</p>
      </div>`;
  }

  private isSingle(): boolean {
    const alone = this.viewNamesGiven().length === 1;
    return !alone && (this.narrow || this.switcher || this.mode === 'draw');
  }

  private viewNamesGiven(): ViewName[] {
    return this.views.split(',').map((name) => name.trim()).filter(isView);
  }

  /** Those that can be shown now: the given ones, all of them one at a time, or those of the part of the body. */
  private viewNames(): ViewName[] {
    const given = this.viewNamesGiven();
    if (given.length > 0) return given;
    return this.isSingle() ? ALL_VIEWS : PARTS[this.bodyPart];
  }

  private shownExtent(views: ViewName[]): Extent {
    if (this.extent !== 'auto') return this.extent;
    if (this.chosenExtent) return this.chosenExtent;
    if (this.mode === 'draw') return 'upper';
    return this.mode === 'show' ? extentFor(this.knots, views) : 'whole';
  }

  private sideOf(view: ViewName): BodySide {
    return this.turned ?? sideShown(view, this.knots, this.selected);
  }

  private knotsIn(view: ViewName): KnotMark[] {
    const drawn = new Map(this.drawn.map((other) => [other, this.sideOf(other)]));
    return knotsIn(view, this.standing, this.viewNames(), drawn)
      .filter((knot) => FIGURES[view].pair || knot.side === this.sideOf(view));
  }

  private renderSwitches(views: ViewName[], current: ViewName, single: boolean, extent: Extent) {
    const all = this.views === '';
    if (!all && !single) return nothing;
    const switches = !all ? [choice(this.word.chooseView, views, current, (view) => this.word.views[view], (view) => this.show(view))]
      : single ? tabSwitches(this.word, current, (view) => this.show(view))
        : [partSwitch(this.word, this.bodyPart, (part) => { this.bodyPart = part; this.pick = undefined; })];
    if (single && !FIGURES[current].pair) switches.push(this.renderSideSwitch(current, ''));
    if (all && (single ? isBody(current) : views.some(isBody))) {
      const offered: Extent[] = this.mode === 'draw' ? ['upper', 'lower'] : single ? ['upper', 'lower', 'whole'] : ['upper', 'whole'];
      switches.push(extentSwitch(this.word, offered, extent, (one) => this.showExtent(one)));
    }
    return html`<div class="switches">${switches}</div>`;
  }

  private renderSideSwitch(view: ViewName, size: '' | 'small'): TemplateResult {
    return sideSwitch(this.word, size, this.sideOf(view), (side) => this.turn(side));
  }

  private show(view: ViewName): void {
    this.tab = view;
    this.pick = undefined;
    this.aimed = undefined;
  }

  private showExtent(extent: Extent): void {
    this.chosenExtent = extent;
    this.pick = undefined;
    this.windows.clear();
  }

  private turn(side: BodySide): void {
    this.turned = side;
    this.pick = undefined;
  }

  /** The same knots as a list, for whoever cannot see the drawing; it is seen while it has the focus. */
  private renderList() {
    const there = this.standing.filter(({ gone }) => !gone);
    if (there.length === 0) return nothing;
    return html`<div class="list" role="listbox" tabindex="0" aria-label=${this.word.list}
        @keydown=${(e: KeyboardEvent) => this.stepInList(e, there)}>
      ${repeat(there, ({ id }) => id, (knot) => html`<div role="option" aria-selected=${knot.id === this.selected}
        @click=${() => this.select(knot)}>${knot.label}</div>`)}
    </div>`;
  }

  private stepInList(e: KeyboardEvent, there: KnotMark[]): void {
    const at = there.findIndex(({ id }) => id === this.selected);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: there.length - 1 };
    const knot = there[steps[e.key]];
    if (!knot) return;
    e.preventDefault();
    e.stopPropagation();
    this.select(knot);
  }

  private renderView(view: ViewName, extent: Extent, single: boolean): TemplateResult {
    const figure = FIGURES[view];
    const crop = cropOf(view, extent);
    const side = this.sideOf(view);
    const { views: names, right, left, rightSide, leftSide } = this.word;
    const name = figure.pair ? names[view] : `${names[view]}, ${side === 'RIGHT' ? rightSide : leftSide}`;
    const written = sidesWritten(view).map((one) => (one === 'RIGHT' ? right : left));
    const window = this.windows.get(view) ?? WHOLE;
    const stage = {
      stage: true, inset: !isBody(view), zoomed: window !== WHOLE, [`fade-${crop.fade}`]: crop.fade !== 'none',
    };
    const hand = () => this.handOf(view);
    return html`<figure>
      <div class=${classMap(stage)} style=${styleMap({ '--ratio': String(crop.width / crop.height) })} role="group"
        aria-label=${name} data-view=${view}
        @mousedown=${(e: Event) => { if (this.mode === 'draw') e.preventDefault(); }}
        @pointerdown=${(e: PointerEvent) => hand().down(e)} @pointermove=${(e: PointerEvent) => hand().move(e)}
        @pointerup=${(e: PointerEvent) => hand().up(e, true)} @pointercancel=${(e: PointerEvent) => hand().up(e, false)}
        @wheel=${{ handleEvent: (e: WheelEvent) => hand().wheel(e), passive: false }}>
        <div class="pane" style=${styleMap(paneOf(window))}>${this.renderDrawing(view, side, crop, name)}</div>
        <div class="marks" style=${styleMap(marksLayerOf(window))}>
          ${this.renderGhost(view, side, crop)}
          ${this.mode === 'draw' ? nothing : this.renderMarkers(view, side, crop)}
        </div>
        ${figure.pair ? html`<span class="side start">${written[0]}</span>
          <span class="side end">${written[1]}</span>` : nothing}
        ${this.pick?.view === view ? this.renderPick(this.pick) : nothing}
        ${this.mode === 'draw' ? this.renderTools(view) : nothing}
        ${isBody(view) || single ? zoomButtons(this.word, window === WHOLE, (direction) => this.zoom(view, direction)) : nothing}
      </div>
      <figcaption>${name}${figure.pair || single ? nothing : this.renderSideSwitch(view, 'small')}</figcaption>
    </figure>`;
  }

  private zoom(view: ViewName, direction: 1 | -1 | 0): void {
    if (direction === 0) this.look(view, WHOLE);
    else this.handOf(view).step(direction);
  }

  private renderTools(view: ViewName): TemplateResult {
    const take = (rubber: boolean) => {
      this.pen.rubs = rubber;
      this.requestUpdate();
    };
    return penTools(this.word, this.word.views[view], this.pen.rubs, this.pen.canUndo, take,
      () => this.pen.undo() && this.drawingChanged());
  }

  private handOf(view: ViewName): Hand {
    let hand = this.hands.get(view);
    const stage = this.stageOf(view);
    if (!hand || !hand.holds(stage)) {
      this.hands.set(view, (hand = new Hand(stage, {
        draws: () => this.mode === 'draw',
        window: () => this.windows.get(view) ?? WHOLE,
        show: (window) => this.look(view, window),
        begin: (e) => this.beginStroke(e, view),
        go: (e) => this.goOn(e, view),
        end: (given) => this.endStroke(view, given),
      })));
    }
    return hand;
  }

  private stageOf(view: ViewName): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[data-view='${view}']`)!;
  }

  /** Moves one layer and builds nothing; only the buttons come and go. */
  private look(view: ViewName, window: Window): void {
    const was = this.windows.get(view) ?? WHOLE;
    this.windows.set(view, window);
    this.pick = undefined;
    const [pane, marks] = this.stageOf(view).querySelectorAll<HTMLElement>('.pane, .marks');
    Object.assign(pane.style, paneOf(window));
    Object.assign(marks.style, marksLayerOf(window));
    if ((was === WHOLE) !== (window === WHOLE)) this.requestUpdate();
  }

  private beginStroke(e: PointerEvent, view: ViewName): void {
    const zoom = (this.windows.get(view) ?? WHOLE).scale;
    this.pen.begin(this.spotUnder(e, view), this.ink, penWidth(view, zoom));
    this.showLive(view);
  }

  private goOn(e: PointerEvent, view: ViewName): void {
    const steps = e.getCoalescedEvents?.() ?? [];
    (steps.length > 0 ? steps : [e]).forEach((step) => this.pen.go(this.spotUnder(step, view)));
    this.showLive(view);
  }

  private endStroke(view: ViewName, given: boolean): void {
    const changed = this.pen.end(given);
    this.showLive(view);
    if (changed) this.drawingChanged();
  }

  private showLive(view: ViewName): void {
    const { live, rubs } = this.pen;
    const drawing = this.stageOf(view).querySelector('.drawing')!;
    drawLive(drawing, view, rubs ? 'rubber' : live?.ink ?? this.ink, live?.width ?? 0, live?.line ?? []);
  }

  private drawingChanged(): void {
    const before = this.strokes;
    this.strokes = this.pen.strokes;
    this.emit('drawing-changed', { strokes: this.strokes, ...difference(before, this.strokes) });
  }

  private renderDrawing(view: ViewName, side: BodySide, crop: Crop, name: string): TemplateResult {
    const steered = this.mode !== 'show';
    const marks = this.mode === 'show' || this.mode === 'record';
    const layers = {
      tint: this.tint(),
      referral: this.selected && marks ? this.referral : [],
      pain: this.zones,
      aimed: this.aimed?.view === view ? this.aimed.zone : undefined,
      strokes: this.strokes,
    };
    return html`<svg class="drawing" role=${steered ? 'application' : 'img'} tabindex=${steered ? 0 : nothing}
        aria-label=${steered ? `${name}. ${this.word.keys}` : name}
        viewBox=${[crop.x, crop.y, crop.width, crop.height].join(' ')}
        @click=${(e: MouseEvent) => this.press(e, view)}
        @dblclick=${(e: MouseEvent) => { if (this.mode === 'show') this.handOf(view).twice(e); }}
        @pointermove=${(e: PointerEvent) => this.aim(e, view)}
        @pointerleave=${() => { this.aimed = undefined; }}>${figureDrawing(view, side, layers)}</svg>`;
  }

  /** Tinted is what is aimed at, else what was pressed, else the selected knot. */
  private tint(): Tint | undefined {
    const near = this.aimed?.candidate ?? this.chosen?.candidates[0];
    if (near) return { ...near, colour: 'examine' };
    const knot = this.standing.find(({ id, gone }) => id === this.selected && !gone);
    if (!knot?.muscle) return undefined;
    return { muscle: knot.muscle, side: knot.side, colour: knot.state.toLowerCase() as Tint['colour'] };
  }

  private renderMarkers(view: ViewName, side: BodySide, crop: Crop) {
    const drawn = placed(this.knotsIn(view), view, side, crop);
    const stops = drawn.map(({ knot }) => `${knot.id} ${view}`);
    return repeat(drawn, ({ knot }) => knot.id, ({ knot, x, y }, i) => {
      const on = knot.id === this.selected;
      const first = this.stop ? this.stop === stops[i] || !stops.includes(this.stop) && i === 0 : on || i === 0;
      return html`<button type="button" class=${lookOf(knot, on, numberSide(drawn, i, crop))} style=${styleAt({ x, y }, crop)}
          aria-label=${knot.label} aria-pressed=${on} tabindex=${first ? 0 : -1} data-knot
          @click=${(e: MouseEvent) => this.choose(e, knot, view, crop)}
          @focus=${() => { this.stop = stops[i]; }}>
        <span class="number">${knot.number}</span>
      </button>`;
    });
  }

  /** Where the aimed-at point lies, and the spot that was pressed. */
  private renderGhost(view: ViewName, side: BodySide, crop: Crop) {
    const aimed = this.aimed?.view === view ? this.aimed.candidate : undefined;
    const chosen = this.chosen?.view === view && (FIGURES[view].pair || this.chosen.side === side) ? this.chosen : undefined;
    const place = aimed
      ? spotOf(aimed) ?? marksOf({ ...aimed, id: '', number: 0, state: 'LATENT', label: '' }, view)[0]
      : chosen;
    return place ? ghost(shown(place, view, side), crop) : nothing;
  }

  private renderPick(pick: { x: number; y: number; knots: KnotMark[] }): TemplateResult {
    return html`<div class="pick" role="group" aria-label=${this.word.chooseKnot}
        @pointerdown=${(e: Event) => e.stopPropagation()}
        style=${styleMap({ left: `${Math.min(70, Math.max(30, pick.x))}%`, top: `${pick.y}%` })}>
      ${pick.knots.map((knot) => html`<button type="button" @click=${() => this.select(knot)}>${knot.label}</button>`)}
    </div>`;
  }

  private choose(e: MouseEvent, knot: KnotMark, view: ViewName, crop: Crop): void {
    if (!this.handOf(view).isTap()) return;
    const pane = this.stageOf(view).querySelector('.pane')!.getBoundingClientRect();
    const here = e.detail > 0 ? knotsUnder(e, pane, this.knotsIn(view).filter((other) => !other.gone), view, crop) : [knot];
    if (here.length > 1) {
      const frame = this.stageOf(view).getBoundingClientRect();
      const at = (n: number, from: number, length: number) => ((n - from) / length) * 100;
      this.pick = { view, x: at(e.clientX, frame.left, frame.width), y: at(e.clientY, frame.top, frame.height), knots: here };
    } else {
      this.select(here[0] ?? knot);
    }
  }

  private select(knot: KnotMark): void {
    this.pick = undefined;
    this.emit('knot-selected', { id: knot.id });
  }

  /** The place of a view that lies under the pointer, however much it is enlarged. */
  private spotUnder(e: MouseEvent, view: ViewName): Spot {
    const drawing = this.stageOf(view).querySelector('.drawing')!;
    const frame = drawing.getBoundingClientRect();
    const crop = cropOf(view, this.shownExtent(this.drawn));
    const seen = crop.x + ((e.clientX - frame.left) / frame.width) * crop.width;
    const y = crop.y + ((e.clientY - frame.top) / frame.height) * crop.height;
    if (FIGURES[view].pair) return { view, x: round(seen), y: round(y), side: sideAt(view, seen) };
    const side = this.sideOf(view);
    return { view, x: round(side === 'LEFT' ? mirrored(view, seen) : seen), y: round(y), side };
  }

  private aim(e: PointerEvent, view: ViewName): void {
    if (e.pointerType === 'touch' || this.mode === 'show' || this.mode === 'draw') return;
    const spot = this.spotUnder(e, view);
    this.aimed = this.mode === 'zones'
      ? { view, zone: zoneAt(spot) }
      : { view, candidate: candidatesNear(spot, new Set(this.excluded))[0] };
  }

  private press(e: MouseEvent, view: ViewName): void {
    this.pick = undefined;
    if (!this.handOf(view).isTap()) return;
    const spot = this.spotUnder(e, view);
    switch (this.mode) {
      case 'zones':
        this.toggle(zoneAt(spot));
        break;
      case 'record':
        this.chooseSpot(spot);
        break;
      case 'show':
      case 'draw':
    }
  }

  private toggle(zone: PlacedZone | undefined): void {
    if (zone) this.emit('zone-toggled', { zone: zone.zone, side: zone.side });
  }

  private chooseSpot(spot: Spot): void {
    if (!onFigure(spot.view, spot.x, spot.y)) return;
    this.chosen = { ...spot, candidates: candidatesNear(spot, new Set(this.excluded)) };
    this.emit('spot-chosen', this.chosen);
  }

  private steer(e: KeyboardEvent): void {
    if (e.key === 'Escape' && this.pick) {
      this.pick = undefined;
      e.stopPropagation();
      return;
    }
    const from = e.composedPath()[0] as Element;
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const marker = from.closest('[data-knot]');
    const drawing = from.closest('.drawing');
    if (marker) this.steerFromMarker(e, marker);
    else if (drawing && this.mode !== 'show') this.steerAim(e, drawing.closest('[data-view]')!.getAttribute('data-view') as ViewName);
  }

  private steerFromMarker(e: KeyboardEvent, at: Element): void {
    const side = sideOfKey(e.key);
    if (side) this.turn(side);
    const markers = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-knot]:not(.gone)')].filter((other) => other !== at);
    const next = nearest(e.key, middleOf(at), markers, middleOf);
    if (next) {
      e.preventDefault();
      next.focus();
    }
  }

  /** Zones and points are aimed at with the keys as with a pointer. */
  private steerAim(e: KeyboardEvent, view: ViewName): void {
    const side = sideOfKey(e.key);
    if (side) {
      this.aimed = aimFlipped(this.aimed, side, this.seen(view));
      this.turn(side);
    } else if (isArrow(e.key)) {
      this.aimed = aimMoved(e.key, this.aimed, this.seen(view)) ?? this.aimed;
    } else if (e.key === 'Enter' || e.key === ' ') {
      const at = this.aimed;
      if (at?.zone) this.toggle(at.zone);
      else if (at?.candidate) this.chooseSpot({ view, side: at.candidate.side, ...spotOf(at.candidate)! });
    } else {
      return;
    }
    e.preventDefault();
  }

  /** A drawing as the keys go over it. */
  private seen(view: ViewName) {
    return {
      view, side: this.sideOf(view), crop: cropOf(view, this.shownExtent(this.drawn)),
      points: this.mode === 'record', excluded: new Set(this.excluded),
    };
  }

  private spokenAim(): string {
    const zone = this.aimed?.zone;
    if (!zone) return '';
    const { rightSide, leftSide, middle } = this.word;
    const side = { RIGHT: rightSide, LEFT: leftSide, MIDLINE: middle }[zone.side];
    return `${this.word.zones[zone.zone] ?? zone.zone}, ${side}`;
  }

  private emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const sideOfKey = (key: string): BodySide | undefined =>
  ({ l: 'LEFT', r: 'RIGHT' } as Record<string, BodySide | undefined>)[key.toLowerCase()];

/** The drawing is enlarged as a picture is. */
const paneOf = ({ scale, x, y }: Window): Record<string, string> =>
  ({ transform: `translate(${x * 100}%, ${y * 100}%) scale(${scale})` });

/** The markers lie farther apart, but stay as large as they are. */
const marksLayerOf = ({ scale, x, y }: Window): Record<string, string> =>
  ({ width: `${scale * 100}%`, height: `${scale * 100}%`, transform: `translate(${(x / scale) * 100}%, ${(y / scale) * 100}%)` });

const round = (n: number): number => Math.round(n * 100) / 100;

customElements.define('kw-body-map', KnotwiseBodyMap);
