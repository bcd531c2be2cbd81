package org.supplierescalation.contract.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.contract.FieldPart;
import org.supplierescalation.contract.RegisterField;
import org.supplierescalation.contract.Rows;
import org.supplierescalation.contract.Sheet;

/** An entry of a register as JSON, and back to what a person would have typed. */
final class SheetJson {

  private SheetJson() {}

  static <T> Map<String, Object> shown(Sheet<T> sheet, T entry) {
    Map<String, String> text = sheet.write(entry);
    Map<String, Object> shown = new LinkedHashMap<>();
    sheet.fields().forEach(field -> put(shown, field, text.getOrDefault(field.key(), "")));
    for (FieldPart part : sheet.parts()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (int row = 0; row < Rows.count(part, text); row++) {
        Map<String, Object> one = new LinkedHashMap<>();
        for (RegisterField field : part.fields()) {
          put(one, field, text.getOrDefault(part.key(row, field), ""));
        }
        rows.add(one);
      }
      shown.put(part.key(), rows);
    }
    return shown;
  }

  static Map<String, String> typed(ObjectMapper json, Object body) {
    Map<String, String> typed = new LinkedHashMap<>();
    flatten(json.valueToTree(body), "", typed);
    return typed;
  }

  private static void flatten(JsonNode node, String prefix, Map<String, String> typed) {
    node.properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              String key = prefix + property.getKey();
              if (value.isArray()) {
                for (int row = 0; row < value.size(); row++) {
                  flatten(value.get(row), key + "." + row + ".", typed);
                }
              } else if (value.isNumber()) {
                typed.put(key, value.decimalValue().toPlainString().replace('.', ','));
              } else if (!value.isNull()) {
                typed.put(key, value.asText());
              }
            });
  }

  private static void put(Map<String, Object> shown, RegisterField field, String text) {
    switch (field.kind()) {
      case YES_NO -> shown.put(field.key(), text.equals("ja"));
      case MONEY, NUMBER, PERCENT, DAYS -> {
        if (!text.isEmpty()) {
          shown.put(field.key(), new BigDecimal(text.replace(',', '.')));
        }
      }
      case DAY -> {
        if (!text.isEmpty()) {
          shown.put(field.key(), text);
        }
      }
      default -> shown.put(field.key(), text);
    }
  }
}
