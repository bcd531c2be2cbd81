package org.supplierescalation.access;

import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every request passes before and behind the doors, in the order of {@link FilterOrder}. */
@Configuration
class Filters {

  /** Before everything else, also before Spring Security. */
  @Bean
  FilterRegistrationBean<ClosedDoors> closedDoors() {
    return FilterOrder.at(FilterOrder.FIRST, new ClosedDoors(), "/*");
  }

  @Bean
  FilterRegistrationBean<WebappsKnowThePerson> webappsKnowThePerson(People people) {
    return FilterOrder.at(FilterOrder.PERSON, new WebappsKnowThePerson(people), "/camunda/*");
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit() {
    return FilterOrder.at(
        FilterOrder.BODY, new BodyLimit(), "/api/*", "/engine-rest/*", "/camunda/api/*");
  }

  /** Before Spring Security, which would read an upload to look for its token. */
  @Bean
  FilterRegistrationBean<UploadLimit> uploadLimit() {
    return FilterOrder.at(FilterOrder.FIRST, new UploadLimit(), "/*");
  }

  @Bean
  FilterRegistrationBean<BoundedLists> boundedLists() {
    return FilterOrder.at(FilterOrder.BODY, new BoundedLists(), "/engine-rest/*");
  }

  @Bean
  FilterRegistrationBean<PlainRefusals> plainRefusals(TaskService tasks, AsEngine engine) {
    return FilterOrder.at(
        FilterOrder.REFUSALS,
        new PlainRefusals(id -> engine.get(() -> tasks.createTaskQuery().taskId(id).count() > 0)),
        "/engine-rest/*",
        "/camunda/api/engine/*");
  }
}
