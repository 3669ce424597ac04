#include "base/day.hpp"
#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("A day is written year first and read again", "[base][unit]") {
  for (const std::string words : {"2026-11-28", "2024-02-29", "1999-12-31", "0987-01-01"}) {
    const auto day = base::day_of(words);
    REQUIRE(day);
    CHECK(base::words_of(*day) == words);
  }
  CHECK(*base::day_of("2026-03-01") - *base::day_of("2026-02-28") == std::chrono::days(1));
}

TEST_CASE("What is no day of the calendar is not read", "[base][unit]") {
  for (const auto* words : {"",
                            "2026-11-31",
                            "2026-02-29",
                            "2026-13-01",
                            "2026-00-01",
                            "2026-11-00",
                            "0000-01-01",
                            "2026-11-2",
                            "2026-11-028",
                            "2026/11/28",
                            "28-11-2026",
                            "-226-11-28",
                            "2026-1a-28",
                            "yesterday!"}) {
    INFO(words);
    CHECK_FALSE(base::day_of(words));
  }
}
