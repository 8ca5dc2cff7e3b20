import type { ReactiveController } from 'lit';
import { minuteAt, step, toSlot, within } from './places.js';
import type { Card, Moving, Target, Week } from './types.js';

/** What the controller needs of the calendar. */
export interface Board {
  week: Week;
  moving: Moving | null;
  requestUpdate(): void;
  /** Something was lifted: the server is to say where it may go. */
  lifted(card: Card): void;
  /** What was lifted stands over another place. */
  moved(): void;
  /** It was let go; `moving` says where. */
  dropped(): void;
  /** It goes back. */
  putBack(): void;
  /** The column that is drawn at this place of the window. */
  columnAt(x: number): { day: number; column: number; box: DOMRect } | undefined;
  scroller(): HTMLElement | null;
}

const FAR_ENOUGH = 5;
const LONG_PRESS = 420;
const EDGE = 36;
const SCROLL = 14;

/** Lifts, moves and drops cards: by mouse, by finger after a long press, by keys. It decides nothing. */
export class Lifting implements ReactiveController {
  /** Where the pointer is, for the tip. */
  x = 0;
  y = 0;
  private start: { card: Card; x: number; y: number; edge: boolean; grab: number; pointer: number } | null = null;
  private press = 0;
  private justDropped = false;

  constructor(private readonly board: Board & { addController(controller: ReactiveController): void }) {
    board.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The pointer went down on a card that may be moved. */
  down(event: PointerEvent, card: Card, box: DOMRect, edge: boolean): void {
    if (event.button !== 0 || this.board.moving?.way === 'asked') return;
    this.start = { card, x: event.clientX, y: event.clientY, edge, grab: event.clientY - box.top, pointer: event.pointerId };
    this.x = event.clientX;
    this.y = event.clientY;
    window.addEventListener('pointermove', this.onMove);
    window.addEventListener('pointerup', this.onUp);
    window.addEventListener('pointercancel', this.onCancel);
    window.addEventListener('keydown', this.onKey, true);
    if (event.pointerType !== 'mouse') {
      window.addEventListener('touchmove', this.holdStill, { passive: false });
      this.press = window.setTimeout(() => this.lift(edge ? 'edge' : 'pointer'), LONG_PRESS);
    }
  }

  /** Whether the click that follows a drop is to be left out. */
  swallowsClick(): boolean {
    const swallow = this.justDropped;
    this.justDropped = false;
    return swallow;
  }

  /** A key was pressed on a card; answers whether it was used. */
  key(event: KeyboardEvent, card: Card): boolean {
    const moving = this.board.moving;
    if (moving && moving.way === 'keys') {
      switch (event.key) {
        case ' ':
        case 'Enter': this.drop(); return true;
        case 'Escape': this.board.putBack(); return true;
        case 'ArrowUp': case 'ArrowDown': case 'ArrowLeft': case 'ArrowRight': this.to(step(moving, event.key, this.board.week)); return true;
        default: return false;
      }
    }
    if (event.key === ' ' && card.may.includes('move') && !moving) {
      this.begin(card, 'keys');
      return true;
    }
    return false;
  }

  /** Something from outside is dragged over the calendar. */
  over(x: number, y: number, name: string, minutes: number): void {
    this.x = x;
    this.y = y;
    const at = this.board.columnAt(x);
    if (!at) return;
    const from = this.slotAt(y, at.box, minutes);
    const now = this.board.moving;
    if (now && now.day === at.day && now.column === at.column && now.from === from) return;
    this.board.moving = { id: '', name, way: 'guest', day: at.day, column: at.column, from, to: from + minutes };
    this.board.moved();
  }

  private readonly onMove = (event: PointerEvent): void => {
    const start = this.start;
    if (!start || event.pointerId !== start.pointer) return;
    this.x = event.clientX;
    this.y = event.clientY;
    const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) > FAR_ENOUGH;
    if (!this.board.moving) {
      if (!far) return;
      if (event.pointerType !== 'mouse') {
        // The finger scrolls.
        this.forget();
        return;
      }
      this.lift(start.edge ? 'edge' : 'pointer');
    }
    this.follow();
  };

  private follow(): void {
    const { board, start } = this;
    const moving = board.moving;
    if (!start || !moving) return;
    this.scrollNearEdges();
    const at = board.columnAt(this.x);
    if (!at) return;
    const { week } = board;
    if (moving.way === 'edge') {
      const to = within(toSlot(minuteAt(this.y, at.box.top, at.box.height, week), week.slot), moving.from + week.slot, week.to);
      this.to({ ...moving, to });
      return;
    }
    const length = moving.to - moving.from;
    const from = this.slotAt(this.y - start.grab, at.box, length);
    this.to({ day: at.day, column: at.column, from, to: from + length });
  }

  private slotAt(y: number, box: DOMRect, length: number): number {
    const { week } = this.board;
    return within(toSlot(minuteAt(y, box.top, box.height, week), week.slot), week.from, week.to - length);
  }

  private to(target: Target): void {
    const moving = this.board.moving;
    if (!moving) return;
    const same = moving.day === target.day && moving.column === target.column && moving.from === target.from && moving.to === target.to;
    this.board.moving = { ...moving, ...target };
    if (same && moving.way !== 'keys') {
      this.board.requestUpdate();
    } else {
      this.board.moved();
    }
  }

  private lift(way: Moving['way']): void {
    if (this.start) this.begin(this.start.card, way);
  }

  private begin(card: Card, way: Moving['way']): void {
    this.board.moving = { id: card.id, name: card.title, way, card, day: card.day, column: card.column, from: card.from, to: card.to };
    this.board.lifted(card);
  }

  private drop(): void {
    const moving = this.board.moving;
    if (!moving) return;
    const { card } = moving;
    const same = card && moving.day === card.day && moving.column === card.column && moving.from === card.from && moving.to === card.to;
    if (same) {
      this.board.putBack();
    } else {
      this.board.dropped();
    }
  }

  private readonly onUp = (): void => {
    if (this.board.moving) {
      this.justDropped = true;
      window.setTimeout(() => { this.justDropped = false; }, 0);
      this.drop();
    }
    this.forget();
  };

  private readonly onCancel = (): void => {
    if (this.board.moving) this.board.putBack();
    this.forget();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.board.moving) {
      event.preventDefault();
      event.stopPropagation();
      this.onCancel();
    }
  };

  /** While something is lifted the finger moves it, and not the page. */
  private readonly holdStill = (event: TouchEvent): void => {
    if (this.board.moving) event.preventDefault();
  };

  private scrollNearEdges(): void {
    const scroller = this.board.scroller();
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    const direction = (at: number, from: number, to: number) => (at > to - EDGE ? SCROLL : at < from + EDGE ? -SCROLL : 0);
    scroller.scrollBy(direction(this.x, box.left + 46, box.right), direction(this.y, box.top + 44, box.bottom - 50));
  }

  private forget(): void {
    window.clearTimeout(this.press);
    this.start = null;
    window.removeEventListener('pointermove', this.onMove);
    window.removeEventListener('pointerup', this.onUp);
    window.removeEventListener('pointercancel', this.onCancel);
    window.removeEventListener('keydown', this.onKey, true);
    window.removeEventListener('touchmove', this.holdStill);
  }
}
