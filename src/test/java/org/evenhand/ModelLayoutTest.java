package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram in Cockpit is whole and tidy: all drawn, straight lines, nothing on top of anything. */
class ModelLayoutTest {
    static Stream<ProcessModel> models() {
        return ProcessModel.all().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndFlowIsDrawnOnce(ProcessModel model) {
        assertThat(model.all(BpmnShape.class))
                .extracting(BpmnShape::getBpmnElement)
                .containsExactlyInAnyOrderElementsOf(model.all(FlowNode.class));
        assertThat(model.all(BpmnEdge.class))
                .extracting(BpmnEdge::getBpmnElement)
                .containsExactlyInAnyOrderElementsOf(model.all(SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunStraightFromBorderToBorder(ProcessModel model) {
        assertThat(model.all(BpmnEdge.class)).allSatisfy(edge -> {
            var flow = (SequenceFlow) edge.getBpmnElement();
            var points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY()))
                        .as("%s is orthogonal", flow.getId())
                        .isTrue();
            }
            assertThat(touches(bounds(flow.getSource()), points.get(0)))
                    .as("%s leaves its source", flow.getId())
                    .isTrue();
            assertThat(touches(bounds(flow.getTarget()), points.get(points.size() - 1)))
                    .as("%s reaches its target", flow.getId())
                    .isTrue();
        });
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    /** Flows dock in the middle of a side, which suits rectangles, circles and diamonds alike. */
    private static boolean touches(Bounds bounds, Waypoint point) {
        var middleX = bounds.getX() + bounds.getWidth() / 2;
        var middleY = bounds.getY() + bounds.getHeight() / 2;
        var onSide = point.getY() == middleY && Math.abs(point.getX() - middleX) == bounds.getWidth() / 2;
        var onTopOrBottom = point.getX() == middleX && Math.abs(point.getY() - middleY) == bounds.getHeight() / 2;
        return onSide || onTopOrBottom;
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoShapesOverlap(ProcessModel model) {
        var shapes = List.copyOf(model.all(BpmnShape.class));
        for (var one : shapes) {
            for (var other : shapes) {
                assertThat(one != other && !attached(one, other) && overlap(one.getBounds(), other.getBounds()))
                        .as("%s over %s", one.getId(), other.getId())
                        .isFalse();
            }
        }
    }

    private static boolean attached(BpmnShape one, BpmnShape other) {
        return isAttached(one, other) || isAttached(other, one) || isInside(one, other) || isInside(other, one);
    }

    /** A step of a subprocess is drawn within it, clear of its border. */
    private static boolean isInside(BpmnShape step, BpmnShape frame) {
        return frame.getBpmnElement() instanceof SubProcess subProcess
                && step.getBpmnElement().getParentElement().equals(subProcess)
                && encloses(frame.getBounds(), step.getBounds());
    }

    private static boolean encloses(Bounds frame, Bounds step) {
        return frame.getX() < step.getX()
                && frame.getY() < step.getY()
                && step.getX() + step.getWidth() < frame.getX() + frame.getWidth()
                && step.getY() + step.getHeight() < frame.getY() + frame.getHeight();
    }

    private static boolean isAttached(BpmnShape event, BpmnShape host) {
        return event.getBpmnElement() instanceof BoundaryEvent boundary
                && host.getBpmnElement() instanceof Activity activity
                && boundary.getAttachedTo().equals(activity);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }
}
