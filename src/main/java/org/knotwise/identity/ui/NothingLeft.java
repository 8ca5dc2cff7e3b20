package org.knotwise.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Leaves nothing in the window of what somebody wrote who has signed out. */
@Tag("kw-leave")
@JsModule("./leave/kw-leave.ts")
class NothingLeft extends Component {}
