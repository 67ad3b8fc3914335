package org.evenhand.parity;

import java.util.List;
import java.util.Optional;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/**
 * Like requests get answers of like detail (Q03, P09.13): an answer that is more than {@value #TIMES} times as long as one to a
 * like request, and longer by {@value #NOTICEABLE} characters, is shown to a person. The latest {@value #MOST} answers are
 * compared with what came before them.
 */
@Component
class LikeDetail implements ParityCheck {

    static final int TIMES = 3;
    static final int NOTICEABLE = 400;
    static final int MOST = 200;

    private final LikeCases likeCases;
    private final MasterRegister register;

    LikeDetail(LikeCases likeCases, MasterRegister register) {
        this.likeCases = likeCases;
        this.register = register;
    }

    @Override
    public String rule() {
        return "Q03";
    }

    @Override
    public List<Suspicion> look(List<Dealing> dealings) {
        List<Dealing> answered = dealings.stream()
                .filter(dealing -> dealing.outcome() == Outcome.ANSWERED)
                .toList();
        return answered.subList(Math.max(0, answered.size() - MOST), answered.size()).stream()
                .flatMap(dealing -> unlike(dealing).stream())
                .toList();
    }

    private Optional<Suspicion> unlike(Dealing dealing) {
        int length = length(dealing);
        return likeCases.of(dealing.contactId()).dealings().stream()
                .filter(like -> like.outcome() == Outcome.ANSWERED)
                .filter(like -> differ(length, length(like)))
                .findFirst()
                .map(like -> new Suspicion(
                        dealing.reference(),
                        dealing.contactId(),
                        "Its answer has " + length + " characters, that to the like request " + like.reference()
                                + " has " + length(like) + ": compare the detail that each was given."));
    }

    private static boolean differ(int one, int other) {
        int longer = Math.max(one, other);
        int shorter = Math.min(one, other);
        return longer > TIMES * shorter && longer - shorter >= NOTICEABLE;
    }

    private int length(Dealing dealing) {
        String provided = register.contact(dealing.contactId()).informationProvided();
        return provided == null ? 0 : provided.length();
    }
}
