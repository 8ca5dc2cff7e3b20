package org.knotwise.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Lets a grid fold to row cards where there is room for one column only. */
public final class Folding {

    private static final String WIDE = "wide";

    private Folding() {}

    /** Leaves these columns out on a phone; the first cell of a row says there what they would say. */
    public static <T> void fold(Grid<T> grid, List<Grid.Column<T>> wide) {
        grid.addClassName("kw-fold");
        wide.forEach(column -> column.setPartNameGenerator(_ -> WIDE).setHeaderPartName(WIDE));
    }

    /** The first cell of a row: whom or what it is about, and below it, on a phone only, what the other columns say. */
    public static Component cell(Component first, Component... more) {
        var below = new Div(more);
        below.addClassName("kw-fold__more");
        var cell = new Div(first, below);
        cell.addClassName("kw-fold__cell");
        return cell;
    }
}
