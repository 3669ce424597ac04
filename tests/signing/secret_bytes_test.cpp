#include <string>
#include <utility>

#include "signing/secret_bytes.hpp"
#include "support/catch.hpp"

using kiosk::signing::SecretBytes;

TEST_CASE("Secret bytes hold what they are given, and what is let go of is gone",
          "[signing][unit]") {
  SecretBytes secret("passphrase");
  CHECK(secret.text() == "passphrase");
  secret.shorten(4);
  CHECK(secret.text() == "pass");
  const auto* behind = secret.bytes().data() + 4;
  CHECK(*behind == 0);
  const auto moved = std::move(secret);
  CHECK(moved.text() == "pass");
}

TEST_CASE("Secret bytes may be none", "[signing][unit]") {
  CHECK(SecretBytes().empty());
  CHECK(SecretBytes("").text().empty());
  CHECK(SecretBytes(3).text() == std::string(3, '\0'));
}
