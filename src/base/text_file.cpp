#include "base/text_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace kiosk::base {

namespace {

Error file_error(const std::filesystem::path& path, const std::string& cause) {
  return Error(path.string() + ": " + cause);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes) {
  std::error_code failure;
  const auto status = std::filesystem::status(path, failure);
  if (status.type() == std::filesystem::file_type::not_found) {
    return file_error(path, "there is no such file");
  }
  if (failure || !std::filesystem::is_regular_file(status)) {
    return file_error(path, failure ? failure.message() : "this is not a file");
  }
  const auto size_bytes = std::filesystem::file_size(path, failure);
  if (failure) {
    return file_error(path, failure.message());
  }
  if (size_bytes > max_bytes) {
    return file_error(path, "the file is too large");
  }
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    return file_error(path, std::strerror(errno));
  }
  // One byte more than the size: a file that grows while it is read must not pass the limit.
  std::string bytes(max_bytes < size_bytes + 1 ? max_bytes : size_bytes + 1, '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  if (stream.bad()) {
    return file_error(path, "the file could not be read to its end");
  }
  return bytes;
}

Outcome write_file_atomically(const std::filesystem::path& path, std::string_view bytes) {
  auto temporary = path;
  temporary += ".part";
  {
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.flush();
    if (!stream) {
      return file_error(path, "the file could not be written");
    }
  }
  std::error_code failure;
  std::filesystem::rename(temporary, path, failure);
  if (failure) {
    return file_error(path, failure.message());
  }
  return Done{};
}

}  // namespace kiosk::base
