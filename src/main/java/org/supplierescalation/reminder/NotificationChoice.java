package org.supplierescalation.reminder;

/**
 * What a person wants to be mailed. What goes over somebody's head is no choice.
 *
 * @param ownTask reminders of tasks the person took
 * @param groupTask reminders of tasks of the person's groups that nobody took
 * @param standIn reminders of tasks of somebody for whom the person stands in
 * @param digest the overview in the morning
 */
public record NotificationChoice(
    boolean ownTask, boolean groupTask, boolean standIn, boolean digest) {

  /** As long as a person chose nothing. */
  public static final NotificationChoice EVERYTHING =
      new NotificationChoice(true, true, true, true);
}
