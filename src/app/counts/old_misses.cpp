#include "app/counts/old_misses.hpp"

#include <chrono>
#include <system_error>

#include <nlohmann/json.hpp>

#include "app/content/today.hpp"
#include "app/counts/counts_file.hpp"
#include "base/digest.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

using Json = nlohmann::ordered_json;
using counts::Subject;

constexpr std::size_t kMostBytes = 1U << 20U;

/// False if it is no count.
bool add(counts::Tally& tally, const Json& entry, const char* key, const counts::Counted& counted) {
  const auto found = entry.find(key);
  if (found == entry.end() || !found->is_number_unsigned()) {
    return false;
  }
  const auto questions = found->get<std::int64_t>();
  if (questions > 0) {
    tally[counted] += questions;
    const auto reply =
        counted.subject == Subject::Refused ? session::Reply::Refused : session::Reply::AskedAbout;
    tally[{Subject::Reply, counts::name_of(reply)}] += questions;
  }
  return true;
}

std::optional<counts::Tally> tally_of(const Json& json) {
  if (!json.is_object()) {
    return std::nullopt;
  }
  counts::Tally tally;
  for (const auto& [topic, entry] : json.items()) {
    if (!entry.is_object() || !add(tally, entry, "unsure", {Subject::AskedAbout, topic}) ||
        !add(tally, entry, "unknown", {Subject::Refused, topic})) {
      return std::nullopt;
    }
  }
  return tally;
}

}  // namespace

base::Result<std::optional<OldMisses>> read_old_misses(const std::filesystem::path& file) {
  std::error_code failure;
  const auto written = std::filesystem::last_write_time(file, failure);
  if (failure) {
    return std::optional<OldMisses>();
  }
  const auto bytes = base::read_file(file, kMostBytes);
  if (!bytes) {
    return bytes.error();
  }
  const auto tally = tally_of(Json::parse(*bytes, nullptr, false));
  if (!tally) {
    return base::Error(file.string() + ": these are no counts, and are not taken over; take the "
                                       "file away");
  }
  const auto day = local_day(std::chrono::time_point_cast<std::chrono::system_clock::duration>(
      std::chrono::file_clock::to_sys(written)));
  return std::optional(OldMisses{{{day, *tally}}, base::sha256_of_bytes(*bytes)});
}

}  // namespace kiosk::app
