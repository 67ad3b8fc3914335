package org.evenhand.preparation.guidance;

/** Who issues guidance on elections; a change of it is watched for (001:1.3, 001:8.20, 002:1.7, 004:1.6). */
public enum SourceBody {
    NPCC("National Police Chiefs’ Council"),
    APCC("Association of Police and Crime Commissioners"),
    APACE("Association of Policing and Crime Chief Executives"),
    HOME_OFFICE("Home Office"),
    CABINET_OFFICE("Cabinet Office"),
    ELECTORAL_COMMISSION("Electoral Commission"),
    COLLEGE_OF_POLICING("College of Policing"),
    OTHER("Another body");

    private final String label;

    SourceBody(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
