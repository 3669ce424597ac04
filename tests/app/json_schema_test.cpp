#include "app/format/json_schema.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"

using namespace kiosk;

TEST_CASE("The schemas that editors use are made from what the loader reads by", "[format][unit]") {
  for (const auto& format : dialogue::file_formats()) {
    const auto file = app::schema_file_of(format);
    INFO(file << ": write them anew with baclofen-kiosk schema --out dialogues/schema");
    const auto shipped = base::read_file(
        std::filesystem::path(KIOSK_SOURCE_DIR) / "dialogues/schema" / file, 1'000'000);
    REQUIRE(shipped);
    CHECK(*shipped == app::json_schema_of(format));
  }
}
