package org.evenhand.register;

import static org.evenhand.register.EntryFixture.entry;

/** A register as an office might publish it: questions and answers of the length and kind that people really write. */
public final class SampleEntries {

    private SampleEntries() {}

    /** Fills the schema with 25 entries, the last of which corrects number 22. */
    public static void fill(PublishedSchema schema) {
        for (var number = 1; number <= 24; number++) {
            schema.publish(sample(number));
        }
        schema.publish(correction());
    }

    private static EntryFixture sample(long number) {
        return switch ((int) (number % 6)) {
            case 0 ->
                entry(number)
                        .about(ContactCategory.INFORMATION)
                        .asking(
                                "How many neighbourhood officers work in each district, and how has that changed since 2023?")
                        .answering("""
                            On 1 March 2027 there were 214 officers in neighbourhood teams: 61 in the north, 78 in the \
                            centre and 75 in the south. In March 2023 there were 198.

                            The figures come from the force's yearly return and are published with the police and crime \
                            plan. They count posts that are filled, not posts that are planned.

                            The same table was sent to every candidate on the day of this answer.""")
                        .with("""
                            [{"reference":"001","title":"Neighbourhood policing, numbers by district",
                              "link":"https://opcc.example/neighbourhood.pdf"}]""");
            case 1 ->
                entry(number)
                        .from(RequesterRole.PUBLIC)
                        .by(ContactMethod.TELEPHONE)
                        .about(ContactCategory.ELIGIBILITY)
                        .asking("Can someone who was convicted of an offence as a teenager stand?")
                        .answering(
                                "This office does not advise on who may stand. We passed on the contact details of the"
                                        + " Police Area Returning Officer and the link to the Electoral Commission's guidance.");
            case 2 ->
                entry(number)
                        .from(RequesterRole.AGENT)
                        .by(ContactMethod.LETTER)
                        .about(ContactCategory.IMAGERY)
                        .asking("May a leaflet show officers in uniform at last summer's open day?")
                        .answering(
                                "No. Pictures in which officers or police branding can be recognised are not to be used"
                                        + " in campaign material, whoever asks.");
            case 3 ->
                entry(number)
                        .from(RequesterRole.REPRESENTATIVE)
                        .about(ContactCategory.MEETING)
                        .asking("A meeting with the Chief Executive about the budget.")
                        .answering(
                                "Offered on the same terms to all candidates: one hour, questions a week ahead, notes"
                                        + " published afterwards.");
            case 4 ->
                entry(number)
                        .from(RequesterRole.OFFICE_HOLDER)
                        .by(ContactMethod.IN_PERSON)
                        .about(ContactCategory.VISIT)
                        .asking("Whether a candidate may see the control room.")
                        .answering("Candidates may visit on the afternoon of 25 March.");
            default ->
                entry(number)
                        .from(RequesterRole.PROSPECTIVE)
                        .by(ContactMethod.FORWARDED)
                        .about(ContactCategory.FREEDOM_OF_INFORMATION)
                        .asking("Spending on consultants in the last three years.\nSplit by supplier, please.")
                        .answering(
                                "Answered under the Freedom of Information Act; the reply is attached as published.");
        };
    }

    private static EntryFixture correction() {
        return entry(25)
                .correcting(entry(22))
                .from(RequesterRole.OFFICE_HOLDER)
                .by(ContactMethod.IN_PERSON)
                .about(ContactCategory.VISIT)
                .asking("Whether a candidate may see the control room.")
                .answering(
                        "Candidates may visit on either of two afternoons, each for the same hour and with the same"
                                + " guide.\n\nThe earlier entry named one afternoon only; both were offered to every candidate.")
                .with("""
                        [{"reference":"001","title":"Visits during the election period","link":"https://opcc.example/visits.pdf"},
                         {"reference":"002","title":"Note of the conversation","link":null}]""");
    }
}
