#pragma once
// The words after `release`, as values.

#include <filesystem>
#include <string>
#include <variant>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of the library
class App;
}

namespace kiosk::app {

struct ReleaseMakeOptions {
  std::filesystem::path dialogues;
  std::filesystem::path site;  ///< empty: the release has none
  std::string author;
  std::string note;
};

struct ReleaseListOptions {};

struct ReleaseShowOptions {
  std::string id;
};

struct ReleaseUseOptions {
  std::string id;
};

struct ReleaseBackOptions {};

using ReleaseCommand = std::variant<ReleaseListOptions,
                                    ReleaseMakeOptions,
                                    ReleaseShowOptions,
                                    ReleaseUseOptions,
                                    ReleaseBackOptions>;

struct ReleaseOptions {
  std::filesystem::path store;  ///< empty: default_release_store()
  ReleaseCommand command;
};

/// What stands after `release`. `options` must outlive `app`.
void add_release(CLI::App& app, ReleaseOptions& options);

}  // namespace kiosk::app
