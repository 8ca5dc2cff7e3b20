package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.knotwise.practice.Policies;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;

/** The rules that the practice gives itself, as numbers. */
class PoliciesForm implements FormDialog.Form<Policies> {

    private final WholeNumber late = number("settings.policy.late", 0, Policies.MOST_LATE_HOURS);
    private final WholeNumber notice = number("settings.policy.notice", 0, Policies.MOST_NOTICE_HOURS);
    private final WholeNumber ahead = number("settings.policy.ahead", 1, Policies.MOST_DAYS_AHEAD);
    private final WholeNumber recurs = number("settings.policy.recurs", 1, Policies.MOST_MONTHS);
    private final Div all = Fields.stack(late, notice, ahead, recurs);

    PoliciesForm(Policies known) {
        late.setValue(known.lateWithinHours());
        notice.setValue(known.leastNoticeHours());
        ahead.setValue(known.bookAheadDays());
        recurs.setValue(known.recursWithinMonths());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<Policies> read() {
        Optional<Integer> hours = late.read();
        Optional<Integer> least = notice.read();
        Optional<Integer> days = ahead.read();
        Optional<Integer> months = recurs.read();
        return hours.isPresent() && least.isPresent() && days.isPresent() && months.isPresent()
                ? Optional.of(new Policies(hours.get(), least.get(), days.get(), months.get()))
                : Optional.empty();
    }

    private static WholeNumber number(String key, int least, int most) {
        var field = new WholeNumber(Words.of(key), least, most);
        field.setHelperText(Words.of(key + ".help"));
        return field;
    }
}
