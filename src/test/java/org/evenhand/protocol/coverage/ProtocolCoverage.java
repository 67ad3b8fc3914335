package org.evenhand.protocol.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.protocol.Protocol;
import org.evenhand.protocol.ProtocolRule;

/** The catalogue beside what the product names and what the tests prove. */
class ProtocolCoverage {

    private final Protocol protocol;
    private final List<Mention> mentions;
    private final List<Proof> proofs;

    ProtocolCoverage(Protocol protocol, List<Mention> mentions, List<Proof> proofs) {
        this.protocol = protocol;
        this.mentions = mentions.stream()
                .filter(mention ->
                        mention.mustBeKnown() || protocol.find(mention.id()).isPresent())
                .toList();
        this.proofs = List.copyOf(proofs);
    }

    List<RuleCoverage> rules() {
        return protocol.all().stream().map(this::of).sorted(RuleCoverage.BY_ID).toList();
    }

    /** Ids that are meant as rules but that the catalogue does not hold, with the place that names them. */
    List<String> unknown() {
        Stream<String> named = mentions.stream()
                .filter(mention -> isUnknown(mention.id()))
                .map(mention -> mention.id() + " in " + mention.place());
        Stream<String> proven = proofs.stream()
                .filter(proof -> isUnknown(proof.id()))
                .map(proof -> proof.id() + " in @Rule of " + proof.test());
        return Stream.concat(named, proven).toList();
    }

    /** The ids of the rules that are both enforced and proven. */
    List<String> covered() {
        return rules().stream()
                .filter(RuleCoverage::isCovered)
                .map(RuleCoverage::id)
                .toList();
    }

    String summary() {
        List<RuleCoverage> rules = rules();
        long information = rules.stream().filter(RuleCoverage::isInformation).count();
        long shown = rules.stream()
                .filter(rule -> rule.isInformation() && !rule.shownAt().isEmpty())
                .count();
        return "Protocol coverage: %d rules, %d enforced, %d proven, %d both, %d information only (%d shown)"
                .formatted(
                        rules.size(),
                        rules.stream().filter(RuleCoverage::isEnforced).count(),
                        rules.stream().filter(RuleCoverage::isProven).count(),
                        covered().size(),
                        information,
                        shown);
    }

    private boolean isUnknown(String id) {
        return protocol.find(id).isEmpty();
    }

    private RuleCoverage of(ProtocolRule rule) {
        List<Mention> named = mentions.stream()
                .filter(mention -> mention.id().equals(rule.id()))
                .toList();
        List<String> tests = proofs.stream()
                .filter(proof -> proof.id().equals(rule.id()))
                .map(Proof::test)
                .distinct()
                .toList();
        return new RuleCoverage(rule, named, tests);
    }
}
