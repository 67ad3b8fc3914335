package org.evenhand.register.log;

/**
 * A node over a full subtree.
 *
 * @param level its height; leaves are at 0
 * @param index its place among the nodes of its level, from 0
 */
public record NodeId(int level, long index) {}
