#include <string>

#include "base/memory.hpp"
#include "dialogue/files/embedded_files.hpp"
#include "support/catch.hpp"

namespace kiosk::test {

TEST_CASE("Bytes of the program file are the same after they were left there", "[base][unit]") {
  for (const auto& file : dialogue::embedded_files()) {
    const std::string before(file.bytes);
    base::leave_in_file(file.bytes);
    INFO(file.name);
    CHECK(before == file.bytes);
  }
  base::leave_in_file({});
}

}  // namespace kiosk::test
