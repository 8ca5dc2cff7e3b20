// The switches and buttons around the drawings.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { PART_NAMES, TABS, type Part } from './parts.js';
import type { Extent } from './layout.js';
import type { BodySide, ViewName, Words } from './types.js';

/** One of several, one of which holds. */
export const choice = <T>(label: string, all: readonly T[], current: T, name: (one: T) => string, choose: (one: T) => void) =>
  html`<div class="switch" role="group" aria-label=${label}>
    ${all.map((one) => html`<button type="button" aria-pressed=${one === current} @click=${() => choose(one)}>${name(one)}</button>`)}
  </div>`;

export const partSwitch = (word: Words, current: Part, choose: (part: Part) => void): TemplateResult =>
  choice(word.chooseView, PART_NAMES, current, (part) => word[part], choose);

/** Front and back are tabs of their own; a part of several drawings has a second switch. */
export function tabSwitches(word: Words, current: ViewName, choose: (view: ViewName) => void): TemplateResult[] {
  const here = TABS.find((tab) => tab.views.includes(current))!;
  const name = (tab: (typeof TABS)[number]) => (tab.name === 'front' || tab.name === 'back' ? word.views[tab.name] : word[tab.name]);
  const main = choice(word.chooseView, TABS, here, name, (tab) => choose(tab.views[0]));
  return here.views.length === 1 ? [main]
    : [main, choice(word[here.name as Part], here.views, current, (view) => word.tabs[view], choose)];
}

export const extentSwitch = (word: Words, offered: Extent[], current: Extent, choose: (extent: Extent) => void): TemplateResult =>
  choice(word.chooseExtent, offered, current, (one) => word[one], choose);

/** Which side a drawing of one side shows; the letters have their words. */
export function sideSwitch(word: Words, size: '' | 'small', current: BodySide, choose: (side: BodySide) => void): TemplateResult {
  const button = (side: BodySide, short: string, long: string) => html`<button type="button" aria-label=${long} title=${long}
    aria-pressed=${side === current} @click=${() => choose(side)}>${short}</button>`;
  return html`<div class=${`switch ${size}`} role="group" aria-label=${word.chooseSide}>
    ${button('RIGHT', word.rightShort, word.right)}${button('LEFT', word.leftShort, word.left)}</div>`;
}

/** Presses on a button are none on the drawing below it. */
const held = (e: Event): void => e.stopPropagation();

const tool = (name: string, sign: Parameters<typeof icon>[0], press: () => void) => html`<button type="button" aria-label=${name}
  title=${name} @click=${press}>${icon(sign)}</button>`;

/** @param step enlarges (1), makes smaller (-1), or shows all of it (0) */
export const zoomButtons = (word: Words, isWhole: boolean, step: (direction: 1 | -1 | 0) => void): TemplateResult =>
  html`<div class="zoom" @pointerdown=${held}>
    ${isWhole ? nothing : html`${tool(word.zoomReset, 'whole', () => step(0))}${tool(word.zoomOut, 'minus', () => step(-1))}`}
    ${tool(word.zoomIn, 'plus', () => step(1))}
  </div>`;

export function penTools(
  word: Words, label: string, rubs: boolean, canUndo: boolean, take: (rubber: boolean) => void, undo: () => void,
): TemplateResult {
  const kind = (name: string, sign: 'pen' | 'rubber', rubber: boolean) => html`<button type="button" aria-label=${name} title=${name}
    aria-pressed=${rubs === rubber} @click=${() => take(rubber)}>${icon(sign)}</button>`;
  return html`<div class="tools" role="group" aria-label=${label} @pointerdown=${held}>
    ${kind(word.pen, 'pen', false)}${kind(word.rubber, 'rubber', true)}
    <button type="button" aria-label=${word.undo} title=${word.undo} ?disabled=${!canUndo} @click=${undo}>${icon('undo')}</button>
  </div>`;
}
