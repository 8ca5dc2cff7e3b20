import { wishOf } from './rules.js';

const SINGLE_KEYS = 'kw-single-keys';

/** Hears the keys that hold on every page, and tells the server what they ask for. It shows nothing. */
export class KnotwiseKeys extends HTMLElement {
  static observedAttributes = ['single-keys'];

  private readonly hear = (event: KeyboardEvent): void => {
    const wish = wishOf(
      {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        writing: isWriting(event),
      },
      singleKeys(),
    );
    if (!wish) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('key-wish', { detail: { wish, singleKeys: singleKeys() } }));
  };

  connectedCallback(): void {
    document.addEventListener('keydown', this.hear);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.hear);
  }

  /** The choice is of this browser, and kept in it: it says nothing of anybody's health. */
  attributeChangedCallback(_name: string, _before: string | null, choice: string | null): void {
    if (choice === 'on' || choice === 'off') localStorage.setItem(SINGLE_KEYS, choice);
  }
}

function singleKeys(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== 'off';
}

function isWriting(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement
    && (target.isContentEditable || target instanceof HTMLTextAreaElement
      || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));
}

customElements.define('kw-keys', KnotwiseKeys);
