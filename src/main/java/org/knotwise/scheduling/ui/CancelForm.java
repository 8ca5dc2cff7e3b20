package org.knotwise.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotwise.practice.Practice;
import org.knotwise.scheduling.AppointmentRow;
import org.knotwise.scheduling.CancelReason;
import org.knotwise.scheduling.ChangeScope;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;

/** Why appointments do not take place. Suggests "late" where the practice counts it as late, and says so. */
class CancelForm implements FormDialog.Form<CancelWish> {

    private final RadioButtonGroup<CancelReason> reason = new RadioButtonGroup<>(Words.of("appointments.cancel.why"));
    private final transient Practice practice;
    private final ScopeChoice scope;
    private final boolean begun;
    private final boolean late;
    private final Paragraph text = new Paragraph();
    private final UnorderedList dates = new UnorderedList();
    private final Div all = new Div();

    CancelForm(AppointmentRow appointment, Map<ChangeScope, List<AppointmentRow>> scopes, Practice practice) {
        this.practice = practice;
        Instant now = practice.now();
        begun = !now.isBefore(appointment.start());
        late = Duration.between(now, appointment.start())
                        .compareTo(practice.policies().lateWithin())
                < 0;
        scope = new ScopeChoice(scopes, this::showScope);
        reason.setItemLabelGenerator(one -> Words.of("cancelReason", one));
        reason.addClassName("scheduling-cancel__reasons");
        dates.addClassName("scheduling-dates");
        all.add(scope, dates, text, reason);
        showScope();
    }

    private void showScope() {
        List<AppointmentRow> rows = scope.appointments();
        boolean several = rows.size() > 1;
        dates.removeAll();
        dates.setVisible(several);
        rows.forEach(row -> dates.add(new ListItem(Formats.moment(practice.local(row.start())))));
        boolean planned = rows.stream().anyMatch(row -> row.session() != null);
        text.setText(Words.of(planned ? "appointments.cancel.text" : "appointments.cancel.textWithout", rows.size()));
        Optional<CancelReason> before = reason.getOptionalValue();
        List<CancelReason> possible = possible(several);
        reason.setItems(possible);
        reason.setValue(before.filter(possible::contains).orElseGet(() -> suggested(several)));
        reason.setHelperText(
                late && !begun && !several
                        ? Words.of(
                                "appointments.cancel.late", practice.policies().lateWithinHours())
                        : null);
    }

    private CancelReason suggested(boolean several) {
        return begun ? CancelReason.NO_SHOW : late && !several ? CancelReason.LATE : CancelReason.CLIENT;
    }

    /** Once it has begun, all that can be said is that nobody came; before, that is what cannot be said. */
    private List<CancelReason> possible(boolean several) {
        if (begun && !several) {
            return List.of(CancelReason.NO_SHOW);
        }
        List<CancelReason> reasons = new ArrayList<>(CancelReason.toChoose());
        reasons.remove(CancelReason.NO_SHOW);
        return reasons;
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<CancelWish> read() {
        return reason.getOptionalValue().map(why -> new CancelWish(scope.chosen(), why));
    }
}
