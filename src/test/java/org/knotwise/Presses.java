package org.knotwise;

import com.microsoft.playwright.Page;

/** Counts on a page how often somebody clicks or presses a key; letters typed into a text are not counted. */
final class Presses {

    private static final String COUNT = """
            (() => {
              const add = (kind) => sessionStorage.setItem(kind, String(Number(sessionStorage.getItem(kind) ?? 0) + 1));
              addEventListener('pointerdown', (event) => event.isTrusted && add('it-clicks'), true);
              addEventListener('keydown', (event) => {
                const at = event.composedPath()[0];
                const writes = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type === 'text');
                if (event.isTrusted && !writes) add('it-keys');
              }, true);
            })()""";

    private final Page page;

    Presses(Page page) {
        this.page = page;
        page.context().addInitScript(COUNT);
    }

    /** Begins to count. */
    void begin() {
        page.evaluate("() => { sessionStorage.removeItem('it-clicks'); sessionStorage.removeItem('it-keys'); }");
    }

    int clicks() {
        return count("it-clicks");
    }

    int keys() {
        return count("it-keys");
    }

    private int count(String kind) {
        return ((Number) page.evaluate("kind => Number(sessionStorage.getItem(kind) ?? 0)", kind)).intValue();
    }
}
