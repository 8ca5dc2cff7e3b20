/** Forgets what this tab kept for the case of a lost connection: whoever wrote it has signed out. It shows nothing. */
export class KnotwiseLeave extends HTMLElement {
  connectedCallback(): void {
    sessionStorage.clear();
  }
}

customElements.define('kw-leave', KnotwiseLeave);
