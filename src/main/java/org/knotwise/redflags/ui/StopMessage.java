package org.knotwise.redflags.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.knotwise.atlas.RedFlag;
import org.knotwise.practice.Practice;
import org.knotwise.redflags.RaisedFlag;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** What a client does first while a red flag holds, the emergency number before all else; in place of booking. */
@NamedInterface("emergency")
public final class StopMessage extends Composite<Section> {

    /** The message; empty if nothing that was raised holds. */
    public static Optional<StopMessage> of(List<RaisedFlag> raised, Practice practice) {
        List<RedFlag> holding = raised.stream()
                .filter(RaisedFlag::isHolding)
                .map(RaisedFlag::flag)
                .toList();
        return holding.isEmpty() ? Optional.empty() : Optional.of(new StopMessage(holding, practice));
    }

    private StopMessage(List<RedFlag> holding, Practice practice) {
        var heading = new H2(Words.of("portal.stop"));
        getContent().addClassNames("kw-card", "redflags-stop");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(heading);
        if (holding.stream().anyMatch(flag -> flag.severity() == RedFlag.Severity.STOP)) {
            String number = practice.emergencyNumber();
            getContent().add(new EmergencyCall(number, Words.of("portal.stop.call", number)));
        }
        holding.forEach(flag -> getContent().add(new Paragraph(flag.clientText())));
        var after = new Paragraph(Words.of("portal.stop.after"));
        after.addClassName("kw-quiet");
        getContent().add(after);
    }
}
