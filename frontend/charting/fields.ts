// How the fields of the page are read and set, whatever they are: a text, one choice, several, a number.

interface Choice extends HTMLElement { checked: boolean; label: string }
interface Valued extends HTMLElement { value: string }

export const partOf = (field: Element): string => field.getAttribute('data-keep') ?? '';

/** The field that an event came from; undefined for anything else. */
export function fieldOf(event: Event): HTMLElement | undefined {
  return event.composedPath().find((one): one is HTMLElement => one instanceof HTMLElement && one.hasAttribute('data-keep'));
}

export function choicesOf(field: Element): Choice[] {
  return [...field.querySelectorAll<Choice>('vaadin-radio-button, vaadin-checkbox')];
}

const isChoice = (field: Element): boolean => /radio-group|checkbox-group/.test(field.localName);

/** What a field says: its text, or the labels of what is chosen, in alphabetical order. */
export function textOf(field: Element): string {
  if (!isChoice(field)) return String((field as Valued).value ?? '');
  return choicesOf(field).filter((choice) => choice.checked).map(labelOf).sort().join('\n');
}

/** Makes a field say this, as if somebody had typed or chosen it. */
export function say(field: Element, text: string): void {
  if (!isChoice(field)) {
    (field as Valued).value = text;
    // A text is sent at the first of these, a number at the second.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const wanted = new Set(text.split('\n'));
  choicesOf(field)
    .filter((choice) => choice.checked !== wanted.has(labelOf(choice)))
    .filter((choice) => choice.localName === 'vaadin-checkbox' || !choice.checked)
    .forEach((choice) => choice.click());
}

function labelOf(choice: Choice): string {
  return (choice.querySelector('label')?.textContent ?? choice.label ?? '').trim();
}
