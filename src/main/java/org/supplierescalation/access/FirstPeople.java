package org.supplierescalation.access;

/** Sees to it that somebody can log in to a fresh installation. */
interface FirstPeople {

  void arrive();
}
