package org.knotwise.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import org.knotwise.documents.DocumentDraft;
import org.knotwise.documents.DocumentKind;
import org.knotwise.documents.Documents;
import org.knotwise.documents.FileName;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.Refusal;
import org.knotwise.shared.ui.CardSection;
import org.knotwise.shared.ui.ComponentWords;
import org.knotwise.shared.ui.Words;

/** Where files are put: what is said of them, the place to drop them, and below it each that was refused, with why. */
class DocumentUpload extends Composite<Div> implements DocumentReceiver.Fate {

    private final Upload upload;
    private final UnorderedList refused = new UnorderedList();
    private boolean lotIsThrough;

    DocumentUpload(Documents documents, ClientId client, Runnable afterwards) {
        var form = new DocumentForm();
        var receiver = new DocumentReceiver(documents, client, new DocumentDraft(DocumentKind.OTHER, ""), this);
        form.whenChanged(receiver::say);
        upload = new Upload(receiver);
        ComponentWords.give(upload);
        upload.setAcceptedMimeTypes("application/pdf", "image/jpeg", "image/png");
        upload.setAcceptedFileExtensions(".pdf", ".jpg", ".jpeg", ".png");
        upload.setMaxFileSize(Documents.LARGEST);
        upload.addFileRejectedListener(event -> tell(event.getFileName(), event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            lotIsThrough = true;
            showTheRest(afterwards);
        });
        refused.addClassName("documents-upload__refused");
        refused.getElement().setAttribute("role", "alert");
        getContent().add(new CardSection(Words.of("documents.add"), form, upload, refused));
        getContent().addClassName("documents-upload");
    }

    /** The tab counts, so the whole record is shown anew; unless something was refused, which has to stay in sight. */
    private void showTheRest(Runnable afterwards) {
        if (refused.getComponentCount() == 0) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            afterwards.run();
        }
    }

    @Override
    public void taken() {
        forgetTheLot();
    }

    @Override
    public void refused(FileName name, Refusal why) {
        tell(name.value(), Words.of(why));
    }

    /** What was said of files stays until the next ones come. */
    private void forgetTheLot() {
        if (lotIsThrough) {
            refused.removeAll();
            lotIsThrough = false;
        }
    }

    private void tell(String name, String why) {
        forgetTheLot();
        refused.add(new ListItem(Words.of("document.refused", name, why)));
    }
}
