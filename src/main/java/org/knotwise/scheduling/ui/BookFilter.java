package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.scheduling.FreeTimesQuestion;
import org.knotwise.scheduling.Service;
import org.knotwise.scheduling.ServiceId;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.Words;

/** By which service, with whom and in which days a time is looked for. */
class BookFilter extends Composite<Div> {

    private final Select<Service> service = new Select<>();
    private final Select<Therapist> therapist = new Select<>();
    private final DatePicker from = day("book.from");
    private final DatePicker to = day("book.to");
    private final transient List<Service> services;
    private final transient List<Therapist> therapists;

    BookFilter(List<Service> services, List<Therapist> therapists, Runnable changed) {
        this.services = services;
        this.therapists = therapists;
        service.setLabel(Words.of("book.service"));
        service.setItems(services);
        service.setItemLabelGenerator(BookFilter::inWords);
        therapist.setLabel(Words.of("book.therapist"));
        therapist.setItems(therapists);
        therapist.setEmptySelectionAllowed(true);
        therapist.setEmptySelectionCaption(Words.of("book.anyTherapist"));
        therapist.setItemLabelGenerator(one -> one == null ? Words.of("book.anyTherapist") : one.name());
        service.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        therapist.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        from.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        to.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        getContent().add(service, therapist, from, to);
        getContent().addClassName("scheduling-book__filter");
    }

    /** What a page sets itself, it knows. */
    private static void tell(boolean fromClient, Runnable changed) {
        if (fromClient) {
            changed.run();
        }
    }

    private static String inWords(@Nullable Service one) {
        return one == null
                ? Words.of("book.anyService")
                : Words.of("book.serviceMinutes", one.name(), one.length().toMinutes());
    }

    private static DatePicker day(String label) {
        var field = new DayPicker(Words.of(label));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Of an appointment that is booked already, the service is known. */
    void withoutService() {
        service.setVisible(false);
    }

    /** A plan's session may be held without naming a service; an appointment without a plan may not. */
    void mayLeaveServiceOpen(boolean may) {
        service.setEmptySelectionAllowed(may);
        service.setEmptySelectionCaption(Words.of("book.anyService"));
    }

    void choose(@Nullable ServiceId wished, @Nullable AccountId wishedTherapist) {
        service.setValue(services.stream()
                .filter(one -> one.id().equals(wished))
                .findFirst()
                .orElse(null));
        therapist.setValue(therapists.stream()
                .filter(one -> one.id().equals(wishedTherapist))
                .findFirst()
                .orElse(null));
    }

    void choose(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    Optional<Service> service() {
        return service.getOptionalValue();
    }

    /** Any of these; empty for anybody. */
    Set<AccountId> therapists() {
        return therapist.getOptionalValue().map(one -> Set.of(one.id())).orElse(Set.of());
    }

    LocalDate first() {
        return from.getValue();
    }

    LocalDate last() {
        return to.getValue();
    }

    /** Whether the days can be asked for; the second field says why not. */
    boolean daysAreRight() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        boolean right = first != null
                && last != null
                && !last.isBefore(first)
                && last.isBefore(first.plusDays(FreeTimesQuestion.MOST_DAYS));
        to.setErrorMessage(Words.of("book.daysWrong", FreeTimesQuestion.MOST_DAYS));
        to.setInvalid(!right);
        return right;
    }
}
