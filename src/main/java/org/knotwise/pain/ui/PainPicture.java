package org.knotwise.pain.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.knotwise.atlas.Atlas;
import org.knotwise.bodymap.BodyMap;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainMark;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** A pain drawing as it was given: the picture, the same zones in words, since when, and what was added. */
@NamedInterface("parts")
public final class PainPicture extends Composite<Div> implements HasStyle {

    /** @param words to the staff or to the client */
    public PainPicture(Atlas atlas, PainDrawingDetails drawing, PainWords words) {
        var map = new BodyMap(atlas);
        if (words.speakToClient()) {
            map.speakToClient();
        }
        map.setPain(drawing.marks().stream().map(PainWords::area).toList());
        map.setStrokes(PenStrokes.of(drawing.strokes()));
        var zones = new UnorderedList();
        zones.addClassName("kw-rows");
        drawing.marks().forEach(mark -> zones.add(row(mark, words)));
        getContent().addClassName("pain-picture");
        getContent().add(map, zones);
        LocalDate onset = drawing.onset();
        if (onset != null) {
            getContent().add(quiet(Words.of("pain.since", Formats.date(onset))));
        }
        if (!drawing.words().isEmpty()) {
            var added = new Paragraph(drawing.words());
            added.addClassName("pain-picture__words");
            getContent().add(added);
        }
    }

    private static ListItem row(PainMark mark, PainWords words) {
        var swatch = PainQualities.swatch(mark.quality());
        var zone = new Span(words.of(mark.place()));
        zone.addClassName("pain-picture__zone");
        var main = new Div(swatch, zone);
        main.addClassNames("kw-row__main", "pain-picture__place");
        var quality = new Span(Words.of("painQuality", mark.quality()));
        quality.addClassName("kw-quiet");
        var intensity = new Span(Words.of("pain.ofTen", mark.intensity().value()));
        intensity.addClassName("pain-picture__intensity");
        var end = new Div(quality, intensity);
        end.addClassName("kw-row__end");
        var row = new ListItem(main, end);
        row.addClassName("kw-row");
        return row;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
