package org.knotwise.knots.ui;

import org.knotwise.identity.Access;
import org.knotwise.identity.Right;
import org.knotwise.knots.RecurringKnots;
import org.knotwise.shared.ui.NavCount;
import org.springframework.stereotype.Component;

/** How many recurring knots are active now, beside their entry in the drawer. */
@Component
class RecurringCount implements NavCount {

    private final RecurringKnots recurring;
    private final Access access;

    RecurringCount(RecurringKnots recurring, Access access) {
        this.recurring = recurring;
        this.access = access;
    }

    @Override
    public String path() {
        return RecurringView.PATH;
    }

    @Override
    public long count() {
        return access.may(Right.CLINICAL_READ)
                ? recurring.total(recurring.usual()).active()
                : 0;
    }
}
