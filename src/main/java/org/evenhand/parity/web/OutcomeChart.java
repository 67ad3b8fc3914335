package org.evenhand.parity.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.parity.Requester;

/** Outcomes of each requester as bars side by side; lengths are in the units of the drawing. */
final class OutcomeChart {

    private static final int WIDTH = 640;
    private static final int LABEL = 120;
    private static final int ROW = 32;

    private final List<Requester> requesters;
    private final int most;

    OutcomeChart(List<Requester> requesters) {
        this.requesters = requesters;
        this.most = requesters.stream().mapToInt(Requester::requests).max().orElse(1);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return requesters.size() * ROW;
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < requesters.size(); row++) {
            Requester requester = requesters.get(row);
            int[] counts = {
                requester.answered(), requester.pointed(), requester.referred(), requester.refused(), requester.open()
            };
            double x = LABEL;
            for (int outcome = 0; outcome < counts.length; outcome++) {
                double length = (WIDTH - LABEL) * (double) counts[outcome] / most;
                if (counts[outcome] > 0) {
                    bars.add(new Bar(x, row * ROW + 4, length, outcome, counts[outcome]));
                }
                x += length;
            }
        }
        return bars;
    }

    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < requesters.size(); row++) {
            labels.add(new Label(row * ROW + 20, requesters.get(row).pseudonym()));
        }
        return labels;
    }

    /** @param outcome its place in the key, from zero */
    record Bar(double x, int y, double length, int outcome, int count) {}

    record Label(int y, String words) {}
}
