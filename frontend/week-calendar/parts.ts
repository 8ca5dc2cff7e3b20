import { html, nothing, svg, type TemplateResult } from 'lit';
import { clock, fill, lanes, startAt } from './places.js';
import type { Act, Card, Closure, Fit, Moving, Reach, Sentences, Week } from './types.js';

const TICK = svg`<path d="M20 6 9 17l-5-5"/>`;
const CROSS = svg`<path d="M18 6 6 18M6 6l12 12"/>`;

/** Where a stretch of time stands in its column. */
export function place(from: number, to: number, week: Week): string {
  const first = Math.max(from, week.from);
  const last = Math.min(to, week.to);
  return `top: calc(var(--hour) * ${(first - week.from) / 60} + 1px); height: calc(var(--hour) * ${Math.max(last - first, 10) / 60} - 2px)`;
}

export function isPast(card: { day: number; to: number }, week: Week): boolean {
  return week.now !== null && (card.day < week.now.day || (card.day === week.now.day && card.to <= week.now.minute));
}

export function closure(one: Closure, week: Week): TemplateResult | typeof nothing {
  const from = Math.max(one.from, week.from);
  const to = Math.min(one.to, week.to);
  if (from >= to) return nothing;
  return html`<div class="closure ${one.why}" style="top: calc(var(--hour) * ${(from - week.from) / 60}); height: calc(var(--hour) * ${(to - from) / 60})">
    ${one.label && to - from >= 20 ? html`<span>${one.label}</span>` : nothing}</div>`;
}

/** How many lines below the name there is room for. */
function linesOf(card: Card): string[] {
  const minutes = card.to - card.from;
  return minutes >= 52 ? card.lines : card.lines.slice(0, 1);
}

/** The cards of one column; `first` is the one that the tab key reaches. */
export function cards(of: { card: Card; index: number }[], week: Week, first: number, lifted: string): TemplateResult[] {
  const rows = lanes(of.map(({ card }) => card));
  return of.map(({ card, index }, i) => {
    const share = 100 / rows[i].of;
    const side = `left: calc(${share * rows[i].lane}% + 2px); width: calc(${share}% - 4px)`;
    const movable = card.may.includes('move');
    const looks = `card ${card.look}${isPast(card, week) ? ' past' : ''}${card.chosen ? ' chosen' : ''}${movable ? ' movable' : ''}${card.to - card.from < 35 ? ' short' : ''}${lifted !== '' && lifted === card.id ? ' lifted' : ''}`;
    return html`<button type="button" class=${looks} data-index=${index} style="${place(card.from, card.to, week)}; ${side}"
      tabindex=${index === first ? 0 : -1} aria-label=${card.spoken}>
      <b>${card.name}</b>${linesOf(card).map((line, at) => html`<span class=${at === 0 ? 'mark' : ''}>${line}</span>`)}
      ${movable ? html`<i class="edge" data-edge></i>` : nothing}</button>`;
  });
}

export function fit(one: Fit, week: Week): TemplateResult {
  return html`<button type="button" class="fit ${one.within ? '' : 'beyond'}" style=${place(one.from, one.to, week)}
    data-fit="${one.day}-${one.column}-${one.from}" aria-label=${one.spoken}>${one.label}</button>`;
}

export function ghost(moving: Moving, week: Week, reach: Reach | null): TemplateResult {
  const taken = moving.way !== 'edge' && startAt(reach, moving) === undefined;
  return html`<div class="ghost ${taken ? 'taken' : ''}" style=${place(moving.from, moving.to, week)}>${clock(moving.from)}</div>`;
}

/** What is said of the place where something is being put; in the tip and to the screen reader. */
export function verdict(moving: Moving, reach: Reach | null, words: Sentences): { free: boolean | null; text: string; where: string } {
  const start = moving.way === 'edge' ? null : startAt(reach, moving);
  if (start === null) return { free: null, text: '', where: '' };
  if (start === undefined) return { free: false, text: words.taken, where: '' };
  const gap = reach?.gaps[moving.day]?.text ?? '';
  return { free: true, text: gap ? fill(words.freeWith, gap) : words.free, where: start.place };
}

export function tip(moving: Moving, week: Week, reach: Reach | null, words: Sentences, at: { x: number; y: number }): TemplateResult {
  const said = verdict(moving, reach, words);
  const column = week.columns[moving.column];
  return html`<div class="tip" style="left: ${at.x}px; top: ${at.y}px">
    <b>${moving.name}</b>
    <p>${fill(words.span, week.days[moving.day]?.label ?? '', clock(moving.from), clock(moving.to))}</p>
    <p>${said.where || column?.spoken}</p>
    ${said.text ? html`<div class="verdict ${said.free ? '' : 'taken'}"><svg viewBox="0 0 24 24" aria-hidden="true">${said.free ? TICK : CROSS}</svg><span>${said.text}</span></div>` : nothing}
  </div>`;
}

export function pop(card: Card, words: Sentences, act: (what: Act) => void): TemplateResult {
  return html`<h3>${card.title}</h3>${card.facts.map((fact) => html`<p>${fact}</p>`)}
    ${card.may.length === 0 ? nothing : html`<div class="acts">${card.may.map((what) => html`
      <button type="button" data-act=${what} @click=${() => act(what)}>${words[what]}</button>`)}</div>`}`;
}
