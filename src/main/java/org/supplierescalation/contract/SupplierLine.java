package org.supplierescalation.contract;

/**
 * A supplier in a list.
 *
 * @param contracts how many the register knows
 */
public record SupplierLine(
    String number,
    String name,
    String registration,
    String seat,
    String noticeEmail,
    boolean emailAccepted,
    int contracts) {}
