package org.knotwise.outbox.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knotwise.outbox.NoticeKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of notices there are. Asked late: a kind may use services that write notices themselves. */
@Component
public class Kinds {

    private final ObjectProvider<NoticeKind> beans;

    Kinds(ObjectProvider<NoticeKind> beans) {
        this.beans = beans;
    }

    /** Empty for a name of which no bean is left. */
    public Optional<NoticeKind> named(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** The kind itself; throws for one that is no bean, as nobody could tell it later. */
    public NoticeKind known(NoticeKind kind) {
        return named(kind.name())
                .orElseThrow(() -> new IllegalStateException("No bean of the kind of notice " + kind.name()));
    }

    private Map<String, NoticeKind> byName() {
        List<NoticeKind> all = beans.stream().toList();
        return all.stream().collect(Collectors.toMap(NoticeKind::name, Function.identity()));
    }
}
