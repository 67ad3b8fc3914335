package org.evenhand.publicity;

/**
 * How the questions on the timing of something were answered (E11).
 *
 * @param words the questions with their answers, as the decider reads them
 * @param delayHarms whether a delay itself would sway the vote, hinder operations, do harm or waste money (P30.3)
 * @param restricted whether the pre-election period is on its day
 */
public record TimingAnswers(String words, boolean delayHarms, boolean restricted) {}
