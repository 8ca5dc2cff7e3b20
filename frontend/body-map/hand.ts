// What fingers, pen, mouse and wheel do with one drawing: draw, move it, enlarge it.
import { moved, STEP, WHOLE, zoomed, type Window } from './window.js';

/** What a drawing does with the hand's doings. */
export interface Handled {
  /** Whether one finger draws; otherwise it moves what was enlarged. */
  draws: () => boolean;
  window: () => Window;
  /** The drawing is seen through this window from now on. */
  show: (window: Window) => void;
  begin: (e: PointerEvent) => void;
  go: (e: PointerEvent) => void;
  /** The stroke ended; `given` is false if a second finger makes it the beginning of a pinch. */
  end: (given: boolean) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** A press that went further than this is no tap, px. */
const TAP = 5;

export class Hand {
  private readonly fingers = new Map<number, Finger>();
  private drawing = false;
  /** Whether a press became a movement, so that the click that follows means nothing. */
  private went = false;
  private start: Finger = { x: 0, y: 0 };

  private readonly stage: HTMLElement;
  private readonly handled: Handled;

  constructor(stage: HTMLElement, handled: Handled) {
    this.stage = stage;
    this.handled = handled;
  }

  /** Whether it is the hand of this stage, and not of one that was drawn before. */
  holds(stage: HTMLElement): boolean {
    return this.stage === stage;
  }

  down(e: PointerEvent): void {
    if (e.button !== 0) return;
    this.fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
    if (this.fingers.size === 1) {
      this.start = { x: e.clientX, y: e.clientY };
      this.went = false;
      if (this.handled.draws()) {
        this.stage.setPointerCapture(e.pointerId);
        this.drawing = true;
        this.handled.begin(e);
      }
    } else {
      this.went = true;
      if (this.drawing) this.handled.end(false);
      this.drawing = false;
      this.fingers.forEach((_, id) => this.stage.setPointerCapture(id));
    }
  }

  move(e: PointerEvent): void {
    const before = this.fingers.get(e.pointerId);
    if (!before) return;
    const now = { x: e.clientX, y: e.clientY };
    if (this.drawing) {
      this.handled.go(e);
    } else if (this.fingers.size === 1) {
      this.drag(e, before, now);
    } else {
      this.pinch(e.pointerId, before, now);
    }
    this.fingers.set(e.pointerId, now);
  }

  private drag(e: PointerEvent, before: Finger, now: Finger): void {
    if (this.handled.window() === WHOLE) return;
    if (!this.went && Math.hypot(now.x - this.start.x, now.y - this.start.y) < TAP) return;
    if (!this.went) this.stage.setPointerCapture(e.pointerId);
    this.went = true;
    const frame = this.stage.getBoundingClientRect();
    this.handled.show(moved(this.handled.window(), (now.x - before.x) / frame.width, (now.y - before.y) / frame.height));
  }

  private pinch(id: number, before: Finger, now: Finger): void {
    const [, other] = [...this.fingers].find(([one]) => one !== id)!;
    const frame = this.stage.getBoundingClientRect();
    const apart = (f: Finger) => Math.max(8, Math.hypot(f.x - other.x, f.y - other.y));
    const middle = (f: Finger) => ({
      x: ((f.x + other.x) / 2 - frame.left) / frame.width,
      y: ((f.y + other.y) / 2 - frame.top) / frame.height,
    });
    const [from, to] = [middle(before), middle(now)];
    const grown = zoomed(this.handled.window(), apart(now) / apart(before), from.x, from.y);
    this.handled.show(moved(grown, to.x - from.x, to.y - from.y));
  }

  up(e: PointerEvent, given: boolean): void {
    if (!this.fingers.delete(e.pointerId) || !this.drawing) return;
    this.drawing = false;
    this.handled.end(given);
  }

  /** A click that ends a movement is none. */
  isTap(): boolean {
    const tap = !this.went;
    this.went = false;
    return tap;
  }

  /**
   * The page scrolls with the plain wheel, over the drawing too. With Ctrl or Cmd, which is also what a pinch on a trackpad
   * sends, the drawing is enlarged where the pointer is.
   */
  wheel(e: WheelEvent): void {
    if (!e.ctrlKey && !e.metaKey) return;
    e.preventDefault();
    const frame = this.stage.getBoundingClientRect();
    const turned = Math.max(-60, Math.min(60, e.deltaY * (e.deltaMode === 0 ? 1 : 16)));
    this.handled.show(zoomed(this.handled.window(), Math.exp(-turned / 100),
      (e.clientX - frame.left) / frame.width, (e.clientY - frame.top) / frame.height));
  }

  /** What the buttons do, about the middle of what is seen. */
  step(direction: 1 | -1): void {
    this.handled.show(zoomed(this.handled.window(), STEP ** direction, 0.5, 0.5));
  }

  /** Back to the whole; if it is whole, nearer to the place that was pressed. */
  twice(e: MouseEvent): void {
    const frame = this.stage.getBoundingClientRect();
    this.handled.show(this.handled.window() === WHOLE
      ? zoomed(WHOLE, 2.5, (e.clientX - frame.left) / frame.width, (e.clientY - frame.top) / frame.height)
      : WHOLE);
  }
}
