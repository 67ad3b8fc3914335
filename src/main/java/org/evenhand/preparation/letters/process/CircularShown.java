package org.evenhand.preparation.letters.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularLetters;
import org.evenhand.preparation.letters.RestrictedPosts;
import org.springframework.stereotype.Component;

/** A letter to an audience as the forms show it. */
@Component
class CircularShown {

    private final CircularLetters letters;
    private final RestrictedPosts posts;
    private final DateWords words;

    CircularShown(CircularLetters letters, RestrictedPosts posts, DateWords words) {
        this.letters = letters;
        this.posts = posts;
        this.words = words;
    }

    /** @param lines those who get it, one line each */
    Shown of(Circular circular, List<String> lines) {
        return new Shown()
                .put("audienceShown", circular.audience().label())
                .put("periodShown", words.day(letters.periodStart(circular)))
                .put("recipientsShown", lines.size() + ":\n" + String.join("\n", lines))
                .put("postsShown", circular.audience() == Audience.STAFF ? register() : null);
    }

    private String register() {
        return posts.words() + "\n"
                + posts.all().stream()
                        .map(post -> post.title() + ": " + (post.restricted() ? "restricted" : "not restricted"))
                        .collect(joining("\n"));
    }
}
