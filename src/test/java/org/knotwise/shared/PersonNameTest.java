package org.knotwise.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void initialsAreTheFirstLettersAsAReaderCountsThem() {
        assertThat(new PersonName("Marta", "Lindqvist").initials()).isEqualTo("M. L.");
        assertThat(new PersonName("👩‍🦰 Ada", "نور").initials()).isEqualTo("👩‍🦰. ن.");
        assertThat(new PersonName("é́milie", "").initials()).isEqualTo("é́.");
        assertThat(new PersonName("<b>Bo</b>", "Ek").initials()).isEqualTo("<. E.");
    }

    @Test
    void noNameIsWrittenToALogByAccident() {
        assertThat(new PersonName("Marta", "Lindqvist")).hasToString("PersonName[hidden]");
        assertThat("" + new PersonName("Marta", "Lindqvist")).doesNotContain("Marta");
    }
}
