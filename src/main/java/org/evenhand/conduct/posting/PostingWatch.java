package org.evenhand.conduct.posting;

import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares roster and list of each election ahead, each night until its poll (Q24). */
@Service
public class PostingWatch {

    private final Elections elections;
    private final Postings postings;

    PostingWatch(Elections elections, Postings postings) {
        this.elections = elections;
        this.postings = postings;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Europe/London")
    @Transactional
    public void run() {
        elections.ahead().stream().map(Election::id).forEach(postings::check);
    }
}
