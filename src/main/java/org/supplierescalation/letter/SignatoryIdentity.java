package org.supplierescalation.letter;

/** Is the one who is about to sign really that person? */
public interface SignatoryIdentity {

  /**
   * Counts against the same delay as a login. Call it outside a transaction, else the count of a
   * wrong password is rolled back.
   */
  boolean confirms(String person, String password);

  /** First and last name as they are on file, or the user id. */
  String fullName(String person);
}
