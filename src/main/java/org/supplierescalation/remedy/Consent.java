package org.supplierescalation.remedy;

/**
 * What one person says of a remedy that changes or ends the contract.
 *
 * @param given yes or no
 * @param remark why
 */
public record Consent(boolean given, String remark, String by) {}
