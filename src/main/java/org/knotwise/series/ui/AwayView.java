package org.knotwise.series.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.knotwise.identity.Access;
import org.knotwise.identity.Accounts;
import org.knotwise.identity.Right;
import org.knotwise.identity.Roles;
import org.knotwise.identity.Scope;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.Room;
import org.knotwise.scheduling.Rooms;
import org.knotwise.series.Away;
import org.knotwise.series.AwayOutcome;
import org.knotwise.series.AwayPlaces;
import org.knotwise.series.AwayPreview;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Notices;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Places what a therapist who is away cannot hold; nothing moves before somebody has seen what changes for whom. */
@Route("schedule/away")
@RolesAllowed({Roles.MANAGER, Roles.THERAPIST, Roles.RECEPTION})
class AwayView extends Page implements HasDynamicTitle, HasCrumb {

    private final transient AwayPlaces places;
    private final transient SessionLine.Setting setting;
    private final Div preview = new Div();

    AwayView(AwayPlaces places, Accounts accounts, Rooms rooms, Access access, Practice practice) {
        this.places = places;
        List<Therapist> therapists = accounts.therapists();
        this.setting = new SessionLine.Setting(
                practice,
                therapists.stream().collect(Collectors.toMap(Therapist::id, Therapist::name)),
                rooms.all().stream().collect(Collectors.toMap(Room::id, Room::name)));
        List<Therapist> asked = access.scope(Right.APPOINTMENT_BOOK) instanceof Scope.CareTeamOf(var self)
                ? therapists.stream().filter(one -> one.id().equals(self)).toList()
                : therapists;
        setTitle(Words.of("away.title"));
        setLead(Words.of("away.lead"));
        getContent().addClassName("series-page");
        preview.addClassName("series-page__proposal");
        preview.getElement().setAttribute("role", "status");
        show(new CardSection(Words.of("away.whoAndWhen"), new AwayForm(asked, practice.today(), this::look)), preview);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("away.title"));
    }

    @Override
    public String crumb() {
        return Words.of("away.title");
    }

    private void look(Away away) {
        show(places.propose(away));
    }

    private void show(Outcome<AwayPreview> outcome) {
        preview.removeAll();
        switch (outcome) {
            case Outcome.Done<AwayPreview>(AwayPreview found) -> show(found);
            case Outcome.Refused<AwayPreview>(Refusal why) ->
                preview.add(new EmptyState("calendar", Words.of("away.none.title"), Words.of(why)));
        }
    }

    private void show(AwayPreview found) {
        int moved = found.moved().size();
        var list = new OrderedList();
        list.addClassName("series-list");
        found.moves().forEach(move -> list.add(new AwayLine(move, setting)));
        var card = new CardSection(Words.of("away.changes"));
        var note = new Paragraph(Words.of("away.summary", moved, found.staying().size()));
        note.addClassName("kw-quiet");
        if (found.others() > 0) {
            var others = new Paragraph(Words.of("away.others", found.others()));
            others.addClassName("kw-note");
            card.show(note, others, list);
        } else {
            card.show(note, list);
        }
        preview.add(card);
        if (moved > 0) {
            var move = new Button(Words.of("away.move", moved), _ -> move(found));
            move.addThemeVariants(ButtonVariant.PRIMARY);
            move.setDisableOnClick(true);
            var nothing = new Paragraph(Words.of("away.nothingMovedYet"));
            nothing.addClassNames("kw-quiet", "kw-small");
            var bar = new Div(nothing, move);
            bar.addClassName("series-away__bar");
            preview.add(bar);
        }
    }

    private void move(AwayPreview found) {
        switch (places.move(found)) {
            case AwayOutcome.Moved(List<AppointmentRow> rows) -> {
                Notices.done("away.moved", rows.size());
                if (found.staying().isEmpty()) {
                    preview.removeAll();
                } else {
                    look(found.away());
                }
            }
            case AwayOutcome.Taken(Outcome<AwayPreview> anew) -> {
                Notices.refused(Refusal.of("away.taken"));
                show(anew);
            }
            case AwayOutcome.Refused(Refusal why) -> {
                Notices.refused(why);
                show(Outcome.done(found));
            }
        }
    }
}
