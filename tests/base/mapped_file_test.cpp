// A file read where it lies.

#include "base/mapped_file.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;

TEST_CASE("A mapped file has the bytes it had, also when another takes its place", "[unit]") {
  const test::ScratchFolder folder;
  const auto file = folder.path() / "kept.bin";
  const std::string bytes(300'000, 'a');
  REQUIRE(base::write_file_atomically(file, bytes));
  const auto mapped = base::map_file(file);
  REQUIRE(mapped);
  CHECK(mapped->bytes == bytes);
  REQUIRE(base::write_file_atomically(file, "other"));
  CHECK(mapped->bytes == bytes);
  CHECK(base::map_file(file)->bytes == "other");
}

TEST_CASE("What is missing, empty or no file is told, not mapped", "[unit]") {
  const test::ScratchFolder folder;
  const auto empty = folder.path() / "empty.bin";
  REQUIRE(base::write_file_atomically(empty, ""));
  CHECK_FALSE(base::map_file(empty));
  CHECK_FALSE(base::map_file(folder.path() / "missing.bin"));
  CHECK_FALSE(base::map_file(folder.path()));
}
