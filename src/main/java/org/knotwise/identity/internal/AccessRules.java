package org.knotwise.identity.internal;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.knotwise.identity.Access;
import org.knotwise.identity.AccessRefused;
import org.knotwise.identity.Needs;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.OfClient;
import org.knotwise.shared.RecordArchived;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;

/** Asks for the right that {@link Needs} names before a service method, and so before its transaction, begins. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor needsAdvisor(ObjectProvider<Access> access, ApplicationEventPublisher events) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Needs.class), new Gate(access, events));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private record Gate(ObjectProvider<Access> access, ApplicationEventPublisher events) implements MethodInterceptor {

        private static final Logger log = LoggerFactory.getLogger(AccessRules.class);

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Right right = call.getMethod().getAnnotation(Needs.class).value();
            List<ClientId> clients = clientsOf(call.getArguments());
            Optional<ClientId> beyond = clients.stream()
                    .filter(client -> !access.getObject().reaches(right, client))
                    .findFirst();
            boolean unnamed = clients.isEmpty()
                    && (namesClient(call.getMethod()) || !access.getObject().may(right));
            if (unnamed || beyond.isPresent()) {
                refuse(right, beyond, call.getMethod());
            }
            if (clients.stream().anyMatch(client -> access.getObject().isClosed(right, client))) {
                throw new RecordArchived();
            }
            return call.proceed();
        }

        private void refuse(Right right, Optional<ClientId> client, Method method) {
            var refused = new AccessRefused(
                    access.getObject().whoIsSignedIn().map(who -> who.account()),
                    right,
                    client,
                    method.getDeclaringClass().getSimpleName() + "." + method.getName());
            log.warn("Refused: {}", refused);
            events.publishEvent(refused);
            if (client.isPresent() || namesClient(method)) {
                throw new NoSuchRecord();
            }
            throw new AccessDeniedException("Not for this role");
        }

        /** All of them: who merges two records needs the right over both, and so does who moves the times of two. */
        private static List<ClientId> clientsOf(@Nullable Object[] arguments) {
            return Arrays.stream(arguments).flatMap(Gate::clientsOf).distinct().toList();
        }

        private static Stream<ClientId> clientsOf(@Nullable Object argument) {
            return switch (argument) {
                case ClientId client -> Stream.of(client);
                case OfClient one -> Stream.of(one.client());
                case Collection<?> several ->
                    several.stream().filter(OfClient.class::isInstance).map(one -> ((OfClient) one).client());
                case null, default -> Stream.empty();
            };
        }

        private static boolean namesClient(Method method) {
            return Arrays.asList(method.getParameterTypes()).contains(ClientId.class);
        }
    }
}
