import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { aimFlipped, aimMoved, spotOf } from './aiming.js';
import { ordered } from './arrangement.js';
import { BodyMapHands, marksLayerOf, paneOf } from './body-map-hands.js';
import { choice, extentSwitch, partSwitch, penTools, sideSwitch, tabSwitches, zoomButtons } from './controls.js';
import { figureDrawing, type Tint } from './drawing.js';
import { FIGURES } from './geometry/figures.gen.js';
import './kw-scrubber.js';
import { cropOf, isBody, numberSide, type Crop, type Extent } from './layout.js';
import { ghost, knotsUnder, lookOf, placed, shown, styleAt } from './markers.js';
import { candidatesNear, marksOf, onFigure, sidesWritten, zoneAt, type PlacedZone } from './places.js';
import { isArrow, middleOf, nearest } from './steering.js';
import { styles } from './styles.js';
import { tools } from './tool-styles.js';
import type { BodySide, KnotMark, Spot, ViewName } from './types.js';
import { WHOLE } from './window.js';

/**
 * The body map: shows knots, also as they were; offers the trigger points near a press; takes the zones of a pain drawing,
 * pressed or drawn.
 *
 * It is given everything and decides nothing. Events: `knot-selected` {id}; `spot-chosen` {view, side, x, y, candidates};
 * `zone-toggled` {zone, side}; `drawing-changed` {strokes, marked, unmarked}. Right and left are always the client's.
 */
export class KnotwiseBodyMap extends BodyMapHands {
  static override styles = [styles, tools];

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
          <span class="side end">${written[1]}</span>` : html`<span class="side start">${side === 'RIGHT' ? right : left}</span>`}
        ${this.pick?.view === view ? this.renderPick(this.pick) : nothing}
        ${isBody(view) || single ? zoomButtons(this.word, window === WHOLE, (direction) => this.zoom(view, direction)) : nothing}
      </div>
      ${this.mode === 'draw' ? this.renderTools(view) : nothing}
      <figcaption>${name}${figure.pair || single ? nothing : this.renderSideSwitch(view, 'small')}</figcaption>
    </figure>`;
  }

  private renderTools(view: ViewName): TemplateResult {
    const take = (rubber: boolean) => {
      this.pen.rubs = rubber;
      this.requestUpdate();
    };
    return penTools(this.word, this.word.views[view], this.pen.rubs, this.pen.canUndo, take,
      () => this.pen.undo() && this.drawingChanged());
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
}

const sideOfKey = (key: string): BodySide | undefined =>
  ({ l: 'LEFT', r: 'RIGHT' } as Record<string, BodySide | undefined>)[key.toLowerCase()];

customElements.define('kw-body-map', KnotwiseBodyMap);
