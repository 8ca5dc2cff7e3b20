import type { PropertyValues } from 'lit';
import { BodyMapState } from './body-map-state.js';
import { drawLive } from './drawing.js';
import { FIGURES } from './geometry/figures.gen.js';
import { Hand } from './hand.js';
import { cropOf } from './layout.js';
import { Pen } from './pen.js';
import { mirrored, sideAt } from './places.js';
import { difference, penWidth, prepare } from './strokes.js';
import type { Spot, ViewName } from './types.js';
import { WHOLE, type Window } from './window.js';

/** What hands do with the drawings: draw on them, move and enlarge them. */
export abstract class BodyMapHands extends BodyMapState {
  private readonly hands = new Map<ViewName, Hand>();
  protected readonly pen = new Pen();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('strokes') && this.strokes !== this.pen.strokes) this.pen.reset(this.strokes);
  }

  protected override updated(): void {
    if (this.mode === 'draw') this.drawn.forEach((view) => prepare(view, this.sideOf(view)));
  }

  protected zoom(view: ViewName, direction: 1 | -1 | 0): void {
    if (direction === 0) this.look(view, WHOLE);
    else this.handOf(view).step(direction);
  }

  protected handOf(view: ViewName): Hand {
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

  protected stageOf(view: ViewName): HTMLElement {
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

  protected drawingChanged(): void {
    const before = this.strokes;
    this.strokes = this.pen.strokes;
    this.emit('drawing-changed', { strokes: this.strokes, ...difference(before, this.strokes) });
  }

  /** The place of a view that lies under the pointer, however much it is enlarged. */
  protected spotUnder(e: MouseEvent, view: ViewName): Spot {
    const drawing = this.stageOf(view).querySelector('.drawing')!;
    const frame = drawing.getBoundingClientRect();
    const crop = cropOf(view, this.shownExtent(this.drawn));
    const seen = crop.x + ((e.clientX - frame.left) / frame.width) * crop.width;
    const y = crop.y + ((e.clientY - frame.top) / frame.height) * crop.height;
    if (FIGURES[view].pair) return { view, x: round(seen), y: round(y), side: sideAt(view, seen) };
    const side = this.sideOf(view);
    return { view, x: round(side === 'LEFT' ? mirrored(view, seen) : seen), y: round(y), side };
  }

  protected emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The drawing is enlarged as a picture is. */
export const paneOf = ({ scale, x, y }: Window): Record<string, string> =>
  ({ transform: `translate(${x * 100}%, ${y * 100}%) scale(${scale})` });

/** The markers lie farther apart, but stay as large as they are. */
export const marksLayerOf = ({ scale, x, y }: Window): Record<string, string> =>
  ({ width: `${scale * 100}%`, height: `${scale * 100}%`, transform: `translate(${(x / scale) * 100}%, ${(y / scale) * 100}%)` });

const round = (n: number): number => Math.round(n * 100) / 100;
