package org.evenhand.protocol;

import java.util.Arrays;

/** The documents from which the rules come, under the numbers by which citations name them. */
public enum SourceDocument {
    JOINT_PROTOCOL_2020(
            "000",
            "Cambridgeshire 2020",
            "Joint Protocol in Preparation for the Election of the Police and Crime Commissioner in May 2021,"
                    + " Police and Crime Commissioner for Cambridgeshire and Peterborough and Cambridgeshire"
                    + " Constabulary, 30 November 2020"),
    ELECTION_GUIDANCE_2021(
            "001",
            "APACE 2021",
            "Police and Crime Commissioner Election Guidance, Association of Policing and Crime Chief Executives,"
                    + " March 2021"),
    CHIEF_OFFICERS_2012(
            "002",
            "ACPO 2012",
            "Guidelines for Interaction with PCC Candidates, Association of Chief Police Officers, July 2012"),
    KENT_2021(
            "003",
            "Kent 2021",
            "Pre-election period guidance for the staff of the Office of the Kent Police and Crime Commissioner,"
                    + " reviewed March 2021"),
    POLICE_CHIEFS_2024(
            "004",
            "NPCC 2024",
            "Guidance for Interaction with Candidates and Conduct during Pre-election Period, National Police Chiefs'"
                    + " Council, February 2024");

    private final String number;
    private final String shortName;
    private final String title;

    SourceDocument(String number, String shortName, String title) {
        this.number = number;
        this.shortName = shortName;
        this.title = title;
    }

    public static SourceDocument numbered(String number) {
        return Arrays.stream(values())
                .filter(document -> document.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source document is numbered " + number));
    }

    public String number() {
        return number;
    }

    public String shortName() {
        return shortName;
    }

    public String title() {
        return title;
    }
}
