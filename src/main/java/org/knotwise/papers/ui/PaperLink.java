package org.knotwise.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.knotwise.papers.Paper;
import org.knotwise.papers.Papers;
import org.knotwise.shared.NoSuchRecord;
import org.springframework.modulith.NamedInterface;

/** A link that fetches a paper. It is made, and asked whether one may have it, when the link is followed. */
@NamedInterface("link")
public final class PaperLink extends Anchor {

    private static final int NOT_FOUND = 404;

    /**
     * A link to a paper.
     *
     * @param file the name of the file without its ending
     * @param paper makes it, in the language of the one who asks
     */
    public PaperLink(String text, String file, Papers papers, Supplier<Paper> paper) {
        super(new Download(file, papers, paper), text);
        getElement().setAttribute("download", true);
    }

    private record Download(String file, Papers papers, Supplier<Paper> paper) implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            VaadinResponse response = event.getResponse();
            try {
                byte[] pdf = papers.pdf(words(event.getUI()));
                response.setContentType("application/pdf");
                response.setContentLength(pdf.length);
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".pdf\"");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Cache-Control", "no-store, private");
                event.getOutputStream().write(pdf);
            } catch (NoSuchRecord none) {
                response.sendError(NOT_FOUND, "");
            }
        }

        /** Words are those of the page's language, which only the page knows. */
        private Paper words(UI page) {
            var made = new AtomicReference<Paper>();
            page.accessSynchronously(() -> made.set(paper.get()));
            return made.get();
        }
    }
}
