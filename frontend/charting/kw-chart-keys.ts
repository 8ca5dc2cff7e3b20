import { choicesOf } from './fields.js';
import { deedOf, TOGETHER, type Deed, type Press } from './presses.js';

/** Hears the keys while a visit is charted. It presses what stands on the page; only which knot to open it asks the server. */
export class KnotwiseChartKeys extends HTMLElement {
  private oneAt = 0;

  private readonly hear = (event: KeyboardEvent): void => {
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    const one = performance.now() - this.oneAt < TOGETHER;
    const deed = deedOf(pressOf(event), one, localStorage.getItem('kw-single-keys') !== 'off');
    if (!deed) return;
    this.oneAt = event.key === '1' ? performance.now() : 0;
    event.preventDefault();
    event.stopPropagation();
    this.carryOut(deed, event);
  };

  connectedCallback(): void {
    document.addEventListener('keydown', this.hear, true);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.hear, true);
  }

  private carryOut(deed: Deed, event: KeyboardEvent): void {
    switch (deed.what) {
      case 'value':
      case 'nth': {
        const group = groupOf(event);
        const choice = group && choicesOf(group)[deed.what === 'value' ? deed.number : deed.number - 1];
        if (choice && !choice.checked) choice.click();
        choice?.focus();
        return;
      }
      case 'knot':
        this.dispatchEvent(new CustomEvent('knot-wanted', { detail: { number: deed.number } }));
        return;
      case 'go':
        focusOn(document.querySelector(`[data-step="${deed.to}"]`));
        return;
      case 'next':
        focusOn(after(groupOf(event)));
        return;
      case 'timer':
        document.querySelector<HTMLElement & { toggle(): void }>('kw-hold-timer[hands]')?.toggle();
    }
  }
}

function pressOf(event: KeyboardEvent): Press {
  return { key: event.key, held: event.ctrlKey || event.altKey || event.metaKey, where: whereOf(event) };
}

function whereOf(event: KeyboardEvent): Press['where'] {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement) || target === document.body) return 'nothing';
  const group = groupOf(event);
  if (group) return group.classList.contains('kw-scale') ? 'scale' : 'words';
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target.closest('kw-body-map')) return 'text';
  if (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)) return 'text';
  return target.closest('button, a, vaadin-button, vaadin-checkbox, summary, vaadin-details-summary') ? 'control' : 'nothing';
}

function groupOf(event: Event): Element | undefined {
  return event.composedPath().find((one): one is Element => one instanceof Element && one.localName === 'vaadin-radio-group');
}

/** The field after this one, in the order of the page. */
function after(field: Element | undefined): Element | undefined {
  const steps = [...document.querySelectorAll('[data-step]')].filter((step) => (step as HTMLElement).offsetParent !== null);
  return field ? steps[steps.indexOf(field) + 1] : undefined;
}

function focusOn(field: Element | null | undefined): void {
  if (!field) return;
  const choices = choicesOf(field);
  const chosen = choices.find((choice) => choice.checked) ?? choices[0];
  (chosen ?? (field as HTMLElement)).focus();
}

customElements.define('kw-chart-keys', KnotwiseChartKeys);
