package org.knotwise.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotwise.atlas.Muscle.SensitiveRegion;
import org.knotwise.health.ConsentTexts;
import org.knotwise.intake.IntakePart;
import org.knotwise.intake.IntakeTexts;
import org.knotwise.shared.ui.Words;

/** What the client consents to: treatment and what is kept, without which there is no treatment; then region by region. */
class ConsentFields extends StepFields {

    private final int version;
    private final int regionVersion;
    private final Checkbox treatment = new Checkbox(Words.of("intake.consents.agree"));
    private final Checkbox data = new Checkbox(Words.of("intake.consents.agree"));
    private final Map<SensitiveRegion, Checkbox> regions = new EnumMap<>(SensitiveRegion.class);
    private final Paragraph missing = new Paragraph(Words.of("intake.consentMissing"));

    ConsentFields(IntakeTexts texts, ConsentTexts regionTexts, IntakePart.@Nullable Consents answered) {
        this.version = texts.current();
        this.regionVersion = regionTexts.current();
        IntakeTexts.Text text = texts.text(version, Words.locale());
        treatment.setValue(answered != null && answered.treatment());
        data.setValue(answered != null && answered.data());
        missing.addClassName("intake-refusal");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
        getContent()
                .add(
                        block("intake.consents.treatment", text.treatment(), treatment),
                        block("intake.consents.data", text.data(), data),
                        missing,
                        new H3(Words.of("intake.consents.regions")),
                        new Paragraph(Words.of("intake.consents.regionsText")));
        Set<SensitiveRegion> agreed = answered == null ? Set.of() : answered.regions();
        for (SensitiveRegion region : SensitiveRegion.values()) {
            var agree = new Checkbox(Words.of("sensitiveRegion", region), agreed.contains(region));
            regions.put(region, agree);
            getContent()
                    .add(new Div(
                            agree,
                            new Details(
                                    Words.of("intake.consents.read"),
                                    new Paragraph(regionTexts.text(region, regionVersion, Words.locale())))));
        }
    }

    private static Div block(String title, String text, Checkbox agree) {
        agree.setAriaLabel(Words.of(title) + ": " + agree.getLabel());
        var block = new Div(new H3(Words.of(title)), new Paragraph(text), agree);
        block.addClassName("intake-consent");
        return block;
    }

    @Override
    Optional<IntakePart> read() {
        boolean both = treatment.getValue() && data.getValue();
        missing.setVisible(!both);
        return both
                ? Optional.of(new IntakePart.Consents(
                        version,
                        true,
                        true,
                        regionVersion,
                        regions.entrySet().stream()
                                .filter(one -> one.getValue().getValue())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }
}
