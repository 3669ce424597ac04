#include "app/counts/miss_file.hpp"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/content/state_folder.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostBytes = 1U << 20U;

base::Error unreadable(const std::filesystem::path& file) {
  return base::Error(file.string() + ": this is no file of counts; take it away to begin anew");
}

bool read_count(const Json& entry, const char* name, std::size_t& count) {
  const auto found = entry.find(name);
  if (found == entry.end() || !found->is_number_unsigned()) {
    return false;
  }
  count = found->get<std::size_t>();
  return true;
}

std::size_t misses(const stage::MissCount& count) {
  return count.unsure + count.unknown;
}

std::string title_of(const std::string& topic, const dialogue::Dialogue& dialogue) {
  if (topic.empty()) {
    return "(no topic)";
  }
  const auto found = std::find_if(dialogue.topics.begin(),
                                  dialogue.topics.end(),
                                  [&](const auto& one) { return one.id == topic; });
  return found == dialogue.topics.end() ? topic : found->title.in(dialogue.languages.front());
}

}  // namespace

base::Result<stage::MissCounts> read_miss_counts(const std::filesystem::path& file) {
  std::error_code failure;
  if (!std::filesystem::exists(file, failure)) {
    return stage::MissCounts();
  }
  const auto bytes = base::read_file(file, kMostBytes);
  if (!bytes) {
    return bytes.error();
  }
  const auto read = Json::parse(*bytes, nullptr, false);
  if (!read.is_object()) {
    return unreadable(file);
  }
  stage::MissCounts counts;
  for (const auto& [topic, entry] : read.items()) {
    stage::MissCount count;
    if (!entry.is_object() || !read_count(entry, "unsure", count.unsure) ||
        !read_count(entry, "unknown", count.unknown)) {
      return unreadable(file);
    }
    counts.emplace(topic, count);
  }
  return counts;
}

base::Outcome write_miss_counts(const stage::MissCounts& counts,
                                const std::filesystem::path& file) {
  auto json = Json::object();
  for (const auto& [topic, count] : counts) {
    json[topic] = {{"unsure", count.unsure}, {"unknown", count.unknown}};
  }
  std::error_code failure;
  std::filesystem::create_directories(file.parent_path(), failure);
  return base::write_file_atomically(
      file, json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

std::filesystem::path default_miss_file() {
  const auto folder = state_folder();
  return folder.empty() ? folder : folder / "misses.json";
}

std::string miss_table(const stage::MissCounts& counts, const dialogue::Dialogue& dialogue) {
  std::vector<std::pair<std::string, stage::MissCount>> rows(counts.begin(), counts.end());
  std::stable_sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) {
    return misses(left.second) > misses(right.second);
  });
  std::ostringstream table;
  table << "not sure   unknown   topic\n";
  for (const auto& [topic, count] : rows) {
    table.width(8);
    table << count.unsure;
    table.width(10);
    table << count.unknown << "   " << title_of(topic, dialogue) << '\n';
  }
  return table.str();
}

}  // namespace kiosk::app
