package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Therapist;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.FreeTime;
import org.knotwise.scheduling.Room;
import org.knotwise.shared.ui.DayPicker;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Words;

/** A time that the settings speak against, and why it is booked all the same. An overlap is refused even so. */
class OverruleForm implements FormDialog.Form<OverruleForm.Wish> {

    /** Where and when, and why. */
    record Wish(FreeTime time, String why) {}

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayPicker day = new DayPicker(Words.of("overrule.day"));
    private final TimePicker from = new TimePicker(Words.of("overrule.from"));
    private final Select<Therapist> therapist = new Select<>();
    private final Select<Room> room = new Select<>();
    private final TextField why = new TextField(Words.of("overrule.why"));
    private final Div all = new Div();
    private final transient Practice practice;
    private final Duration length;

    /** @param wished whose client it is first of all; null for nobody's */
    OverruleForm(
            Duration length,
            List<Therapist> therapists,
            @Nullable AccountId wished,
            List<Room> rooms,
            Practice practice) {
        this.practice = practice;
        this.length = length;
        day.setValue(practice.today());
        from.setStep(STEP);
        from.setLocale(Words.locale());
        therapist.setLabel(Words.of("overrule.therapist"));
        therapist.setItems(therapists);
        therapist.setItemLabelGenerator(Therapist::name);
        therapists.stream().filter(one -> one.id().equals(wished)).findFirst().ifPresent(therapist::setValue);
        room.setLabel(Words.of("overrule.room"));
        room.setItems(rooms);
        room.setItemLabelGenerator(Room::name);
        rooms.stream().findFirst().ifPresent(room::setValue);
        why.setMaxLength(200);
        why.setRequiredIndicatorVisible(true);
        all.add(new Paragraph(Words.of("overrule.text", length.toMinutes())), day, from, therapist, room, why);
        all.addClassName("kw-stack");
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Wish> read() {
        @Nullable LocalDate on = day.getValue();
        @Nullable LocalTime at = from.getValue();
        @Nullable Therapist by = therapist.getValue();
        @Nullable Room in = room.getValue();
        String missing = Words.of("field.required");
        day.setErrorMessage(missing);
        day.setInvalid(on == null);
        from.setErrorMessage(missing);
        from.setInvalid(at == null);
        therapist.setErrorMessage(missing);
        therapist.setInvalid(by == null);
        room.setErrorMessage(missing);
        room.setInvalid(in == null);
        why.setErrorMessage(Words.of("change.overruleLength", 3, 200));
        why.setInvalid(why.getValue().strip().length() < 3);
        if (on == null || at == null || by == null || in == null || why.isInvalid()) {
            return Optional.empty();
        }
        Instant start = on.atTime(at).atZone(practice.zone()).toInstant();
        return Optional.of(new Wish(new FreeTime(start, start.plus(length), by.id(), in.id()), why.getValue()));
    }
}
