// What a reader of a report can reckon.

#include <random>
#include <set>

#include "counts/report/hiding.hpp"

#include "support/catch.hpp"

using namespace kiosk;
using counts::Cells;
using counts::Shown;

namespace {

std::vector<Cells::Id> add_all(Cells& cells, const std::vector<std::int64_t>& values) {
  std::vector<Cells::Id> ids;
  for (const auto value : values) {
    ids.push_back(cells.add(value));
  }
  return ids;
}

struct Division {
  Cells cells;
  std::vector<Cells::Id> parts;
  Cells::Id whole = 0;

  explicit Division(const std::vector<std::int64_t>& values)
      : parts(add_all(cells, values)) {
    std::int64_t sum = 0;
    for (const auto value : values) {
      sum += value;
    }
    whole = cells.add(sum);
    cells.sums_to(parts, whole);
    cells.hide();
  }
  /// What is shown of the parts, -1 for what is hidden, and of the whole.
  [[nodiscard]] std::vector<std::int64_t> shown() const {
    auto all = parts;
    all.push_back(whole);
    std::vector<std::int64_t> values;
    for (const auto cell : all) {
      values.push_back(cells.shown(cell) == Shown::Hidden ? -1 : cells.value(cell));
    }
    return values;
  }
};

using Values = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("A number from five on is shown, one under five is not", "[counts][hiding][unit]") {
  Cells cells;
  const auto ids = add_all(cells, {0, 1, 4, 5, 6});
  cells.hide();
  const auto shown = [&](std::size_t index) { return cells.shown(ids[index]) == Shown::Number; };
  CHECK_FALSE(shown(0));
  CHECK_FALSE(shown(1));
  CHECK_FALSE(shown(2));
  CHECK(shown(3));
  CHECK(shown(4));
}

TEST_CASE("Where all parts are large nothing is hidden", "[counts][hiding][unit]") {
  CHECK(Division({5, 20, 9}).shown() == Values{5, 20, 9, 34});
}

TEST_CASE("One small part hides the next smallest with it, and the sum stays",
          "[counts][hiding][unit]") {
  CHECK(Division({20, 4}).shown() == Values{-1, -1, 24});
  CHECK(Division({30, 9, 0}).shown() == Values{30, -1, -1, 39});
}

TEST_CASE("Two small parts that would tell one another hide a third", "[counts][hiding][unit]") {
  CHECK(Division({30, 1, 2}).shown() == Values{-1, -1, -1, 33});  // 3 together: neither is 4
  CHECK(Division({30, 0, 0}).shown() == Values{-1, -1, -1, 30});  // both are nobody
}

TEST_CASE("Many small parts hide each other, unless all together are under five",
          "[counts][hiding][unit]") {
  CHECK(Division({30, 4, 3, 2}).shown() == Values{30, -1, -1, -1, 39});
  CHECK(Division({30, 1, 0, 3, 0, 0, 0}).shown().front() == -1);
}

TEST_CASE("A sum that is small itself is hidden with all its parts", "[counts][hiding][unit]") {
  CHECK(Division({1, 3}).shown() == Values{-1, -1, -1});
}

TEST_CASE("A small page of a topic is not told by the topic", "[counts][hiding][unit]") {
  Cells cells;
  const auto pages = add_all(cells, {20, 3});
  const auto topic = cells.add(23);  // nobody saw both
  cells.cover(pages, topic);
  cells.hide();
  CHECK(cells.shown(pages[1]) == Shown::Hidden);
  CHECK((cells.shown(pages[0]) == Shown::Hidden || cells.shown(topic) == Shown::Hidden));
}

TEST_CASE("A small part is not told by how often a page was seen that hides beside it",
          "[counts][hiding][unit]") {
  Cells cells;
  const auto places = add_all(cells, {3, 7, 12});
  const auto left = cells.add(22);
  cells.sums_to(places, left);
  const auto seen = cells.add(7);  // all who saw it left there
  cells.at_most(places[1], seen);
  cells.hide();
  CHECK(cells.shown(places[1]) == Shown::Hidden);
  // 22 - 12 - 7 would leave three at least.
  CHECK((cells.shown(seen) == Shown::Hidden || cells.shown(places[2]) == Shown::Hidden ||
         cells.shown(left) == Shown::Hidden));
}

namespace {

/// Visits by two languages, by two endings and two places they were left at.
struct Visits {
  Cells cells;
  std::vector<Cells::Id> languages;
  std::vector<Cells::Id> endings;
  std::vector<Cells::Id> places;
  Cells::Id left = 0;
  Cells::Id all = 0;

  explicit Visits(std::mt19937& random) {
    std::uniform_int_distribution<std::int64_t> few(0, 12);
    const Values ended{few(random), few(random)};
    const Values stood{few(random), few(random)};
    const auto of_left = stood[0] + stood[1];
    const auto of_all = ended[0] + ended[1] + of_left;
    const auto spanish = std::uniform_int_distribution<std::int64_t>(0, of_all)(random);
    languages = add_all(cells, {spanish, of_all - spanish});
    endings = add_all(cells, ended);
    places = add_all(cells, stood);
    left = cells.add(of_left);
    all = cells.add(of_all);
    cells.sums_to(languages, all);
    cells.sums_to({endings[0], endings[1], left}, all);
    cells.sums_to(places, left);
    cells.hide();
  }

  /// Whether a reader who sees only what is shown may take `cell` for `value`.
  [[nodiscard]] bool may_be(Cells::Id cell, std::int64_t value) const {
    return cells.shown(cell) == Shown::Hidden || cells.value(cell) == value;
  }

  /// Each number that each cell may have, found by trying all of them.
  [[nodiscard]] std::vector<std::set<std::int64_t>> possible() const {
    constexpr std::int64_t kMost = 16;
    std::vector<std::set<std::int64_t>> found(all + 1);
    const auto each = [&](Cells::Id cell, const auto& go_on) {
      for (std::int64_t value = 0; value <= kMost; ++value) {
        if (may_be(cell, value)) {
          go_on(value);
        }
      }
    };
    each(places[0], [&](auto first) {
      each(places[1], [&](auto second) {
        if (!may_be(left, first + second)) {
          return;
        }
        each(endings[0], [&](auto help) {
          each(endings[1], [&](auto tips) {
            const auto sum = first + second + help + tips;
            if (!may_be(all, sum)) {
              return;
            }
            for (std::int64_t spanish = 0; spanish <= sum; ++spanish) {
              if (may_be(languages[0], spanish) && may_be(languages[1], sum - spanish)) {
                const Values values{
                    spanish, sum - spanish, help, tips, first, second, first + second, sum};
                for (Cells::Id cell = 0; cell <= all; ++cell) {
                  found[cell].insert(values[cell]);
                }
              }
            }
          });
        });
      });
    });
    return found;
  }
};

}  // namespace

TEST_CASE("Whatever the numbers are, all from 0 to 4 stay possible for each that is under five",
          "[counts][hiding][unit]") {
  std::mt19937 random(5);
  for (int round = 0; round < 150; ++round) {
    const Visits visits(random);
    const auto possible = visits.possible();
    for (Cells::Id cell = 0; cell <= visits.all; ++cell) {
      if (visits.cells.value(cell) >= counts::kLeastShown) {
        continue;
      }
      INFO("round " << round << ", cell " << cell << " of " << visits.cells.value(cell));
      CHECK(possible[cell].contains(0));
      CHECK(possible[cell].contains(4));
      CHECK(possible[cell].size() >= 5);
    }
  }
}
