#include "releases/store/acceptance.hpp"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/digest.hpp"
#include "base/text_file.hpp"

namespace kiosk::releases {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kSeal = "sha256";
constexpr std::size_t kMostBytes = std::size_t{1} << 20U;

/// A bad disk may turn a digit.
std::string seal_of(Json json) {
  json.erase(kSeal);
  return base::sha256_of_bytes(json.dump());
}

std::string written(const Acceptance& acceptance) {
  auto newest = Json::object();
  for (const auto& [group, id] : acceptance.newest) {
    newest[group] = words_of(id);
  }
  auto revoked = Json::array();
  for (const auto& id : acceptance.revoked) {
    revoked.push_back(words_of(id));
  }
  Json json{{"newest", newest}, {"revoked", revoked}};
  json[kSeal] = seal_of(json);
  return json.dump(1) + "\n";
}

std::optional<Acceptance> read(const fs::path& file) {
  const auto bytes = base::read_file(file, kMostBytes);
  const auto json = bytes ? Json::parse(*bytes, nullptr, false) : Json();
  try {
    if (json.at(kSeal) != seal_of(json)) {
      return std::nullopt;
    }
    Acceptance acceptance;
    for (const auto& [group, words] : json.at("newest").items()) {
      acceptance.newest[group] = read_release_id(words.get<std::string>()).value_or(ReleaseId{});
    }
    for (const auto& words : json.at("revoked")) {
      acceptance.revoked.insert(read_release_id(words.get<std::string>()).value_or(ReleaseId{}));
    }
    return acceptance;
  } catch (const Json::exception&) {  // it has another shape
    return std::nullopt;
  }
}

}  // namespace

Acceptance read_acceptance(const Places& places) {
  Acceptance all;
  for (const auto& place : places) {
    const auto one = read(place).value_or(Acceptance{});
    for (const auto& [group, id] : one.newest) {
      all.newest[group] = std::max(all.newest[group], id);
    }
    all.revoked.insert(one.revoked.begin(), one.revoked.end());
  }
  return all;
}

base::Outcome write_acceptance(const Acceptance& acceptance, const Places& places) {
  for (const auto& place : places) {
    std::error_code failure;
    fs::create_directories(place.parent_path(), failure);
    if (auto kept = base::write_file_atomically(place, written(acceptance)); !kept) {
      return kept;
    }
  }
  return base::Done{};
}

}  // namespace kiosk::releases
