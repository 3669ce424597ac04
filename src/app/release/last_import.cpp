#include "app/release/last_import.hpp"

#include <chrono>
#include <iostream>

#include <nlohmann/json.hpp>

#include "base/text_file.hpp"
#include "base/utc.hpp"
#include "base/utf8.hpp"

namespace kiosk::app {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kLastImportFile = "last-import.json";
constexpr std::size_t kMostBytes = std::size_t{64} << 10U;

}  // namespace

void note_last_import(const releases::Store& store, const std::string& result) {
  const Json json{{"when", base::utc_words(std::chrono::system_clock::now())},
                  {"in_use", store.in_use() ? words_of(*store.in_use()) : ""},
                  {"result", result}};
  const auto noted =
      base::write_file_atomically(store.folder() / kLastImportFile,
                                  json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
  if (!noted) {
    std::cerr << "baclofen-kiosk: not noted down: " << noted.error().message() << '\n';
  }
}

std::optional<std::string> last_import_words(const releases::Store& store) {
  const auto words = base::read_file(store.folder() / kLastImportFile, kMostBytes);
  const auto json = words ? Json::parse(*words, nullptr, false) : Json();
  try {
    return base::printable("Last import, " + json.at("when").get<std::string>() + ": " +
                           json.at("result").get<std::string>());
  } catch (const Json::exception&) {  // none yet, or damaged
    return std::nullopt;
  }
}

}  // namespace kiosk::app
