import { LitElement, type PropertyValues } from 'lit';
import type { Aimed } from './aiming.js';
import { extentFor, knotsIn, sideShown, viewFor } from './arrangement.js';
import { FIGURES } from './geometry/figures.gen.js';
import type { Extent } from './layout.js';
import { ALL_VIEWS, partOf, PARTS, type Part } from './parts.js';
import { isView } from './places.js';
import { standingAt } from './story.js';
import type {
  BodySide, Candidate, Ink, KnotMark, Moment, PainZone, ReferralArea, Spot, Stroke, ViewName, Words,
} from './types.js';
import type { Window } from './window.js';
import { wordsOf } from './words.js';

/** Below this width of the element one drawing is shown at a time, px. */
const NARROW = 440;

/** What the body map is given and what was chosen on it; from that, which drawings are shown, and what is on them. */
export abstract class BodyMapState extends LitElement {
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

  protected declare narrow: boolean;
  protected declare tab: ViewName | undefined;
  protected declare bodyPart: Part;
  protected declare chosenExtent: Extent | undefined;
  /** The side that a drawing of one side shows, once somebody chose it. */
  protected declare turned: BodySide | undefined;
  protected declare aimed: Aimed | undefined;
  protected declare chosen: (Spot & { candidates: Candidate[] }) | undefined;
  protected declare pick: { view: ViewName; x: number; y: number; knots: KnotMark[] } | undefined;
  /** The marker in the tab order: knot and view. */
  protected declare stop: string | undefined;
  /** Which moment of the story is shown. */
  protected declare moment: number;

  /** The drawings on the screen. */
  protected drawn: ViewName[] = [];
  /** The knots as they are, or were at the moment that is shown. */
  protected standing: KnotMark[] = [];
  protected word: Words = wordsOf();
  protected readonly windows = new Map<ViewName, Window>();

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

  protected isSingle(): boolean {
    const alone = this.viewNamesGiven().length === 1;
    return !alone && (this.narrow || this.switcher || this.mode === 'draw');
  }

  private viewNamesGiven(): ViewName[] {
    return this.views.split(',').map((name) => name.trim()).filter(isView);
  }

  /** Those that can be shown now: the given ones, all of them one at a time, or those of the part of the body. */
  protected viewNames(): ViewName[] {
    const given = this.viewNamesGiven();
    if (given.length > 0) return given;
    return this.isSingle() ? ALL_VIEWS : PARTS[this.bodyPart];
  }

  protected shownExtent(views: ViewName[]): Extent {
    if (this.extent !== 'auto') return this.extent;
    if (this.chosenExtent) return this.chosenExtent;
    if (this.mode === 'draw') return 'upper';
    return this.mode === 'show' ? extentFor(this.knots, views) : 'whole';
  }

  protected sideOf(view: ViewName): BodySide {
    return this.turned ?? sideShown(view, this.knots, this.selected);
  }

  protected knotsIn(view: ViewName): KnotMark[] {
    const drawn = new Map(this.drawn.map((other) => [other, this.sideOf(other)]));
    return knotsIn(view, this.standing, this.viewNames(), drawn)
      .filter((knot) => FIGURES[view].pair || knot.side === this.sideOf(view));
  }
}
