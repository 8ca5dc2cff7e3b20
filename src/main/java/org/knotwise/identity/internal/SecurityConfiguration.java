package org.knotwise.identity.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.knotwise.identity.ui.SignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one filter chain: Vaadin's views behind a sign-in page, static files open, everything else shut. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain filterChain(HttpSecurity http, Standings standings) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles/**", "/fonts/**", "/images/**", "/icons/**", "/aura/**", "/feed/*")
                .permitAll());
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.deny()));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignIn.VIEW, SignIn.AFTER_SIGN_OUT));
        http.formLogin(form -> form.failureHandler(SignIn::failed));
        http.addFilterAfter(standings, SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    Standings standings() {
        return new Standings();
    }

    /** It stands in the chain above; as a filter of the whole server it would run twice. */
    @Bean
    FilterRegistrationBean<Standings> standingsInTheChainOnly(Standings standings) {
        var registration = new FilterRegistrationBean<>(standings);
        registration.setEnabled(false);
        return registration;
    }

    /** Argon2id for every new password; the name in front of the hash lets a later algorithm take over. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    AuthenticationProvider signInProvider(SignInAccounts accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        var passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new ThrottledSignIn(passwords, throttle);
    }
}
