package org.knotwise.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.NotePart;
import org.knotwise.visits.Snippet;
import org.knotwise.visits.Snippets;

/** The therapist's own texts: each goes where it belongs most, at the end of the objective part, or stands for a word. */
class SnippetMenu extends Composite<MenuBar> {

    private final transient Snippets snippets;
    private final transient DraftKeeper keeper;

    SnippetMenu(Snippets snippets, DraftKeeper keeper) {
        this.snippets = snippets;
        this.keeper = keeper;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        MenuItem root = getContent().addItem(Icons.of("file-text"));
        root.setAriaLabel(Words.of("snippet.menu"));
        for (Snippet snippet : snippets.mine()) {
            var item = root.getSubMenu()
                    .addItem(Words.of("snippet.entry", snippet.draft().word(), title(snippet)));
            for (NotePart part : new NotePart[] {
                NotePart.SUBJECTIVE, NotePart.OBJECTIVE, NotePart.ASSESSMENT, NotePart.PLAN, NotePart.NEXT_TIME
            }) {
                item.getSubMenu()
                        .addItem(
                                Words.of("snippet.into", Words.of("note.part", part)),
                                _ -> keeper.fill(
                                        NoteFields.name(part),
                                        "",
                                        snippet.draft().text()));
            }
            item.getSubMenu().addItem(Words.of("snippet.change"), _ -> change(snippet));
            item.getSubMenu().addItem(Words.of("snippet.remove"), _ -> {
                snippets.remove(snippet.id());
                follow();
            });
        }
        root.getSubMenu().addItem(Words.of("snippet.add"), _ -> add());
    }

    private static String title(Snippet snippet) {
        String text = snippet.draft().text();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void add() {
        FormDialog.open(
                Words.of("snippet.add"), Words.of("snippet.save"), new SnippetForm(null), snippets::add, this::follow);
    }

    private void change(Snippet snippet) {
        FormDialog.open(
                Words.of("snippet.change"),
                Words.of("snippet.save"),
                new SnippetForm(snippet.draft()),
                draft -> snippets.change(snippet.id(), draft, snippet.version()),
                this::follow);
    }

    private void follow() {
        refresh();
        keeper.know(snippets.byWord());
    }
}
