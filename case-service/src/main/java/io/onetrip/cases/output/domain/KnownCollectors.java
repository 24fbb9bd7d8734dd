package io.onetrip.cases.output.domain;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose identity number proves at collection who comes: the agent's, the applicant's who is a person, the legal
 * representative's who applied online. An organization's credit code is public and proves nothing.
 */
public record KnownCollectors(List<Person> people, boolean ofOrganization) {
    private static final int FEWEST_CHARACTERS = 4;

    public record Person(String name, String identity) {
        @Override
        public String toString() {
            return "Person[masked]";
        }
    }

    public static KnownCollectors of(ServiceCase serviceCase) {
        var agent = serviceCase.intake().agent();
        var applicant = serviceCase.intake().applicant();
        var organization = applicant.kind() == ApplicantKind.ORGANIZATION;
        var contact = applicant.contactIdentity();
        var people = new ArrayList<Person>();
        if (agent != null) people.add(new Person(agent.name(), agent.idNumber().value()));
        if (!organization) people.add(new Person(applicant.name(), applicant.identity()));
        if (contact != null) people.add(new Person(String.valueOf(applicant.contactName()), contact.value()));
        return new KnownCollectors(List.copyOf(people), organization);
    }

    /** Whose number ends with these characters, four or more. */
    public Optional<Person> endingWith(String ending) {
        return people.stream().filter(person -> ends(person.identity(), ending)).findFirst();
    }

    /**
     * An organization of which no person is known sends somebody with a letter: the clerk reads the number off the card of
     * whom the letter names, and it is kept.
     */
    public boolean sends(@Nullable CitizenIdNumber shown, String ending) {
        return isNobody() && ofOrganization && shown != null && ends(shown.value(), ending);
    }

    public boolean isNobody() {
        return people.isEmpty();
    }

    private static boolean ends(String identity, String ending) {
        var typed = ending.strip().toUpperCase(Locale.ROOT);
        return typed.length() >= FEWEST_CHARACTERS && identity.endsWith(typed);
    }
}
