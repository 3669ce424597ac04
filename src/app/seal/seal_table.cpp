#include "app/seal/seal_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <vector>

#include "base/utf8.hpp"
#include "seals/findings.hpp"

namespace kiosk::app {

namespace {

using seals::JudgedSeal;
using seals::Standing;

using Row = std::array<std::string, 6>;
constexpr const char* kUnsigned = "not signed";

std::string state_of(const JudgedSeal& judged) {
  auto words = seals::words_of(judged.standing);
  if (judged.standing == Standing::Changed) {
    words += ", changed: " + seals::words_of_changes(judged.changed);
  }
  return words;
}

Row row_of(const JudgedSeal& judged) {
  const auto& seal = judged.seal;
  return {seal.page,
          seal.language,
          base::words_of(seal.date),
          base::words_of(seal.review_by),
          seal.name + ", " + seal.role,
          state_of(judged)};
}

std::string padded(const std::string& words, std::size_t width) {
  const auto size = base::count_code_points(words);
  return words + std::string(size < width ? width - size : 0, ' ');
}

std::string table_of(const std::vector<Row>& rows) {
  std::array<std::size_t, std::tuple_size_v<Row>> widths{};
  for (const auto& row : rows) {
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      widths.at(column) = std::max(widths.at(column), base::count_code_points(row.at(column)));
    }
  }
  std::ostringstream table;
  for (const auto& row : rows) {
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
      table << padded(row.at(column), widths.at(column)) << "  ";
    }
    table << row.back() << '\n';
  }
  return table.str();
}

std::string counted(const std::map<std::string, std::size_t>& counts) {
  std::string words;
  for (const auto& [state, count] : counts) {
    words += (words.empty() ? "" : ", ") + std::to_string(count) + " " + state;
  }
  return words + "\n";
}

/// The rows of the table, and how many there are of each state.
class Rows {
public:
  void add(const JudgedSeal& judged) {
    rows_.push_back(row_of(judged));
    ++counts_[seals::words_of(judged.standing)];
  }

  void add_page(const seals::Judgement& judgement,
                const dialogue::PageId& page,
                const dialogue::Language& language) {
    if (const auto* seal = judgement.of(page, language)) {
      add(*seal);
      return;
    }
    rows_.push_back({page, language, "", "", "", kUnsigned});
    ++counts_[kUnsigned];
  }

  [[nodiscard]] std::string words() const { return table_of(rows_) + counted(counts_); }

private:
  std::vector<Row> rows_{{"page", "lang", "sealed on", "next review", "by", "state"}};
  std::map<std::string, std::size_t> counts_;
};

}  // namespace

std::string seal_table(const dialogue::Dialogue& dialogue, const seals::Judgement& judgement) {
  Rows rows;
  for (const auto& topic : dialogue.topics) {
    for (const auto& page : topic.pages) {
      for (const auto& language : dialogue.languages) {
        rows.add_page(judgement, page, language);
      }
    }
  }
  for (const auto& judged : judgement.seals) {
    if (judged.standing == Standing::NoSuchPage) {
      rows.add(judged);
    }
  }
  return rows.words();
}

}  // namespace kiosk::app
