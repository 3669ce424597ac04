#include <string>
#include <vector>

#include <sys/stat.h>

#include "signing/keys.hpp"
#include "signing/minisign.hpp"
#include "signing/minisign_tool.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk::signing;
using kiosk::base::Error;
using kiosk::base::Result;
using kiosk::test::bytes_of;
using kiosk::test::run_minisign;
using kiosk::test::ScratchFolder;

namespace {

/// As quick as scrypt goes: tests try many passphrases.
constexpr ScryptCost kQuick{32768, std::uint64_t{16} << 20U};

AskPassphrase says(const std::string& words) {
  return [words] { return Result<SecretBytes>(SecretBytes(words)); };
}

AskPassphrase must_not_ask() {
  return []() -> Result<SecretBytes> {
    FAIL("asked for a passphrase");
    return Error("");
  };
}

SecretKey new_key() {
  auto key = make_secret_key();
  REQUIRE(key);
  return std::move(*key);
}

std::string refusal_of(const Result<SecretKey>& key) {
  REQUIRE_FALSE(key);
  return key.error().message();
}

mode_t mode_of(const std::filesystem::path& path) {
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  return found.st_mode & 07777U;
}

}  // namespace

TEST_CASE("The id of a key is told as minisign tells it", "[signing][unit]") {
  // The key of minisign's own releases: its page gives both.
  const auto key = read_public_key("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3");
  REQUIRE(key);
  CHECK(words_of(key->id) == "E7620F1842B4E81F");
  CHECK(line_of(*key) == "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3");
}

TEST_CASE("A public key that is cut, turned or something else is refused in words",
          "[signing][unit]") {
  const std::string line = line_of(new_key().public_key());
  CHECK(read_public_key("untrusted comment: of a test\r\n" + line + "\r\n"));
  CHECK_FALSE(read_public_key("a comment\n" + line));
  CHECK_FALSE(read_public_key(line + "\n" + line));
  CHECK_FALSE(read_public_key(""));
  CHECK_FALSE(read_public_key("\n"));
  CHECK_FALSE(read_public_key("X" + line.substr(1)));
  for (std::size_t size = 0; size < line.size(); ++size) {
    CHECK_FALSE(read_public_key(line.substr(0, size)));
  }
  const auto refused = read_public_key(line + "AAAA");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message().find("56 signs that begin with RW") != std::string::npos);
}

TEST_CASE("Two keys are never the same", "[signing][unit]") {
  const auto one = new_key();
  const auto other = new_key();
  CHECK(one.id() != other.id());
  CHECK(one.public_key().point != other.public_key().point);
}

TEST_CASE("Nobody but the owner may read the file of a secret key", "[signing][safety][unit]") {
  const ScratchFolder folder;
  const auto path = folder.path() / "test.key";
  const auto before = ::umask(0);
  REQUIRE(save_secret_key(new_key(), {Protection::None, {}}, path));
  ::umask(before);
  CHECK(mode_of(path) == 0600U);
}

TEST_CASE("A key is never written over another file", "[signing][safety][unit]") {
  const ScratchFolder folder;
  folder.write("test.key", "something else");
  const auto refused =
      save_secret_key(new_key(), {Protection::None, {}}, folder.path() / "test.key");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message().find("there is such a file already") != std::string::npos);
  CHECK_FALSE(save_public_key(new_key().public_key(), folder.path() / "test.key"));
  CHECK(bytes_of(folder.path() / "test.key") == "something else");
}

TEST_CASE("A key kept under a passphrase opens with it and with no other", "[signing][unit]") {
  const ScratchFolder folder;
  const auto path = folder.path() / "test.key";
  const auto key = new_key();
  REQUIRE(save_secret_key(
      key, {Protection::Passphrase, SecretBytes("dos palabras más"), kQuick}, path));
  const auto opened = load_secret_key(path, says("dos palabras más"));
  REQUIRE(opened);
  CHECK(opened->public_key() == key.public_key());
  CHECK(refusal_of(load_secret_key(path, says("dos palabras mas")))
            .find("this is not its passphrase") != std::string::npos);
  CHECK(refusal_of(load_secret_key(path, says(""))).find("this is not its passphrase") !=
        std::string::npos);
  const auto gave_up = [] { return Result<SecretBytes>(Error("nobody typed one")); };
  CHECK(refusal_of(load_secret_key(path, gave_up)).find("nobody typed one") != std::string::npos);
  const auto file = bytes_of(path);
  CHECK(file.starts_with("untrusted comment: minisign encrypted secret key\n"));
}

TEST_CASE("A passphrase that could not be typed again is refused", "[signing][unit]") {
  const ScratchFolder folder;
  for (const std::string& words :
       {std::string(), std::string("two\nlines"), std::string(1024, 'a'), std::string("a\0b", 3)}) {
    const auto refused = save_secret_key(new_key(),
                                         {Protection::Passphrase, SecretBytes(words), kQuick},
                                         folder.path() / "test.key");
    CHECK_FALSE(refused);
  }
  CHECK_FALSE(std::filesystem::exists(folder.path() / "test.key"));
}

TEST_CASE("A secret key that is damaged or cut is refused", "[signing][safety][unit]") {
  const ScratchFolder folder;
  REQUIRE(save_secret_key(new_key(), {Protection::None, {}}, folder.path() / "whole.key"));
  const auto file = bytes_of(folder.path() / "whole.key");
  const auto begin = file.find('\n') + 1;
  // What hides a key that has a passphrase: the salt and the costs, bytes 6 to 53.
  const auto salt_begin = begin + 8;
  const auto salt_end = begin + 72;
  for (auto at = begin; at < file.size() - 1; ++at) {
    auto turned = file;
    turned[at] = turned[at] == 'A' ? 'B' : 'A';
    folder.write("test.key", turned);
    if (turned != file && (at < salt_begin || at >= salt_end)) {
      INFO(at);
      // Its mark of scrypt may be turned into one that asks; no passphrase opens it then.
      CHECK_FALSE(load_secret_key(folder.path() / "test.key", says("guess")).has_value());
    }
    folder.write("test.key", file.substr(0, at));
    CHECK_FALSE(load_secret_key(folder.path() / "test.key", must_not_ask()).has_value());
  }
  CHECK(refusal_of(load_secret_key(folder.path() / "none.key", must_not_ask()))
            .find("No such file") != std::string::npos);
  CHECK_FALSE(load_secret_key(folder.path(), must_not_ask()).has_value());
}

TEST_CASE("A key file that asks for the whole memory is not obeyed", "[signing][safety][unit]") {
  const ScratchFolder folder;
  const auto path = folder.path() / "test.key";
  REQUIRE(save_secret_key(new_key(), {Protection::Passphrase, SecretBytes("test"), kQuick}, path));
  auto file = bytes_of(path);
  // The 8 bytes of the memory begin at byte 46 of the second line: base64 signs 62 and on.
  file.replace(file.find('\n') + 1 + 64, 4, "////");
  folder.write("greedy.key", file);
  CHECK_FALSE(load_secret_key(folder.path() / "greedy.key", must_not_ask()).has_value());
}

TEST_CASE("The name of a key is a number without zeros before it, as minisign tells it",
          "[signing][unit]") {
  CHECK(words_of(KeyId{{0xB7, 0xBF, 0x34, 0xE2, 0x1C, 0xF1, 0x91, 0x06}}) == "691F11CE234BFB7");
  CHECK(words_of(KeyId{{0xB7, 0x0F, 0, 0, 0, 0, 0, 0}}) == "FB7");
  CHECK(words_of(KeyId{}) == "0");
}

TEST_CASE("minisign signs with a key made here, with and without a passphrase",
          "[signing][integration]") {
  const ScratchFolder folder;
  const auto key = new_key();
  REQUIRE(save_secret_key(key, {Protection::None, {}}, folder.path() / "open.key"));
  REQUIRE(save_secret_key(key,
                          {Protection::Passphrase, SecretBytes("Test Key One"), kQuick},
                          folder.path() / "locked.key"));
  REQUIRE(save_public_key(key.public_key(), folder.path() / "minisign.pub"));
  folder.write("words", "Call the team today.");
  for (const std::string name : {"open.key -W", "locked.key"}) {
    INFO(name);
    CHECK(run_minisign(folder.path(), "-S -m words -s " + name, "Test Key One\n") == 0);
    CHECK(run_minisign(folder.path(), "-V -m words") == 0);
  }
  CHECK(run_minisign(folder.path(), "-S -m words -s locked.key", "Test Key Two\n") != 0);
  REQUIRE(run_minisign(folder.path(), "-R -s locked.key -p again.pub", "Test Key One\n") == 0);
  CHECK(bytes_of(folder.path() / "again.pub") == bytes_of(folder.path() / "minisign.pub"));
}

TEST_CASE("A key made by minisign under a passphrase opens here", "[signing][integration]") {
  // Takes some seconds: this is what minisign makes a guess cost.
  const ScratchFolder folder;
  REQUIRE(run_minisign(
              folder.path(), "-G -p tool.pub -s tool.key", "Test Key Two\nTest Key Two\n") == 0);
  const auto key = load_secret_key(folder.path() / "tool.key", says("Test Key Two"));
  REQUIRE(key);
  CHECK(line_of(key->public_key()) ==
        line_of(*read_public_key(bytes_of(folder.path() / "tool.pub"))));
  CHECK(mode_of(folder.path() / "tool.key") == 0600U);
}
