#include "app/content/kept_files.hpp"

#include <nlohmann/json.hpp>

#include "base/digest.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

using Json = nlohmann::ordered_json;

/// More than a folder of dialogues may hold.
constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

/// A digit of a phone number that a bad disk turned would still be a phone number.
std::string digest_of(const KeptFiles& kept) {
  auto all = kept.files;
  all[""] = kept.from;
  return base::sha256_of(all);
}

}  // namespace

base::Outcome write_kept_files(const KeptFiles& kept, const std::filesystem::path& path) {
  auto files = Json::object();
  for (const auto& [name, bytes] : kept.files) {
    files[name] = bytes;
  }
  const Json json{{"from", kept.from}, {"sha256", digest_of(kept)}, {"files", files}};
  try {
    return base::write_file_atomically(path, json.dump(1) + "\n");
  } catch (const Json::type_error& fault) {
    return base::Error(path.string() + ": " + fault.what());
  }
}

std::optional<KeptFiles> read_kept_files(const std::filesystem::path& path) {
  const auto bytes = base::read_file(path, kMostBytes);
  if (!bytes) {
    return std::nullopt;
  }
  const auto read = Json::parse(*bytes, nullptr, false);
  const bool is_whole = read.is_object() && read.contains("from") && read["from"].is_string() &&
                        read.contains("sha256") && read["sha256"].is_string() &&
                        read.contains("files") && read["files"].is_object();
  if (!is_whole) {
    return std::nullopt;
  }
  KeptFiles kept{read["from"].get<std::string>(), {}};
  for (const auto& [name, content] : read["files"].items()) {
    if (!content.is_string()) {
      return std::nullopt;
    }
    kept.files.emplace(name, content.get<std::string>());
  }
  return digest_of(kept) == read["sha256"].get<std::string>() ? std::optional(kept) : std::nullopt;
}

}  // namespace kiosk::app
