#pragma once
// The words after `release`, as values.

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace CLI {  // NOLINT(readability-identifier-naming): the name is that of the library
class App;
}

namespace kiosk::app {

/// What is told of the content: all of it, or what keeps it from being shown.
enum class Told { All, ErrorsOnly };

struct ReleaseMakeOptions {
  std::filesystem::path dialogues;
  std::filesystem::path site;  ///< empty: the release has none
  std::string author;
  std::string note;
  Told told = Told::All;
};

struct ReleaseListOptions {};

struct ReleaseShowOptions {
  std::string id;
};

struct ReleaseUseOptions {
  std::string id;
  Told told = Told::All;
};

struct ReleaseBackOptions {};

struct ReleaseDiffOptions {
  std::string before;
  std::string after;
  std::filesystem::path out;  ///< folder for HTML and PDF; empty: the terminal
};

struct ReleasePackOptions {
  std::string id;
  std::filesystem::path out;  ///< a stick or a folder
  std::filesystem::path key;  ///< minisign's secret key
  std::string group = "all";  ///< which kiosks it is for
  std::vector<std::string> revokes;
};

struct ReleaseImportOptions {
  std::filesystem::path from;  ///< a stick or a folder
  std::filesystem::path keys;  ///< empty: keys in the folder for state
};

using ReleaseCommand = std::variant<ReleaseListOptions,
                                    ReleaseMakeOptions,
                                    ReleaseShowOptions,
                                    ReleaseUseOptions,
                                    ReleaseBackOptions,
                                    ReleaseDiffOptions,
                                    ReleasePackOptions,
                                    ReleaseImportOptions>;

struct ReleaseOptions {
  std::filesystem::path store;  ///< empty: default_release_store()
  ReleaseCommand command;
};

/// What stands after `release`. `options` must outlive `app`.
void add_release(CLI::App& app, ReleaseOptions& options);

}  // namespace kiosk::app
