#include <string>
#include <utility>
#include <vector>

#include "base/word_table.hpp"
#include "support/catch.hpp"

using kiosk::base::WordTable;

namespace {

std::vector<int> values_of(const WordTable<int>& table, const std::string& word) {
  const auto found = table.of(word);
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("Every word is found with its values in their order", "[unit]") {
  const WordTable<int> table({{"pump", 1}, {"dose", 2}, {"pump", 3}, {"", 4}, {"pumps", 5}});
  CHECK(values_of(table, "pump") == std::vector{1, 3});
  CHECK(values_of(table, "dose") == std::vector{2});
  CHECK(values_of(table, "pumps") == std::vector{5});
  CHECK(values_of(table, "") == std::vector{4});
}

TEST_CASE("A word that is not there has no value", "[unit]") {
  const WordTable<int> table({{"dose", 2}, {"pump", 1}});
  CHECK(values_of(table, "").empty());
  CHECK(values_of(table, "dos").empty());
  CHECK(values_of(table, "doses").empty());
  CHECK(values_of(table, "zinc").empty());
  CHECK(values_of(WordTable<int>(), "pump").empty());
}
