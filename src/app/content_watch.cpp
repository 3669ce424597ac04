#include "app/content_watch.hpp"

#include <chrono>
#include <system_error>
#include <utility>

namespace kiosk::app {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kBuildingLook = 50ms;

BuiltContent build_ready(const ContentInputs& inputs, const dialogue::Site& last_good_site) {
  auto built = build_content(inputs, last_good_site, Dangers::Tried);
  if (built.content) {
    built.content->answerer.prepare();
  }
  return built;
}

void add_file(Fingerprint& fingerprint, const fs::path& path) {
  std::error_code failure;
  const auto size_bytes = fs::file_size(path, failure);
  const auto written = fs::last_write_time(path, failure);
  fingerprint.files[path.string()] = {failure ? 0 : size_bytes, written.time_since_epoch().count()};
}

}  // namespace

Fingerprint fingerprint_of(const ContentOptions& options) {
  Fingerprint fingerprint;
  std::error_code failure;
  if (!options.dialogues.empty()) {
    fs::recursive_directory_iterator entry(options.dialogues, failure);
    while (!failure && entry != fs::recursive_directory_iterator()) {
      if (entry->is_regular_file(failure)) {
        add_file(fingerprint, entry->path());
      }
      entry.increment(failure);
    }
  }
  if (!options.site.empty()) {
    add_file(fingerprint, options.site);
  }
  return fingerprint;
}

ContentWatch::ContentWatch(ContentOptions options,
                           base::Milliseconds interval,
                           dialogue::Site last_good_site,
                           std::launch building)
    : options_(std::move(options))
    , interval_(interval)
    , last_good_site_(std::move(last_good_site))
    , how_built_(building)
    , taken_(fingerprint_of(options_))
    , seen_(taken_) {
  if (!options_.dialogues.empty() || !options_.site.empty()) {
    next_look_ = base::Instant{};
  }
}

std::optional<BuiltContent> ContentWatch::poll(base::Instant now) {
  if (!next_look_ || now < *next_look_) {
    return std::nullopt;
  }
  if (building_.valid()) {
    return take_if_built(now);
  }
  next_look_ = now + interval_;
  const auto current = fingerprint_of(options_);
  const bool stands_still = current == seen_;
  seen_ = current;
  if (!stands_still || current == taken_) {
    return std::nullopt;
  }
  auto inputs = read_inputs(options_);
  // A file saved while we read: leave it for the next look.
  if (fingerprint_of(options_) != current) {
    return std::nullopt;
  }
  building_ = std::async(how_built_, build_ready, std::move(inputs), last_good_site_);
  taken_ = current;
  return take_if_built(now);
}

std::optional<BuiltContent> ContentWatch::take_if_built(base::Instant now) {
  if (building_.wait_for(0s) == std::future_status::timeout) {
    next_look_ = now + kBuildingLook;
    return std::nullopt;
  }
  next_look_ = now + interval_;
  auto built = building_.get();
  if (built.content) {
    last_good_site_ = built.content->site;
  }
  return built;
}

std::optional<base::Instant> ContentWatch::next_look() const {
  return next_look_;
}

}  // namespace kiosk::app
