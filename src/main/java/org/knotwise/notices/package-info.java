/** What people outside are told by itself, and when: appointments, reminders, offers, plans; and calendars that read along. */
@NullMarked
package org.knotwise.notices;

import org.jspecify.annotations.NullMarked;
