package org.knotwise.shared.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Map;

/** What Vaadin's own components say, shown or spoken, in the language of the one who reads. */
public final class ComponentWords {

    private ComponentWords() {}

    /** Gives the upload its words; what a page sets itself, such as the text of the button, is set after. */
    public static void give(Upload upload) {
        upload.setI18n(new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(Words.of("upload.one")).setMany(Words.of("upload.many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Words.of("upload.dropOne"))
                        .setMany(Words.of("upload.dropMany")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.of("upload.tooMany"))
                        .setFileIsTooBig(Words.of("upload.tooBig"))
                        .setIncorrectFileType(Words.of("upload.wrongType")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.of("upload.connecting"))
                                .setStalled(Words.of("upload.stalled"))
                                .setProcessing(Words.of("upload.processing"))
                                .setHeld(Words.of("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Words.of("upload.remaining") + " ")
                                .setUnknown(Words.of("upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.of("upload.serverUnavailable"))
                                .setUnexpectedServerError(Words.of("upload.unexpected"))
                                .setForbidden(Words.of("upload.forbidden"))
                                .setFileTooLarge(Words.of("upload.tooBig"))))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.of("upload.retry"))
                        .setStart(Words.of("upload.start"))
                        .setRemove(Words.of("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB")));
    }

    /** What is said of the chosen entries. */
    public static void give(MultiSelectComboBox<?> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Words.of("field.several.cleared"))
                .setFocused(Words.of("field.several.focused"))
                .setSelected(Words.of("field.several.selected"))
                .setDeselected(Words.of("field.several.deselected"))
                .setTotal(Words.of("field.several.total", "{count}")));
    }

    /** The button behind which entries stand for which there is no room. */
    public static void give(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Words.of("field.moreOptions")));
    }

    /** The eye beside the field. */
    public static void give(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", Words.of("field.showPassword")));
    }
}
