#include "app/service/starts.hpp"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kMostBytes = 4096;

}  // namespace

Starts::Starts(std::filesystem::path file, std::string boot)
    : file_(std::move(file))
    , boot_(std::move(boot)) {
}

std::vector<Starts::Uptime> Starts::noted() const {
  const auto bytes = base::read_file(file_, kMostBytes);
  if (!bytes) {
    return {};
  }
  std::istringstream lines(*bytes);
  std::string boot;
  std::getline(lines, boot);
  std::vector<Uptime> all;
  for (Uptime::rep seconds = 0; boot == boot_ && lines >> seconds;) {
    all.emplace_back(seconds);
  }
  return all;
}

Starts::Before Starts::begin(Uptime now) const {
  if (file_.empty()) {
    return Before::Few;
  }
  auto all = noted();
  std::erase_if(all, [&](Uptime start) { return start > now || now - start > kJustNow; });
  const auto before = all.size() >= kMany ? Before::Many : Before::Few;
  all.push_back(now);
  std::string words = boot_ + '\n';
  for (const auto start : all) {
    words += std::to_string(start.count()) + '\n';
  }
  // A disk that takes nothing is no reason not to start.
  static_cast<void>(base::write_file_atomically(file_, words));
  return before;
}

void Starts::forget() const {
  std::error_code none;
  std::filesystem::remove(file_, none);
}

Starts::Uptime uptime() {
  timespec time{};
  clock_gettime(CLOCK_BOOTTIME, &time);
  return Starts::Uptime(time.tv_sec);
}

std::string boot_id() {
  // A file of /proc has no size that could be asked for before.
  std::ifstream file("/proc/sys/kernel/random/boot_id");
  std::string id;
  std::getline(file, id);
  return id;
}

}  // namespace kiosk::app
