package org.supplierescalation.lesson;

import java.util.List;

/** Clauses and lessons as a document for a word processor (DOCX, ECMA-376), for a tender. */
public interface ClauseDocument {

  byte[] write(ClauseChoice choice, List<LibraryClause> clauses);
}
