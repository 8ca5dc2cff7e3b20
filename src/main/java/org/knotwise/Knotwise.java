package org.knotwise;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; nothing else. */
@SpringBootApplication
// By push only what the server has to say; what people do comes by requests, which tell an idle session from a used
// one.
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/knotwise.css")
public class Knotwise implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/knotwise-mark.svg", "any");
        settings.addFavIcon("apple-touch-icon", "images/knotwise-192.png", "192x192");
        settings.addLink("manifest", "images/knotwise.webmanifest");
        settings.addMetaTag("theme-color", "#0d2b2f");
    }

    public static void main(String[] args) {
        SpringApplication.run(Knotwise.class, args);
    }
}
