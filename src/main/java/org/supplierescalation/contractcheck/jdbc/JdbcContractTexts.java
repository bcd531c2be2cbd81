package org.supplierescalation.contractcheck.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contractcheck.ClauseFact;
import org.supplierescalation.contractcheck.ContractReport;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.KeptFinding;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.evidence.AdmittedFile;

@Component
class JdbcContractTexts implements ContractTexts {

  private static final String SELECT =
      "select id, contract, name, media_type, sha256, size, kept_at, kept_by, pages, scan, unread, language, score"
          + " from contract_text ";

  private final JdbcClient db;
  private final FindingTable findings;
  private final Clock clock;

  JdbcContractTexts(JdbcClient db, JdbcTemplate rows, Clock clock) {
    this.db = db;
    this.findings = new FindingTable(db, rows);
    this.clock = clock;
  }

  @Override
  public KeptText keep(
      @Nullable String contract, AdmittedFile file, ContractReport report, String by) {
    UUID id = UUID.randomUUID();
    db.sql(
            """
            insert into contract_text (id, contract, name, media_type, sha256, size, content, kept_at, kept_by, pages,
              scan, unread, language, score)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, '', 'NL', 0)
            """)
        .params(
            Arrays.asList(
                id,
                contract,
                file.name(),
                file.type().mediaType(),
                Seal.of(file.content()),
                file.content().length,
                file.content(),
                clock.instant().atOffset(ZoneOffset.UTC),
                by))
        .update();
    found(id, report);
    return find(id).orElseThrow();
  }

  @Override
  public void found(UUID id, ContractReport report) {
    db.sql(
            "update contract_text set pages = ?, scan = ?, unread = ?, language = ?, score = ? where id = ?")
        .params(
            report.pages(),
            report.scan(),
            written(report.unread()),
            report.language().name(),
            report.score(),
            id)
        .update();
    findings.replace(id, report);
  }

  @Override
  public Optional<KeptText> find(UUID id) {
    return db.sql(SELECT + "where id = ?").param(id).query(JdbcContractTexts::text).optional();
  }

  @Override
  public Optional<KeptText> same(@Nullable String contract, String sha256) {
    return db.sql(
            SELECT + "where sha256 = ? and coalesce(contract, '') = ? order by kept_at limit 1")
        .params(sha256, contract == null ? "" : contract)
        .query(JdbcContractTexts::text)
        .optional();
  }

  @Override
  public List<KeptText> of(String contract) {
    return db.sql(SELECT + "where contract = ? order by kept_at desc, id")
        .param(contract)
        .query(JdbcContractTexts::text)
        .list();
  }

  @Override
  public List<KeptText> loose() {
    return db.sql(SELECT + "where contract is null order by kept_at desc, id limit 100")
        .query(JdbcContractTexts::text)
        .list();
  }

  @Override
  public byte[] bytes(UUID id) {
    return db.sql("select content from contract_text where id = ?")
        .param(id)
        .query((row, number) -> row.getBytes("content"))
        .single();
  }

  @Override
  public List<KeptFinding> findings(UUID id) {
    return findings.of(id);
  }

  @Override
  public List<ClauseFact> facts(UUID id) {
    return findings.facts(id);
  }

  @Override
  public void attach(UUID id, String contract) {
    db.sql("update contract_text set contract = ? where id = ?").params(contract, id).update();
  }

  @Override
  public void remove(UUID id) {
    findings.clear(id);
    db.sql("delete from contract_text where id = ?").param(id).update();
  }

  private static String written(Set<Integer> pages) {
    String all = pages.stream().map(String::valueOf).collect(Collectors.joining(","));
    return all.length() > 8000 ? all.substring(0, all.lastIndexOf(',', 8000)) : all;
  }

  private static KeptText text(ResultSet row, int number) throws SQLException {
    return new KeptText(
        row.getObject("id", UUID.class),
        row.getString("contract"),
        row.getString("name"),
        row.getString("media_type"),
        row.getString("sha256"),
        row.getLong("size"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        row.getString("kept_by"),
        row.getInt("pages"),
        row.getBoolean("scan"),
        pages(row.getString("unread")),
        Language.valueOf(row.getString("language")),
        row.getInt("score"));
  }

  private static Set<Integer> pages(String written) {
    return Arrays.stream(written.split(","))
        .filter(page -> !page.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
