package org.knotwise.tracing;

import java.util.List;
import org.knotwise.atlas.DrawingChange;
import org.knotwise.atlas.Pain;
import org.knotwise.atlas.Tracer;
import org.knotwise.atlas.Tracing;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.pain.PainDrawingDetails;
import org.knotwise.pain.PainDrawingId;
import org.knotwise.pain.PainDrawings;
import org.knotwise.shared.ClientId;
import org.knotwise.tracing.internal.KnownBackground;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Traces the pain drawings of the clients. */
@Service
@Transactional(readOnly = true)
public class PainTraces {

    private static final int SETS = 3;

    private final PainDrawings drawings;
    private final KnownBackground background;
    private final Tracer tracer;

    PainTraces(PainDrawings drawings, KnownBackground background, Tracer tracer) {
        this.drawings = drawings;
        this.background = background;
        this.tracer = tracer;
    }

    /**
     * Traces a drawing in the light of the client's earlier active knots, movements found limited, and open factors.
     * Throws if it is no drawing of this client.
     */
    @Needs(Right.CLINICAL_READ)
    public PainTrace of(ClientId client, PainDrawingId id) {
        PainDrawingDetails drawing = drawings.details(client, id);
        Tracing tracing = tracer.trace(pains(drawing), background.of(client, drawing.drawnOn()));
        return new PainTrace(drawing, tracing, tracer.smallestSets(tracing, SETS));
    }

    /** How a drawing differs from an earlier one. Throws if either is no drawing of this client. */
    @Needs(Right.CLINICAL_READ)
    public DrawingChange change(ClientId client, PainDrawingId before, PainDrawingId now) {
        return DrawingChange.between(pains(drawings.details(client, before)), pains(drawings.details(client, now)));
    }

    private static List<Pain> pains(PainDrawingDetails drawing) {
        return drawing.marks().stream()
                .map(mark -> new Pain(mark.zone(), mark.side(), mark.intensity()))
                .toList();
    }
}
