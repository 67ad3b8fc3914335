package org.evenhand.election.policy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of value a setting may have: how each is written, read to people, and asked for when it is wrong. */
public enum SettingType {
    CHOICE {
        @Override
        boolean accepts(Setting setting, String value) {
            return setting.offered(value).isPresent();
        }

        @Override
        String say(Setting setting, String value) {
            return setting.offered(value).map(OfferedValue::label).orElse(value);
        }

        @Override
        String remedy(Setting setting) {
            return "choose one of "
                    + setting.values().stream().map(OfferedValue::value).collect(Collectors.joining(", "));
        }
    },
    YES_NO {
        @Override
        boolean accepts(Setting setting, String value) {
            return value.equals("true") || value.equals("false");
        }

        @Override
        String say(Setting setting, String value) {
            return value.equals("true") ? "Yes" : "No";
        }

        @Override
        String remedy(Setting setting) {
            return "choose true or false";
        }
    },
    PERIOD {
        @Override
        boolean accepts(Setting setting, String value) {
            return TIME.matcher(value).matches();
        }

        @Override
        String say(Setting setting, String value) {
            return value;
        }

        @Override
        String remedy(Setting setting) {
            return "write a time like “5 working days” or “24 hours”";
        }
    },
    MONEY {
        @Override
        boolean accepts(Setting setting, String value) {
            return POUNDS.matcher(value).matches();
        }

        @Override
        String say(Setting setting, String value) {
            return "£%,d".formatted(Integer.parseInt(value));
        }

        @Override
        String remedy(Setting setting) {
            return "write whole pounds like “5000”";
        }
    };

    private static final Pattern TIME = Pattern.compile("[1-9]\\d{0,2} (working days|hours)");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,6}");

    abstract boolean accepts(Setting setting, String value);

    abstract String say(Setting setting, String value);

    abstract String remedy(Setting setting);
}
