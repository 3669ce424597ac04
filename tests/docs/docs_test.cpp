#include "docs/docs.hpp"

#include "base/text_file.hpp"
#include "support/catch.hpp"

TEST_CASE("The documents that are made are those in docs/", "[docs]") {
  for (const auto& [file, bytes] : made_docs()) {
    INFO(file << ": write it anew with build/dev/tests/write_docs");
    const auto shipped =
        kiosk::base::read_file(std::filesystem::path(KIOSK_SOURCE_DIR) / "docs" / file, 1'000'000);
    REQUIRE(shipped);
    CHECK(*shipped == bytes);
  }
}
