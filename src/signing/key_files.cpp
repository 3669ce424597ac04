#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include "base/descriptor.hpp"
#include "signing/encoding.hpp"
#include "signing/keys.hpp"
#include "signing/packed_key.hpp"

namespace kiosk::signing {

namespace {

/// Two lines, the first of at most 1024 bytes.
constexpr std::size_t kMostFileBytes = 4096;
constexpr mode_t kOnlyOwner = 0600;
constexpr mode_t kReadableByAll = 0644;

base::Error fault_with(const std::filesystem::path& path, int fault) {
  return base::Error(path.string() + ": " +
                     (fault == EEXIST ? "there is such a file already, and it is left alone"
                                      : std::generic_category().message(fault)));
}

base::Outcome make_file(const std::filesystem::path& path, std::string_view bytes, mode_t mode) {
  const base::Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
  if (file.number() < 0) {
    return fault_with(path, errno);
  }
  int fault = base::write_all(file, bytes);
  if (fault == 0 && ::fsync(file.number()) != 0) {
    fault = errno;
  }
  if (fault != 0) {
    ::unlink(path.c_str());
    return fault_with(path, fault);
  }
  return base::Done{};
}

/// Read without any buffer that would be left behind.
base::Result<SecretBytes> read_secretly(const std::filesystem::path& path) {
  const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) {
    return fault_with(path, errno);
  }
  SecretBytes bytes(kMostFileBytes);
  std::size_t size = 0;
  while (size < bytes.size()) {
    const auto got = ::read(file.number(), bytes.bytes().data() + size, bytes.size() - size);
    if (got == 0) {
      break;
    }
    if (got < 0 && errno != EINTR) {
      return fault_with(path, errno);
    }
    size += got < 0 ? 0 : static_cast<std::size_t>(got);
  }
  bytes.shorten(size);
  return bytes;
}

}  // namespace

base::Outcome
save_secret_key(const SecretKey& key, const KeyLock& lock, const std::filesystem::path& path) {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  auto bytes = pack(key, lock);
  if (!bytes) {
    return bytes.error();
  }
  const std::string_view comment = lock.protection == Protection::Passphrase
                                       ? "minisign encrypted secret key\n"
                                       : "minisign secret key without a passphrase\n";
  auto line = base64_of(bytes->bytes());
  std::string text(kUntrustedComment);
  text.reserve(text.size() + comment.size() + line.size() + 1);
  text.append(comment).append(line).append("\n");
  auto made = make_file(path, text, kOnlyOwner);
  sodium_memzero(line.data(), line.size());
  sodium_memzero(text.data(), text.size());
  return made;
}

base::Outcome save_public_key(const PublicKey& key, const std::filesystem::path& path) {
  return make_file(path,
                   std::string(kUntrustedComment) + "minisign public key " + words_of(key.id) +
                       "\n" + line_of(key) + "\n",
                   kReadableByAll);
}

base::Result<SecretKey> load_secret_key(const std::filesystem::path& path,
                                        const AskPassphrase& ask) {
  if (auto started = start_library(); !started) {
    return started.error();
  }
  const auto file = read_secretly(path);
  if (!file) {
    return file.error();
  }
  const auto lines = lines_of(file->text());
  SecretBytes bytes(kPackedKeyBytes);
  if (lines.size() != 2 || !lines.front().starts_with(kUntrustedComment) ||
      !read_base64(lines.back(), bytes.bytes())) {
    return not_a_secret_key("it should be two lines, the second of 212 signs")
        .within(path.string());
  }
  auto key = unpack(std::move(bytes), ask);
  return key ? std::move(key) : key.error().within(path.string());
}

}  // namespace kiosk::signing
