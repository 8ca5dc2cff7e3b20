package org.knotwise.followups.internal;

import java.util.List;
import org.knotwise.followups.FollowUpKind;
import org.knotwise.shared.ClientId;

/** Says why follow-ups of one kind are due for a client now. It looks at what is, not at what just happened. */
interface FollowUpRule {

    FollowUpKind kind();

    /** Each cause once, with a key of its own. */
    List<Cause> causes(ClientId client);
}
