package org.knotwise.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotwise.messages.MessageRow;
import org.knotwise.messages.Messages;
import org.knotwise.practice.Practice;
import org.knotwise.shared.Outcome;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.Formats;
import org.knotwise.shared.ui.Words;
import org.springframework.modulith.NamedInterface;

/** The thread of one client, the newest message last, and below it the place to write the next one. */
@NamedInterface("thread")
public final class MessageThread extends Composite<Div> {

    /** How many of the last messages are shown. */
    public static final int SHOWN = 200;

    private final transient Practice practice;
    private final transient Supplier<List<MessageRow>> read;
    private final transient @Nullable Function<String, Outcome<?>> send;
    private final Div list = new Div();
    private final TextArea text = new TextArea(Words.of("message.text"));
    private final Button confirm = new Button(Words.of("message.send"));

    /**
     * @param none what stands where nothing was written yet
     * @param read the messages, oldest first; asked anew after each deed
     * @param send sends what it is given; null for who only reads
     */
    public MessageThread(
            Practice practice,
            String none,
            Supplier<List<MessageRow>> read,
            @Nullable Function<String, Outcome<?>> send) {
        this.practice = practice;
        this.read = read;
        this.send = send;
        getContent().addClassName("messages-thread");
        getContent().add(list);
        if (send != null) {
            text.setMaxLength(Messages.LIMIT);
            text.setManualValidation(true);
            confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
            confirm.setDisableOnClick(true);
            confirm.addClickListener(_ -> trySending());
            var writing = new Div(text, confirm);
            writing.addClassName("messages-thread__writing");
            getContent().add(writing);
        }
        refresh(none);
    }

    private void refresh(String none) {
        List<MessageRow> rows = read.get();
        list.removeAll();
        list.add(rows.isEmpty() ? quiet(none) : rows(rows));
    }

    private void trySending() {
        Function<String, Outcome<?>> deed = send;
        if (deed == null) {
            return;
        }
        try {
            switch (deed.apply(text.getValue())) {
                case Outcome.Done<?> _ -> {
                    text.clear();
                    text.setInvalid(false);
                    refresh("");
                    text.focus();
                }
                case Outcome.Refused<?>(Refusal why) -> {
                    text.setErrorMessage(Words.of(why));
                    text.setInvalid(true);
                    text.focus();
                }
            }
        } finally {
            confirm.setEnabled(true);
        }
    }

    private Component rows(List<MessageRow> rows) {
        var all = new OrderedList();
        all.addClassName("messages-thread__list");
        rows.forEach(row -> all.add(item(row)));
        return all;
    }

    private ListItem item(MessageRow row) {
        var head = new Span(Words.of("message.head", row.author(), moment(row.sentAt())));
        head.addClassName("messages-thread__head");
        var body = new Paragraph(row.body());
        body.addClassName("messages-thread__body");
        var item = new ListItem(head, body);
        item.addClassName("messages-thread__message");
        item.setClassName("messages-thread__message--mine", row.mine());
        Instant seen = row.seenAt();
        if (row.mine()) {
            item.add(quiet(seen == null ? Words.of("message.sent") : Words.of("message.seen", moment(seen))));
        }
        return item;
    }

    private String moment(Instant at) {
        return Formats.moment(practice.local(at));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kw-quiet", "kw-small");
        return paragraph;
    }
}
