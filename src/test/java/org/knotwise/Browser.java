package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A real browser for the tests, and what people do in it again and again. */
final class Browser implements AutoCloseable {

    /** A password as the house wants it: long, and about nobody. */
    static final String PASSWORD = "calm shoulders by june";

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium;
    private final String address;
    private final List<String> findings = new ArrayList<>();
    private final List<String> pageErrors = new ArrayList<>();

    /** Needs the system property {@code knotwise.chromium}: the path of a Chromium. */
    Browser(int port) {
        address = "http://localhost:" + port + "/";
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("knotwise.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    Page desktop() {
        return page(1440, 900);
    }

    Page phone() {
        return page(390, 844);
    }

    private Page page(int width, int height) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        Page page = context.newPage();
        page.onPageError(pageErrors::add);
        return page;
    }

    void open(Page page, String route) {
        page.navigate(address + route);
        // The title comes with the view, after the page has loaded.
        page.waitForFunction("() => document.title.length > 0");
    }

    void signIn(Page page, String signInName, String password) {
        open(page, "login");
        page.locator("input[name=username]").waitFor();
        lookAt(page, "sign-in");
        page.locator("input[name=username]").fill(signInName);
        page.locator("input[name=password]").fill(password);
        button(page, "Sign in");
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
    }

    /** Presses the button of that name. */
    static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    static void type(Page page, String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /** Looks at the page as a person with a screen reader or poor sight would: WCAG 2.2, levels A and AA; keeps a picture. */
    void lookAt(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
        bars(page, "static");
        for (Rule violation : new AxeBuilder(page).withTags(LEVEL_AA).analyze().getViolations()) {
            violation.getNodes().forEach(node -> findings.add(name + ": " + violation.getId() + ": " + node.getHtml()));
        }
        bars(page, "");
    }

    /**
     * Lets the bars at the foot of a phone scroll along, or stay: wherever the page happens to stand something lies half below
     * them, and can be scrolled out from there.
     */
    private static void bars(Page page, String position) {
        page.evaluate(
                "position => document.querySelectorAll('.kw-bottom-bar, .portal-pain__main, .intake-main')"
                        + ".forEach(bar => { bar.style.position = position; })",
                position);
    }

    /** Nothing was in the way of anybody on the pages that were looked at, and none of their scripts broke. */
    void foundNothing() {
        assertThat(findings).isEmpty();
        assertThat(pageErrors).isEmpty();
    }

    /** Keeps a picture of every open page; of a failed test it says where it stopped. */
    private void keepPictures() {
        int number = 0;
        for (BrowserContext context : chromium.contexts()) {
            for (Page page : context.pages()) {
                number++;
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", "last-" + number + ".png")));
            }
        }
    }

    @Override
    public void close() {
        keepPictures();
        playwright.close();
    }
}
