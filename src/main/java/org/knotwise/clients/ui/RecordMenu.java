package org.knotwise.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import org.knotwise.clients.ClientDetails;
import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Words;

/** What can be done with the record as a whole; not there for those who can do nothing of it. */
class RecordMenu extends Composite<MenuBar> {

    private final transient ClientDetails client;
    private final transient Access access;
    private final SubMenu menu;

    RecordMenu(ClientDetails client, Access access, RecordDialogs dialogs, MergeDialogs merges) {
        this.client = client;
        this.access = access;
        var button = getContent().addItem(Icons.of("ellipsis-vertical"));
        button.setAriaLabel(Words.of("client.menu"));
        menu = button.getSubMenu();
        offer("client.edit", Right.CONTACT_WRITE, dialogs::edit);
        offer("careTeam.title", Right.CLIENT_ASSIGN, dialogs::changeTeam);
        offer("handOver.menu", Right.CLIENT_ASSIGN, dialogs::handOver);
        if (client.archived()) {
            offer("archive.bringBack", Right.CLIENT_ARCHIVE, dialogs::bringBack);
        } else {
            offer("merge.menu", Right.CLIENT_MERGE, merges::choose);
            offer("archive.menu", Right.CLIENT_ARCHIVE, dialogs::archive);
        }
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("clients-record__menu");
        getContent().setVisible(!menu.getItems().isEmpty());
    }

    private void offer(String title, Right right, Consumer<ClientDetails> deed) {
        if (access.may(right, client.id())) {
            menu.addItem(Words.of(title), _ -> deed.accept(client));
        }
    }
}
