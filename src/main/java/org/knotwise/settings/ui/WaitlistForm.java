package org.knotwise.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.knotwise.shared.ui.FormDialog;
import org.knotwise.shared.ui.WholeNumber;
import org.knotwise.shared.ui.Words;
import org.knotwise.waitlist.WaitlistRules;

/** How times are offered to those who wait. */
class WaitlistForm implements FormDialog.Form<WaitlistRules> {

    private final WaitlistRules known;
    private final WholeNumber group = number("waitlist.rules.group", 1, WaitlistRules.MOST_AT_ONCE);
    private final WholeNumber hold =
            number("waitlist.rules.hold", WaitlistRules.SHORTEST_HOLD, WaitlistRules.LONGEST_HOLD);
    private final WholeNumber cutOff = number("waitlist.rules.cutOff", 0, WaitlistRules.MOST_CUT_OFF);
    private final Div all = Fields.stack(group, hold, cutOff);

    WaitlistForm(WaitlistRules known) {
        this.known = known;
        group.setValue(known.groupSize());
        hold.setValue(known.holdMinutes());
        cutOff.setValue(known.cutOffHours());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public Optional<WaitlistRules> read() {
        List<Optional<Integer>> read = List.of(group.read(), hold.read(), cutOff.read());
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Integer> values = read.stream().flatMap(Optional::stream).toList();
        return Optional.of(new WaitlistRules(values.get(0), values.get(1), values.get(2), known.version()));
    }

    private static WholeNumber number(String key, int least, int most) {
        var field = new WholeNumber(Words.of(key), least, most);
        field.setHelperText(Words.of(key + ".help"));
        return field;
    }
}
