#include "releases/content/release.hpp"
#include "support/catch.hpp"
#include "support/releases.hpp"

using namespace kiosk;
using releases::read_record;
using releases::read_release_id;
using releases::Record;

TEST_CASE("The name of a release is its serial and its manifest", "[releases][unit]") {
  const auto one = test::release_of(7, "one");
  const auto same = test::release_of(8, "one");
  const auto other = test::release_of(7, "other");
  CHECK(words_of(one.id()).starts_with("7-"));
  CHECK(one.id().digest == same.id().digest);
  CHECK(one.id().digest != other.id().digest);
  CHECK(read_release_id(words_of(one.id())) == one.id());
}

TEST_CASE("Words that are nearly the name of a release are none", "[releases][unit]") {
  CHECK(read_release_id("7-0123456789ab"));
  for (const auto* words : {"7-0123456789a",
                            "7-0123456789abc",
                            "7-0123456789aB",
                            "07-0123456789ab",
                            "0-0123456789ab",
                            "-0123456789ab",
                            "+7-0123456789ab",
                            "7-0123456789ab/",
                            "99999999999999999999-0123456789ab",
                            ".making",
                            ""}) {
    INFO(words);
    CHECK_FALSE(read_release_id(words));
  }
}

TEST_CASE("A record is read as it was written, or not at all", "[releases][unit]") {
  const Record record{7, 5, "2026-11-29T17:24:00Z", "María", "\"new\" words"};
  const auto words = written(record);
  CHECK(read_record(words) == record);
  for (std::size_t at = 0; at < words.size(); ++at) {
    CHECK_FALSE(read_record(words.substr(0, at)));
  }
  CHECK_FALSE(read_record(words + " "));
  CHECK_FALSE(read_record(written(Record{5, 5, record.date, "a", "b"})));
  CHECK_FALSE(read_record(written(Record{7, 5, "yesterday", "a", "b"})));
  CHECK_FALSE(read_record(written(Record{7, 5, record.date, "", "b"})));
}

TEST_CASE("Who makes a release says who and why, each in a line", "[releases][unit]") {
  const releases::Files files{{"site.json", "{}"}};
  const auto made = [&](const std::string& author, const std::string& note) {
    return releases::make_release({1, 0, "2026-11-29T17:24:00Z", author, note}, files);
  };
  CHECK(made("Maria", "new words"));
  CHECK(made("", "note").error().message() == "the author is empty");
  CHECK(made("  ", "note").error().message() == "the author is empty");
  CHECK_FALSE(made("Maria", "two\nlines"));
  CHECK_FALSE(made("Maria", "\x1b[31mred"));
  CHECK_FALSE(made("\xff", "note"));
  CHECK_FALSE(made("Maria", std::string(401, 'x')));
}
