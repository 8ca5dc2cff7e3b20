package org.knotwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotwise.clients.ClientTeams;
import org.knotwise.clients.Clients;
import org.knotwise.identity.AccessRefused;
import org.knotwise.identity.AccountId;
import org.knotwise.identity.Needs;
import org.knotwise.identity.OpenToAll;
import org.knotwise.identity.Right;
import org.knotwise.shared.ClientId;
import org.knotwise.shared.NoSuchRecord;
import org.knotwise.shared.RecordArchived;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service, called by everybody: each role on the own client, as a member of the care team,
 * on a colleague's client, and a client on the own record and on somebody else's.
 */
@DatabaseTest
@Import({Fixtures.class, AccessMatrixTest.Refusals.class})
class AccessMatrixTest {

    /** Who calls, as seen from the one client that is asked for. */
    private enum Caller {
        PRIMARY_THERAPIST,
        CARE_TEAM,
        COLLEAGUE,
        MANAGER,
        RECEPTION,
        ADMIN,
        THE_CLIENT,
        ANOTHER_CLIENT,
        VISITOR
    }

    private static final Set<Caller> TREATING = EnumSet.of(Caller.PRIMARY_THERAPIST, Caller.CARE_TEAM);

    /** Who may do what with a client, as the rules of the house say; written down again here, on purpose. */
    private static final Map<Right, Set<Caller>> WITH_THE_CLIENT = new EnumMap<>(Map.ofEntries(
            Map.entry(Right.CONTACT_READ, plus(TREATING, Caller.MANAGER, Caller.RECEPTION, Caller.THE_CLIENT)),
            Map.entry(Right.CONTACT_WRITE, plus(TREATING, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.PORTAL_INVITE, plus(TREATING, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.CLIENT_ASSIGN, plus(TREATING, Caller.MANAGER)),
            Map.entry(Right.CLIENT_ARCHIVE, plus(TREATING, Caller.MANAGER)),
            Map.entry(Right.CLIENT_MERGE, plus(TREATING, Caller.MANAGER)),
            Map.entry(Right.APPOINTMENT_READ, plus(TREATING, Caller.MANAGER, Caller.RECEPTION, Caller.THE_CLIENT)),
            Map.entry(Right.APPOINTMENT_BOOK, plus(TREATING, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.OFFER_ANSWER, plus(TREATING, Caller.MANAGER, Caller.RECEPTION, Caller.THE_CLIENT)),
            Map.entry(Right.CLINICAL_READ, plus(TREATING, Caller.MANAGER, Caller.THE_CLIENT)),
            Map.entry(Right.CLINICAL_WRITE, TREATING),
            Map.entry(Right.PAIN_DRAW, plus(TREATING, Caller.THE_CLIENT)),
            Map.entry(Right.HEALTH_ANSWER, plus(TREATING, Caller.THE_CLIENT)),
            Map.entry(Right.OWN_BOOKING, EnumSet.of(Caller.THE_CLIENT)),
            Map.entry(Right.MESSAGE_READ, plus(TREATING, Caller.MANAGER, Caller.THE_CLIENT)),
            Map.entry(Right.MESSAGE_WRITE, plus(TREATING, Caller.THE_CLIENT)),
            Map.entry(Right.CARE_REPORT, plus(TREATING, Caller.THE_CLIENT)),
            Map.entry(Right.NOTE_READ, plus(TREATING, Caller.MANAGER)),
            Map.entry(Right.NOTE_WRITE, TREATING),
            Map.entry(Right.PLAN_ACCEPT, EnumSet.of(Caller.THE_CLIENT)),
            Map.entry(Right.CALENDAR_FEED, EnumSet.of(Caller.THE_CLIENT)),
            Map.entry(Right.FOLLOW_UP, plus(TREATING, Caller.MANAGER, Caller.RECEPTION))));

    /** The rights that an archived record leaves; whatever else changes something of it. */
    private static final Set<Right> ON_ARCHIVED = EnumSet.of(
            Right.CONTACT_READ,
            Right.APPOINTMENT_READ,
            Right.CLINICAL_READ,
            Right.NOTE_READ,
            Right.MESSAGE_READ,
            Right.CLIENT_ARCHIVE,
            Right.CLIENT_MERGE);

    private static final Set<Caller> THERAPISTS =
            EnumSet.of(Caller.PRIMARY_THERAPIST, Caller.CARE_TEAM, Caller.COLLEAGUE);
    private static final Set<Caller> CLIENTS = EnumSet.of(Caller.THE_CLIENT, Caller.ANOTHER_CLIENT);

    /** Who may call at all what names no client; what they then see is narrowed by the service. */
    private static final Map<Right, Set<Caller>> WITHOUT_CLIENT = new EnumMap<>(Map.ofEntries(
            Map.entry(Right.SETTINGS_READ, EnumSet.of(Caller.ADMIN, Caller.MANAGER)),
            Map.entry(Right.SETTINGS_WRITE, EnumSet.of(Caller.ADMIN)),
            Map.entry(Right.STAFF_READ, plus(THERAPISTS, Caller.ADMIN, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.CLIENT_IMPORT, plus(THERAPISTS, Caller.MANAGER)),
            Map.entry(Right.NOTICES_SEE, EnumSet.of(Caller.ADMIN, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.CONTACT_READ, plus(plus(THERAPISTS, Caller.MANAGER, Caller.RECEPTION), CLIENTS)),
            Map.entry(Right.CONTACT_WRITE, plus(THERAPISTS, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.APPOINTMENT_READ, plus(plus(THERAPISTS, Caller.MANAGER, Caller.RECEPTION), CLIENTS)),
            Map.entry(Right.CLINICAL_READ, plus(plus(THERAPISTS, Caller.MANAGER), CLIENTS)),
            Map.entry(Right.APPOINTMENT_BOOK, plus(THERAPISTS, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.MESSAGE_READ, plus(plus(THERAPISTS, Caller.MANAGER), CLIENTS)),
            Map.entry(Right.NOTE_READ, plus(THERAPISTS, Caller.MANAGER)),
            Map.entry(Right.NOTE_WRITE, THERAPISTS),
            Map.entry(Right.FOLLOW_UP, plus(THERAPISTS, Caller.MANAGER, Caller.RECEPTION)),
            Map.entry(Right.CASELOAD_READ, plus(THERAPISTS, Caller.MANAGER))));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ClientTeams teams;

    @Autowired
    private Clients clients;

    @Autowired
    private Refusals refusals;

    private @Nullable ClientId client;
    private final Map<Caller, Supplier<SignedInAs>> callers = new EnumMap<>(Caller.class);

    @BeforeEach
    void onePracticeWithEverybodyInIt() {
        AccountId first = fixtures.therapist("Ines Okafor");
        AccountId primary = fixtures.therapist("Tomas Brandl");
        AccountId colleague = fixtures.therapist("Priya Nair");
        ClientId theClient = fixtures.clientOf(first);
        ClientId another = fixtures.clientOf(colleague);
        client = theClient;
        // The therapist before stays in the care team.
        SignedInAs.manager().run(() -> teams.handOver(theClient, primary, true).orThrow());
        callers.put(Caller.PRIMARY_THERAPIST, () -> SignedInAs.therapist(primary));
        callers.put(Caller.CARE_TEAM, () -> SignedInAs.therapist(first));
        callers.put(Caller.COLLEAGUE, () -> SignedInAs.therapist(colleague));
        callers.put(Caller.MANAGER, SignedInAs::manager);
        callers.put(Caller.RECEPTION, SignedInAs::reception);
        callers.put(Caller.ADMIN, SignedInAs::admin);
        callers.put(Caller.THE_CLIENT, () -> SignedInAs.client(AccountId.random(), theClient));
        callers.put(Caller.ANOTHER_CLIENT, () -> SignedInAs.client(AccountId.random(), another));
    }

    @AfterEach
    void forget() {
        refusals.clear();
    }

    @Test
    void everyServiceMethodSaysWhatItNeeds() {
        List<Method> methods = serviceMethods();

        assertThat(methods).hasSizeGreaterThan(60);
        assertThat(methods)
                .allMatch(method ->
                        method.isAnnotationPresent(Needs.class) != method.isAnnotationPresent(OpenToAll.class));
    }

    @Test
    void everybodyGetsWhatTheTableGivesAndNothingElse() {
        int examined = 0;
        for (Method method : serviceMethods()) {
            Needs needs = method.getAnnotation(Needs.class);
            if (needs == null) {
                continue;
            }
            for (Caller caller : Caller.values()) {
                assertThat(isLetThrough(method, caller))
                        .as(
                                "%s calls %s.%s (%s)",
                                caller, method.getDeclaringClass().getSimpleName(), method.getName(), needs.value())
                        .isEqualTo(expected(method, needs.value()).contains(caller));
                // What was let through may have archived the client.
                SignedInAs.manager().run(() -> clients.bringBack(asked()).orThrow());
                examined++;
            }
        }

        assertThat(examined).isGreaterThan(500);
    }

    @Test
    void anArchivedRecordIsReadAsBeforeButNotByTheClientAndNobodyChangesIt() {
        SignedInAs.manager().run(() -> clients.archive(asked()).orThrow());
        int examined = 0;
        for (Method method : serviceMethods()) {
            Needs needs = method.getAnnotation(Needs.class);
            if (needs == null || !namesClient(method)) {
                continue;
            }
            for (Caller caller : Caller.values()) {
                Set<Caller> holders = EnumSet.copyOf(plus(expected(method, needs.value()), Caller.VISITOR));
                holders.removeAll(Set.of(Caller.VISITOR, Caller.THE_CLIENT));
                Answer answer = !holders.contains(caller)
                        ? Answer.NOT_THERE
                        : ON_ARCHIVED.contains(needs.value()) ? Answer.LET_THROUGH : Answer.ONLY_READ;
                assertThat(answer(method, caller))
                        .as("%s calls %s (%s) of an archived client", caller, method, needs.value())
                        .isEqualTo(answer);
                // What was let through may have changed the status; the next one is to find it archived.
                SignedInAs.manager().run(() -> clients.archive(asked()).orThrow());
                examined++;
            }
        }

        assertThat(examined).isGreaterThan(300);
    }

    private ClientId asked() {
        return Objects.requireNonNull(client);
    }

    private enum Answer {
        LET_THROUGH,
        ONLY_READ,
        NOT_THERE
    }

    private static Set<Caller> expected(Method method, Right right) {
        Map<Right, Set<Caller>> table = namesClient(method) ? WITH_THE_CLIENT : WITHOUT_CLIENT;
        assertThat(table)
                .as("the table of this test has a row for %s, as %s needs it", right, method)
                .containsKey(right);
        return table.getOrDefault(right, Set.of());
    }

    private boolean isLetThrough(Method method, Caller caller) {
        return answer(method, caller) == Answer.LET_THROUGH;
    }

    /** Calls with nothing but the client: whoever is let through trips over the missing arguments, unseen by the gate. */
    private Answer answer(Method method, Caller caller) {
        refusals.clear();
        Supplier<SignedInAs> signIn = callers.get(caller);
        try (var _ = signIn == null ? null : signIn.get()) {
            method.invoke(context.getBean(method.getDeclaringClass()), arguments(method));
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            if (cause instanceof RecordArchived) {
                return Answer.ONLY_READ;
            }
            if (!refusals.isEmpty()) {
                // A colleague's client answers like one that does not exist.
                assertThat(cause).isInstanceOf(namesClient(method) ? NoSuchRecord.class : AccessDeniedException.class);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return refusals.isEmpty() ? Answer.LET_THROUGH : Answer.NOT_THERE;
    }

    private @Nullable Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
    }

    private @Nullable Object argument(Class<?> type) {
        if (type == ClientId.class) {
            return client;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return -1L;
        }
        if (type == double.class) {
            return 1.0;
        }
        return type == boolean.class ? false : null;
    }

    private static boolean namesClient(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(ClientId.class);
    }

    private List<Method> serviceMethods() {
        List<Method> methods = new ArrayList<>();
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith("org.knotwise")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(methods::add);
            }
        }
        return methods;
    }

    private static Set<Caller> plus(Set<Caller> some, Caller... more) {
        return plus(some, Set.of(more));
    }

    private static Set<Caller> plus(Set<Caller> some, Set<Caller> more) {
        Set<Caller> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    /** What the gate refused since it was cleared. */
    static class Refusals {

        private final List<AccessRefused> seen = new ArrayList<>();

        @EventListener
        void on(AccessRefused refused) {
            seen.add(refused);
        }

        boolean isEmpty() {
            return seen.isEmpty();
        }

        void clear() {
            seen.clear();
        }
    }
}
