#include "counts/report/writers.hpp"

namespace kiosk::counts {

namespace {

constexpr const char* kHead = "table,id,name,visits\r\n";

std::string field(const std::string& words) {
  if (words.find_first_of(",\"\r\n") == std::string::npos) {
    return words;
  }
  std::string quoted = "\"";
  for (const char byte : words) {
    quoted += byte == '"' ? "\"\"" : std::string(1, byte);
  }
  return quoted + "\"";
}

std::string line(const std::string& table, const Row& row) {
  return field(table) + "," + field(row.id) + "," + field(row.name) + "," +
         field(shown_words(row)) + "\r\n";
}

std::string lines(const Report& report, const Table& table) {
  std::string all = table.id == kTimeTable ? line(table.id, report.visits) : "";
  for (const auto& row : table.rows) {
    all += line(table.id, row);
  }
  return all;
}

}  // namespace

std::string csv_of(const Report& report, const Table& table) {
  return kHead + lines(report, table);
}

std::string csv_of(const Report& report) {
  std::string all = kHead;
  for (const auto& table : report.tables) {
    all += lines(report, table);
  }
  return all;
}

}  // namespace kiosk::counts
