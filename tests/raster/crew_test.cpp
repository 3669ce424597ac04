#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "raster/crew.hpp"

#include "support/catch.hpp"

namespace kiosk::test {

TEST_CASE("A crew does each part of each picture once", "[raster][unit]") {
  const std::size_t threads = GENERATE(1U, 2U, 4U);
  raster::Crew crew(threads);
  CHECK(crew.threads() == threads);
  for (std::size_t picture = 0; picture < 2000; ++picture) {
    const auto parts = picture % 23;
    std::vector<std::atomic<int>> done(parts);
    crew.share(parts, [&](std::size_t number) { ++done.at(number); });
    for (const auto& times : done) {
      REQUIRE(times == 1);
    }
  }
}

TEST_CASE("A crew shares what takes long", "[raster][unit]") {
  using namespace std::chrono_literals;
  raster::Crew crew(2);
  const auto here = std::this_thread::get_id();
  std::atomic<int> elsewhere = 0;
  crew.share(50, [&](std::size_t /*number*/) {
    std::this_thread::sleep_for(2ms);
    elsewhere += std::this_thread::get_id() == here ? 0 : 1;
  });
  CHECK(elsewhere > 0);
}

}  // namespace kiosk::test
