package org.supplierescalation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.StaffTexts;
import org.supplierescalation.people.Colleagues;
import org.supplierescalation.people.Mentions;
import org.supplierescalation.people.Replacements;
import org.supplierescalation.reminder.ChangeLadder;
import org.supplierescalation.reminder.ChooseNotifications;
import org.supplierescalation.reminder.FindDueReminders;
import org.supplierescalation.reminder.FindRecipients;
import org.supplierescalation.reminder.GroupLeads;
import org.supplierescalation.reminder.LeadsCheck;
import org.supplierescalation.reminder.Links;
import org.supplierescalation.reminder.MakeDigest;
import org.supplierescalation.reminder.MorningNews;
import org.supplierescalation.reminder.NotificationChoices;
import org.supplierescalation.reminder.RecordEscalation;
import org.supplierescalation.reminder.Reminders;
import org.supplierescalation.reminder.RungMoments;
import org.supplierescalation.reminder.Rungs;
import org.supplierescalation.reminder.SendDigests;
import org.supplierescalation.reminder.SendReminders;
import org.supplierescalation.reminder.SendStaffMail;
import org.supplierescalation.reminder.SetGroupLead;
import org.supplierescalation.reminder.Staff;
import org.supplierescalation.reminder.StaffMails;
import org.supplierescalation.reminder.StaffPost;
import org.supplierescalation.reminder.WriteReminder;
import org.supplierescalation.term.BusinessCalendar;

/** Telling our own people of their work, wired by hand. */
@Configuration
class ReminderUseCases {

  @Bean
  Links linksInMail(@Value("${escalation.base-url:http://localhost:8080}") String baseUrl) {
    return new Links(baseUrl);
  }

  @Bean
  RungMoments rungMoments(BusinessCalendar calendar) {
    return new RungMoments(calendar);
  }

  @Bean
  ChangeLadder changeLadderUseCase(Rungs rungs, Clock clock) {
    return new ChangeLadder(rungs, clock);
  }

  @Bean
  SetGroupLead setGroupLeadUseCase(
      GroupLeads leads, Staff staff, Colleagues colleagues, Clock clock) {
    return new SetGroupLead(leads, staff, colleagues, clock);
  }

  @Bean
  ChooseNotifications chooseNotificationsUseCase(
      NotificationChoices choices, Staff staff, Clock clock) {
    return new ChooseNotifications(choices, staff, clock);
  }

  @Bean
  LeadsCheck leadsCheck(Staff staff, GroupLeads leads) {
    return new LeadsCheck(staff, leads);
  }

  @Bean
  FindDueReminders findDueReminders(
      OpenWork openWork,
      CaseFiles cases,
      ContractOfCase contracts,
      Rungs rungs,
      RungMoments moments,
      Reminders reminders,
      Clock clock) {
    return new FindDueReminders(openWork, cases, contracts, rungs, moments, reminders, clock);
  }

  @Bean
  SendStaffMail sendStaffMail(
      StaffMails mails, StaffPost post, Staff staff, ReminderSettings settings) {
    return new SendStaffMail(mails, post, staff, settings.mailsPerMinute());
  }

  @Bean
  WriteReminder writeReminder(
      StaffTexts texts, RungMoments moments, ContractOfCase contracts, Links links, Clock clock) {
    return new WriteReminder(texts, moments, contracts, links, clock);
  }

  @Bean
  RecordEscalation recordEscalation(
      Reminders reminders,
      RungMoments moments,
      ContractOfCase contracts,
      Timeline timeline,
      TransactionTemplate transaction,
      Clock clock) {
    return new RecordEscalation(
        reminders,
        moments,
        contracts,
        timeline,
        clock,
        work -> transaction.executeWithoutResult(status -> work.run()));
  }

  @Bean
  SendReminders sendReminders(
      Reminders reminders,
      OpenWork openWork,
      CaseFiles cases,
      Replacements replacements,
      Staff staff,
      GroupLeads leads,
      NotificationChoices choices,
      WriteReminder write,
      SendStaffMail mail,
      RecordEscalation record,
      Clock clock) {
    return new SendReminders(
        reminders,
        openWork,
        cases,
        replacements,
        new FindRecipients(staff, leads, choices),
        write,
        mail,
        record,
        clock);
  }

  @Bean
  SendDigests sendDigests(
      Staff staff,
      Colleagues colleagues,
      NotificationChoices choices,
      OpenWork openWork,
      CaseFiles cases,
      Mentions mentions,
      MorningNews news,
      BusinessCalendar calendar,
      StaffTexts texts,
      Links links,
      StaffMails mails,
      SendStaffMail mail,
      Clock clock) {
    MakeDigest digest =
        new MakeDigest(openWork, cases, mentions, news, calendar, texts, links, clock);
    return new SendDigests(staff, colleagues, choices, digest, mails, mail, calendar, clock);
  }
}
