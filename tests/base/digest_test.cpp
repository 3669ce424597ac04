#include "base/digest.hpp"
#include "support/catch.hpp"

using kiosk::base::sha256_of;

TEST_CASE("The same files give the same digest, any other change another", "[files][base][unit]") {
  const auto digest = sha256_of({{"a.json", "one"}, {"b.json", "two"}});
  CHECK(digest.size() == 64);
  CHECK(digest == sha256_of({{"a.json", "one"}, {"b.json", "two"}}));
  CHECK(digest != sha256_of({{"a.json", "one"}, {"b.json", "twO"}}));
  CHECK(digest != sha256_of({{"a.json", "one"}, {"c.json", "two"}}));
  CHECK(digest != sha256_of({{"a.json", "one"}}));
  CHECK(digest != sha256_of({{"a.json", "oneb.json"}, {"two", ""}}));
  CHECK(digest != sha256_of({{"a.json", "onb.jsone"}, {"two", ""}}));
}

TEST_CASE("The digest is SHA-256", "[files][base][unit]") {
  // printf '1:a1:b' | sha256sum
  CHECK(sha256_of({{"a", "b"}}) ==
        "facdde7abf1eac5b301273ab2e282f79bab0100f058833a7b8bdf9f80741e149");
}
