package org.evenhand.election;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.evenhand.election.ElectionContact.Role;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.site.SiteOffice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The office as its profile says now, held in memory: pages ask for it even where the database has failed. The first
 * version comes from the installation's settings.
 */
@Component
class CurrentOffice implements Office, SiteOffice, SmartInitializingSingleton {

    private final OfficeSettings settings;
    private final Offices offices;
    private final AtomicReference<@Nullable OfficeVersion> current = new AtomicReference<>();

    CurrentOffice(OfficeSettings settings, Offices offices) {
        this.settings = settings;
        this.offices = offices;
    }

    @Override
    public void afterSingletonsInstantiated() {
        current.set(offices.begin(settings.profile()));
    }

    @TransactionalEventListener
    void on(OfficeChanged changed) {
        current.set(changed.version());
    }

    @Override
    public String name() {
        return value(OfficeField.NAME);
    }

    @Override
    public String name(Locale locale) {
        var welsh = value(OfficeField.NAME_WELSH);
        return locale.getLanguage().equals("cy") && !welsh.isEmpty() ? welsh : name();
    }

    @Override
    public List<String> letterLanguages() {
        return switch (value(OfficeField.LETTERS)) {
            case "cy" -> List.of("cy");
            case "both" -> List.of("cy", "en");
            default -> List.of("en");
        };
    }

    @Override
    public String force() {
        return value(OfficeField.FORCE);
    }

    @Override
    public String spocAddress() {
        return value(OfficeField.SPOC_ADDRESS);
    }

    @Override
    public String publicUrl() {
        return settings.publicUrl();
    }

    @Override
    public Optional<String> keeperAddress() {
        return known(OfficeField.KEEPER_ADDRESS);
    }

    @Override
    public Optional<String> forceContactAddress() {
        return known(OfficeField.FORCE_CONTACT_EMAIL);
    }

    @Override
    public Optional<String> commissionerName() {
        return known(OfficeField.COMMISSIONER_NAME);
    }

    @Override
    public Optional<String> commissionerAddress() {
        return known(OfficeField.COMMISSIONER_EMAIL);
    }

    @Override
    public Optional<String> returningOfficerAddress() {
        return known(OfficeField.PARO_EMAIL);
    }

    @Override
    public List<ElectionContact> electionContacts() {
        return Stream.of(
                        contact(Role.RETURNING_OFFICER, OfficeField.PARO_NAME, OfficeField.PARO_EMAIL),
                        contact(Role.DEPUTY, OfficeField.DEPUTY_PARO_NAME, OfficeField.DEPUTY_PARO_EMAIL),
                        contact(
                                Role.ELECTIONS_MANAGER,
                                OfficeField.ELECTIONS_MANAGER_NAME,
                                OfficeField.ELECTIONS_MANAGER_EMAIL))
                .filter(contact -> !contact.email().isEmpty())
                .toList();
    }

    private ElectionContact contact(Role role, OfficeField name, OfficeField email) {
        return new ElectionContact(role, value(name), value(email));
    }

    @Override
    public boolean welsh() {
        return profile().welsh();
    }

    @Override
    public String kind() {
        return value(OfficeField.KIND);
    }

    @Override
    public String address() {
        return value(OfficeField.ADDRESS);
    }

    @Override
    public String telephone() {
        return value(OfficeField.TELEPHONE);
    }

    @Override
    public @Nullable String logo() {
        var version = current.get();
        return version == null ? null : version.logo();
    }

    @Override
    public ReturningOfficer returningOfficer() {
        return new ReturningOfficer(
                value(OfficeField.PARO_NAME),
                value(OfficeField.PARO_EMAIL),
                value(OfficeField.PARO_TELEPHONE),
                value(OfficeField.PARO_PAGE),
                value(OfficeField.NOMINATED_PAGE));
    }

    @Override
    public String conductPage() {
        return value(OfficeField.CONDUCT_PAGE);
    }

    private Optional<String> known(OfficeField field) {
        return Optional.of(value(field)).filter(value -> !value.isEmpty());
    }

    private String value(OfficeField field) {
        return profile().value(field);
    }

    private OfficeProfile profile() {
        var version = current.get();
        return version == null ? settings.profile() : version.profile();
    }
}
