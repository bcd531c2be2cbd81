package org.supplierescalation.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Register;

@Program
class RegisterApiTest {

  private static final String SUPPLIERS = "/api/v1/suppliers";
  private static final String CONTRACTS = "/api/v1/contracts";

  @Autowired WebApplicationContext program;
  @Autowired Register<Contract> contracts;

  String number = RegisterVisit.aNumber();
  Visit keeper;

  @BeforeEach
  void aSupplier() {
    keeper = Visit.by("contractmanager", program);
    MvcTestResult created = keeper.postJson(SUPPLIERS, supplier("Api Systemen"));
    assertThat(created).hasStatus(201).hasHeader("Location", SUPPLIERS + "/" + number);
  }

  @Test
  void whatWasCreatedIsFoundAndListed() {
    MvcTestResult got = Visit.by("jurist", program).get(SUPPLIERS + "/" + number);

    assertThat(got).hasStatusOk().hasHeader("ETag", "\"1\"");
    assertThat(Visit.body(got))
        .contains("\"emailAccepted\":true", "\"role\":\"Directeur\"", "KvK 90000011");
    assertThat(Visit.body(keeper.get(SUPPLIERS + "?search=" + number + "&limit=1")))
        .contains("\"total\":1", "Api Systemen");
    assertThat(keeper.get(SUPPLIERS + "?limit=0")).hasStatus(400);
  }

  @Test
  void aChangeNeedsTheVersionItStartsFrom() {
    RegisterVisit put = RegisterVisit.by("contractmanager", program);
    String path = SUPPLIERS + "/" + number;

    assertThat(put.put(path, "", supplier("Zonder"))).hasStatus(428);
    assertThat(put.put(path, "\"1\"", supplier("Eerste"))).hasStatusOk().hasHeader("ETag", "\"2\"");
    MvcTestResult late = put.put(path, "\"1\"", supplier("Te laat"));
    assertThat(late).hasStatus(412);
    assertThat(Visit.body(late)).contains("Iemand anders");
    assertThat(put.put(path, "W/\"2\"", supplier("Zwak"))).hasStatus(412);
    assertThat(Visit.body(keeper.get(path))).contains("Eerste");
  }

  @Test
  void aContractGoesInAndOutAsItIs() {
    String json =
        """
        {"number":"C%1$s","supplier":"%1$s","title":"Telefonie","concludedOn":"2025-01-01","monthlyFee":1234.5,
         "law":"NL","disputes":"ARBITRATION","noticeMinDays":14,"value":50000,
         "commitments":[{"clause":"artikel 1","text":"Bereikbaar","norm":99.95,"unit":"%%"}],
         "documents":[{"name":"Overeenkomst","where":"Archief"}]}
        """
            .formatted(number);

    assertThat(keeper.postJson(CONTRACTS, json)).hasStatus(201);

    Contract kept = contracts.find("C" + number).orElseThrow().entry();
    assertThat(kept.monthlyFee()).isEqualByComparingTo("1234.50");
    assertThat(kept.commitments().get(0).norm()).isEqualByComparingTo("99.95");
    String shown = Visit.body(keeper.get(CONTRACTS + "/C" + number));
    assertThat(shown)
        .contains("\"norm\":99.95", "\"noticeMinDays\":14", "\"disputes\":\"ARBITRATION\"");
    MvcTestResult again =
        RegisterVisit.by("beheer", program).put(CONTRACTS + "/C" + number, "\"1\"", shown);
    assertThat(again)
        .as("what came out goes in unchanged")
        .hasStatusOk()
        .hasHeader("ETag", "\"1\"");
  }

  @Test
  void whatIsNotRightIsSaid() {
    assertThat(keeper.postJson(SUPPLIERS, supplier("Nog eens"))).hasStatus(400);
    assertThat(Visit.body(keeper.postJson(SUPPLIERS, "{}"))).contains("“Naam” is leeg");
    assertThat(Visit.body(keeper.postJson(CONTRACTS, "{\"monthlyFee\":\"abc\"}")))
        .contains("“monthlyFee”");
  }

  @Test
  void onlyWhoKeepsTheRegistersWrites() {
    assertThat(Visit.by("finance", program).postJson(SUPPLIERS, "{}")).hasStatus(403);
    assertThat(Visit.by("melder", program).postJson(SUPPLIERS, "{}")).hasStatus(404);
    assertThat(RegisterVisit.by("melder", program).put(SUPPLIERS + "/" + number, "\"1\"", "{}"))
        .hasStatus(404);
  }

  private String supplier(String name) {
    return """
        {"number":"%s","name":"%s","legalForm":"B.V.","registration":"KvK 90000011","seat":"Utrecht",
         "postalAddress":"Straat 1\\n3500 AA Utrecht","noticeEmail":"contract@api.example","emailAccepted":true,
         "emailAcceptedProof":"artikel 3","contacts":[{"name":"directeur","role":"Directeur"}]}
        """
        .formatted(number, name);
  }
}
