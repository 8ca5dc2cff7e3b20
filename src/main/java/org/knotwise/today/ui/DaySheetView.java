package org.knotwise.today.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotwise.atlas.Atlas;
import org.knotwise.identity.Access;
import org.knotwise.identity.Roles;
import org.knotwise.identity.SignedIn;
import org.knotwise.knots.KnotRow;
import org.knotwise.knots.Knots;
import org.knotwise.knots.ui.KnotNames;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.HoldMarks;
import org.knotwise.scheduling.DayBook;
import org.knotwise.scheduling.DayEntry;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.ui.EmptyState;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.HasCrumb;
import org.knotwise.shared.ui.Icons;
import org.knotwise.shared.ui.Names;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.PrintButton;
import org.knotwise.shared.ui.Words;
import org.knotwise.visits.VisitGlance;
import org.knotwise.visits.VisitStatus;
import org.knotwise.visits.Visits;

/** A therapist's day on paper: who comes when and where, with the knots and the note for this visit. */
@Route("today/sheet")
@RolesAllowed(Roles.THERAPIST)
class DaySheetView extends Page implements AfterNavigationObserver, HasDynamicTitle, HasCrumb {

    private static final int KNOTS_SHOWN = 6;

    private final transient DayBook book;
    private final transient Knots knots;
    private final transient Visits visits;
    private final transient RedFlags redFlags;
    private final transient Practice practice;
    private final transient KnotNames names;
    private final transient SignedIn me;

    DaySheetView(
            DayBook book,
            Knots knots,
            Visits visits,
            RedFlags redFlags,
            Practice practice,
            Atlas atlas,
            Access access) {
        this.book = book;
        this.knots = knots;
        this.visits = visits;
        this.redFlags = redFlags;
        this.practice = practice;
        this.names = new KnotNames(atlas);
        this.me = access.signedIn();
    }

    static RouterLink link() {
        var link = new RouterLink(DaySheetView.class);
        link.add(Icons.of("printer"), new Span(Words.of("today.sheet")));
        link.addClassName("kw-button");
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate today = practice.today();
        List<DayEntry> entries = book.of(me.account(), today, today);
        setTitle(Words.of("today.sheet"));
        setLead(Words.of("today.sheetLead", me.name(), Formats.longDay(today), entries.size()));
        setActions(new PrintButton(Words.of("today.print")));
        if (entries.isEmpty()) {
            show(new EmptyState("sun", Words.of("today.empty.title"), Words.of("today.empty.text")));
            return;
        }
        var clients = entries.stream().map(DayEntry::client).collect(Collectors.toSet());
        Map<ClientId, List<KnotRow>> known = knots.ofAll(clients, Set.of());
        List<VisitGlance> glances = visits.glances(clients);
        var sheet = new Div();
        sheet.addClassName("today-sheet");
        Map<ClientId, List<RaisedFlag>> holding = redFlags.holding(clients);
        entries.forEach(entry -> {
            Section part = entry(entry, known.getOrDefault(entry.client(), List.of()), glances);
            part.add(HoldMarks.badges(holding.getOrDefault(entry.client(), List.of())));
            sheet.add(part);
        });
        show(sheet);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("today.sheet"));
    }

    @Override
    public String crumb() {
        return Words.of("today.sheet");
    }

    private Section entry(DayEntry entry, List<KnotRow> rows, List<VisitGlance> glances) {
        var time = new Span(Formats.time(practice.local(entry.start()).toLocalTime()));
        time.addClassName("today-sheet__time");
        var name = new H2(Names.of(entry.clientName()));
        name.addClassName("kw-lead");
        var body = new Div(name, new Paragraph(where(entry)), new Paragraph(knotsOf(rows)));
        noteFor(entry, glances).forEach(note -> body.add(new Paragraph(note)));
        var section = new Section(time, body);
        section.addClassName("today-sheet__entry");
        return section;
    }

    private static String where(DayEntry entry) {
        DayEntry.Progress progress = entry.progress();
        return entry.roomName() + ". "
                + (progress == null
                        ? Words.of("today.withoutPlan")
                        : Words.of("today.session", progress.session(), progress.agreed()));
    }

    private String knotsOf(List<KnotRow> rows) {
        return rows.isEmpty()
                ? Words.of("knots.none")
                : DayParts.worstFirst(rows).stream()
                        .limit(KNOTS_SHOWN)
                        .map(row -> Words.of(
                                "today.sheetKnot",
                                names.muscle(row.place()),
                                Words.of("side", row.place().side()),
                                Words.of(row.recurring() ? "knotState.again" : "knotState", row.state()),
                                row.tenderness()))
                        .collect(Collectors.joining("; "));
    }

    private static List<String> noteFor(DayEntry entry, List<VisitGlance> glances) {
        return glances.stream()
                .filter(glance -> glance.client().equals(entry.client()) && glance.status() == VisitStatus.SIGNED)
                .limit(1)
                .map(VisitGlance::nextTime)
                .filter(text -> !text.isBlank())
                .map(text -> Words.of("today.note", text))
                .toList();
    }
}
