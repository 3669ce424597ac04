#include <array>
#include <string>
#include <vector>

#include "signing/minisign.hpp"
#include "signing/minisign_tool.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk::signing;
using kiosk::test::bytes_of;
using kiosk::test::run_minisign;
using kiosk::test::ScratchFolder;

namespace {

const std::string kWords = "Never stop baclofen suddenly.\nNunca deje el baclofeno de golpe.\n";

SecretKey new_key() {
  auto key = make_secret_key();
  REQUIRE(key);
  return std::move(*key);
}

bool holds(const std::string& file, const std::string& bytes, const PublicKey& key) {
  const auto signature = read_signature(file);
  return signature && verify(*signature, bytes, std::vector{key}).has_value();
}

std::string signed_file(const SecretKey& key, const std::string& bytes) {
  const auto signature = sign(key, bytes, {"serial=7 kind=content"});
  REQUIRE(signature);
  return written(*signature);
}

/// The file with one byte turned.
std::string turned(std::string bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 1);
  return bytes;
}

}  // namespace

TEST_CASE("What is signed here is verified by minisign, trusted comment and all",
          "[signing][integration]") {
  const ScratchFolder folder;
  const auto key = new_key();
  REQUIRE(save_public_key(key.public_key(), folder.path() / "minisign.pub"));
  for (const std::string& words : {kWords, std::string(), std::string(200000, '\0')}) {
    folder.write("words", words);
    folder.write("words.minisig", signed_file(key, words));
    CHECK(run_minisign(folder.path(), "-V -H -m words") == 0);
    CHECK(bytes_of(folder.path() / "told").find("serial=7 kind=content") != std::string::npos);
    folder.write("words", words + "!");
    CHECK(run_minisign(folder.path(), "-V -m words") == 1);
  }
}

TEST_CASE("One text only stands for a signature: no byte above 127 passes for a letter",
          "[signing][safety][unit]") {
  const auto key = new_key();
  const auto file = signed_file(key, kWords);
  const auto last_line = file.rfind('\n', file.size() - 2) + 1;
  for (auto at = last_line; at + 1 < file.size(); ++at) {
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
      auto other = file;
      other[at] = static_cast<char>(byte);
      CHECK_FALSE(holds(other, kWords, key.public_key()));
    }
  }
}

TEST_CASE("What minisign signed is verified here, the older way too", "[signing][integration]") {
  const ScratchFolder folder;
  REQUIRE(run_minisign(folder.path(), "-G -W -p tool.pub -s tool.key") == 0);
  const auto key = read_public_key(bytes_of(folder.path() / "tool.pub"));
  REQUIRE(key);
  folder.write("words", kWords);
  for (const auto& [way, algorithm] :
       {std::pair{"", Algorithm::Prehashed}, std::pair{"-l ", Algorithm::Legacy}}) {
    const auto arguments =
        std::string("-S ") + way + "-s tool.key -t 'año 2026\tserial=8' -m words -W";
    REQUIRE(run_minisign(folder.path(), arguments) == 0);
    const auto signature = read_signature(bytes_of(folder.path() / "words.minisig"));
    REQUIRE(signature);
    CHECK(signature->algorithm == algorithm);
    CHECK(signature->trusted_comment == "año 2026\tserial=8");
    CHECK(verify(*signature, kWords, std::vector{*key}).has_value());
    CHECK_FALSE(verify(*signature, kWords + " ", std::vector{*key}).has_value());
  }
}

TEST_CASE("A signature file of Windows, with its ends of lines, is read", "[signing][unit]") {
  const auto key = new_key();
  auto file = signed_file(key, kWords);
  for (auto at = file.find('\n'); at != std::string::npos; at = file.find('\n', at + 2)) {
    file.insert(at, "\r");
  }
  CHECK(holds(file, kWords, key.public_key()));
}

TEST_CASE("No byte of what is signed can be another", "[signing][safety][unit]") {
  const auto key = new_key();
  const auto file = signed_file(key, kWords);
  REQUIRE(holds(file, kWords, key.public_key()));
  for (std::size_t at = 0; at < kWords.size(); ++at) {
    CHECK_FALSE(holds(file, turned(kWords, at), key.public_key()));
  }
  CHECK_FALSE(holds(file, kWords.substr(1), key.public_key()));
  CHECK_FALSE(holds(file, "", key.public_key()));
}

TEST_CASE("No byte of a signature can be another, but in the comment nobody vouches for",
          "[signing][safety][unit]") {
  const auto key = new_key();
  const auto file = signed_file(key, kWords);
  const auto free_from = std::string("untrusted comment: ").size();
  const auto free_to = file.find('\n');
  for (std::size_t at = 0; at < file.size(); ++at) {
    const bool is_free = at >= free_from && at < free_to;
    INFO(at);
    // The end of the last line may be missing, but not be something else.
    CHECK(holds(turned(file, at), kWords, key.public_key()) == is_free);
  }
}

TEST_CASE("A signature that is cut, doubled or another file is refused in words",
          "[signing][safety][unit]") {
  const auto key = new_key();
  const auto file = signed_file(key, kWords);
  for (std::size_t size = 0; size + 1 < file.size(); ++size) {
    CHECK_FALSE(holds(file.substr(0, size), kWords, key.public_key()));
  }
  CHECK_FALSE(holds(file + file, kWords, key.public_key()));
  const auto foreign = read_signature("{ \"pages\": [] }\n");
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().message() == "this is not a minisign signature: it has 1 lines, not 4");
}

TEST_CASE("Another key's signature is refused, also under the id of the right one",
          "[signing][safety][unit]") {
  const auto key = new_key();
  const auto other = new_key();
  const auto signature = sign(other, kWords, {"kind=content"});
  REQUIRE(signature);
  const auto refused = verify(*signature, kWords, std::vector{key.public_key()});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message() == "it was made with the key " + words_of(other.id()) +
                                         ", which is none of those that count here");
  auto disguised = *signature;
  disguised.key = key.id();
  CHECK_FALSE(verify(disguised, kWords, std::vector{key.public_key()}).has_value());
  CHECK_FALSE(verify(*signature, kWords, {}).has_value());
  const auto found = verify(*signature, kWords, std::vector{key.public_key(), other.public_key()});
  REQUIRE(found);
  CHECK(*found == other.public_key());
}

TEST_CASE("The trusted comment of one signature does not fit another", "[signing][safety][unit]") {
  const auto key = new_key();
  auto first = sign(key, kWords, {"serial=7"});
  const auto second = sign(key, kWords + "more", {"serial=8"});
  REQUIRE((first && second));
  first->trusted_comment = second->trusted_comment;
  CHECK_FALSE(verify(*first, kWords, std::vector{key.public_key()}).has_value());
  first->of_comment = second->of_comment;
  const auto refused = verify(*first, kWords, std::vector{key.public_key()});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message() == "its trusted comment was changed");
}

TEST_CASE("A signature of a hash is not taken for one of the hashed bytes",
          "[signing][safety][unit]") {
  const auto key = new_key();
  auto signature = sign(key, kWords, {"kind=content"});
  REQUIRE(signature);
  signature->algorithm = Algorithm::Legacy;
  CHECK_FALSE(verify(*signature, kWords, std::vector{key.public_key()}).has_value());
}

TEST_CASE("A comment that is no line of its file is not signed", "[signing][unit]") {
  const auto key = new_key();
  for (const std::string& comment : {std::string("two\nlines"),
                                     std::string("a\rb"),
                                     std::string("\xff"),
                                     std::string("\x01"),
                                     std::string("\xc2\x85"),
                                     std::string(8001, 'a')}) {
    CHECK_FALSE(sign(key, kWords, {comment}).has_value());
  }
  CHECK_FALSE(sign(key, kWords, {"fine", "two\nlines"}).has_value());
  CHECK(sign(key, kWords, {std::string(8000, 'a')}).has_value());
}
