// Rows of unequal length in one piece.

#include <vector>

#include "base/table.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

TEST_CASE("a table keeps what belongs to a row together, in the order it came", "[base][unit]") {
  const auto table = base::Table<int>::of(4, {{2, 7}, {0, 1}, {2, 8}, {3, 5}});
  const auto row = [&](std::size_t number) {
    const auto entries = table.row(number);
    return std::vector<int>(entries.begin(), entries.end());
  };
  REQUIRE(table.rows() == 4);
  CHECK(table.entries() == 4);
  CHECK(row(0) == std::vector<int>{1});
  CHECK(row(1).empty());
  CHECK(row(2) == std::vector<int>{7, 8});
  CHECK(row(3) == std::vector<int>{5});
}

}  // namespace kiosk::test
