// What was written in the page and is not confirmed by the server yet. Pure, so that it can be tested alone.

/** A part that waits: what it says now, and by which marks one knows what the server may hold of it. */
export interface Entry {
  text: string;
  /** The marks of all that the server may have kept on the way here: what it had confirmed, and all that was written since. */
  trail: string[];
}

export type Kept = Record<string, Entry>;

const LONGEST_TRAIL = 400;

/** A short mark of a text: its length and its hash, as the server reckons it too. */
export function markOf(text: string): string {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return `${text.length}:${hash}`;
}

/** Notes what a part says now; confirmed is the mark of what the server has of it. */
export function written(kept: Kept, part: string, text: string, confirmed: string): Kept {
  const mark = markOf(text);
  const known = kept[part];
  if (mark === confirmed) return without(kept, part);
  const trail = known ? known.trail : [confirmed];
  return { ...kept, [part]: { text, trail: [trail[0]!, ...trail.slice(1), mark].slice(-LONGEST_TRAIL) } };
}

/** The server has kept what this mark stands for; a part that was written on since goes on waiting. */
export function confirmed(kept: Kept, part: string, mark: string): Kept {
  const entry = kept[part];
  if (!entry) return kept;
  if (markOf(entry.text) === mark) return without(kept, part);
  const from = entry.trail.lastIndexOf(mark);
  return { ...kept, [part]: { ...entry, trail: from < 0 ? [mark, ...entry.trail] : entry.trail.slice(from) } };
}

/** What to do with a part that waited while the page was loaded anew and the server says this. */
export function afterReload(entry: Entry, present: string): 'nothing' | 'send' | 'lost' {
  if (entry.text === present) return 'nothing';
  return entry.trail.includes(markOf(present)) ? 'send' : 'lost';
}

/**
 * Puts a text that the server fills in into what stands there: in the place of what it had filled in before, or at the
 * end. What was edited since is left alone; then the answer is undefined.
 */
export function filledIn(present: string, before: string, next: string): string | undefined {
  if (before !== '') {
    return present.includes(before) ? tidy(present.replace(before, () => next)) : undefined;
  }
  if (next === '' || present.includes(next)) return present;
  return present.trim() === '' ? next : `${present.replace(/\s+$/, '')} ${next}`;
}

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/^ /, '');

/** What was typed before the caret, if it is a semicolon and a short word: where it begins, and the text it stands for. */
export function snippetAt(text: string, caret: number, snippets: Record<string, string>): { from: number; text: string } | undefined {
  const word = /;([^\s;]{1,20})$/.exec(text.slice(0, caret));
  const stands = word ? snippets[word[1]!.toLowerCase()] : undefined;
  return word && stands !== undefined ? { from: word.index, text: stands } : undefined;
}

function without(kept: Kept, part: string): Kept {
  const { [part]: _gone, ...rest } = kept;
  return rest;
}
