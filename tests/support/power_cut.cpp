#include "support/power_cut.hpp"

#include <array>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

/// What the calls below look at; set only in the process that does the work.
struct Watched {
  std::string folder;  ///< "" while nothing is watched
  kiosk::test::DiskFault fault;
  std::size_t steps = 0;
  int log = -1;
};

Watched watched;

std::string path_of(int descriptor) {
  std::array<char, 4096> path{};
  const auto link = "/proc/self/fd/" + std::to_string(descriptor);
  const auto size = ::syscall(SYS_readlinkat, AT_FDCWD, link.c_str(), path.data(), path.size());
  return {path.data(), size < 0 ? 0 : static_cast<std::size_t>(size)};
}

std::string path_at(int folder, const char* name) {
  return folder == AT_FDCWD || name[0] == '/' ? std::string(name) : path_of(folder) + "/" + name;
}

bool is_watched(const std::string& path) {
  return !watched.folder.empty() && path.starts_with(watched.folder);
}

void put(const std::string& words) {
  const auto size = std::to_string(words.size()) + ":" + words;
  static_cast<void>(::syscall(SYS_write, watched.log, size.data(), size.size()));
}

/// A step: killed at, or failing (then errno is set), or logged and to be done.
bool may_do(const std::vector<std::string>& step) {
  ++watched.steps;
  const bool is_at = watched.steps == watched.fault.step ||
                     (watched.fault.for_good && watched.steps > watched.fault.step);
  if (watched.fault.step != 0 && is_at) {
    if (watched.fault.error == 0) {
      ::raise(SIGKILL);
    }
    errno = watched.fault.error;
    return false;
  }
  if (watched.log >= 0) {
    put(std::to_string(step.size()));
    for (const auto& words : step) {
      put(words);
    }
  }
  return true;
}

}  // namespace

// The calls through which all work on the disk goes.

extern "C" {

int open(const char* path, int flags, ...) {
  mode_t mode = 0;
  if ((flags & O_CREAT) != 0) {
    std::va_list rest;
    va_start(rest, flags);
    mode = va_arg(rest, mode_t);
    va_end(rest);
  }
  if (is_watched(path) && (flags & O_CREAT) != 0 && ::syscall(SYS_access, path, F_OK) != 0 &&
      !may_do({"create", path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t write(int file, const void* bytes, size_t size) {
  if (!watched.folder.empty()) {
    const auto path = path_of(file);
    if (is_watched(path) &&
        !may_do({"write", path, std::string(static_cast<const char*>(bytes), size)})) {
      return -1;
    }
  }
  return ::syscall(SYS_write, file, bytes, size);
}

/// What a sync is for is reckoned here: nobody waits for the real disk.
int fsync(int file) {
  const auto path = watched.folder.empty() ? std::string() : path_of(file);
  return is_watched(path) && !may_do({"sync", path}) ? -1 : 0;
}

int rename(const char* from, const char* to) noexcept {
  if (is_watched(from) && !may_do({"rename", from, to})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_rename, from, to));
}

int symlink(const char* target, const char* path) noexcept {
  if (is_watched(path) && !may_do({"link", target, path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_symlink, target, path));
}

int mkdir(const char* path, mode_t mode) noexcept {
  if (is_watched(path) && ::syscall(SYS_access, path, F_OK) != 0 && !may_do({"folder", path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_mkdir, path, mode));
}

int unlink(const char* path) noexcept {
  if (is_watched(path) && ::syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0 &&
      !may_do({"remove", path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_unlink, path));
}

int unlinkat(int folder, const char* name, int flags) noexcept {
  const auto path = watched.folder.empty() ? std::string() : path_at(folder, name);
  if (is_watched(path) && !may_do({"remove", path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_unlinkat, folder, name, flags));
}

int rmdir(const char* path) noexcept {
  if (is_watched(path) && !may_do({"remove", path})) {
    return -1;
  }
  return static_cast<int>(::syscall(SYS_rmdir, path));
}

}  // extern "C"

namespace kiosk::test {

namespace {

/// Runs `work` watched, in a process of its own.
Ended run(const Watched& watch, const DiskWork& work) {
  const auto child = ::fork();
  if (child < 0) {
    throw std::runtime_error("no process for the test");
  }
  if (child == 0) {
    try {
      watched = watch;
      work();
      std::_Exit(0);
    } catch (...) {
      std::_Exit(1);
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) {
    return Ended::Killed;
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error("the work on the disk ended with a fault of its own");
  }
  return Ended::Done;
}

/// A file, a folder or a link: as a program sees it, and as it is on the disk.
struct Node {
  enum class Kind { File, Folder, Link };
  using Names = std::map<std::string, std::shared_ptr<Node>>;
  Kind kind = Kind::File;
  std::string bytes;  ///< of a file; where a link leads
  Names names;        ///< of a folder
  std::string bytes_on_disk;
  Names names_on_disk;
};
using NodePointer = std::shared_ptr<Node>;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

NodePointer node_of(const fs::path& path) {
  auto node = std::make_shared<Node>();
  if (fs::is_symlink(path)) {
    node->kind = Node::Kind::Link;
    node->bytes = fs::read_symlink(path).string();
  } else if (fs::is_directory(path)) {
    node->kind = Node::Kind::Folder;
    for (const auto& entry : fs::directory_iterator(path)) {
      node->names.emplace(entry.path().filename().string(), node_of(entry.path()));
    }
  } else {
    node->bytes = bytes_of(path);
  }
  node->bytes_on_disk = node->bytes;
  node->names_on_disk = node->names;
  return node;
}

class Disk {
public:
  explicit Disk(const fs::path& folder)
      : folder_(folder)
      , root_(node_of(folder)) {}

  void apply(const std::vector<std::string>& step) {
    const auto& what = step.at(0);
    if (what == "write") {
      find(step.at(1))->bytes += step.at(2);
    } else if (what == "sync") {
      const auto node = find(step.at(1));
      node->bytes_on_disk = node->bytes;
      node->names_on_disk = node->names;
    } else if (what == "rename") {
      const auto moved = find(step.at(1));
      names_above(step.at(1)).erase(name_of(step.at(1)));
      names_above(step.at(2))[name_of(step.at(2))] = moved;
    } else if (what == "remove") {
      names_above(step.at(1)).erase(name_of(step.at(1)));
    } else {
      make(step);
    }
  }

  /// Makes below `path` what is on the disk now.
  void write(const fs::path& path, Lost lost, std::mt19937& chance) const {
    write(*root_, path, lost, chance);
  }

private:
  static std::string name_of(const std::string& path) { return fs::path(path).filename().string(); }

  NodePointer find(const fs::path& path) {
    auto node = root_;
    for (const auto& part : path.lexically_relative(folder_)) {
      node = part == "." ? node : node->names.at(part.string());
    }
    return node;
  }

  Node::Names& names_above(const fs::path& path) { return find(path.parent_path())->names; }

  void make(const std::vector<std::string>& step) {
    auto node = std::make_shared<Node>();
    if (step.at(0) == "folder") {
      node->kind = Node::Kind::Folder;
    } else if (step.at(0) == "link") {
      node->kind = Node::Kind::Link;
      node->bytes = step.at(1);
      node->bytes_on_disk = node->bytes;
    }
    names_above(step.back())[name_of(step.back())] = node;
  }

  static bool is_lost(Lost lost, std::mt19937& chance) {
    return lost == Lost::All || std::bernoulli_distribution(0.5)(chance);
  }

  static Node::Names names_left(const Node& folder, Lost lost, std::mt19937& chance) {
    auto all = folder.names;
    all.insert(folder.names_on_disk.begin(), folder.names_on_disk.end());
    Node::Names left;
    for (const auto& entry : all) {
      const auto& names = is_lost(lost, chance) ? folder.names_on_disk : folder.names;
      if (const auto found = names.find(entry.first); found != names.end()) {
        left.insert(*found);
      }
    }
    return left;
  }

  static void write(const Node& node, const fs::path& path, Lost lost, std::mt19937& chance) {
    switch (node.kind) {
      case Node::Kind::File:
        std::ofstream(path, std::ios::binary)
            << (is_lost(lost, chance) ? node.bytes_on_disk : node.bytes);
        break;
      case Node::Kind::Link:
        fs::create_symlink(node.bytes, path);
        break;
      case Node::Kind::Folder:
        fs::create_directories(path);
        for (const auto& [name, below] : names_left(node, lost, chance)) {
          write(*below, path / name, lost, chance);
        }
        break;
    }
  }

  fs::path folder_;
  NodePointer root_;
};

/// What put() wrote.
std::optional<std::string> take(std::istream& log) {
  std::size_t size = 0;
  char colon = 0;
  if (!(log >> size >> std::noskipws >> colon >> std::skipws)) {
    return std::nullopt;
  }
  std::string words(size, '\0');
  log.read(words.data(), static_cast<std::streamsize>(size));
  return words;
}

}  // namespace

Ended do_until(const fs::path& folder, const DiskFault& fault, const DiskWork& work) {
  return run({folder.string(), fault, 0, -1}, work);
}

Ended cut_power(const fs::path& folder,
                std::size_t step,
                const DiskWork& work,
                Lost lost,
                std::mt19937& chance,
                const fs::path& after) {
  Disk disk(folder);
  std::FILE* log = std::tmpfile();
  const auto ended = run({folder.string(), {step, 0, false}, 0, ::fileno(log)}, work);
  std::string bytes(static_cast<std::size_t>(::lseek(::fileno(log), 0, SEEK_END)), '\0');
  if (::pread(::fileno(log), bytes.data(), bytes.size(), 0) < 0) {
    throw std::runtime_error("no log of the work on the disk");
  }
  std::fclose(log);
  std::istringstream words(bytes);
  while (const auto count = take(words)) {
    std::vector<std::string> one;
    for (auto left = std::stoul(*count); left > 0; --left) {
      one.push_back(take(words).value());
    }
    disk.apply(one);
  }
  disk.write(after, lost, chance);
  return ended;
}

}  // namespace kiosk::test
