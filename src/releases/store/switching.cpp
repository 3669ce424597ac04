#include "releases/store/switching.hpp"

#include <algorithm>
#include <cstdio>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include "base/descriptor.hpp"
#include "base/text_file.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Ids = std::vector<ReleaseId>;

constexpr const char* kShownFile = "shown.json";
constexpr const char* kNewLink = ".current-new";
constexpr std::size_t kMostShown = 20;
constexpr std::size_t kMostBytes = std::size_t{64} << 10U;

Json json_of(const Ids& ids) {
  auto list = Json::array();
  for (const auto& id : ids) {
    list.push_back(words_of(id));
  }
  return list;
}

Ids ids_of(const Json& json, const char* key) {
  Ids ids;
  if (json.is_object() && json.contains(key) && json[key].is_array()) {
    for (const auto& words : json[key]) {
      const auto id = words.is_string() ? read_release_id(words.get<std::string>()) : std::nullopt;
      if (id) {
        ids.push_back(*id);
      }
    }
  }
  return ids;
}

/// What was shown, up to what is in use. The file is written before the link: if the link says
/// something else than "now", it never came to it, and "was" holds.
Ids shown_until_now(const Store& store) {
  const auto in_use = store.in_use();
  if (!in_use) {
    return {};
  }
  const auto words = base::read_file(store.folder() / kShownFile, kMostBytes);
  const auto json = words ? Json::parse(*words, nullptr, false) : Json();
  for (const auto* key : {"now", "was"}) {
    auto ids = ids_of(json, key);
    if (!ids.empty() && ids.back() == *in_use) {
      return ids;
    }
  }
  return {*in_use};
}

/// The file and then the link, each in one step.
base::Outcome switch_to(const Store& store, const Ids& was, Ids now) {
  if (now.size() > kMostShown) {
    now.erase(now.begin(), now.end() - kMostShown);
  }
  const Json json{{"now", json_of(now)}, {"was", json_of(was)}};
  if (auto noted = base::write_file_atomically(store.folder() / kShownFile, json.dump(1) + "\n");
      !noted) {
    return noted;
  }
  const auto fresh = store.folder() / kNewLink;
  const auto link = store.folder() / kCurrentLink;
  ::unlink(fresh.c_str());
  if (::symlink(words_of(now.back()).c_str(), fresh.c_str()) != 0) {
    return base::last_fault(fresh);
  }
  if (std::rename(fresh.c_str(), link.c_str()) != 0) {
    return base::last_fault(link);
  }
  return base::sync_folder(store.folder());
}

}  // namespace

Ids shown_before(const Store& store) {
  auto ids = shown_until_now(store);
  if (!ids.empty()) {
    ids.pop_back();
  }
  std::reverse(ids.begin(), ids.end());
  return ids;
}

base::Outcome use(const Store& store, const ReleaseId& id) {
  const auto was = shown_until_now(store);
  auto now = was;
  if (now.empty() || now.back() != id) {
    now.push_back(id);
  }
  return switch_to(store, was, std::move(now));
}

base::Outcome go_back_to(const Store& store, const ReleaseId& id) {
  const auto was = shown_until_now(store);
  auto now = was;
  while (!now.empty() && (now.size() == was.size() || now.back() != id)) {
    now.pop_back();
  }
  if (now.empty()) {
    now.push_back(id);
  }
  return switch_to(store, was, std::move(now));
}

}  // namespace kiosk::releases
