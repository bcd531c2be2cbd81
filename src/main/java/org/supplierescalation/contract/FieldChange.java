package org.supplierescalation.contract;

/** What a change does to one field, as people read it; empty is nothing. */
public record FieldChange(String field, String from, String to) {}
