// The strokes of a drawing as they come and go. Pure, so that it can be tested alone.
import { touches, zonesOf } from './strokes.js';
import type { Ink, Spot, Stroke } from './types.js';

/** Places nearer to the last one than this share of the pen's breadth say nothing new. */
const NEAR = 0.12;

export class Pen {
  /** The stroke that is being drawn, or the way of the rubber. */
  live: Stroke | undefined;
  rubs = false;
  strokes: Stroke[] = [];
  private before: Stroke[][] = [];

  /** Begins anew with these; what was done before cannot be taken back any more. */
  reset(strokes: Stroke[]): void {
    this.strokes = strokes;
    this.before = [];
    this.live = undefined;
  }

  begin({ view, side, x, y }: Spot, ink: Ink, width: number): void {
    this.live = { view, side, ink, width, line: [x, y] };
  }

  go({ x, y }: Spot): void {
    if (!this.live) return;
    const { line, width } = this.live;
    const [lastX, lastY] = line.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) >= width * NEAR) line.push(x, y);
  }

  /** Whether the drawing changed; a stroke beside the figure, or one that was given up, changes nothing. */
  end(given: boolean): boolean {
    const stroke = this.live;
    this.live = undefined;
    if (!stroke || !given) return false;
    const left = this.strokes.filter((other) => !touches(stroke, other));
    if (this.rubs) return left.length < this.strokes.length && this.become(left);
    return zonesOf(stroke).length > 0 && this.become([...this.strokes, stroke]);
  }

  /** Takes back what was done last; of a drawing that was there before, its last stroke. */
  undo(): boolean {
    const last = this.before.pop();
    if (!last && this.strokes.length === 0) return false;
    this.strokes = last ?? this.strokes.slice(0, -1);
    return true;
  }

  get canUndo(): boolean {
    return this.before.length > 0 || this.strokes.length > 0;
  }

  private become(strokes: Stroke[]): boolean {
    this.before.push(this.strokes);
    this.strokes = strokes;
    return true;
  }
}
