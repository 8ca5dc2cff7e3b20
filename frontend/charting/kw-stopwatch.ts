/** How long a visit has been going on, in minutes and seconds. It counts in the page alone, and is not read aloud. */
export class KnotwiseStopwatch extends HTMLElement {
  static observedAttributes = ['since'];

  private ticking: number | undefined;

  connectedCallback(): void {
    this.setAttribute('role', 'timer');
    this.setAttribute('aria-live', 'off');
    this.show();
    this.ticking = window.setInterval(() => this.show(), 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.ticking);
  }

  attributeChangedCallback(): void {
    this.show();
  }

  private show(): void {
    const seconds = Math.max(0, Math.floor((Date.now() - Number(this.getAttribute('since'))) / 1000));
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const two = (number: number): string => String(number).padStart(2, '0');
    this.textContent = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
  }
}

customElements.define('kw-stopwatch', KnotwiseStopwatch);
