import { afterReload, confirmed, filledIn, markOf, snippetAt, written, type Kept } from './kept.js';
import { fieldOf, partOf, say, textOf } from './fields.js';

const PREFIX = 'kw-draft:';
const AWAY = ['reconnecting', 'connection-lost'];

interface Connection { state: string; addStateChangeListener(listener: () => void): void; removeStateChangeListener(listener: () => void): void }

/**
 * Keeps what is written in the page until the server has confirmed it: in memory, and in the storage of this tab, where
 * it is bound to the account and the visit and gone when the tab is closed or somebody signs out. It decides nothing:
 * what was kept is sent like anything typed, and what somebody else changed meanwhile is only reported.
 */
export class KnotwiseDraftKeeper extends HTMLElement {
  /** What a short word stands for. */
  snippets: Record<string, string> = {};
  /** What is said while there is no connection; %1 is how many changes wait. */
  words = { waiting: '' };

  private kept: Kept = {};
  private marks = new Map<string, string>();
  private asked = new Set<string>();
  /** What was filled in, by part. */
  private filled = new Map<string, Set<string>>();
  private root: Element = document.body;

  private readonly hear = (event: Event): void => {
    const field = fieldOf(event);
    // The component takes over what its inner field says only after the event.
    if (field) setTimeout(() => this.note(field));
  };

  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.isAway() && this.waiting() > 0) event.preventDefault();
  };

  private readonly show = (): void => {
    const says = this.isAway() && this.waiting() > 0 ? this.words.waiting.replace('%1', String(this.waiting())) : '';
    if (this.textContent !== says) this.textContent = says;
    this.toggleAttribute('hidden', says === '');
  };

  private readonly expand = (event: KeyboardEvent): void => {
    const field = event.composedPath()[0];
    if (!(field instanceof HTMLTextAreaElement) || (event.key !== ' ' && event.key !== 'Enter')) return;
    const found = snippetAt(field.value, field.selectionStart, this.snippets);
    if (!found) return;
    event.preventDefault();
    field.setRangeText(found.text, found.from, field.selectionStart, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  connectedCallback(): void {
    this.root = this.closest('.visits-chart') ?? document.body;
    ['input', 'change'].forEach((kind) => this.root.addEventListener(kind, this.hear));
    this.root.addEventListener('keydown', this.expand as EventListener);
    window.addEventListener('beforeunload', this.ask);
    connection()?.addStateChangeListener(this.show);
    this.setAttribute('role', 'status');
    this.show();
  }

  disconnectedCallback(): void {
    ['input', 'change'].forEach((kind) => this.root.removeEventListener(kind, this.hear));
    this.root.removeEventListener('keydown', this.expand as EventListener);
    window.removeEventListener('beforeunload', this.ask);
    connection()?.removeStateChangeListener(this.show);
  }

  /** The fields say what the server has; what waited from before is sent now. The server calls it once all is there. */
  restore(): void {
    forgetOthers(this.address());
    this.root.querySelectorAll('[data-keep]').forEach((field) => {
      if (!this.marks.has(partOf(field))) this.marks.set(partOf(field), markOf(textOf(field)));
    });
    this.kept = { ...read(this.address()), ...this.kept };
    for (const [part, entry] of Object.entries(this.kept)) {
      const field = this.field(part);
      if (!field) {
        this.askFor(part);
        continue;
      }
      const what = afterReload(entry, textOf(field));
      if (what === 'send') say(field, entry.text);
      if (what !== 'send') this.drop(part);
      if (what === 'lost') this.tell('kept-part-lost', { part, text: entry.text });
    }
    this.show();
  }

  /** The server has kept these; of each part it says the mark. */
  saved(marks: Record<string, string>): void {
    for (const [part, mark] of Object.entries(marks)) {
      this.marks.set(part, mark);
      this.kept = confirmed(this.kept, part, mark);
    }
    this.store();
  }

  /** Another window wrote this: it takes the place of what stands here, unless somebody typed on meanwhile. */
  take(part: string, expected: string, theirs: string): void {
    const field = this.field(part);
    if (!field || textOf(field) !== expected) return;
    this.drop(part);
    this.marks.set(part, markOf(theirs));
    say(field, theirs);
  }

  /** Fills a text in, in the place of the one that was filled in before. */
  fill(part: string, before: string, next: string): void {
    const field = this.field(part);
    const text = field ? filledIn(textOf(field), before, next) : undefined;
    if (field && text !== undefined && text !== textOf(field)) {
      say(field, text);
      this.note(field);
    }
    this.mark(part, [next], before);
  }

  /** These words were filled in: a part that still holds some of them is marked. */
  mark(part: string, texts: string[], gone = ''): void {
    const all = this.filled.get(part) ?? new Set<string>();
    all.delete(gone);
    texts.filter((text) => text !== '').forEach((text) => all.add(text));
    this.filled.set(part, all);
    const field = this.field(part);
    if (field) this.showFilled(field);
  }

  private showFilled(field: Element): void {
    const words = this.filled.get(partOf(field));
    if (words) field.toggleAttribute('filled', [...words].some((text) => textOf(field).includes(text)));
  }

  /** Asks once for a field that is not on the page; what has none then either has no place any more. */
  private askFor(part: string): void {
    if (this.asked.has(part)) this.drop(part);
    else this.tell('kept-part-missing', { part });
    this.asked.add(part);
  }

  private note(field: Element): void {
    const part = partOf(field);
    this.kept = written(this.kept, part, textOf(field), this.marks.get(part) ?? '');
    this.showFilled(field);
    this.store();
  }

  private drop(part: string): void {
    const { [part]: _gone, ...rest } = this.kept;
    this.kept = rest;
    this.store();
  }

  private store(): void {
    if (this.waiting() === 0) sessionStorage.removeItem(this.address());
    else sessionStorage.setItem(this.address(), JSON.stringify(this.kept));
    this.show();
  }

  private field(part: string): Element | null {
    return this.root.querySelector(`[data-keep="${CSS.escape(part)}"]`);
  }

  private tell(kind: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }

  private waiting(): number {
    return Object.keys(this.kept).length;
  }

  private isAway(): boolean {
    return AWAY.includes(connection()?.state ?? '');
  }

  private address(): string {
    return `${PREFIX}${this.getAttribute('account')}:${this.getAttribute('visit')}`;
  }
}

function connection(): Connection | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

function read(address: string): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(address) ?? '{}') as Kept;
  } catch {
    return {};
  }
}

/** What another account left in this tab is nobody's to read. */
function forgetOthers(address: string): void {
  const mine = address.slice(0, address.lastIndexOf(':') + 1);
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX) && !key.startsWith(mine))
    .forEach((key) => sessionStorage.removeItem(key));
}

customElements.define('kw-draft-keeper', KnotwiseDraftKeeper);
