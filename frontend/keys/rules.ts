/** What a key asks for. */
export type Wish = 'search' | 'hide-names' | 'list-keys';

/** A key press, as far as the rules look at it. */
export interface Press {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  /** Whether the press goes into a field in which one writes. */
  writing: boolean;
}

/**
 * What a press asks for. Keys with Ctrl hold everywhere; single keys sleep in fields and can be switched off, because who
 * dictates or trembles would press them without wanting to (WCAG 2.1.4).
 */
export function wishOf(press: Press, singleKeys: boolean): Wish | undefined {
  const key = press.key.toLowerCase();
  if (press.ctrl) return key === 'k' && !press.shift && !press.alt ? 'search' : undefined;
  if (press.alt || press.writing || !singleKeys) return undefined;
  if (press.shift && key === 'p') return 'hide-names';
  return press.key === '?' ? 'list-keys' : undefined;
}
