package org.knotwise.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotwise.atlas.Atlas;
import org.knotwise.atlas.RedFlag;
import org.knotwise.homecare.ComeIn;
import org.knotwise.homecare.ComeIn.Helped;
import org.knotwise.identity.Roles;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.AnswerSource;
import org.knotwise.redflags.FlagAnswer;
import org.knotwise.redflags.RedFlags;
import org.knotwise.redflags.ui.StopMessage;
import org.knotwise.scheduling.OwnBooking;
import org.knotwise.shared.Score;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.Choice;
import org.knotwise.shared.ui.Page;
import org.knotwise.shared.ui.Words;

/** Helps a client to decide: home care for a week, a visit, or a doctor first; with the reason. */
@Route(value = "my/come-in", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
class PortalComeInView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private enum Answer {
        NO,
        YES
    }

    private enum Lasted {
        FEW_DAYS(2),
        A_WEEK(ComeIn.TRIED_DAYS),
        THREE_WEEKS(ComeIn.LASTING_DAYS);

        private final int days;

        Lasted(int days) {
            this.days = days;
        }
    }

    private final transient OwnRecord own;
    private final transient RedFlags redFlags;
    private final transient OwnBooking booking;
    private final transient Practice practice;
    private final transient List<RedFlag> stops;
    private final CheckboxGroup<RedFlag> flags = new CheckboxGroup<>(Words.of("portal.comeIn.flags"));
    private final RadioButtonGroup<Integer> pain = Choice.scale(Words.of("portal.checkIn.pain"));
    private final RadioButtonGroup<Lasted> lasted =
            Choice.words(Words.of("portal.comeIn.lasted"), "portal.lasted", List.of(Lasted.values()));
    private final RadioButtonGroup<Helped> helped =
            Choice.words(Words.of("portal.comeIn.helped"), "portal.helped", List.of(Helped.values()));
    private final RadioButtonGroup<Answer> back =
            Choice.words(Words.of("portal.comeIn.back"), "portal.yesNo", List.of(Answer.values()));

    PortalComeInView(OwnRecord own, RedFlags redFlags, OwnBooking booking, Practice practice, Atlas atlas) {
        this.own = own;
        this.redFlags = redFlags;
        this.booking = booking;
        this.practice = practice;
        this.stops = atlas.redFlags().stream()
                .filter(flag -> flag.severity() == RedFlag.Severity.STOP)
                .toList();
        setTitle(Words.of("portal.comeIn"));
        getContent().addClassName("portal-pain");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("portal.comeIn"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setLead(Words.of("portal.comeIn.lead"));
        flags.setItems(stops);
        flags.setItemLabelGenerator(RedFlag::question);
        flags.addClassName("portal-come-in__flags");
        flags.setHelperText(Words.of("portal.comeIn.flags.help"));
        var questions = new Div(flags, pain, lasted, helped, back);
        questions.addClassName("portal-check-in");
        show(questions, main("portal.comeIn.ask", this::ask));
    }

    private void ask() {
        Set<RedFlag> yes = flags.getValue();
        if (!yes.isEmpty()) {
            raise(yes);
            return;
        }
        boolean whole = Stream.of(pain, lasted, helped, back).map(PortalComeInView::isAnswered).toList().stream()
                .allMatch(answered -> answered);
        Choice.score(pain).filter(_ -> whole).ifPresent(this::decide);
    }

    private void decide(Score felt) {
        tell(ComeIn.of(new ComeIn.Answers(
                false, felt, lasted.getValue().days, helped.getValue(), back.getValue() == Answer.YES)));
    }

    private static boolean isAnswered(RadioButtonGroup<?> group) {
        boolean answered = !group.isEmpty();
        group.setErrorMessage(Words.of("field.required"));
        group.setInvalid(!answered);
        return answered;
    }

    /** What is said here counts as it does before a visit: it stops treatments until a doctor has looked at it. */
    private void raise(Set<RedFlag> yes) {
        redFlags.answer(
                        own.client(),
                        AnswerSource.examination(),
                        yes.stream().collect(Collectors.toMap(RedFlag::id, _ -> FlagAnswer.YES)))
                .orThrow();
        tell(new ComeIn(ComeIn.Advice.DOCTOR, ComeIn.Reason.RED_FLAG));
    }

    private void tell(ComeIn advised) {
        setTitle(Words.of("portal.advice", advised.advice()));
        setLead("");
        List<Component> content = new ArrayList<>();
        StopMessage.of(redFlags.raised(own.client()), practice).ifPresent(content::add);
        content.add(new CardSection(
                Words.of("portal.comeIn.why"),
                new Paragraph(Words.of("portal.reason", advised.reason())),
                quiet(Words.of("portal.comeIn.noDiagnosis"))));
        content.add(next(advised.advice()));
        show(content.toArray(Component[]::new));
    }

    private Component next(ComeIn.Advice advice) {
        return switch (advice) {
            case BOOK ->
                booking.bookable(own.client()).isPresent()
                        ? main("portal.book.next", PortalBookView::book)
                        : new ReachUs(practice.contact());
            case DOCTOR -> new ReachUs(practice.contact());
            case HOME_CARE ->
                main("portal.comeIn.toHomeCare", () -> UI.getCurrent().navigate(PortalHomeView.class));
        };
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }

    private static Button main(String key, Runnable deed) {
        var button = new Button(Words.of(key), _ -> deed.run());
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        button.addClassName("portal-pain__main");
        return button;
    }
}
