package org.knotwise.visits;

/**
 * What a therapist writes again and again, under a short word.
 *
 * @param version to be handed back with a change, so that a lost update is noticed
 */
public record Snippet(SnippetId id, SnippetDraft draft, long version) {}
