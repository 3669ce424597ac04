#include "base/text_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "base/descriptor.hpp"

namespace kiosk::base {

namespace {

Error file_error(const std::filesystem::path& path, const std::string& cause) {
  return Error(path.string() + ": " + cause);
}

/// Makes a new file that is on the disk, not only on its way there; gives errno, 0 if all is well.
int write_to_disk(const std::filesystem::path& path, std::string_view bytes) {
  constexpr mode_t kReadableByAll = 0644;
  const Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kReadableByAll));
  if (file.number() < 0) {
    return errno;
  }
  if (const int fault = write_all(file, bytes); fault != 0) {
    return fault;
  }
  return ::fsync(file.number()) == 0 ? 0 : errno;
}

Error not_written(const std::filesystem::path& path, int fault) {
  return file_error(path, "the file could not be written: " + fault_words(fault));
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
  // What a lost power supply left behind is no file to write into.
  ::unlink(temporary.c_str());
  int fault = write_to_disk(temporary, bytes);
  if (fault == 0 && ::rename(temporary.c_str(), path.c_str()) != 0) {
    fault = errno;
  }
  if (fault != 0) {
    ::unlink(temporary.c_str());
    return not_written(path, fault);
  }
  // Until the folder is on the disk too, a lost power supply may bring the old file back.
  const auto folder = path.parent_path();
  // Some file systems cannot; the file itself is whole all the same.
  static_cast<void>(sync_folder(folder.empty() ? std::filesystem::path(".") : folder));
  return Done{};
}

Outcome write_new_file(const std::filesystem::path& path, std::string_view bytes) {
  const int fault = write_to_disk(path, bytes);
  return fault == 0 ? Outcome(Done{}) : not_written(path, fault);
}

Outcome sync_folder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const bool is_synced = opened.number() >= 0 && ::fsync(opened.number()) == 0;
  return is_synced ? Outcome(Done{}) : last_fault(folder);
}

}  // namespace kiosk::base
