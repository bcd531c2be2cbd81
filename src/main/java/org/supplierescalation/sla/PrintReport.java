package org.supplierescalation.sla;

/** Prints a report of measuring as PDF/A-3a and PDF/UA-1. */
public interface PrintReport {

  byte[] print(MeasureReport report);
}
