#include <string>

#include "base/least_recent_cache.hpp"
#include "support/catch.hpp"

TEST_CASE("A cache drops what was asked for longest ago", "[base][unit]") {
  kiosk::base::LeastRecentCache<std::string, int> cache;
  cache.put("one", 1);
  cache.put("two", 2);
  cache.put("three", 3);
  REQUIRE(cache.find("one") != nullptr);
  CHECK(cache.oldest() == 2);
  cache.drop_oldest();
  CHECK(cache.size() == 2);
  CHECK(cache.find("two") == nullptr);
  CHECK(*cache.find("three") == 3);
  CHECK(*cache.find("one") == 1);
}
